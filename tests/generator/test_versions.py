"""Versions side by side: a new one changes no program, and both are usable in one program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.build import build
from generator.bundle import bundle
from generator.lint import lint
from generator.operations.records import ServiceHead
from generator.versions import default_of
from tests.kit.linting import GOOD

ROOT = Path(__file__).resolve().parents[2]
SAYS_SO = "x-group: general\nx-default-version: true\n"


def shop(folder: Path, **versions: str) -> list[tuple[str, str, str]]:
    """Write versions of a shop; return version, message and cure of what lint says of them."""
    (folder / "shop").mkdir(exist_ok=True)
    for version, text in versions.items():
        (folder / "shop" / f"{version}.yaml").write_text(text, encoding="utf-8")
    paths = [folder / "shop" / f"{version}.yaml" for version in versions]
    return [(path.stem, problem.message, problem.cure) for path in paths for problem in lint(bundle(path))]


SAID = GOOD.replace("x-group: general\n", SAYS_SO)


def test_one_version_needs_no_word(tmp_path: Path) -> None:
    assert shop(tmp_path, v1=GOOD) == []
    assert shop(tmp_path, v1=SAID) == []


def test_a_second_version_is_refused_until_somebody_says_which_is_the_default(tmp_path: Path) -> None:
    ((version, message, cure),) = shop(tmp_path, v1=GOOD, v2=GOOD)
    assert (version, message) == ("v2", "nothing says which version of shop is the default: v1, v2")
    assert cure == (
        "write `x-default-version: true` into v1.yaml, so that programs keep the version they have; move it to v2.yaml with a major release of the SDK"
    )
    assert shop(tmp_path, v1=SAID, v2=GOOD) == []
    assert shop(tmp_path, v1=GOOD, v2=SAID) == []


def test_one_version_is_the_default(tmp_path: Path) -> None:
    """The word is copied along with the description."""
    found = shop(tmp_path, v1=SAID, v2=SAID)
    assert {(version, message) for version, message, _ in found} == {
        ("v1", "v1, v2 of shop are all the default version"),
        ("v2", "v1, v2 of shop are all the default version"),
    }
    ((_, message, _),) = shop(tmp_path, v1=SAID.replace("version: true", "version: v1"), v2=SAID)
    assert message == "x-default-version is not `true`"


@pytest.mark.parametrize(
    ("versions", "default"),
    [("v1", "v1"), ("v2 v1", "v1"), ("v10 v9", "v9"), ("v1 v2*", "v2"), ("v1* v2", "v1"), ("v3 v2* v1", "v2")],
)
def test_the_oldest_is_the_default_until_one_says_so(versions: str, default: str) -> None:
    heads = [ServiceHead("shop", each.rstrip("*"), "", "", each.endswith("*")) for each in versions.split()]
    assert default_of(heads).version == default


PROGRAM = """
import asyncio
from uuid import UUID

from iqmetrix import ConfigurationError, Credentials, Environment, IQmetrix
from iqmetrix.testing import FakeService
from iqmetrix_api import DEFAULT_VERSIONS, SERVICES, crm
from iqmetrix_api.crm import v1, v2
from iqmetrix_simulator.server import RunningSimulator

DEFAULT = "{default}"
service = FakeService()
ids = {{"company_id": 1, "customer_id": UUID(int=1)}}
row = {{"Id": str(UUID(int=1))}}
first = service.on_operation("crm.v1.getCustomer", {{**row, "PrimaryName": "Ada"}})
second = service.on_operation("crm.v2.getCustomer", {{**row, "FirstName": "Ada"}})
listed = service.on_operation("crm.v2.listCustomers", [{{**row, "FirstName": str(each)}} for each in range(120)])
service.on_operation("crm.v1.listCustomers", [{{**row, "PrimaryName": str(each)}} for each in range(120)])

assert SERVICES["crm"] == ("v1", "v2") and DEFAULT_VERSIONS["crm"] == DEFAULT
assert crm.Customer is {{"v1": v1, "v2": v2}}[DEFAULT].Customer
assert v1.Customer is not v2.Customer

def names(iq):
    assert iq.crm.v1.customers.get(**ids).primary_name == "Ada"
    assert iq.crm.v2.customers.get(**ids).first_name == "Ada"
    assert iq.crm.v1.v2.v1.customers.get(**ids).primary_name == "Ada"
    return type(iq.crm.customers.get(**ids))

with service.client() as iq:
    assert names(iq) is crm.Customer
    assert iq.limits["crm"].remaining == 1000 - len(first.requests) - len(second.requests), "one window for both"
    first_page = next(iter(iq.crm.v2.customers.list(company_id=1).pages()))
    rest = iq.crm.v2.customers.list(company_id=1, resume=first_page.resume)
    assert len([*first_page.items, *rest]) == 120
    try:
        list(iq.crm.v1.customers.list(company_id=1, resume=first_page.resume))
    except ConfigurationError as error:
        assert "resume belongs to crm.v2.listCustomers, not to crm.v1.listCustomers" in str(error)
    else:
        raise AssertionError("a token of v2 went on with v1")

