"""A description with one thing wrong is refused with a cure, or it is sound: then it is built, served, called and understood.

A machine makes the mistakes, the same ones each time. One that passes lint, and that the chain can't carry, shows a missing rule.
"""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.problems import GeneratorError
from tests.kit.carrying import complaints
from tests.kit.mutants import mutants
from tests.kit.reports_service import ROOT

KITCHEN_SINK = ROOT / "tests/generator/torture/kitchen_sink/v1.yaml"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A service as `python -m generator new` begins it."""
    spec = tmp_path / "spec"
    spec.mkdir()
    shutil.copyfile(ROOT / "spec/common.yaml", spec / "common.yaml")
    assert main(["--spec", str(spec), "new", "loyalty"]) == 0
    return spec / "loyalty" / "v1.yaml"


def search(origin: Path, folder: Path, seed: int, count: int) -> tuple[int, list[str]]:
    """Return how many mutants were refused, and what is wrong with the others."""
    refused, wrong = 0, list[str]()
    for number, mutant in enumerate(itertools.islice(mutants(origin, seed), count)):
        path = mutant.write(origin, folder / "mutants")
        try:
            wrong += [f"{mutant.change}: {each}" for each in complaints(path, folder / f"out{number}")]
        except GeneratorError as error:
            refused += 1
            poor = [each for each in error.problems if not (each.cure and each.line and each.message)]
            wrong += [f"{mutant.change}: {each}" for each in poor]
        except Exception as error:
            wrong.append(f"{mutant.change}: {type(error).__name__}: {error}")
    return refused, wrong


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_a_small_service_with_one_thing_wrong(small: Path, tmp_path: Path, seed: int) -> None:
    refused, wrong = search(small, tmp_path, seed, 8)
    assert wrong == []
    assert refused >= 3


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_shape_with_one_thing_wrong(tmp_path: Path, seed: int) -> None:
    refused, wrong = search(KITCHEN_SINK, tmp_path, seed, 5)
    assert wrong == []
    assert refused >= 1


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(11, 16))
def test_more_of_them(small: Path, tmp_path: Path, seed: int) -> None:
    _, of_small = search(small, tmp_path / "small", seed, 30)
    _, of_all = search(KITCHEN_SINK, tmp_path / "all", seed, 12)
    assert of_small + of_all == []


@pytest.mark.parametrize("origin", [KITCHEN_SINK.parent, ROOT / "tests/kit/shapes/kiosk"], ids=lambda path: path.name)
def test_what_has_nothing_wrong_is_carried(origin: Path, tmp_path: Path) -> None:
    shutil.copytree(origin, tmp_path / "spec" / origin.name)
    common = origin.parent / "common.yaml"
    shutil.copyfile(common if common.exists() else ROOT / "spec/common.yaml", tmp_path / "spec/common.yaml")
    assert complaints(tmp_path / "spec" / origin.name / "v1.yaml", tmp_path / "out") == []
