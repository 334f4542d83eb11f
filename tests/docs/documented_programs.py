"""The programs that the documents print."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [path for folder in (".", "docs", "examples") for path in sorted((ROOT / folder).glob("*.md"))]
NAMED = re.compile(r"# (\w+\.py)\n")
"""First line of a program that has a file of its own."""


def python_blocks(document: Path) -> list[str]:
    """Return the programs of a document, in order."""
    return re.findall(r"^```python\n(.*?)^```", document.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def write_all(folder: Path) -> list[Path]:
    """Write each program to a file: of its own name, or called after the document."""
    files = []
    for document in DOCUMENTS:
        for number, text in enumerate(python_blocks(document), 1):
            match = NAMED.match(text)
            files.append(folder / (match[1] if match else f"{document.stem.lower()}_{number}.py"))
            files[-1].write_text(text, encoding="utf-8")
    return files


def variables_of_the_readme() -> dict[str, str]:
    """Return the variables that the README tells readers to set."""
    return dict(re.findall(r"^\$ export (\w+)=(\S+)$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE))
