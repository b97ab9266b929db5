"""What can be drawn: mobjects and animations that take values and keep to the theme."""
