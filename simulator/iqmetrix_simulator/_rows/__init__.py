"""Rows: where they are kept, how they are written, which of them a list shows."""