for version, model in (("v1", v1.Customer), ("v2", v2.Customer)):
    with service.client(versions={{"crm": version}}) as iq:
        assert names(iq) is model
        assert names(iq.with_options(deadline=9)) is model

    async def asynchronously():
        async with service.async_client(versions={{"crm": version}}) as iq:
            assert isinstance(await iq.crm.customers.get(**ids), model)
            assert isinstance(await iq.crm.v1.customers.get(**ids), v1.Customer)
            assert isinstance(await iq.crm.v2.customers.get(**ids), v2.Customer)

    asyncio.run(asynchronously())
assert first.requests and second.requests

with RunningSimulator() as simulator:
    user = simulator.user
    login = Credentials(
        client_id=user.client_id, client_secret=user.client_secret, username=user.username, password=user.password
    )
    with IQmetrix(credentials=login, environment=Environment(base_url=simulator.base_url)) as iq:
        body = v1.CustomerInput(primary_name="Ada", customer_type_id=v1.CustomerTypeId.PERSON)
        made = iq.crm.v1.customers.create(company_id=14146, body=body)
        assert iq.crm.v2.customers.get(company_id=14146, customer_id=made.id).id == made.id, "rows are shared"
print("done")
"""


@pytest.fixture(scope="module", params=["v1", "v2"])
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """The clients of two versions of the customers service, one of them the default; v2 is made up."""
    folder = tmp_path_factory.mktemp("versions")
    for name in ("authentication", "crm"):
        shutil.copytree(ROOT / "spec" / name, folder / "spec" / name)
    shutil.copy(ROOT / "spec" / "common.yaml", folder / "spec")
    old = (folder / "spec" / "crm" / "v1.yaml").read_text(encoding="utf-8")
    new = old.replace("PrimaryName", "FirstName").replace("iqmetrix.net/v1", "iqmetrix.net/v2")
    new = new.replace("externalValue: samples/", "externalValue: samples/v2/")
    texts = {"v1": old, "v2": new}
    default = str(request.param)
    texts[default] = texts[default].replace("x-group: general\n", SAYS_SO)
    assert SAYS_SO in texts[default]
    for version, text in texts.items():
        (folder / "spec" / "crm" / f"{version}.yaml").write_text(text, encoding="utf-8")
    samples = folder / "spec" / "crm" / "samples"
    shutil.copytree(samples, samples / "v2")
    for sample in (samples / "v2").iterdir():
        sample.write_text(sample.read_text(encoding="utf-8").replace("PrimaryName", "FirstName"), encoding="utf-8")
    build(folder / "spec", folder / "out", types=False)
    return default, folder / "out"


def test_both_versions_are_usable_in_one_program(built: tuple[str, Path], tmp_path: Path) -> None:
    """P-E4: models and paths of their own, one window; a pin says what the service is without a version."""
    default, out = built
    (tmp_path / "program.py").write_text(PROGRAM.format(default=default), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(out), str(ROOT / "overlays")])}
    command = [sys.executable, "-W", "error", "program.py"]
    result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "done\n"), result.stderr


TYPED = """
from typing import assert_type
from iqmetrix import AsyncIQmetrix, IQmetrix
from iqmetrix_api.crm import CrmService, v1, v2

def use(iq: IQmetrix, tasks: AsyncIQmetrix) -> None:
    assert_type(iq.crm, {default}.CrmService)
    assert_type(iq.crm.v1, v1.CrmService)
    assert_type(iq.crm.v2, v2.CrmService)
    assert_type(iq.crm.v1.v2.v1, v1.CrmService)
    assert_type(tasks.crm, {default}.AsyncCrmService)
    assert_type(tasks.crm.v2, v2.AsyncCrmService)
    IQmetrix.from_env(versions={{"crm": "v1"}})
"""


@pytest.mark.slow
def test_type_checkers_know_both(built: tuple[str, Path], tmp_path: Path) -> None:
    """P-E4: `iq.crm` has the type of the default version, `iq.crm.v1` and `iq.crm.v2` theirs."""
    default, out = built
    (tmp_path / "program.py").write_text(TYPED.format(default=default), encoding="utf-8")
    environment = {**os.environ, "MYPYPATH": os.pathsep.join([str(out), str(ROOT / "overlays")])}
    command = ["mypy", "--strict", "--no-incremental", "--follow-imports=silent", "--config-file=", "program.py"]
    result = subprocess.run(
        [sys.executable, "-m", *command], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout
