"""One request from its arrival to its reply: the state of a server, and the steps that every request takes."""
