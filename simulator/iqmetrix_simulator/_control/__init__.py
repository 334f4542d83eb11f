"""The endpoint under `/_control`: tests set faults, seed rows, revoke tokens and ask what happened."""
