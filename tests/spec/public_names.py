<<<<<<< HEAD
"""Brings the lists of public names up to date: `python -m tests.spec.public_names` does what `python -m generator names` does."""

from __future__ import annotations

=======
"""The names that users type: `spec/<service>/v<N>.names.txt` holds one line for each operation that was ever released.

`python -m tests.spec.public_names` adds what is new. A line that the description no longer fits stays, and fails a test:
whoever means to remove or rename something deletes the line by hand, or names the description (`crm/v1`), as a major bump does.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Collection
from dataclasses import dataclass
>>>>>>> 4a9c97b (Make a release of changed descriptions ready by make bump)
from pathlib import Path

from generator.public_names import record

SPEC = Path(__file__).resolve().parents[2] / "spec"
<<<<<<< HEAD

if __name__ == "__main__":
    record(SPEC)
=======
ENDING = ".names.txt"

_LINE = re.compile(r"(?P<name>[a-z_0-9.]+)\((?P<arguments>[^)]*)\)  (?P<request>[A-Z]+ /.*)")


@dataclass(frozen=True)
class Signature:
    """One operation as users call it.

    Attributes:
        name: resource and method, such as `customers.list`.
        required: arguments that a call must have.
        optional: arguments that it may have.
        request: HTTP method and path.
    """

    name: str
    required: tuple[str, ...]
    optional: tuple[str, ...]
    request: str

    def __str__(self) -> str:
        arguments = [*self.required, *(f"{argument}?" for argument in self.optional)]
        return f"{self.name}({', '.join(arguments)})  {self.request}"

    def still_fits(self, other: Signature) -> bool:
        """Return whether every call that this signature allows is allowed by the other one too."""
        return (
            (self.name, self.request) == (other.name, other.request)
            and {*self.required, *self.optional} <= {*other.required, *other.optional}
            and set(other.required) <= set(self.required)
        )


def parse(line: str) -> Signature:
    """Read a line of a list.

    Raises:
        ValueError: it is not one.
    """
    match = _LINE.fullmatch(line)
    if match is None:
        raise ValueError(f"{line!r} is not a line such as `customers.get(company_id, filter?)  GET /path`")
    arguments = match["arguments"].split(", ") if match["arguments"] else []
    return Signature(
        match["name"],
        tuple(argument for argument in arguments if not argument.endswith("?")),
        tuple(argument.removesuffix("?") for argument in arguments if argument.endswith("?")),
        match["request"],
    )


def described(description: Bundle) -> list[Signature]:
    """Return the signatures that a description makes, sorted."""
    own_tags = description.own_tags()
    signatures = []
    for pointer, path, method, operation in description.operations():
        size = operation.get("x-pagination", {}).get("size")
        arguments = {
            argument_name(parameter["name"], parameter): bool(parameter.get("required"))
            for _, parameter in description.parameters(pointer)
            if parameter["name"] != size
        }
        if "requestBody" in operation:
            arguments["body"] = bool(description.resolve(operation["requestBody"]).get("required"))
        tag = operation["tags"][0]
        signatures.append(
            Signature(
                ".".join([*([] if tag in own_tags else [python_name(tag)]), operation["x-method"]]),
                tuple(name for name, required in arguments.items() if required),
                tuple(name for name, required in arguments.items() if not required),
                f"{method.upper()} {path}",
            )
        )
    return sorted(signatures, key=str)


def recorded(file: Path) -> list[Signature]:
    """Return the signatures of a list; none where it does not exist yet."""
    return [parse(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []


def lost(before: list[Signature], now: list[Signature]) -> list[str]:
    """Return the lines of those signatures that none of today's allows any more."""
    return [str(old) for old in before if not any(old.still_fits(new) for new in now)]


def record(spec: Path = SPEC, accepted: Collection[str] = ()) -> None:
    """Bring the lists up to date; what is lost stays in them, except in those of the accepted descriptions (`crm/v1`)."""
    for path in spec_files(spec):
        file, now = path.with_suffix(ENDING), described(bundle(path))
        kept = [] if f"{path.parent.name}/{path.stem}" in accepted else lost(recorded(file), now)
        lines = {*map(str, now), *kept}
        file.write_text("".join(f"{line}\n" for line in sorted(lines)), encoding="utf-8")


if __name__ == "__main__":
    record(accepted=sys.argv[1:])
>>>>>>> 4a9c97b (Make a release of changed descriptions ready by make bump)
