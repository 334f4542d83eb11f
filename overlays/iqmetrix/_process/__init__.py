"""The process: its clock and its forks."""
