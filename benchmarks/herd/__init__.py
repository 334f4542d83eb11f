"""The herd benchmark: many callers, one rate-limit window, our client beside those of other projects."""
