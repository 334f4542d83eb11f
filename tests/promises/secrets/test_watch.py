"""P-S1: the watch over the whole run sees what it should; see tests/kit/watch_for_secrets.py."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from iqmetrix import (
    IQmetrixError,
)
from tests.kit.watch_for_secrets import OURS, Watch, examine

ROOT = Path(__file__).resolve().parents[3]


def test_the_watch_sees_what_it_should() -> None:
    """P-S1: the check of the whole run is one that can fail."""
    watch = Watch()
    logger = logging.Logger("things")
    logger.addHandler(watch)
    logger.debug("%s", "Canary")
    logger.debug("in the arguments alone", extra={})
    logger.debug("%.1s", "canary")
    assert len(watch.found) == 3  # the message; its arguments; the arguments of the last
    error = IQmetrixError("fine")
    examine(error)
    error.hidden = "canary"  # type: ignore[attr-defined]
    with pytest.raises(AssertionError, match="shows a secret"):
        examine(error)
    outer = IQmetrixError("fine")
    outer.__cause__ = ValueError("canary")
    with pytest.raises(AssertionError, match="shows a secret"):
        examine(outer)
    code = compile("def fail():\n    secret = b'canary'\n    raise ValueError", OURS[0] + "/x.py", "exec")
    names: dict[str, Any] = {}
    exec(code, names)
    with pytest.raises(ValueError, match=r"^$") as caught:
        names["fail"]()
    with pytest.raises(AssertionError, match="shows a secret"):
        examine(caught.value)


def test_a_test_that_shows_a_secret_fails(tmp_path: Path) -> None:
    """P-S1: printed, logged, or raised by a client."""
    (tmp_path / "test_leaks.py").write_text(
        "import logging\n"
        "def test_printed(): print('CANARY')\n"
        "def test_logged(): logging.getLogger('iqmetrix').debug('%s', {'a': 'canary'})\n"
        "def test_silent(): assert 'canary'\n",
        encoding="utf-8",
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "tests.conftest",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(tmp_path),
    ]
    result = subprocess.run([*command, "-q", str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False)  # fmt: skip
    assert "2 failed, 1 passed" in result.stdout
    assert result.stdout.count("shows a secret") >= 2
