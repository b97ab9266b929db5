"""Text, mathematics and numbers, all set by Typst in the fonts that ship with the package."""
