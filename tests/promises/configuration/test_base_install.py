"""P-C1: without the packages of the extras."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from iqmetrix import ConfigurationError
from iqmetrix.state.redis import RedisStore

WITHOUT = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {names}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Missing())
"""
EXTRAS = ("redis", "cryptography", "opentelemetry", "uvicorn", "starlette", "jsonschema")


def run(program: str) -> subprocess.CompletedProcess[str]:
    code = WITHOUT.format(names=EXTRAS) + program
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)


def test_all_names_can_be_imported() -> None:
    """P-C1: what needs an extra says so when it is used."""
    done = run(
        """
import inspect
import iqmetrix
from iqmetrix import *
inspect.getmembers(iqmetrix)
for make in (lambda: RedisStore(print), lambda: RedisStore.from_url("redis://localhost")):
    try:
        make()
    except ConfigurationError as error:
        print(error)
"""
    )
    assert done.stderr == ""
    assert done.stdout == "the package redis is missing; install iqmetrix-sdk[redis]\n" * 2


def test_the_simulator_says_what_is_missing() -> None:
    """P-C1: in one line."""
    done = run("from iqmetrix_simulator.__main__ import main\nsys.exit(main([]))")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("iqmetrix-simulator: the package ")
    assert done.stderr.endswith(" is missing; install iqmetrix-sdk[simulator]\n")


@pytest.mark.parametrize("connect", ["redis://user:canary-password@localhost", None, object()])
def test_a_store_needs_a_function(connect: Any) -> None:
    """P-C1: the error says where a URL belongs, and does not show it."""
    with pytest.raises(ConfigurationError, match="from_url") as caught:
        RedisStore(connect)
    assert "canary" not in str(caught.value)
