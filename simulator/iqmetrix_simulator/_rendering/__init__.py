"""Documents of replies: which media type, which page, which links."""
