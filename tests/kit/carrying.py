"""Whether a description is carried by the whole chain: built, served, and every operation called with its samples and understood."""

from __future__ import annotations

import json
import shutil
import warnings
from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx

from generator.authoring.gathering import COMMON
from generator.build import build_service
from generator.bundle import bundle
from generator.models import render_shared_models
from generator.naming import class_name
from generator.render import SPECS, write
from iqmetrix import Credentials, Environment, IQmetrix, RetrySettings
from iqmetrix_api import Operation
from iqmetrix_simulator.server import Simulator, User
from tests.kit.built_clients import imported
from tests.kit.in_memory import InMemory
from tests.kit.sample_calls import Samples, method
from tests.kit.validating_reader import ValidatingReader

ROOT = Path(__file__).resolve().parents[2]
TOKENS = ROOT / "generated/iqmetrix_specs/authentication"
SETTINGS: dict[str, Any] = {
    "credentials": Credentials(
        **{name: getattr(User(), name) for name in ("client_id", "client_secret", "username", "password")}
    ),
    "environment": Environment(base_url="http://127.0.0.1:1"),
    "retries": RetrySettings(attempts=1),
}


def complaints(path: Path, out: Path) -> list[str]:
    """Return what goes wrong with a sound description: one text for each operation that is not carried.

    Args:
        path: the description; what it makes is taken as it is, without a check of its types.
        out: an empty folder for the clients.

    Raises:
        GeneratorError: lint finds problems.
    """
    files, shared = build_service(path), path.parents[1] / COMMON
    if shared.is_file():
        files["iqmetrix_api/common.py"] = render_shared_models(bundle(shared))
    out.mkdir(parents=True)
    write(files, out)
    (folder,) = (out / SPECS).iterdir()  # by `x-service`, whatever the folder of the description is called
    shutil.copytree(TOKENS, out / SPECS / TOKENS.name)
    with imported(out, f"{folder.name}.{path.stem}") as module:
        return list(_wrong(module, folder / f"{path.stem}.json"))


def _wrong(module: Any, file: Path) -> Iterator[str]:
    service, folder = file.parent.name, file.parents[1]
    samples, simulator = Samples(file), Simulator(folder=folder)
    documents = {path.parent.name: json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*/*.json")}
    reader = ValidatingReader(InMemory(simulator), documents.__getitem__, checked=True)
    operations = import_module(f"{module.__name__}.operations").OPERATIONS
    client = getattr(module, f"{class_name(service.title().replace('_', ''))}Service")
    with closing(simulator.store), httpx.Client(transport=reader) as http, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.filterwarnings("ignore", "Unsupported scheme type")  # openapi-core does not check OAuth 2.0
        for operation in operations.values():
            simulator.reset()
            reader.complaints.clear()
            with IQmetrix(**SETTINGS, transport=http) as iq:
                try:
                    found = list(_called(client(iq), operation, samples))
                except Exception as error:
                    found = [f"{type(error).__name__}: {error}"]
                found += [f"drift: {each}" for each in iq.drift] + reader.complaints
            if found:
                yield f"{operation.id}: {'; '.join(each[:400] for each in found)}"


def _called(service: Any, operation: Operation[Any], samples: Samples) -> Iterator[str]:
    result = method(service, operation)(**samples.arguments(operation))
    if operation.pagination is not None:
        result = list(result)
    may_be_nothing = any(reply.type is None for reply in operation.responses)
    if not may_be_nothing and result in (None, [], {}, "", b""):
        yield f"came back empty: {result!r}"
