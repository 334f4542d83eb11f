"""What programs met in the field, and what it asks of the descriptions."""
