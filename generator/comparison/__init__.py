"""What changed between two descriptions of a service, and what that means to those who call it."""
