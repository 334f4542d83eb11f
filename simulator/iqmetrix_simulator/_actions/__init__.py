"""What operations do with rows, one action a function."""
