"""The two sides of a comparison: a file, a version of a service, a folder of descriptions, or a git revision of one."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.authoring.origins import Origins
from generator.bundle import CODECS, Bundle, bundle, spec_files
from generator.document import Document
from generator.problems import GeneratorError, Problem

Name = tuple[str, str]
"""Service and version."""

_CURE = "name a file (.yaml, .json), a version of a service (`crm/v1`), a folder of descriptions, a git revision, or `REVISION:crm/v1`"


@dataclass(frozen=True)
class Side:
    """One side.

    Attributes:
        said: how the user named it.
        documents: its descriptions, with their request variants.
        alone: whether it is one description, which may be compared to one of another name.
    """

    said: str
    documents: Mapping[Name, Bundle]
    alone: bool


def read_side(said: str, spec_root: Path) -> Side:
    """Read a side as the user named it.

    Args:
        said: a path, a git revision, `<service>/<version>`, or the latter behind a revision and a colon.
        spec_root: folder of the descriptions.

    Raises:
        GeneratorError: it names nothing, or what it names cannot be read.
    """
    path = Path(said)
    if path.is_file():
        one = _from_json(path) if path.suffix == ".json" else bundle(path).with_request_variants()
        return Side(said, {(one.service, one.version): one}, alone=True)
    if path.is_dir() and spec_files(path):
        return Side(said, _all(path), alone=False)
    if (spec_root / f"{said}.yaml").is_file():
        return _version(said, said, spec_root)
    revision, _, wanted = said.partition(":")
    with at_revision(revision, spec_root) as folder:
        return _version(said, wanted, folder) if wanted else Side(said, _all(folder), alone=False)


@contextmanager
def at_revision(revision: str, spec_root: Path) -> Iterator[Path]:
    """Return the folder of the descriptions as it was in a git revision, for as long as the block lasts.

    Raises:
        GeneratorError: there is no such revision, or it has no such folder.
    """
    command = ["git", "-C", str(spec_root), "archive", "--format=tar", "--end-of-options", revision]
    archive = subprocess.run(command, capture_output=True, check=False)
    if archive.returncode:
        reason = archive.stderr.decode(errors="replace").strip().splitlines()
        message = f"`{revision}` is no description and no git revision ({reason[-1] if reason else 'git failed'})"
        raise GeneratorError([Problem(revision, 1, message, _CURE)])
    with tempfile.TemporaryDirectory(prefix="iqmetrix-") as folder:
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
            files.extractall(folder, filter="data")
        try:
            yield Path(folder)
        except GeneratorError as error:
            raise GeneratorError(_of_revision(error, folder, revision)) from error


def pairs(old: Side, new: Side, services: tuple[str, ...] = ()) -> list[tuple[Bundle | None, Bundle | None]]:
    """Return which description is compared to which; `None` stands for one that the side does not have.

    Raises:
        GeneratorError: one side is one description, and the other has none of its name.
    """
    if old.alone and new.alone:
        return [(next(iter(old.documents.values())), next(iter(new.documents.values())))]
    names = sorted(old.documents.keys() | new.documents.keys())
    if old.alone or new.alone:
        one, many = (old, new) if old.alone else (new, old)
        names = sorted(one.documents)
        if not many.documents.keys() & one.documents.keys():
            service, version = names[0]
            message = f"`{many.said}` has no description of {service} {version}"
            raise GeneratorError([Problem(many.said, 1, message, "compare it to a single description")])
    unknown = sorted(set(services) - {service for service, _ in names})
    if unknown:
        cure = f"choose from {', '.join(sorted({service for service, _ in names}))}"
        raise GeneratorError([Problem(unknown[0], 1, f"neither side describes `{unknown[0]}`", cure)])
    return [(old.documents.get(name), new.documents.get(name)) for name in names if not services or name[0] in services]


def _all(folder: Path) -> dict[Name, Bundle]:
    found = (bundle(path).with_request_variants() for path in spec_files(folder))
    return {(each.service, each.version): each for each in found}


def _version(said: str, wanted: str, folder: Path) -> Side:
    service, _, version = wanted.partition("/")
    path = folder / service / f"{version}.yaml"
    if not path.is_file():
        raise GeneratorError([Problem(said, 1, f"there is no description `{wanted}`", _CURE)])
    one = bundle(path).with_request_variants()
    return Side(said, {(one.service, one.version): one}, alone=True)


def _from_json(path: Path) -> Bundle:
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise GeneratorError([Problem(str(path), 1, f"is not JSON: {error}", "check the path")]) from error
    if not isinstance(data, dict) or "openapi" not in data:
        raise GeneratorError([Problem(str(path), 1, "is no description", "name an OpenAPI document")])
    written = Bundle(path, data, Origins(Document(path, data, {})))
    if CODECS not in data:
        return written.with_request_variants()
    schemas = data.get("components", {}).get("schemas", {})
    inputs = {name: name.removesuffix("Input") for name in schemas if name.removesuffix("Input") in schemas}
    written.variants = {variant: name for variant, name in inputs.items() if variant != name}
    return written


def _of_revision(error: GeneratorError, folder: str, revision: str) -> list[Problem]:
    return [
        Problem(
            problem.file.replace(folder, revision),
            problem.line,
            problem.message.replace(folder, revision),
            problem.cure,
        )
        for problem in error.problems
    ]
