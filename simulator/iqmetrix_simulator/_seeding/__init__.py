"""First rows: the documented samples, and thousands made from them."""
