"""A course as data: the model, and loading it from Markdown and TOML."""
