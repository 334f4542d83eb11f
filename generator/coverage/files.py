"""The two files that tell what is covered, as they are and as they should be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.bundle import bundle, spec_files
from generator.coverage.departures import read_departures
from generator.coverage.page import BEGIN, COUNT_BEGIN, COUNT_END, END, count, page, services_table
from generator.coverage.reading import read_coverage
from generator.problems import GeneratorError, Problem

PAGE, README = Path("docs") / "coverage.md", Path("README.md")


@dataclass(frozen=True)
class Written:
    """A file with the text that it should have."""

    path: Path
    text: str

    @property
    def differs(self) -> bool:
        """Whether the file has another text, or is missing."""
        return not self.path.exists() or self.path.read_text(encoding="utf-8") != self.text

    def write(self) -> None:
        """Write the file."""
        self.path.write_text(self.text, encoding="utf-8")


def covered(spec: Path, root: Path) -> list[Written]:
    """Return what docs/coverage.md and README.md should be.

    Args:
        spec: folder of the descriptions.
        root: folder of the README.

    Raises:
        GeneratorError: a description cannot be read, or the README has no place for the list or the numbers.
    """
    services = [read_coverage(bundle(path)) for path in spec_files(spec)]
    readme = root / README
    text = readme.read_text(encoding="utf-8")
    text = _between(readme, text, (COUNT_BEGIN, COUNT_END), count(services), "number of services")
    text = _between(readme, text, (BEGIN, END), services_table(services), "list of services")
    return [Written(root / PAGE, page(services, read_departures(spec))), Written(readme, text)]


def _between(file: Path, text: str, marks: tuple[str, str], written: str, what: str) -> str:
    before, begin, rest = text.partition(marks[0])
    _, end, after = rest.partition(marks[1])
    if not begin or not end:
        message = f"has no place for the {what}, between `{marks[0].strip()}` and `{marks[1].strip()}`"
        raise GeneratorError([Problem(str(file), 1, message, "put the two marks back")])
    return before + begin + written + end + after
