"""What programs met in the field that the descriptions do not say, and the lines to change."""
