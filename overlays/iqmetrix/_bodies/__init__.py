"""Bodies: bytes to models and back."""
