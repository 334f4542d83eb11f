"""Who may come in, and how often: tokens, windows, active requests."""
