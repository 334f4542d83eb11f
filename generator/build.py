"""The steps from descriptions to clients, in their order: bundle, lint, models, operations, render, verify."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator import workers
from generator.authoring.gathering import COMMON
from generator.bundle import bundle, spec_files
from generator.lint import check
from generator.models import render_models, render_shared_models
from generator.operations.reading import read_head, read_service
from generator.problems import GeneratorError, Problem
from generator.render import SPECS, render_package, render_service, write
from generator.staging import copy_others, put_in_place, staging
from generator.verify import verify_service, verify_types
from generator.versions import beside, default_of


def build_service(path: Path) -> dict[str, str]:
    """Make the files of one version of a service.

    Raises:
        GeneratorError: the description has problems, or something of it got lost.
    """
    written = bundle(path)
    check(written)
    description = written.with_request_variants()
    versions = beside(path)
    is_home = len(versions) == 1 or default_of([*map(read_head, versions)]).version == description.version
    service = read_service(description, [file.stem for file in versions], is_home=is_home)
    files = render_service(service, render_models(description))
    verify_service(description, service, files)
    files[f"{SPECS}/{service.name}/{service.version}.json"] = description.to_json()
    return files


def build(spec_root: Path, out: Path, services: Sequence[str] = (), *, types: bool = True) -> list[str]:
    """Write the clients of all services, or of some beside those that are there, whose descriptions are not even read.

    One build at a time: who may not be alone holds the folder (`staging.alone`).

    Args:
        spec_root: folder of the descriptions.
        out: folder of the packages.
        services: names; none means all.
        types: whether to check the result with mypy, which takes most of the time.

    Returns:
        Names of the services that were built.

    Raises:
        GeneratorError: with the problems of all descriptions that were to be built; nothing is written then.
    """
    if not spec_files(spec_root):
        raise GeneratorError([Problem(str(spec_root), 1, "holds no description", "add <service>/v1.yaml")])
    wanted = spec_files(spec_root, services)
    names = list(dict.fromkeys(path.parent.name for path in wanted))
    files = _build_all(wanted)
    with staging(out) as folder:
        if services:
            copy_others(out, folder, without=names)
        heads = [*map(read_head, wanted), *map(read_head, sorted((folder / SPECS).glob("*/v*.json")))]
        files.update(render_package(heads, _shared_models(spec_root)))
        write(files, folder)
        if types:
            verify_types(folder, names if services else ())
        put_in_place(folder, out)
    return names


def _shared_models(spec_root: Path) -> str:
    path = spec_root / COMMON
    return render_shared_models(bundle(path)) if path.is_file() else ""


def _build_all(paths: Sequence[Path]) -> dict[str, str]:
    if len(paths) == 1:  # a process of its own would import the tools once more
        return build_service(paths[0])
    files, problems = dict[str, str](), list[Problem]()
    with workers.pool() as pool:
        futures = [pool.submit(build_service, path) for path in paths]
        try:
            for future in futures:
                try:
                    files.update(future.result())
                except GeneratorError as error:
                    problems.extend(error.problems)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    if problems:
        raise GeneratorError(problems)
    return files
