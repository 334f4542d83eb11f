"""Models that several threads meet for the first time."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import msgspec
import pytest

from iqmetrix._bodies import json
from tests.kit.models import read

THREADS = """
import sys, threading
from importlib import import_module
import msgspec
from iqmetrix._bodies.codec import Codec
from iqmetrix_api import Model
from iqmetrix_api import SERVICES

sys.setswitchinterval(1e-6)
modules = [import_module(f"iqmetrix_api.{name}.{version}.models") for name, all in SERVICES.items() for version in all]
kinds = [each for module in modules for each in vars(module).values() if isinstance(each, type) and issubclass(each, Model)]
kinds = [each for each in kinds if "File" not in str(each.__annotations__)]  # uploads are never read
bodies = [msgspec.json.encode(dict.fromkeys(kind.__struct_encode_fields__[1:])) for kind in kinds]
codec, begin = Codec(), threading.Barrier(8)

def read(number):
    begin.wait()
    for place in range(len(kinds)):
        place = (place + 3 * number) % len(kinds)
        codec._json.read(bodies[place], kinds[place], None)

threads = [threading.Thread(target=read, args=(number,)) for number in range(8)]
for each in threads: each.start()
for each in threads: each.join()
"""


@pytest.mark.parametrize("turn", range(3))
def test_threads_may_meet_a_model_for_the_first_time_together(turn: int) -> None:
    """A process ended with a segmentation fault now and then."""
    done = subprocess.run([sys.executable, "-c", THREADS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    assert "Traceback" not in done.stderr


def test_one_decoder_is_made_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test above meets the crash now and then only; this one sees what prevents it."""
    make, held = msgspec.json.Decoder, []

    def observed(*arguments: Any, **options: Any) -> Any:
        held.append(json._making.lock.locked())
        return make(*arguments, **options)

    monkeypatch.setattr(msgspec.json, "Decoder", observed)
    for _ in range(2):
        read('{"Id": 1}')
    assert held == [True, True]
