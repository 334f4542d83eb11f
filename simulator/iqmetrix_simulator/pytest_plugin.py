"""Pytest plugin of the simulator."""
