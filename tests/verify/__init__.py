"""The command that compares a real environment with the descriptions, tried against a simulator."""
