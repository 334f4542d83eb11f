"""The one form of descriptions: a property, a parameter, a small object on a line."""
