"""The soak: four processes at work for minutes while everything goes wrong, then both sides compare notes."""
