"""The command `iqmetrix-verify`: what a real environment answers, compared with the descriptions, by reading only."""
