"""A second version of the service of customers comes: rehearsed from end to end on a copy of the project."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.sources import ROOT
from tests.version_bump.crm_v2 import FIRST, write_second_version
from tests.version_bump.programs import FOR_THE_FIRST_VERSION
from tests.version_bump.project import Answer, Project

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("version_bump")]
NOTES = "docs/migrations/crm-v1-to-v2.md"


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with two services, released."""
    project = Project(tmp_path_factory.mktemp("released") / "project", ("authentication", "crm", "entities"))
    project.path("docs/program.md").write_text(f"```python\n{FOR_THE_FIRST_VERSION}```\n", encoding="utf-8")
    project.commit("Document a program")
    project.git("tag", "v1.0.1")
    return project


@pytest.fixture(scope="module")
def bumped(released: Project, tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Answer]:
    """The project after the announcement and `make bump SERVICE=crm`, and what that said."""
    project = released.copied(tmp_path_factory.mktemp("bumped") / "project")
    write_second_version(project)
    return project, project.run("bump", "crm", "--no-types")


def run(project: Project, program: str, *flags: str) -> subprocess.CompletedProcess[str]:
    """Run a user's program with the clients of the copy."""
    path = os.pathsep.join([str(project.path("generated")), str(ROOT / "overlays")])
    command = [sys.executable, *flags, "-c", program]
    return subprocess.run(
        command, env={**os.environ, "PYTHONPATH": path}, cwd=project.root, capture_output=True, text=True, check=False
    )


def test_the_flow_goes_through(bumped: tuple[Project, Answer]) -> None:
    project, answer = bumped
    assert answer.status == 0, answer.err
    assert (project.version("crm", "v1"), project.version("crm", "v2")) == ("2.2.0", "2.1.0")
    assert "git add -A" in answer.out
    assert project.git("log", "--format=%s") == "Document a program\nRelease the clients\n", "nothing is committed"


def test_the_notes_say_each_change_in_the_users_words(bumped: tuple[Project, Answer]) -> None:
    notes = bumped[0].text(NOTES)
    for line in (
        "`customers.create(body=).middle_name`, `customers.update(body=).middle_name`",
        "`second_name` (`SecondName`) looks like its new name",
        "`addresses.create(body=).region`, `addresses.update(body=).region`",
        "(`Region`) is new, and required",
        "`customers.delete_full()` is gone",
        "`ContactMethodCategoryId.MESSENGER` (`4`) is a new value",
        "`customers.list()` has 25 items on a page instead of 50",
        "`customers.list()` is GET /companies/{CompanyId}/Customers instead of GET /Companies({CompanyId})/Customers",
        "Saved `resume` tokens of `addresses.list()`",
        "State files stay good.",
    ):
        assert line in notes
    change, _, by_themselves = notes.partition("What the new clients do by themselves")
    assert "instead of GET" not in change
    assert "is gone" not in by_themselves


def test_the_old_names_are_kept_and_marked(bumped: tuple[Project, Answer]) -> None:
    first = bumped[0].text(FIRST)
    assert "x-deprecated: {since: 2.2.0, use_instead: v2.Customer.SecondName}" in first
    assert bumped[0].version("crm", "v1") == "2.2.0"
    models = bumped[0].text("generated/iqmetrix_api/crm/v1/models.py")
    assert (
        "Customer.middle_name is deprecated since crm 2.2.0: use Customer.second_name of iqmetrix_api.crm.v2" in models
    )


def test_a_program_for_the_first_version_keeps_working_and_is_told_what_to_write(
    released: Project, bumped: tuple[Project, Answer]
) -> None:
    before, after = (run(project, FOR_THE_FIRST_VERSION) for project in (released, bumped[0]))
    assert (before.returncode, before.stdout) == (0, "Marie\nMaria\n"), before.stderr
    assert (after.returncode, after.stdout) == (0, "Marie\nMaria\n"), after.stderr
    assert before.stderr == ""
    assert "use Customer.second_name of iqmetrix_api.crm.v2" in after.stderr
    assert "delete_full is deprecated since crm 2.2.0" in after.stderr


def test_type_checkers_tell_too(bumped: tuple[Project, Answer], tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(FOR_THE_FIRST_VERSION, encoding="utf-8")
    path = os.pathsep.join([str(bumped[0].path("generated")), str(ROOT / "overlays")])
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--follow-imports=silent", str(program)]
    done = subprocess.run(
        [*command, "--enable-error-code=deprecated", f"--cache-dir={tmp_path}"],
        env={**os.environ, "MYPYPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "delete_full is deprecated since crm 2.2.0" in done.stdout
    assert "[deprecated]" in done.stdout
    assert done.stdout.count("error:") == done.stdout.count("[deprecated]"), "nothing but what is deprecated"


def test_the_other_service_and_its_clients_are_as_they_were(released: Project, bumped: tuple[Project, Answer]) -> None:
    def others(project: Project) -> dict[str, bytes]:
        return {name: content for name, content in project.content().items() if "/entities/" in name}

    assert others(released) == others(bumped[0])
    assert others(released)


def test_a_second_run_changes_nothing(bumped: tuple[Project, Answer]) -> None:
    project, _ = bumped
    before = project.content()
    answer = project.run("bump", "crm", "--no-types")
    assert answer.status == 0, answer.err
    assert "Everything was done already: no file changed." in answer.out
    assert project.content() == before


def test_a_change_that_all_share_is_a_step_of_those_that_reach_it(released: Project, tmp_path: Path) -> None:
    """A service that answers nothing of the kind is not bumped."""
    project = released.copied(tmp_path / "project")
    said = "The company, or another thing that the address leads through,"
    project.rewrite("spec/common.yaml", {said: "What the address leads through"})
    answer = project.run("bump", "--no-types")
    assert answer.status == 0, answer.err
    reached = {
        service
        for service in ("crm", "entities")
        if "#/components/responses/UnknownPlace" in released.text(f"generated/iqmetrix_specs/{service}/v1.json")
    }
    stepped = {service for service in ("crm", "entities") if project.version(service) != released.version(service)}
    assert stepped == reached
    assert stepped


def test_a_change_that_must_be_refused_leaves_the_copy_as_it_was(released: Project, tmp_path: Path) -> None:
    project = released.copied(tmp_path / "project")
    project.rewrite(FIRST, {"MiddleName: {": "SecondName: {"})
    for sample in project.path("spec/crm/samples").glob("*.json"):
        sample.write_text(sample.read_text(encoding="utf-8").replace("MiddleName", "SecondName"), encoding="utf-8")
    before = project.content()
    answer = project.run("bump", "crm", "--no-types")
    assert answer.status == 1
    assert "What programs send as `MiddleName` would be dropped in silence." in answer.err
    assert "crm.v1 breaks programs, but takes no major step" in answer.err
    assert project.content() == before


@pytest.mark.timeout(300)  # mypy reads everything, as it does for a release
def test_a_minor_change_goes_through(released: Project, tmp_path: Path) -> None:
    project = released.copied(tmp_path / "project")
    line = "        Nickname: {type: string, description: What friends call the customer., examples: [Stan]}\n"
    project.rewrite(FIRST, {"        MiddleName: {": f"{line}        MiddleName: {{"})
    answer = project.run("bump", "crm")
    assert answer.status == 0, answer.err
    assert "info.version: 2.1.0 -> 2.2.0 (minor step)" in answer.out
    after = run(project, FOR_THE_FIRST_VERSION, "-W", "error")
    assert (after.returncode, after.stdout) == (0, "Marie\nMaria\n"), after.stderr
