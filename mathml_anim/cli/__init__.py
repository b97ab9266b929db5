"""The command line: one file a command, nothing but load, call and print."""
