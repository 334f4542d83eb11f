"""Tokens encrypted in a store."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from iqmetrix import ConfigurationError
from iqmetrix.state.encryption import EncryptedStore
from iqmetrix.state.fallback import FallbackStore
from iqmetrix.state.file import FileStore


def test_tokens_are_encrypted_with_the_users_key(tmp_path: Path) -> None:
    path = tmp_path / "state"
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    plain = FallbackStore(FileStore(path), now=time.monotonic)
    EncryptedStore(plain, [old]).replace("token", 0, b"canary-token", 60.0)
    plain.close()
    assert b"canary" not in b"".join(each.read_bytes() for each in tmp_path.iterdir())
    changed = EncryptedStore(plain, [new, old])
    assert changed.read("token").value == b"canary-token"
    changed.replace("token", changed.read("token").version, b"canary-token", 60.0)
    with pytest.raises(ConfigurationError, match="another key"):
        EncryptedStore(plain, [old]).read("token")
    with pytest.raises(ConfigurationError, match="generate_key"):
        EncryptedStore(plain, ["no key"])
    plain.close()
