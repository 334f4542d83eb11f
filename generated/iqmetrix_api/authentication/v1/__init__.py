# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""Authentication v1."""

from iqmetrix_api.authentication.v1.resources import AsyncAuthenticationService, AuthenticationService

__all__ = ["AsyncAuthenticationService", "AuthenticationService"]
