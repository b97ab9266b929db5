"""The studio: a server and a page that show a lecture while it is written."""
