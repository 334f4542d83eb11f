"""Pages: lists that fetch themselves page by page."""
