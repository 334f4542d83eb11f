"""A build changes the clients only once everything is found good, and the lock only of what was built."""

from __future__ import annotations

import contextlib
import itertools
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

import generator.build
from generator import lock
from generator.__main__ import main
from generator.build import build
from generator.problems import GeneratorError, Problem
from generator.staging import FOLDER, put_in_place, staging
from generator.verify import verify_types

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

    def refuse(folder: Path, services: Sequence[str]) -> None:
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


@pytest.mark.parametrize("other", ["openapi: [\n", "openapi: 3.1.0\n"])
def test_one_service_of_several_can_be_built(other: str, spec: Path, tmp_path: Path) -> None:
    """Whatever the other descriptions are like; types are checked of what there is."""
    out = tmp_path / "out"
    (spec / "gadgets" / "v1.yaml").write_text(other, encoding="utf-8")
    assert build(spec, out, ["shop"]) == ["shop"]
    assert (out / "iqmetrix_api/shop/v1/models.py").exists()
    assert not (out / "iqmetrix_api/gadgets").exists()
    assert "gadgets" not in (out / "iqmetrix_api/_services.py").read_text(encoding="utf-8")


def test_one_service_is_built_beside_those_that_are_there(spec: Path, tmp_path: Path) -> None:
    """Those are named as they were made, even if their descriptions are being written anew."""
    out = tmp_path / "out"
    build(spec, out, ["gadgets"], types=False)
    (spec / "gadgets" / "v1.yaml").write_text("openapi: [\n", encoding="utf-8")
    build(spec, out, ["shop"], types=False)
    services = (out / "iqmetrix_api/_services.py").read_text(encoding="utf-8")
    describe(spec, "gadgets")
    build(spec, out, types=False)
    assert services == (out / "iqmetrix_api/_services.py").read_text(encoding="utf-8")


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


def test_types_of_the_others_are_not_read(spec: Path, tmp_path: Path) -> None:
    """It took as long as all the rest. Those of the service are."""
    out = tmp_path / "out"
    build(spec, out, types=False)
    wrong = "\n\nNUMBER: int = 'text'\n"
    with (out / "iqmetrix_api/gadgets/v1/operations.py").open("a", encoding="utf-8") as file:
        file.write(wrong)
    assert build(spec, out, ["shop"]) == ["shop"]
    with (out / "iqmetrix_api/shop/v1/operations.py").open("a", encoding="utf-8") as file:
        file.write(wrong)
    with pytest.raises(GeneratorError, match=r"shop/v1/operations.py.*Incompatible types"):
        verify_types(out, ["shop"])


