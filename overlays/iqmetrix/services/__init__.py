"""What single services need beyond their descriptions."""
