"""What the distributions hold: size, paths, packages, metadata."""

from __future__ import annotations

import re
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from email.parser import BytesParser
from email.policy import default
from pathlib import Path

from release.distributions import Distributions
from release.problems import NotReady, run

MAX_WHEEL_BYTES = 1_000_000
MAX_SOURCE_BYTES = 3_000_000
MAX_PATH = 120
"""Characters of a path in the wheel: Windows allows 260, of which the site-packages of a user's environment take their part."""
PACKAGES = {"iqmetrix", "iqmetrix_api", "iqmetrix_specs", "iqmetrix_simulator"}
NOT_PUBLISHED = re.compile(r"(^|/)(\.ci|\.venv[^/]*|__pycache__|dist|build)/|\.(pyc|sqlite)$")


def check(distributions: Distributions, folder: Path) -> None:
    """Examine both distributions.

    Raises:
        NotReady: something is not as it has to be; the text says all of it.
    """
    run([sys.executable, "-m", "twine", "check", "--strict", *distributions], folder)
    run([sys.executable, "-m", "check_wheel_contents", "--toplevel", ",".join(sorted(PACKAGES)), distributions.wheel], folder)  # fmt: skip
    wrong = [*_wrong_in_wheel(distributions.wheel), *_wrong_in_source(distributions.source)]
    if wrong:
        raise NotReady("\n".join(wrong))


def _wrong_in_wheel(wheel: Path) -> Iterator[str]:
    if wheel.stat().st_size > MAX_WHEEL_BYTES:
        yield f"{wheel.name} has {wheel.stat().st_size} bytes, more than {MAX_WHEEL_BYTES}"
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        yield from _wrong_in_metadata(archive.read(metadata))
    yield from (f"{wheel.name} has a path of {len(each)} characters: {each}" for each in names if len(each) > MAX_PATH)
    packages = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    if packages != PACKAGES:
        yield f"{wheel.name} has the packages {sorted(packages)}, not {sorted(PACKAGES)}"
    missing = {f"{each}/py.typed" for each in PACKAGES - {"iqmetrix_specs"}} - set(names)
    yield from (f"{wheel.name} has no {each}" for each in sorted(missing))


def _wrong_in_source(source: Path) -> Iterator[str]:
    if source.stat().st_size > MAX_SOURCE_BYTES:
        yield f"{source.name} has {source.stat().st_size} bytes, more than {MAX_SOURCE_BYTES}"
    with tarfile.open(source) as archive:
        names = archive.getnames()
    yield from (f"{source.name} has {each}" for each in names if NOT_PUBLISHED.search(each))


def _wrong_in_metadata(text: bytes) -> Iterator[str]:
    metadata = BytesParser(policy=default).parsebytes(text)
    for field in ("License-Expression", "License-File", "Requires-Python", "Classifier", "Requires-Dist", "Summary"):
        if metadata[field] is None:
            yield f"the metadata has no {field}"
    dead = re.findall(r"\]\((?!https?:|#)[^)]+\)", metadata.get_content())
    yield from (f"the page of the package has a link that leads nowhere there: {each}" for each in dead)
