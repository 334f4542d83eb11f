"""Whether what would be published is what users should get; a person publishes it (docs/releasing.md)."""
