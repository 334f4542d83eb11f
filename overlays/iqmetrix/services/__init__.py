"""Helpers for single services, beyond what their descriptions say."""
