"""The names that users type: `spec/<service>/v<N>.names.txt` holds one line for each operation and webhook that was ever released.

`python -m generator names` adds what is new. A line that the description no longer fits stays, and fails the check:
whoever means to remove or rename something deletes the line by hand.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from generator.bundle import Bundle, bundle, spec_files
from generator.deprecations import method as method_name
from generator.document import read_text
from generator.former_names import arguments_before, of_operation
from generator.naming import argument_name, constant_name
from generator.problems import GeneratorError, Problem

ENDING = ".names.txt"

WEBHOOKS = "webhooks."
_LINE = re.compile(
    rf"(?:(?P<name>[a-z_0-9.]+)\((?P<arguments>[^)]*)\)  (?P<request>[A-Z]+ /.*)"
    rf"|(?P<constant>{re.escape(WEBHOOKS)}[A-Z_0-9]+)  (?P<webhook>[A-Z]+ \w+))"
)


@dataclass(frozen=True)
class Signature:
    """One operation as users call it, or one webhook as they name it.

    Attributes:
        name: resource and method, such as `customers.list`, or a constant, such as `webhooks.ORDER_MADE`.
        required: arguments that a call must have.
        optional: arguments that it may have.
        request: HTTP method and path; of a webhook its name in the description.
    """

    name: str
    required: tuple[str, ...]
    optional: tuple[str, ...]
    request: str

    def __str__(self) -> str:
        if self.name.startswith(WEBHOOKS) and " /" not in self.request:
            return f"{self.name}  {self.request}"
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
    if match["constant"]:
        return Signature(match["constant"], (), (), match["webhook"])
    arguments = match["arguments"].split(", ") if match["arguments"] else []
    return Signature(
        match["name"],
        tuple(argument for argument in arguments if not argument.endswith("?")),
        tuple(argument.removesuffix("?") for argument in arguments if argument.endswith("?")),
        match["request"],
    )


def described(description: Bundle) -> list[Signature]:
    """Return the signatures that a description makes, sorted."""
    signatures: list[Signature] = []
    for pointer, path, method, operation in description.operations():
        size = operation.get("x-pagination", {}).get("size")
        arguments = {
            argument_name(parameter["name"], parameter): bool(parameter.get("required"))
            for _, parameter in description.parameters(pointer)
            if parameter["name"] != size
        }
        if "requestBody" in operation:
            arguments["body"] = bool(description.resolve(operation["requestBody"]).get("required"))
        names = [method_name(description, operation), *(each.name for each in of_operation(description, operation))]
        for name, before in product(names, [{}, *arguments_before(description, pointer)]):
            required = tuple(before.get(each, each) for each, needed in arguments.items() if needed)
            optional = tuple(before.get(each, each) for each, needed in arguments.items() if not needed)
            signatures.append(Signature(name, required, optional, f"{method.upper()} {path}"))
    signatures += [
        Signature(f"{WEBHOOKS}{constant_name(name)}", (), (), f"{method.upper()} {name}")
        for name, method, _ in description.webhooks()
    ]
    return sorted(signatures, key=str)


def recorded(file: Path) -> list[Signature]:
    """Return the signatures of a list; none where it does not exist yet.

    Raises:
        GeneratorError: a line of it is no signature.
    """
    found, problems = list[Signature](), list[Problem]()
    for number, line in enumerate(read_text(file).splitlines() if file.exists() else (), 1):
        try:
            found.append(parse(line))
        except ValueError as error:
            cure = "correct it, or delete it and run `python -m generator names`"
            problems.append(Problem(str(file), number, str(error), cure))
    if problems:
        raise GeneratorError(problems)
    return found


def lost(before: list[Signature], now: list[Signature]) -> list[str]:
    """Return the lines of those signatures that none of today's allows any more."""
    return [str(old) for old in before if not any(old.still_fits(new) for new in now)]


def differences(path: Path) -> list[Problem]:
    """Return what a description and its list do not have in common.

    Raises:
        GeneratorError: the description, or the list, cannot be read.
    """
    file, description = path.with_suffix(ENDING), bundle(path)
    now, lines = described(description), [*map(str, recorded(file))]
    problems = [
        Problem(
            str(file),
            lines.index(line) + 1,
            f"`{line}` is allowed no more",
            f"put it back, or delete its line of {file.name} and write a fragment for changelog.d",
        )
        for line in lost(recorded(file), now)
    ]
    missing = [str(signature) for signature in now if str(signature) not in lines]
    if missing:
        message = f"lacks {len(missing)} of {len(now)} names, such as `{missing[0]}`"
        problems.append(Problem(str(file), 1, message, "run `python -m generator names`, and commit the list"))
    elif lines != sorted(set(lines)):
        message = "is not sorted, or has a line twice"
        problems.append(Problem(str(file), 1, message, "run `python -m generator names`"))
    return problems


def record(spec: Path, services: Sequence[str] = (), accepted: Collection[Path] = ()) -> list[Path]:
    """Bring the lists up to date; what is lost stays in them, except in those of the accepted descriptions. Return those that changed.

    Raises:
        GeneratorError: a description, or a list, cannot be read.
    """
    changed = []
    for path in spec_files(spec, services):
        file, now = path.with_suffix(ENDING), described(bundle(path))
        kept = () if path in accepted else lost(recorded(file), now)
        lines = {*map(str, now), *kept}
        text = "".join(f"{line}\n" for line in sorted(lines))
        if not file.exists() or read_text(file) != text:
            file.write_text(text, encoding="utf-8")
            changed.append(file)
    return changed
