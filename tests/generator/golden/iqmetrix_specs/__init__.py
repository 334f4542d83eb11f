# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Descriptions of the iQmetrix services: one OpenAPI 3.1 document a version, as JSON."""
