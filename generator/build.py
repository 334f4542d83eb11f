"""The steps from descriptions to clients, in their order: bundle, lint, models, operations, render, verify."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from generator.bundle import bundle, spec_files
from generator.inputs import with_inputs
from generator.lint import check
from generator.models import render_models
from generator.operations import ServiceRecord, parse
from generator.problems import GeneratorError, Problem
from generator.render import PACKAGE, SPECS, render_package, render_service, write
from generator.verify import verify_service, verify_types


def build_service(path: Path) -> tuple[ServiceRecord, dict[str, str]]:
    """Make the files of one service.

    Raises:
        GeneratorError: the description is not sound, or something of it got lost.
    """
    described = bundle(path)
    check(described)
    document = with_inputs(described.data)
    service = parse(described, document)
    files = render_service(service, render_models(described, document))
    verify_service(described, document, service, files)
    files[f"{SPECS}/{service.name}/{service.version}.json"] = described.to_json()
    return service, files


def build(spec_root: Path, out: Path, services: Sequence[str] = (), *, types: bool = True) -> list[str]:
    """Write the clients of all services, or of some beside those that are there.

    Args:
        spec_root: folder of the descriptions.
        out: folder of the packages.
        services: names; none means all.
        types: whether to check the result with mypy, which takes most of the time.

    Returns:
        Names of the services that were built.

    Raises:
        GeneratorError: with the problems of all descriptions; nothing is written then.
    """
    chosen = {path: not services or path.parent.name in services for path in spec_files(spec_root)}
    spec_files(spec_root, services)
    if not chosen:
        raise GeneratorError([Problem(str(spec_root), 1, "holds no description", "add <service>/v1.yaml")])
    records, files, problems = [], dict[str, str](), list[Problem]()
    with ProcessPoolExecutor() as pool:
        futures = {path: pool.submit(build_service, path) for path in chosen}
        for path, future in futures.items():
            try:
                record, made = future.result()
            except GeneratorError as error:
                problems.extend(error.problems)
                continue
            records.append(record)
            files.update(made if chosen[path] else {})
    if problems:
        raise GeneratorError(problems)
    files.update(render_package(records))
    if not services:
        for package in (PACKAGE, SPECS):
            shutil.rmtree(out / package, ignore_errors=True)
    write(files, out)
    if types:
        verify_types(out)
    return [path.parent.name for path in chosen if chosen[path]]
