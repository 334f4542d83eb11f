"""P-S1 in log records: secrets are in no message, no argument, no traceback, at any level and with any handler."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from iqmetrix import AsyncIQmetrix, Credentials, Environment, Hooks, IQmetrix
from iqmetrix._observing import redaction
from iqmetrix._observing.log import logger
from iqmetrix._observing.redaction import HIDDEN, hide, hide_query, remember
from iqmetrix.testing import FakeService, VirtualClock
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.interpreter import printed_by


class Keeper(logging.Handler):
    """Keeps records as the handlers of others get them."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.records: list[logging.LogRecord] = []
        self.output = io.StringIO()
        self.setFormatter(logging.Formatter())

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)
        self.output.write(self.format(record) + "\n")

    def everything(self) -> str:
        raw = [repr((each.msg, each.args, each.exc_info, each.exc_text, each.stack_info)) for each in self.records]
        return "\n".join([*raw, self.output.getvalue()])


@pytest.fixture
def keeper() -> Iterator[Keeper]:
    """Listen to every logger of the process, at DEBUG."""
    root, made = logging.getLogger(), Keeper()
    before = {each: each.level for each in (root, logger)}
    root.addHandler(made)
    for each in before:
        each.setLevel(logging.DEBUG)
    yield made
    root.removeHandler(made)
    for each, level in before.items():
        each.setLevel(level)


SECRETS = ("canary-password", "canary secret/+", "canary-access", "canary-refresh")


@pytest.fixture
def known() -> None:
    Credentials(client_id="id", client_secret="canary secret/+", username="user", password="canary-password")
    remember("canary-access", "canary-refresh", None, "")


@pytest.mark.parametrize("name", ["FileStore", "MemoryStore", "Hooks", "IQmetrix", "decode"])
def test_the_guard_is_there_whatever_is_imported(name: str) -> None:
    """P-S1: a store that is used by itself logs through the same guarded logger."""
    program = f"import logging; from iqmetrix import {name}; print(logging.getLogger('iqmetrix').filters)"
    if name == "MemoryStore":  # what it raises and logs goes through the fallback around it
        program = program.replace("; print", "; import iqmetrix.state.fallback; print")
    assert printed_by(program).count("SecretFilter") == 1


# --- the guard --------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize("secret", [*SECRETS, "canary+secret%2F%2B"])
@pytest.mark.parametrize(
    ("message", "arguments"),
    [
        ("it is {}", ()),
        ("it is %s", ("{}",)),
        ("it is %r", ("{}",)),
        ("%d: it is %s", (5, ["{}"])),
        ("it is %(what)s", ({"what": "{}"},)),
        ("it is %s", (ValueError("{}"),)),
    ],
)
def test_secrets_known_by_heart(keeper: Keeper, secret: str, message: str, arguments: tuple[Any, ...]) -> None:
    def filled(value: Any) -> Any:
        if isinstance(value, str):
            return value.replace("{}", secret)
        if isinstance(value, list):
            return [filled(each) for each in value]
        if isinstance(value, dict):
            return {key: filled(each) for key, each in value.items()}
        return ValueError(secret) if isinstance(value, ValueError) else value

    logger.debug(filled(message), *map(filled, arguments))
    assert len(keeper.records) == 1
    assert "canary" not in keeper.everything()
    assert HIDDEN in keeper.output.getvalue()
    assert "it is" in keeper.output.getvalue()


def test_a_secret_that_begins_like_a_shorter_one_is_hidden_whole() -> None:
    """P-S1, P-S6: whichever of the two became known first."""
    remember("canary-pass")
    remember("canary-password-of-another")
    assert redaction.hide("it is canary-password-of-another") == f"it is {HIDDEN}"


def test_a_secret_that_is_part_of_a_name_does_not_show_another_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """P-S1, P-S6: by value and by position."""
    monkeypatch.setattr(redaction, "_longest_first", ("client_se",))
    assert "canary" not in redaction.hide("client_secret=canary&x=1")


def test_a_child_hides_secrets_whatever_a_thread_of_its_parent_was_doing() -> None:
    """P-S1, P-A10: the thread that held the lock is not there to let it go."""
    program = (
        "import os, warnings\n"
        "from iqmetrix._observing import redaction\n"
        "warnings.simplefilter('ignore')\n"
        "redaction.remember('canary-password')\n"
        "redaction._lock.acquire()\n"
        "if os.fork() == 0:\n"
        "    redaction.remember('canary-token')\n"
        "    print(redaction.hide('canary-password canary-token'), flush=True)\n"
        "    os._exit(0)\n"
        "os.wait()"
    )
    assert printed_by(program) == f"{HIDDEN} {HIDDEN}"


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer canary.x-y_z/+==",
        "{'Authorization': 'Basic Y2FuYXJ5canary'}",
        'got {"access_token": "canary", "refresh_token":"canary"}',
        "grant_type=password&client_secret=canary&password=canary&x=1",
        "{'client_secret': 'canary'}",
        "the store rediss://user:canary@redis.example:6380/0 is down",
    ],
)
def test_what_stands_where_secrets_stand(keeper: Keeper, text: str) -> None:
    logger.info("sent %s", text)
    logger.info(text)
    assert "canary" not in keeper.everything()
    assert keeper.output.getvalue().count(HIDDEN) >= 2


