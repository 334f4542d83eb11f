"""Configuration: credentials, environment and settings."""
