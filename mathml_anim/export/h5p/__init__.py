"""H5P: packages of content, with the libraries that show it or without."""
