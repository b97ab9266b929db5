"""What a viewer would stumble over, one family of rules a file: pure functions over plain data."""
