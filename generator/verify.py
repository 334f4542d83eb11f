"""What must hold of generated clients before they replace the old ones."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.bundle import Bundle
from generator.naming import attribute_name, class_name
from generator.operations.records import ServiceRecord
from generator.problems import GeneratorError, Problem

_SETTINGS = "mypy.ini"
_CURE = "correct the template or the generator"


def verify_service(bundle: Bundle, service: ServiceRecord, files: dict[str, str]) -> None:
    """Check that nothing of a description got lost on the way.

    Raises:
        GeneratorError: a file is not Python, an operation, an argument or a field is missing, two things share a name, or an
            object's address stands in the text.
    """
    trees = _parsed(bundle, files)
    problems = [
        *_operations(bundle, service, trees),
        *_fields(bundle, service, trees),
        *_addresses(bundle, files),
        *_twice(bundle, trees),
    ]
    if problems:
        raise GeneratorError(problems)


def verify_types(out: Path, services: Sequence[str] = ()) -> None:
    """Check that the clients import in a fresh interpreter and pass `mypy --strict`.

    Args:
        out: folder of the packages.
        services: names of those that are checked; none means all.

    Raises:
        GeneratorError: they do not.
    """
    packages = [f"iqmetrix_api.{service}" for service in services] or ["iqmetrix_api"]
    modules = sorted(
        {
            "iqmetrix_api._services",
            *(
                ".".join(path.relative_to(out).with_suffix("").parts)
                for package in packages
                for path in (out / package.replace(".", "/")).rglob("*.py")
                if path.stem != "__main__"
            ),
        }
    )
    imports = f"import sys; sys.path.insert(0, {str(out)!r}); import importlib; [importlib.import_module(name) for name in {modules!r}]"
    _run([sys.executable, "-W", "error", "-c", imports], out)
    names = [word for package in packages for word in ("-p", package)]
    (out / _SETTINGS).write_text(_settings(packages) if services else "[mypy]\n", encoding="utf-8")
    _run([sys.executable, "-m", "mypy", "--strict", "--config-file", _SETTINGS, "--no-incremental", *names], out)


def _settings(packages: Sequence[str]) -> str:
    """Return mypy's settings, by which it reads none of the other services: `_services` names them all."""
    of_all = ("iqmetrix_api", "iqmetrix_api._runtime.*", "iqmetrix_api._services", "iqmetrix_api.common")
    read = ",".join((*of_all, *(f"{package}.*" for package in packages)))
    return f"[mypy]\n[mypy-iqmetrix_api.*]\nfollow_imports = skip\n[mypy-{read}]\nfollow_imports = normal\n"


def _run(command: list[str], out: Path) -> None:
    result = subprocess.run(command, cwd=out, capture_output=True, text=True, check=False)
    if result.returncode:
        output = (result.stdout + result.stderr).strip()
        raise GeneratorError([Problem(str(out), 1, f"generated code has errors: {output}", _CURE)])


def _parsed(bundle: Bundle, files: dict[str, str]) -> dict[str, ast.Module]:
    trees, problems = {}, []
    for name, text in files.items():
        try:
            trees[name] = ast.parse(text)
        except SyntaxError as error:
            message = f"{name} is not Python, line {error.lineno}: {error.msg}"
            problems.append(Problem(str(bundle.path), 1, message, _CURE))
    if problems:
        raise GeneratorError(problems)
    return trees


def _operations(bundle: Bundle, service: ServiceRecord, trees: dict[str, ast.Module]) -> Iterator[Problem]:
    folder = f"iqmetrix_api/{service.name}/{service.version}"
    methods = set(_methods(folder, trees))
    written = {operation.id: operation for operation in service.operations}
    for pointer, path, method, raw in bundle.operations():
        operation = written.get(raw["operationId"])
        own = raw["tags"][0] in bundle.own_tags()
        class_ = service.class_name if own else class_name(raw["tags"][0])
        classes = {f"{prefix}{class_}{suffix}" for prefix in ("", "Async") for suffix in ("", "WithRawResponse")}
        if operation is None or not {(name, operation.name) for name in classes} <= methods:
            yield bundle.problem(pointer, f"{method.upper()} {path} has no method in the clients", _CURE)
        elif len(operation.arguments) != len(
            {(parameter["in"], parameter["name"]) for _, parameter in bundle.parameters(pointer)}
        ):
            yield bundle.problem(pointer, f"{raw['operationId']} has lost a parameter", _CURE)


def _methods(folder: str, trees: dict[str, ast.Module]) -> Iterator[tuple[str, str]]:
    """Return class and name of every method, and of every attribute that a class sets to a method."""
    modules = (f"{folder}/resources", f"{folder}/async_resources", f"{folder}/raw")
    nodes = (node for file, tree in trees.items() if file.startswith(modules) for node in tree.body)
    for class_ in (node for node in nodes if isinstance(node, ast.ClassDef)):
        for node in ast.walk(class_):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield class_.name, node.name
            elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                yield class_.name, node.attr


def _fields(bundle: Bundle, service: ServiceRecord, trees: dict[str, ast.Module]) -> Iterator[Problem]:
    tree = trees[f"iqmetrix_api/{service.name}/{service.version}/models.py"]
    written = {
        node.name: {
            item.target.id
            for item in ast.walk(node)
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
        }
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    for name, schema in bundle.data.get("components", {}).get("schemas", {}).items():
        if name in bundle.shared:
            continue
        expected = {attribute_name(wire, member) for wire, member in schema.get("properties", {}).items()}
        missing = expected - written.get(class_name(name), set())
        if missing:
            pointer = ("components", "schemas", name)
            yield bundle.problem(pointer, f"{name} has lost {', '.join(sorted(missing))}", _CURE)


def _addresses(bundle: Bundle, files: dict[str, str]) -> Iterator[Problem]:
    for name, text in files.items():
        if re.search(r"object at 0x[0-9a-f]+", text):
            yield Problem(str(bundle.path), 1, f"an object's address stands in {name}", _CURE)


def _twice(bundle: Bundle, trees: dict[str, ast.Module]) -> Iterator[Problem]:
    for file, tree in trees.items():
        owners: dict[str, object] = {}
        for name, owner in _top_level_names(tree):
            if owners.setdefault(name, owner) != owner:
                cure = f"rename the tag, schema or operation that becomes {name}"
                yield Problem(str(bundle.path), 1, f"{file} has two things called {name}", cure)


def _top_level_names(tree: ast.Module | ast.If) -> Iterator[tuple[str, object]]:
    for node in tree.body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name):  # if TYPE_CHECKING:
            yield from _top_level_names(node)
        elif isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name, node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node
        elif isinstance(node, ast.ImportFrom | ast.Import):
            source = node.module if isinstance(node, ast.ImportFrom) else None
            yield from ((alias.asname or alias.name, (source, alias.name)) for alias in node.names)
