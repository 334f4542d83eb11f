"""A local server that behaves as the iQmetrix services do."""
