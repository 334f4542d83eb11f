"""What a user does first, in an environment that has the wheel and nothing of this checkout."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from release.environments import Environment, clean_variables
from release.problems import NotReady, run
from tests.docs.documented_programs import DOCUMENTS, NAMED, python_blocks, variables_of_the_readme

OF_TESTS = "simulator"
"""Document whose programs are tests."""
FIND = """
import importlib.util, sys
def is_there(name):
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False
sys.exit(not all(map(is_there, sys.argv[1:])))
"""


def run_documented_programs(environment: Environment, folder: Path) -> str:
    """Run the programs that the documents print, warnings being errors; return how many ran, and how many were left out.

    Programs that import what is not installed there (pandas, FastAPI) are left out.

    Raises:
        NotReady: one failed, or showed nothing.
    """
    folder.mkdir()
    ran, left_out = 0, 0
    with simulator(environment, folder) as url:
        variables = clean_variables() | variables_of_the_readme() | {"IQMETRIX_BASE_URL": url}
        for document in DOCUMENTS:
            for number, text in enumerate(python_blocks(document), 1):
                name = f"{document.stem}_{number}.py"
                if NAMED.match(text) or not _can_run(environment, text, folder):
                    left_out += not NAMED.match(text)
                    continue
                is_test = document.stem == OF_TESTS
                (folder / f"test_{name}" if is_test else folder / name).write_text(text, encoding="utf-8")
                command: list[str | Path] = [environment.python, "-W", "error"]
                command += ["-m", "pytest", "-q", "-p", "no:cacheprovider", f"test_{name}"] if is_test else [name]
                if not run(command, folder, variables).strip():
                    raise NotReady(f"{environment.name}: {name} shows nothing")
                ran += 1
    ran += _run_named_programs(environment, folder / "named")
    return f"{ran} documented programs, {left_out} left out for packages that are not there"


def _run_named_programs(environment: Environment, folder: Path) -> int:
    """Run the programs with a file name, which come with their tests."""
    folder.mkdir()
    texts = [block for document in DOCUMENTS for block in python_blocks(document) if NAMED.match(block)]
    for text in texts:
        match = NAMED.match(text)
        assert match is not None
        (folder / match[1]).write_text(text, encoding="utf-8")
    run([environment.python, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "-o", "pythonpath=."], folder, clean_variables())  # fmt: skip
    return len(texts)


def check_types(environment: Environment, root: Path, folder: Path) -> None:
    """Let mypy and pyright of this process read a program that uses the whole surface, against the installed package.

    Raises:
        NotReady: one of them complains.
    """
    folder.mkdir()
    shutil.copy(root / "tests" / "typing" / "public_surface.py", folder)
    strict: list[str | Path] = [
        "--strict",
        "--no-incremental",
        "--config-file=",
        "--python-executable",
        environment.python,
    ]
    run([sys.executable, "-m", "mypy", *strict, "public_surface.py"], folder, clean_variables())
    settings = {"typeCheckingMode": "standard", "reportMissingModuleSource": False}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    run([sys.executable, "-m", "pyright", "--pythonpath", environment.python], folder, clean_variables())


@contextmanager
def simulator(environment: Environment, folder: Path) -> Iterator[str]:
    """Run the installed simulator by its command; yield the address that it prints."""
    command: list[str | Path] = [environment.folder / "bin" / "iqmetrix-simulator", "--port", "0"]
    with subprocess.Popen(command, cwd=folder, env=clean_variables(), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            said = process.stdout.readline()
            address = re.search(r"http://127\.0\.0\.1:\d+", said)
            if address is None:
                raise NotReady(f"{environment.name}: the simulator prints no address, but {said!r}")
            yield address[0]
        finally:
            process.terminate()


def _can_run(environment: Environment, text: str, folder: Path) -> bool:
    imports = [node for node in ast.walk(ast.parse(text)) if isinstance(node, (ast.Import, ast.ImportFrom))]
    names = {name for node in imports for name in _modules_of(node)}
    command: list[str | Path] = [environment.python, "-c", FIND, *sorted(names)]
    return subprocess.run(command, cwd=folder, env=clean_variables(), check=False).returncode == 0


def _modules_of(node: ast.Import | ast.ImportFrom) -> list[str]:
    return [each.name for each in node.names] if isinstance(node, ast.Import) else [node.module or ""]
