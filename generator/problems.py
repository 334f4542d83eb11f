"""Problems of a description: what is wrong, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong with a description.

    Attributes:
        file: path of the file, as the user gave it.
        line: line number, from 1.
        message: what is wrong; names the thing.
        cure: what to do about it.
    """

    file: str
    line: int
    message: str
    cure: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}. Cure: {self.cure}."


class GeneratorError(Exception):
    """The generator cannot go on; `problems` says why."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __reduce__(self) -> tuple[type[GeneratorError], tuple[tuple[Problem, ...]]]:
        # Builds run in several processes; the default pickling would hand the text to __init__.
        return type(self), (self.problems,)
