"""Who speaks: each voice turns words into times, and most of them into sound."""
