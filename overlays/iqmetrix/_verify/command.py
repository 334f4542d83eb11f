"""`iqmetrix-verify`: the command line."""

from __future__ import annotations

import argparse
import logging
import os
import re
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from iqmetrix._calls.shared import TOKEN_OPERATION
from iqmetrix._client import IQmetrix
from iqmetrix._configuration.environment import Environment
from iqmetrix._configuration.settings import RetrySettings
from iqmetrix._configuration.variables import from_env
from iqmetrix._http.lazy import LazyTransport
from iqmetrix._operations import find_operation
from iqmetrix._verify import questions
from iqmetrix._verify.guarded_transport import GuardedTransport
from iqmetrix._verify.known_values import KnownValues
from iqmetrix._verify.report import as_json, for_people
from iqmetrix._verify.rounds import Rounds
from iqmetrix.errors import IQmetrixError
from iqmetrix_api import SERVICES, Operation

_DEADLINE_S = 120.0


def main(arguments: list[str] | None = None) -> int:
    """Ask a real environment; return the exit status: 0 when it was asked, 1 when that failed. Wrong usage ends the process with 2."""
    parser = _parser()
    options = parser.parse_args(arguments)
    names = {*SERVICES, *(f"{name}.{version}" for name, versions in SERVICES.items() for version in versions)}
    unknown = sorted(set(options.services) - names)
    if unknown:
        parser.error(f"there is no service {', '.join(unknown)}; there are {', '.join(sorted(names))}")
    if not os.environ.get("IQMETRIX_ENVIRONMENT", "").strip():
        parser.error("say which environment is asked: set IQMETRIX_ENVIRONMENT (production, sandbox, suffix:demo)")
    logging.getLogger("iqmetrix").setLevel(logging.ERROR)  # the table tells what differs
    try:
        return _verify(options)
    except IQmetrixError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"{options.report}: {error.strerror}\n")
        return 1


def _verify(options: argparse.Namespace) -> int:
    settings = from_env()
    environment: Environment = settings["environment"]
    token = find_operation(TOKEN_OPERATION)
    inner = LazyTransport("httpx", 4, None)
    guard = GuardedTransport(inner.ready(), options.budget, environment.url(token.service) + token.path)
    arguments: dict[str, Any] = {
        "credentials": settings["credentials"],
        "environment": environment,
        "transport": guard,
        "retries": RetrySettings(attempts=1),
        "deadline": _DEADLINE_S,
    }
    with IQmetrix(**arguments) as client:
        rounds = Rounds(client, guard, KnownValues(options.values), reads(options.services))
        rounds.run()
        answers = {"environment": environment.name, **questions.spellings(rounds)}
        if options.probe_tokens:
            answers |= questions.tokens(rounds, lambda: IQmetrix(**arguments))
        answers |= questions.hosts(rounds)
        if options.report is not None:
            options.report.write_text(as_json(rounds, answers), encoding="utf-8")
        for line in for_people(rounds, answers):
            sys.stdout.write(f"{line}\n")
    return 0


def reads(services: list[str]) -> list[Operation[Any]]:
    """Return the operations of services that only read: those with GET, in the version that is named, or else in the newest."""
    found: list[Operation[Any]] = []
    for name in services:
        service, _, version = name.partition(".")
        version = version or SERVICES[service][-1]
        operations: Mapping[str, Operation[Any]] = import_module(
            f"iqmetrix_api.{service}.{version}.operations"
        ).OPERATIONS
        found += [each for each in operations.values() if each.method == "GET"]
    return found


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="iqmetrix-verify",
        description="Compare what services of a real environment answer with their descriptions, by reading only. "
        "Credentials and environment come from the variables IQMETRIX_*.",
    )
    add = parser.add_argument
    add(
        "services",
        nargs="+",
        metavar="SERVICE",
        help="name of a service, such as crm; of a version: crm.v1, otherwise it is the newest",
    )
    add("--budget", type=_budget, default=50, metavar="CALLS", help="calls at most, sign-ins among them (50)")
    add("--company-id", action=_Setting, dest="values", default={}, metavar="ID", help="the same as --set CompanyId=ID")
    add(
        "--set",
        action=_Setting,
        dest="values",
        default={},
        metavar="NAME=VALUE",
        help="value of a parameter, by its name on the wire",
    )
    add("--report", type=Path, metavar="FILE", help="write what was found for `python -m generator drift`")
    add("--probe-tokens", action="store_true", help="sign in a second time, which may end the first session")
    return parser


class _Setting(argparse.Action):
    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: Any = None
    ) -> None:
        said = f"CompanyId={values}" if option == "--company-id" else str(values)
        name, equals, value = said.partition("=")
        if not equals or not re.fullmatch(r"[$\w-]+", name) or not value:
            parser.error(f"{option} takes NAME=VALUE, not {values!r:.60}")
        namespace.values = {**namespace.values, name: value}


def _budget(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r:.40} is no number of calls")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