def test_the_lock_of_some_services(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["--spec", str(spec), "--out", str(tmp_path / "out")]
    assert main([*command, "build", "--no-types"]) == 0
    for service in ("gadgets", "shop"):
        path = spec / service / "v1.yaml"
        path.write_text(
            path.read_text(encoding="utf-8").replace("Number of all.", "How many there are in all."), encoding="utf-8"
        )
    assert main([*command, "build", "--no-types", "shop"]) == 0
    assert lock.moved(spec, tmp_path / "out") == ["spec/gadgets/v1.yaml"]
    assert main([*command, "check"]) == 1
    said = capsys.readouterr().err
    assert "iqmetrix_api/gadgets/v1/models.py differs" in said
    assert "moved since the last build: spec/gadgets/v1.yaml" in said
    assert "shop" not in said
    assert main([*command, "build", "--no-types"]) == 0
    assert main([*command, "check"]) == 0


def test_the_lock_knows_what_was_made(spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["--spec", str(spec), "--out", str(out), "build", "--no-types"]) == 0
    assert lock.edited(out, ["shop", "gadgets"]) == []
    models = out / "iqmetrix_api" / "shop" / "v1" / "models.py"
    models.write_text(models.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    assert lock.edited(out, ["gadgets"]) == []
    assert lock.edited(out, ["shop"]) == lock.moved(spec, out) == ["made: iqmetrix_api/shop"]


def test_what_a_service_no_longer_has_leaves_the_lock(spec: Path, tmp_path: Path) -> None:
    command = ["--spec", str(spec), "--out", str(tmp_path / "out"), "build", "--no-types"]
    sample = spec / "shop" / "samples" / "thing.json"
    sample.parent.mkdir()
    sample.write_text('{"Id": 1}', encoding="utf-8")
    described = spec / "shop" / "v1.yaml"
    schema = '{$ref: "#/components/schemas/Thing"}'
    with_sample = f"schema: {schema}\n              examples: {{one: {{externalValue: samples/thing.json}}}}\n"
    described.write_text(GOOD.replace(f"schema: {schema}\n", with_sample, 1), encoding="utf-8")
    assert main(command) == 0
    sample.write_text('{"Id": 2}', encoding="utf-8")
    assert lock.moved(spec, tmp_path / "out") == ["spec/shop/samples/thing.json"]
    sample.unlink()
    describe(spec, "shop")
    assert main([*command, "shop"]) == 0
    assert lock.moved(spec, tmp_path / "out") == []


def start(spec: Path, out: Path, *services: str) -> subprocess.Popen[str]:
    command = [
        sys.executable,
        "-m",
        "generator",
        "--spec",
        str(spec),
        "--out",
        str(out),
        "build",
        "--no-types",
        *services,
    ]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True)


def test_builds_at_once_lose_nothing(spec: Path, tmp_path: Path) -> None:
    """One waits for the other's end, and builds beside what that has built."""
    services = [f"gadgets{letter}" for letter in "abc"]
    describe(spec, *services)
    out = tmp_path / "out"
    builds = [start(spec, out, service) for service in services]
    said = [each.communicate(timeout=90)[1] for each in builds]
    assert [each.returncode for each in builds] == [0, 0, 0], said
    assert any("another build is at work; waiting for its end" in each for each in said)
    assert sorted(path.name for path in (out / "iqmetrix_specs").iterdir() if path.is_dir()) == services
    entries = (out / "iqmetrix_api/_services.py").read_text(encoding="utf-8")
    assert all(service in entries for service in services)
    assert {f"spec/{service}/v1.yaml" for service in services}.isdisjoint(lock.moved(spec, out))


def working_on(folder: Path) -> list[str]:
    """Return the processes whose command names a folder."""
    listing = subprocess.run(["ps", "-ewwo", "pid=,stat=,args="], capture_output=True, text=True, check=True).stdout
    return [line for line in listing.splitlines() if str(folder) in line and line.split()[1][0] != "Z"]


@pytest.mark.parametrize("moment", ["making", "verifying"])
def test_a_killed_build_leaves_the_clients_and_no_process(moment: str, spec: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(spec, out, types=False)
    before = files(out)
    describe(spec, *(f"gadgets{letter}" for letter in "abcd"))
    with start(spec, out) as process:
        deadline = time.monotonic() + 40
        while time.monotonic() < deadline:
            if len(working_on(tmp_path)) > 1 if moment == "making" else (out / FOLDER).exists():
                break
            time.sleep(0.005)
        process.kill()
    while working_on(tmp_path) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert working_on(tmp_path) == []
    assert {name: content for name, content in files(out).items() if not name.startswith(FOLDER)} == before
    with start(spec, out, "gadgetsa") as process:
        assert process.communicate(timeout=60)[1] == ""
    assert (out / "iqmetrix_api" / "gadgetsa").is_dir()
    assert not (out / FOLDER).exists()


@pytest.mark.parametrize("stopped_at", range(5))
def test_packages_are_whole_wherever_their_exchange_was_stopped(
    stopped_at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / FOLDER
    for package in ("iqmetrix_api", "iqmetrix_specs"):
        for root, content in ((tmp_path, "old"), (folder, "new")):
            (root / package).mkdir(parents=True)
            (root / package / "file").write_text(content, encoding="utf-8")
    calls = itertools.count()
    replace = Path.replace

    def stop(path: Path, target: Path) -> Path:
        if next(calls) == stopped_at:
            raise KeyboardInterrupt
        return replace(path, target)

    with monkeypatch.context() as patched, contextlib.suppress(KeyboardInterrupt):
        patched.setattr(Path, "replace", stop)
        put_in_place(folder, tmp_path)
    with staging(tmp_path) as empty:
        assert list(empty.iterdir()) == []
    assert files(tmp_path) == {"iqmetrix_api/file": b"new", "iqmetrix_specs/file": b"new"}


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
