"""Files of the clients, from records and templates."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.operations.records import ServiceHead, ServiceRecord
from generator.problems import GeneratorError, Problem
from generator.prose import docstring, escaped, wrapped
from generator.versions import default_of, number

TEMPLATES = Path(__file__).parent / "templates"
RUNTIME = Path(__file__).parent / "runtime"
BANNER = "# Written by `python -m generator build`. Changes made here are lost:\n# edit the description, the template or the generator instead.\n"
PACKAGE = "iqmetrix_api"
SPECS = "iqmetrix_specs"
MAX_RESOURCES_PER_MODULE = 12
"""A service with more resources gets one module for each of them."""
MAX_LINES_PER_MODULE = 2000
"""So does one whose resources would fill more lines."""


def _literal(value: Any) -> str:
    return repr(tuple(value) if isinstance(value, list) else value)


def _short(type_name: str) -> str:
    return re.sub(r"\b(models|common)\.", "", type_name)


@cache
def _environment() -> Environment:
    # Python is the output, so there is nothing for HTML escaping to do.
    environment = Environment(  # noqa: S701
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, keep_trailing_newline=True
    )
    environment.filters |= {
        "literal": _literal,
        "text": escaped,
        "wrap": wrapped,
        "docstring": docstring,
        "short": _short,
    }
    return environment


def render(template: str, **values: Any) -> str:
    """Fill a template and put the banner above it."""
    return BANNER + _environment().get_template(template).render(package=PACKAGE, **values)


def render_service(service: ServiceRecord, models: str) -> dict[str, str]:
    """Return the files of one version of a service by their path below the output folder."""
    folder = f"{PACKAGE}/{service.name}/{service.version}"
    classes = [(resource.class_name, resource.operations) for resource in service.resources]
    if service.own_operations:
        classes.append((service.class_name, service.own_operations))
    files = {
        f"{folder}/__init__.py": render("version.py.jinja", service=service),
        f"{folder}/models.py": BANNER + f'"""Models of {escaped(service.title)} {service.version}."""\n\n' + models,
        f"{folder}/operations.py": render("operations.py.jinja", service=service),
        f"{folder}/raw.py": render("raw.py.jinja", service=service, classes=classes),
        **_resources(service, folder, asynchronous=False),
        **_resources(service, folder, asynchronous=True),
    }
    if service.webhooks:
        files[f"{folder}/webhooks.py"] = render("webhooks.py.jinja", service=service)
    if service.is_home and service.webhooks:
        files[f"{PACKAGE}/{service.name}/webhooks.py"] = render("webhooks_home.py.jinja", service=service)
    if service.is_home:
        files[f"{PACKAGE}/{service.name}/__init__.py"] = render("service.py.jinja", service=service)
    return files


def _resources(service: ServiceRecord, folder: str, *, asynchronous: bool) -> dict[str, str]:
    stem, kind = ("async_resources", "Asynchronous resources") if asynchronous else ("resources", "Resources")
    title = f"{kind} of {service.title} {service.version}."
    common = {"service": service, "asynchronous": asynchronous}
    if len(service.resources) <= MAX_RESOURCES_PER_MODULE:
        whole = render(
            "resources.py.jinja", title=title, resources=service.resources, imported=(), whole=True, **common
        )
        if len(service.resources) < 2 or whole.count("\n") <= MAX_LINES_PER_MODULE:
            return {f"{folder}/{stem}.py": whole}
    files = {
        f"{folder}/{stem}/{resource.name}.py": render(
            "resources.py.jinja", title=resource.description, resources=[resource], imported=(), whole=False, **common
        )
        for resource in service.resources
    }
    files[f"{folder}/{stem}/_service.py"] = render(
        "resources.py.jinja", title=title, resources=(), imported=service.resources, whole=True, **common
    )
    files[f"{folder}/{stem}/__init__.py"] = render("resources_package.py.jinja", title=title, **common)
    return files


def render_package(services: Sequence[ServiceHead], shared_models: str) -> dict[str, str]:
    """Return the files that all services share.

    Args:
        services: all versions of all services.
        shared_models: the models of `common.py`.
    """
    by_name: dict[str, list[ServiceHead]] = {}
    for service in sorted(services, key=lambda service: (service.name, number(service.version))):
        by_name.setdefault(service.name, []).append(service)
    versions = {name: [each.version for each in heads] for name, heads in by_name.items()}
    defaults = [default_of(heads) for heads in by_name.values()]
    return {
        **{
            f"{PACKAGE}/{path.relative_to(RUNTIME).as_posix()}": BANNER + path.read_text(encoding="utf-8")
            for path in sorted(RUNTIME.rglob("*.py"))
        },
        f"{PACKAGE}/__init__.py": render("package.py.jinja"),
        f"{PACKAGE}/py.typed": "",
        f"{PACKAGE}/common.py": BANNER + '"""Models that services share."""\n\n' + shared_models,
        f"{PACKAGE}/_services.py": render("services.py.jinja", services=defaults, versions=versions),
        f"{SPECS}/__init__.py": BANNER
        + '"""Descriptions of the iQmetrix services: one OpenAPI 3.1 document a version, as JSON."""\n',
    }


def write(files: dict[str, str], out: Path) -> None:
    """Write files below a folder, Python tidied by ruff with rules of its own, so that the same input gives the same bytes."""
    for name, text in files.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    python = [str(out / name) for name in files if name.endswith(".py")]
    ruff = [sys.executable, "-m", "ruff"]
    settings = ["--isolated", "--no-cache", "--config", "line-length = 120", "--config", "target-version = 'py311'"]
    first_party = ["--config", f"lint.isort.known-first-party = ['{PACKAGE}']"]
    check = [*ruff, "check", *settings, *first_party, "--quiet", "--fix", "--select", "F401,F811,I,UP"]
    for command in ([*check, *python], [*ruff, "format", *settings, "--quiet", *python]):
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode:
            output = (result.stdout + result.stderr).strip()
            message = f"generated code has errors: {output}"
            raise GeneratorError([Problem(str(out), 1, message, "correct the template or the generator")])
