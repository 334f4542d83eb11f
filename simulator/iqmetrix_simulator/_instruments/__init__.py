"""What tests set and read: faults on demand, and a record of everything that was received."""
