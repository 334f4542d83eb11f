"""A local server that behaves as the iQmetrix services do: `iqmetrix_simulator.server` in Python, `iqmetrix-simulator` as command."""
