"""What a reviewer reads: checks and contact sheets."""
