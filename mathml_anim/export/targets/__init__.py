"""One file a target; the file's name, with `-` for `_`, is what `--to` calls it."""
