"""A build changes the clients only once everything is found good, and the lock only of what was built."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import generator.build
from generator import lock
from generator.__main__ import main
from generator.build import build
from generator.problems import GeneratorError, Problem

pytestmark = pytest.mark.slow

GOOD = Path(__file__).with_name("good.yaml").read_text(encoding="utf-8")


def describe(spec: Path, *services: str) -> None:
    for service in services:
        (spec / service).mkdir(parents=True, exist_ok=True)
        text = GOOD.replace("x-service: shop", f"x-service: {service}")
        (spec / service / "v1.yaml").write_text(text, encoding="utf-8")


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    describe(tmp_path / "spec", "gadgets", "shop")
    return tmp_path / "spec"


def test_a_build_that_is_not_sound_changes_nothing(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    build(spec, out, types=False)
    before = files(out)

    def refuse(folder: Path) -> None:
        assert (folder / "iqmetrix_api/widgets").is_dir()
        raise GeneratorError([Problem("here", 1, "types are wrong", "mend them")])

    monkeypatch.setattr(generator.build, "verify_types", refuse)
    describe(spec, "widgets")
    for services in ([], ["widgets"]):
        with pytest.raises(GeneratorError, match="types are wrong"):
            build(spec, out, services)
        assert files(out) == before


def test_a_service_that_is_gone_leaves_with_the_next_build(spec: Path, tmp_path: Path) -> None:
    build(spec, tmp_path / "out", types=False)
    (spec / "shop" / "v1.yaml").unlink()
    build(spec, tmp_path / "out", types=False)
    assert not any("shop" in name for name in files(tmp_path / "out"))


def test_one_service_of_several_can_be_built(spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert build(spec, out, ["shop"], types=False) == ["shop"]
    assert (out / "iqmetrix_api/shop/v1/models.py").exists()
    assert not (out / "iqmetrix_api/gadgets").exists()
    assert "gadgets" in (out / "iqmetrix_api/_services.py").read_text(encoding="utf-8")


def test_the_others_are_left_alone(spec: Path, tmp_path: Path) -> None:
    """A description that nobody asked for is neither checked nor made."""
    out = tmp_path / "out"
    build(spec, out, types=False)
    services = (out / "iqmetrix_api/_services.py").read_bytes()
    path = spec / "gadgets" / "v1.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("operationId", "operationIdea"), encoding="utf-8")
    assert build(spec, out, ["shop"], types=False) == ["shop"]
    assert (out / "iqmetrix_api/_services.py").read_bytes() == services
    with pytest.raises(GeneratorError, match="operationIdea"):
        build(spec, out, types=False)


def test_the_lock_of_some_services(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["--spec", str(spec), "--out", str(tmp_path / "out")]
    assert main([*command, "build", "--no-types"]) == 0
    for service in ("gadgets", "shop"):
        path = spec / service / "v1.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace("A thing.", "Anything."), encoding="utf-8")
    assert main([*command, "build", "--no-types", "shop"]) == 0
    assert lock.moved(spec, tmp_path / "out") == ["spec/gadgets/v1.yaml"]
    assert main([*command, "check"]) == 1
    said = capsys.readouterr().err
    assert "iqmetrix_api/gadgets/v1/models.py differs" in said
    assert "moved since the last build: spec/gadgets/v1.yaml" in said
    assert "shop" not in said
    assert main([*command, "build", "--no-types"]) == 0
    assert main([*command, "check"]) == 0


@pytest.mark.parametrize("background", [False, True], ids=["foreground", "background"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_build_leaves_nothing_behind(
    number: signal.Signals, *, background: bool, spec: Path, tmp_path: Path
) -> None:
    """Jobs in the background of a shell, and what they start, inherit that SIGINT is ignored."""
    out = tmp_path / "out"
    out.mkdir()
    build = [sys.executable, "-m", "generator", "--spec", str(spec), "--out", str(out), "build"]
    command = ["sh", "-c", "trap '' INT; exec \"$@\"", "sh", *build] if background else build
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + 30
        while not (out / ".building").exists() and time.monotonic() < deadline:
            time.sleep(0.005)
        process.send_signal(number)
        _, said = process.communicate(timeout=30)
    assert (process.returncode, said) == (130, "interrupted; nothing was changed\n")
    assert files(out) == {}
