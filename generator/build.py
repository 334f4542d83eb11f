"""The steps from descriptions to clients, in their order: bundle, lint, models, operations, render, verify."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from generator.authoring.gathering import COMMON
from generator.bundle import bundle, spec_files
from generator.lint import check
from generator.models import render_models, render_shared_models
from generator.operations.reading import read_head, read_service
from generator.problems import GeneratorError, Problem
from generator.render import PACKAGE, SPECS, render_package, render_service, write
from generator.verify import verify_service, verify_types


def build_service(path: Path) -> dict[str, str]:
    """Make the files of one version of a service.

    Raises:
        GeneratorError: the description has problems, or something of it got lost.
    """
    written = bundle(path)
    check(written)
    description = written.with_request_variants()
    versions = sorted((file.stem for file in path.parent.glob("v*.yaml")), key=lambda stem: int(stem.removeprefix("v")))
    service = read_service(description, versions if path.stem == versions[-1] else ())
    files = render_service(service, render_models(description))
    verify_service(description, service, files)
    files[f"{SPECS}/{service.name}/{service.version}.json"] = description.to_json()
    return files


def build(spec_root: Path, out: Path, services: Sequence[str] = (), *, types: bool = True) -> list[str]:
    """Write the clients of all services, or of some beside those that are there, which are not made anew.

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
    paths = spec_files(spec_root)
    if not paths:
        raise GeneratorError([Problem(str(spec_root), 1, "holds no description", "add <service>/v1.yaml")])
    wanted = spec_files(spec_root, services)
    files = _build_all(wanted)
    files.update(render_package([read_head(path) for path in paths], _shared_models(spec_root)))
    names = list(dict.fromkeys(path.parent.name for path in wanted))
    with _staging(out) as folder:
        if services:
            _copy_others(out, folder, without=names)
        write(files, folder)
        if types:
            verify_types(folder)
        for package in (PACKAGE, SPECS):
            shutil.rmtree(out / package, ignore_errors=True)
            (folder / package).replace(out / package)
    return names


def _shared_models(spec_root: Path) -> str:
    path = spec_root / COMMON
    return render_shared_models(bundle(path)) if path.is_file() else ""


def _build_all(paths: Iterable[Path]) -> dict[str, str]:
    files, problems = dict[str, str](), list[Problem]()
    with ProcessPoolExecutor(initializer=_end_at_once) as pool:
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


def _end_at_once() -> None:
    # Workers inherit the handlers of the command line, which clean up after the whole build: workers have nothing to clean.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


@contextmanager
def _staging(out: Path) -> Iterator[Path]:
    """Return a folder beside the packages: they are replaced once everything in it has been verified."""
    folder = out / ".building"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copy_others(out: Path, folder: Path, *, without: Sequence[str]) -> None:
    for package in (PACKAGE, SPECS):
        if (out / package).is_dir():
            shutil.copytree(out / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
        for name in without:
            shutil.rmtree(folder / package / name, ignore_errors=True)
