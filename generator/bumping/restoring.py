"""All or nothing: files as they were, where a step stops the rest."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


class Before:
    """Files and folders as they were at the beginning.

    Args:
        root: folder of the project.
        paths: what may change, below it.
        copy: an empty folder.
    """

    def __init__(self, root: Path, paths: Sequence[str], copy: Path) -> None:
        self._root, self._paths, self._copy = root, paths, copy
        for path in paths:
            _copied(root / path, copy / path)

    def restore(self) -> None:
        """Put everything back; what is as it was is not touched."""
        for name in self.changed():
            _copied(self._copy / name, self._root / name)

    def changed(self) -> list[str]:
        """Return the files that are not as they were, sorted, by their path below the project."""
        before, now = self._files(self._copy), self._files(self._root)
        return sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))

    def _files(self, folder: Path) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        for path in self._paths:
            place = folder / path
            for file in [place] if place.is_file() else sorted(place.rglob("*")):
                if file.is_file() and "__pycache__" not in file.parts:
                    found[file.relative_to(folder).as_posix()] = file.read_bytes()
        return found


@contextmanager
def all_or_nothing(root: Path, paths: Sequence[str]) -> Iterator[Before]:
    """Restore files and folders where the block is left by an exception, an interrupt among them."""
    with tempfile.TemporaryDirectory(prefix="iqmetrix-") as folder:
        before = Before(root, paths, Path(folder))
        try:
            yield before
        except BaseException:
            before.restore()
            raise


def _copied(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    elif source.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    else:
        target.unlink(missing_ok=True)
