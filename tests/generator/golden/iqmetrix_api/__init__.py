# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Clients of the iQmetrix services. Nothing is loaded before a service is imported."""
