"""Brings the files of a folder into the one form, or says which are not in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.document import read_text
from generator.formatting.writing import formatted
from generator.problems import GeneratorError, Problem


def changes(spec_root: Path, services: Sequence[str] = ()) -> dict[Path, str]:
    """Return the content that files should have, for each that has another.

    Args:
        spec_root: folder of the descriptions.
        services: those whose files are looked at; none means every YAML file of the folder.

    Raises:
        GeneratorError: with the problems of all files that cannot be read or written.
    """
    paths = [
        path for path in sorted(spec_root.rglob("*.yaml")) if not services or _service(spec_root, path) in services
    ]
    problems, files = list[Problem](), dict[Path, str]()
    for path in paths:
        try:
            text = read_text(path)
            result = formatted(path, text)
        except GeneratorError as error:
            problems.extend(error.problems)
            continue
        if result != text:
            files[path] = result
    if problems:
        raise GeneratorError(problems)
    return files


def replace(path: Path, text: str) -> None:
    """Give a file another content; whoever is interrupted leaves it as it was."""
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_text(text, encoding="utf-8", newline="\n")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _service(spec_root: Path, path: Path) -> str:
    return path.relative_to(spec_root).parts[0]
