# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Reports, by version."""
