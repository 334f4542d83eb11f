"""The two files that tell what is covered, as they are and as they should be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.bundle import bundle, spec_files
from generator.coverage.departures import read_departures
from generator.coverage.page import BEGIN, END, page, services_table
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
        GeneratorError: a description cannot be read, or the README has no place for the list.
    """
    services = [read_coverage(bundle(path)) for path in spec_files(spec)]
    readme = root / README
    before, begin, rest = readme.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        message = f"has no place for the list of services, between `{BEGIN.strip()}` and `{END.strip()}`"
        raise GeneratorError([Problem(str(readme), 1, message, "put the two lines back")])
    table = before + BEGIN + services_table(services) + END + after
    return [Written(root / PAGE, page(services, read_departures(spec))), Written(readme, table)]
