"""Who the SDK acts for."""

from __future__ import annotations

import hashlib
from typing import Any

from attrs import field, frozen

from iqmetrix._exceptions import ConfigurationError
from iqmetrix.redaction import remember


def _filled(_: Any, attribute: Any, value: str) -> None:
    if not isinstance(value, str) or not value:
        raise ConfigurationError(f"{attribute.name} is a text, and not an empty one")


@frozen(kw_only=True)
class Credentials:
    """A registered client and the user that it acts for.

    Attributes:
        client_id: identifier of the client.
        client_secret: its secret; not shown.
        username: the user's name, an e-mail address.
        password: the user's password; not shown.
    """

    client_id: str = field(validator=_filled)
    client_secret: str = field(validator=_filled, repr=False)
    username: str = field(validator=_filled)
    password: str = field(validator=_filled, repr=False)

    def __attrs_post_init__(self) -> None:
        remember(self.client_secret, self.password)

    def identity(self) -> str:
        """Give a name that tells nothing of them: what processes share is kept under it.

        Making it is slow on purpose (about 50 ms): who sees the name can't guess the password from it.
        """
        salt = "\0".join(("iqmetrix", self.client_id, self.username)).encode()
        secret = "\0".join((self.client_secret, self.password)).encode()
        return hashlib.scrypt(secret, salt=salt, n=1 << 14, r=8, p=1, dklen=16).hex()
