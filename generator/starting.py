"""A starting description of a new service: small, sound, served and tested at once, to be filled with what is documented."""

from __future__ import annotations

import json
import re
import shutil
import uuid
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.bundle import bundle
from generator.formatting.files import changes, replace
from generator.lint import check
from generator.naming import class_name, is_name, words
from generator.problems import GeneratorError, Problem

TEMPLATES = Path(__file__).parent / "templates" / "starting"
OWNER = "Companies"
"""What the path of a new service begins with, as that of most services does."""


def start(spec_root: Path, service: str, *, title: str = "", host: str = "", resource: str = "") -> list[Path]:
    """Write the description of a new service, with one resource that is listed, read and changed.

    Args:
        spec_root: folder of the descriptions.
        service: its name in the SDK.
        title: its name for people; made of `service` if empty.
        host: its host before the environment's suffix and `.iqmetrix.net`; made of `service` if empty.
        resource: a plural in PascalCase, such as `LoyaltyCards`; made of `service` if empty.

    Returns:
        The files that were written.

    Raises:
        GeneratorError: the service exists, or a name cannot be used; nothing is written then.
    """
    folder = spec_root / service
    things = resource or _plural(class_name(" ".join(word.capitalize() for word in words(service))))
    host = host or service.replace("_", "")
    _check(folder, service, title, host, things)
    thing = _singular(things)
    name = "_".join(words(thing))
    identifier = str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{thing}.{service}"))
    row = {"Id": identifier, "Version": 1, "Name": "Example"}
    template = Environment(  # noqa: S701  # YAML is the output, so there is nothing for HTML escaping to do
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, keep_trailing_newline=True
    ).get_template("description.yaml.jinja")
    text = template.render(
        service=service,
        title=json.dumps(title or " ".join(words(service)).capitalize()),
        host=host,
        things=things,
        thing=thing,
        things_text=" ".join(words(things)),
        file=name,
        identifier=identifier,
        primary=_singular("_".join(words(things))) == _singular(service),
    )
    samples = {
        f"{name}.json": row,
        f"{name}_list.json": [row],
        f"{name}_new.json": {"Name": "Another example"},
        f"{name}_changed.json": {"Version": 1, "Name": "Another example"},
    }
    files = {folder / "v1.yaml": text} | {
        folder / "samples" / file: json.dumps(value, indent=2) + "\n" for file, value in samples.items()
    }
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        for path, content in changes(spec_root, [service]).items():
            replace(path, content)
        check(bundle(folder / "v1.yaml"))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return list(files)


def _check(folder: Path, service: str, title: str, host: str, resource: str) -> None:
    found = []
    if not is_name(service):
        found.append((f"`{service}` is not a name", "write it in snake_case"))
    elif folder.exists():
        found.append((f"`{service}` exists", "choose another name, or edit its description"))
    if title and not title.strip():
        found.append(("the title is empty", "give a name for people, or no `--title`"))
    if not re.fullmatch(r"[a-z][a-z0-9-]*", host):
        cure = "write what stands before the environment's suffix: `crm` of crmrc.iqmetrix.net"
        found.append((f"the host `{host}` is not a word", cure))
    if not re.fullmatch(r"[A-Z][A-Za-z0-9]*s", resource):
        found.append((f"the resource `{resource}` is no plural in PascalCase", "write `--resource LoyaltyCards`"))
    elif resource == OWNER:
        found.append((f"the resource `{OWNER}` is taken: everything belongs to a company", "name what a company has"))
    if found:
        raise GeneratorError(Problem(str(folder), 1, message, cure) for message, cure in found)


def _plural(name: str) -> str:
    return name if name.endswith("s") else f"{name[:-1]}ies" if name.endswith("y") else f"{name}s"


def _singular(name: str) -> str:
    return f"{name.removesuffix('ies')}y" if name.endswith("ies") else name.removesuffix("s")
