"""Where clients are made: a folder beside the packages, which takes their place once everything in it has been verified.

One build at a time works on a folder. Whenever a build is killed, the packages are whole: those from before, or, from the
next build on at the latest, the new ones.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator.render import PACKAGE, SPECS

FOLDER = ".building"
COMPLETE = "complete"
"""File in the folder that says: everything is verified, only the places of folders are still to be changed."""


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Hold a folder of clients for one build; another one waits for its end, even if it is killed.

    What is locked is the folder around it, which is there before anything is written.
    """
    around = next(folder for folder in out.resolve().parents if folder.is_dir())
    directory = os.open(around, os.O_RDONLY)
    try:
        try:
            fcntl.flock(directory, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.stderr.write("another build is at work; waiting for its end\n")
            fcntl.flock(directory, fcntl.LOCK_EX)
        yield
    finally:
        os.close(directory)


@contextmanager
def staging(out: Path) -> Iterator[Path]:
    """Return an empty folder; whatever stays in it is removed in the end."""
    folder = out / FOLDER
    _clear(folder, out)
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        _clear(folder, out)


def _clear(folder: Path, out: Path) -> None:
    if (folder / COMPLETE).exists():  # a build was stopped while it put the packages in their places
        put_in_place(folder, out)
    shutil.rmtree(folder, ignore_errors=True)


def copy_others(out: Path, folder: Path, *, without: Sequence[str]) -> None:
    """Copy the packages as they are, without some services."""
    for package in (PACKAGE, SPECS):
        if (out / package).is_dir():
            shutil.copytree(out / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
        for name in without:
            shutil.rmtree(folder / package / name, ignore_errors=True)


def put_in_place(folder: Path, out: Path) -> None:
    """Put the packages of a folder in the places of the old ones, by renaming only; it may be done again from the middle."""
    (folder / COMPLETE).touch()
    for package in (PACKAGE, SPECS):
        new, place = folder / package, out / package
        if new.exists():
            if place.exists():
                place.replace(folder / f"old-{package}")
            new.replace(place)
    (folder / COMPLETE).unlink()
