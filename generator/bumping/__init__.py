"""From a changed description to a release of it: `make bump SERVICE=...`."""
