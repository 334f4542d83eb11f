"""What users meet can be imported from a public place, and shows that place as its module."""

from __future__ import annotations

import inspect
import pickle
import pkgutil
import typing
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import iqmetrix
import iqmetrix.services
import iqmetrix_api
from tests.kit.interpreter import printed_by

PUBLIC = (
    "iqmetrix",
    "iqmetrix.odata",
    "iqmetrix.state",
    "iqmetrix.telemetry",
    "iqmetrix.testing",
    "iqmetrix.webhooks",
    "iqmetrix_api",
)
HOME_OF = iqmetrix._HOME_OF


def names_of(module: str) -> list[str]:
    found = import_module(module)
    return list(getattr(found, "__all__", [name for name in vars(found) if not name.startswith("_")]))


def public_objects() -> Iterator[Any]:
    for module in PUBLIC:
        for name in names_of(module):
            yield getattr(import_module(module), name)


def is_ours(value: object) -> bool:
    return isinstance(value, type) and value.__module__.partition(".")[0] in {"iqmetrix", "iqmetrix_api"}


def classes_in(annotation: Any) -> Iterator[type]:
    """Find the classes that an annotation speaks of."""
    if is_ours(annotation):
        yield annotation
    for part in (typing.get_origin(annotation), *typing.get_args(annotation)):
        for inner in part if isinstance(part, (list, tuple)) else (part,):
            if inner is not None:
                yield from classes_in(inner)


def functions_of(cls: type) -> Iterator[tuple[str, Any]]:
    for base in cls.__mro__:
        if is_ours(base) and not base.__module__.startswith(
            "iqmetrix_api"
        ):  # the generated clients have their own tests
            for name, member in vars(base).items():
                if not name.startswith("_") or name in {"__init__", "__getitem__", "__iter__", "__call__", "__enter__"}:
                    function = member.fget if isinstance(member, property) else getattr(member, "__func__", member)
                    if inspect.isfunction(function):
                        yield f"{cls.__name__}.{name}", function


def mentioned(value: Any) -> Iterator[tuple[str, type]]:
    """Find the classes of ours in the signatures and attributes of a public object."""
    if inspect.isfunction(value):
        functions = [(value.__name__, value)]
    elif is_ours(value):
        functions = list(functions_of(value))
        for name, annotation in typing.get_type_hints(value).items():
            if not name.startswith("_"):
                yield from ((f"{value.__name__}.{name}", cls) for cls in classes_in(annotation))
    else:
        functions = []
        yield from (("an alias", cls) for cls in classes_in(value))
    for place, function in functions:
        for annotation in typing.get_type_hints(function).values():
            yield from ((place, cls) for cls in classes_in(annotation))


def test_everything_that_users_meet_can_be_imported_from_a_public_place() -> None:
    """P-I2"""
    importable = {id(value) for value in public_objects()}
    missing = {
        f"{cls.__module__}.{cls.__qualname__} in {place}"
        for value in public_objects()
        for place, cls in mentioned(value)
        if id(cls) not in importable and cls.__module__ != "iqmetrix_api.models"
    }
    assert not missing


HOMES = (
    *PUBLIC,
    "iqmetrix.errors",
    "iqmetrix.testing.strategies",
    *sorted(each.name for each in pkgutil.iter_modules(iqmetrix.services.__path__, "iqmetrix.services.")),
)


@pytest.mark.parametrize("module", HOMES)
def test_other_programs_can_read_all_types(module: str) -> None:
    """P-I2: with functions of the standard library that are told nothing more, on every Python."""
    for value in (getattr(import_module(module), name) for name in names_of(module)):
        if is_ours(value):
            assert not any(isinstance(each, str) for each in typing.get_type_hints(value).values())
            assert not any(isinstance(each, str) for each in inspect.get_annotations(value, eval_str=True).values())
        for function in [each for _, each in functions_of(value)] if is_ours(value) else [value]:
            if inspect.isfunction(function):
                assert not any(isinstance(each, str) for each in typing.get_type_hints(function).values())
                assert inspect.signature(function, eval_str=True)


@pytest.mark.parametrize("name", iqmetrix.__all__)
def test_public_names_belong_to_the_package(name: str) -> None:
    """P-I2"""
    value = getattr(iqmetrix, name)
    assert value.__module__ == ("iqmetrix_api" if HOME_OF[name].startswith("iqmetrix_api") else "iqmetrix")
    assert pickle.loads(pickle.dumps(value)) is value


@pytest.mark.parametrize("name", sorted(set(iqmetrix_api.__all__) - {"DEFAULT_VERSIONS", "SERVICES"}))
def test_names_for_callers_of_ones_own_belong_to_their_package(name: str) -> None:
    """P-I2: and other programs can read their types."""
    value = getattr(iqmetrix_api, name)
    assert value.__module__ == "iqmetrix_api"
    assert pickle.loads(pickle.dumps(value)) is value
    assert None not in typing.get_type_hints(value).values()


def test_an_error_shows_the_package_without_being_imported_from_it() -> None:
    """P-I2: as in a traceback, whatever was imported first."""
    program = "from iqmetrix.testing import FakeService\ntry:\n    FakeService(limit=0)\nexcept Exception as error:\n    print(type(error))"
    assert printed_by(program) == "<class 'iqmetrix.ConfigurationError'>"


def test_public_packages_show_their_names_and_nothing_else() -> None:
    """P-I2: before anything is used, and after."""
    program = "import iqmetrix\nprint(dir(iqmetrix) == iqmetrix.__all__)\n{}\nprint(dir(iqmetrix) == iqmetrix.__all__)"
    use = "from iqmetrix import *\nimport iqmetrix.testing, iqmetrix.telemetry, iqmetrix._calls.drivers"
    assert printed_by(program.format(use)) == "True\nTrue"
    for module in ("iqmetrix.state", "iqmetrix.testing"):
        assert dir(import_module(module)) == sorted(names_of(module))


def test_every_public_class_of_the_testing_package_belongs_to_it() -> None:
    """P-I2"""
    for name in names_of("iqmetrix.testing"):
        assert getattr(getattr(iqmetrix.testing, name), "__module__", "iqmetrix.testing") in {
            "iqmetrix",
            "iqmetrix.testing",
            "types",
            "typing",
        }
