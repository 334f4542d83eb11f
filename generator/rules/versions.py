"""Rules of versions side by side: one of them is declared as the default, for programs that do not name a version."""

from __future__ import annotations

from collections.abc import Iterator

from generator.bundle import Bundle
from generator.document import load
from generator.problems import Problem
from generator.versions import DEFAULT, beside, says_default


def one_default(bundle: Bundle) -> Iterator[Problem]:
    said, versions = bundle.data.get(DEFAULT), beside(bundle.path)
    if said is not None and said is not True:
        yield bundle.problem((DEFAULT,), f"{DEFAULT} is not `true`", "write `true`, or remove it")
    if len(versions) < 2:
        return
    defaults = [path.stem for path in versions if says_default(load(path).data)]
    oldest, newest = versions[0].stem, versions[-1].stem
    if not defaults and bundle.version == newest:
        message = f"nothing says which version of {bundle.service} is the default: {', '.join(path.stem for path in versions)}"
        cure = f"write `{DEFAULT}: true` into {oldest}.yaml, so that programs keep the version they have; move it to {newest}.yaml with a major release of the SDK"
        yield bundle.problem((), message, cure)
    if len(defaults) > 1 and bundle.version in defaults:
        message = f"{', '.join(defaults)} of {bundle.service} are all the default version"
        yield bundle.problem(
            (DEFAULT,),
            message,
            f"leave {DEFAULT} in one of them: in {defaults[0]}.yaml, programs keep the version they have",
        )
