"""The short form in which people write descriptions, and how it becomes complete OpenAPI."""
