"""The registered client and the user that the SDK acts for."""

import hashlib

from attrs import field, frozen

from iqmetrix._border import publish
from iqmetrix._observing.redaction import remember
from iqmetrix.errors import ConfigurationError

_CONTROL = frozenset(map(chr, [*range(32), 127]))


@frozen(kw_only=True, init=False)
class Credentials:
    """A registered client and the user that it acts for.

    Attributes:
        client_id: identifier of the client.
        client_secret: its secret; not shown.
        username: the user's name, an e-mail address.
        password: the user's password; not shown.
    """

    client_id: str
    client_secret: str = field(repr=False)
    username: str
    password: str = field(repr=False)

    def __init__(self, *, client_id: str, client_secret: str, username: str, password: str) -> None:
        """Check that each is a text that is not empty.

        Raises:
            ConfigurationError: one is not, or holds a line break or another control character, which no credential
                does; the message names it.
        """
        texts = {"client_id": client_id, "client_secret": client_secret, "username": username, "password": password}
        wrong = [name for name, value in texts.items() if not isinstance(value, str) or not value]
        broken = [name for name, value in texts.items() if name not in wrong and not _CONTROL.isdisjoint(value)]
        for name, value in texts.items():
            object.__setattr__(self, name, value)  # the class is frozen
        if not wrong and not broken:
            remember(client_secret, password)
        # Tracebacks can show the locals of a frame: the one that raises has none of these.
        texts, value, client_secret, password = {}, "", "", ""
        if wrong:
            raise ConfigurationError(f"{wrong[0]} must be a text that is not empty")
        if broken:
            raise ConfigurationError(f"{broken[0]} has a line break or another control character in it; strip it")

    def identity(self) -> str:
        """Return a name that reveals nothing of them, under which processes keep what they share.

        Computing it is slow on purpose (about 50 ms), so that the password can't be guessed from the name.
        """
        salt = "\0".join(("iqmetrix", self.client_id, self.username)).encode()
        secret = "\0".join((self.client_secret, self.password)).encode()
        return hashlib.scrypt(secret, salt=salt, n=1 << 14, r=8, p=1, dklen=16).hex()


publish(__name__)
