"""Turns the descriptions in `spec/` into the clients in `generated/`."""