def test_harmless_records_are_left_as_they_are(keeper: Keeper) -> None:
    arguments = ("crm.v1.getCustomer", 1.5, 7, None, True, object())
    logger.info("%s waits %.2f s, %d, %s %s %s", *arguments)
    assert keeper.records[0].args == arguments
    for text in (
        "https://x.example:8080/v1/A",
        "crm.v1.getCustomer waits 12.00 s (limit)",
        "the token service answered 503",
        "bearer",
        "a password",
    ):
        assert hide(text) == text


@pytest.mark.usefixtures("known")
def test_tracebacks(keeper: Keeper) -> None:
    for message in ("failed with canary-access", "harmless"):
        try:
            raise_error(message)
        except RuntimeError:
            logger.exception("A hook failed", stack_info=True)
    assert "canary-access" not in keeper.output.getvalue()
    assert f"RuntimeError: failed with {HIDDEN}" in keeper.output.getvalue()
    assert [record.exc_info is None for record in keeper.records] == [True, False]


def raise_error(message: str) -> None:
    raise RuntimeError(message)


def test_only_so_many_secrets_are_kept_and_short_ones_are_not() -> None:
    remember("oldest-secret")
    for number in range(2 * redaction.MAX_KNOWN_SECRETS):
        remember(f"secret-number-{number}")
    assert hide("oldest-secret") == "oldest-secret"
    assert hide(f"secret-number-{2 * redaction.MAX_KNOWN_SECRETS - 1}") == HIDDEN
    assert len(redaction._known) == redaction.MAX_KNOWN_SECRETS
    remember("a")
    assert hide("a word") == "a word"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://x.example/v1/A", "https://x.example/v1/A"),
        ("https://x.example/v1/A?$filter=a%20eq%20'b'&$top=5", "https://x.example/v1/A?$filter=REDACTED&$top=REDACTED"),
        ("https://x.example/v1/A?b&c=", "https://x.example/v1/A?b=REDACTED&c=REDACTED"),
    ],
)
def test_queries(url: str, shown: str) -> None:
    assert hide_query(url) == shown


# --- whole clients ----------------------------------------------------------------------------------------------------


def test_a_hook_that_fails_with_a_secret(keeper: Keeper) -> None:
    fake = FakeService(clock=VirtualClock())
    fake.on_operation("entities.v1.getCarrier", {"Id": 9})

    def careless(_: object) -> None:
        if fake.requests:
            raise RuntimeError(fake.requests[-1].headers["Authorization"])

    with fake.client(hooks=Hooks(on_attempt=careless)) as iq:
        iq.entities.carriers.get(carrier_id=9)
    assert "A hook failed" in keeper.output.getvalue()
    assert "fake-access" not in keeper.everything()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_nothing_is_shown_over_real_http(keeper: Keeper, kind: str, iqmetrix_simulator: RunningSimulator) -> None:
    """Neither by the SDK's logger nor by those of the libraries below it."""
    user = iqmetrix_simulator.user
    arguments: dict[str, Any] = {
        "credentials": Credentials(
            client_id=user.client_id,
            client_secret=user.client_secret,
            username=user.username,
            password=user.password,
        ),
        "environment": Environment(base_url=iqmetrix_simulator.base_url),
    }

    def sync() -> None:
        with IQmetrix(**arguments) as iq:
            iq.entities.carriers.get(carrier_id=9)
            iqmetrix_simulator.control.post("tokens/revoke")
            iq.entities.carriers.get(carrier_id=9)

    async def tasks() -> None:
        async with AsyncIQmetrix(**arguments) as iq:
            await iq.entities.carriers.get(carrier_id=9)
            iqmetrix_simulator.control.post("tokens/revoke")
            await iq.entities.carriers.get(carrier_id=9)

    sync() if kind == "sync" else asyncio.run(tasks())
    tokens = [each for each in redaction._known if len(each) in {32, 34}]
    assert len(tokens) >= 4
    everything = keeper.everything()
    assert "entities.v1.getCarrier attempt" in everything
    assert not [each for each in [*tokens, user.password, user.client_secret] if each in everything]
