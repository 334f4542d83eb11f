"""A sound description of a small shop, and what lint says of it once it was changed."""

from __future__ import annotations

from pathlib import Path

from generator.bundle import bundle
from generator.lint import lint
from generator.problems import GeneratorError, Problem

GOOD = (Path(__file__).parents[1] / "generator" / "good.yaml").read_text(encoding="utf-8")


def problems(text: str, folder: Path) -> list[Problem]:
    """Return the problems of a description of `shop`."""
    path = folder / "shop" / "v1.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    try:
        return lint(bundle(path))
    except GeneratorError as error:
        return list(error.problems)
