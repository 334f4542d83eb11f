"""The page of what is covered and the README's list: from the descriptions, and compared with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.__main__ import main
from generator.bundle import bundle
from generator.coverage.files import covered
from generator.coverage.page import BEGIN, COUNT_BEGIN, COUNT_END, END
from generator.coverage.reading import read_coverage
from generator.coverage.records import CoveredService

ROOT = Path(__file__).resolve().parents[2]
HEAD = """\
openapi: 3.1.0
info: {title: Shop, summary: Things and prices., version: 1.0.0, x-source: pages of 2017}
x-service: shop
x-group: general
servers: [{url: "https://shop{suffix}.example/v1", variables: {suffix: {default: "", enum: ["", rc]}}}]
tags: [{name: Things, description: Things of all kinds., x-primary: true}, {name: Shelves, description: Places of things.}]
"""
THINGS = """\
x-unknown: [{title: Load prices, method: POST, schema: Prices, source: a page of 2018}]
paths:
  /Things:
    get:
      tags: [Things]
      x-method: list
      parameters: [{name: $top, in: query, x-inferred: true, schema: {type: integer}}]
      responses:
        "200":
          description: Things.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}, examples: {one: {value: []}}}}
        "404": {description: None., x-inferred: true}
    post:
      tags: [Things]
      x-method: create
      x-inferred: true
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}, examples: {one: {value: {}}, two: {value: {}}, ours: {value: {}, x-inferred: true}}}}}
      responses: {"201": {description: A thing.}}
  /Count:
    get:
      tags: [Shelves]
      x-method: count
      responses: {"200": {description: A number., content: {application/json: {schema: {type: integer}, examples: {one: {value: 3}}}}}}
  /Area:
    get:
      tags: [Shelves]
      x-method: get_area
      responses: {"200": {description: A number., content: {application/hal+json: {schema: {type: integer}, examples: {ours: {value: 3, x-inferred: true}}}}}}
  /Clear:
    post:
      tags: [Shelves]
      x-method: clear
      responses: {"204": {description: Nothing.}}
components:
  schemas:
    Thing: {type: object, description: A thing., properties: {Id: {type: integer}, Color: {type: string, x-inferred: true}}}
    Prices: {type: object, description: Prices., x-inferred: true}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with one description, a README with a place for the list, and a folder for the page."""
    (tmp_path / "spec" / "shop").mkdir(parents=True)
    (tmp_path / "docs").mkdir()
    (tmp_path / "spec" / "shop" / "v1.yaml").write_text(HEAD + THINGS, encoding="utf-8")
    (tmp_path / "README.md").write_text(
        f"# Shop\n\nFor {COUNT_BEGIN}{COUNT_END}.\n\n{BEGIN}{END}\nThe end.\n", encoding="utf-8"
    )
    return tmp_path


def shop(project: Path) -> CoveredService:
    return read_coverage(bundle(project / "spec" / "shop" / "v1.yaml"))


def run(project: Path, *more: str) -> int:
    return main(["--spec", str(project / "spec"), "coverage", "--root", str(project), *more])


def test_the_page_and_the_list_are_what_the_descriptions_say() -> None:
    stale = [file.path.name for file in covered(ROOT / "spec", ROOT) if file.differs]
    assert stale == [], "run `python -m generator coverage`"


def test_what_stands_behind_an_answer(project: Path) -> None:
    found = {each.name: each.simulated for each in shop(project).operations}
    assert found == {
        "list": "state",
        "create": "state",
        "shelves.count": "sample",
        "shelves.get_area": "made",
        "shelves.clear": "no body",
    }


def test_samples_and_inferences_are_told_apart(project: Path) -> None:
    found = {each.name: (each.sent, each.received, each.inferred) for each in shop(project).operations}
    assert found["list"] == (0, 1, ("`$top`", "404"))
    assert found["create"] == (2, 0, ("the operation",))
    assert shop(project).inferred == ("`Thing.Color`", "`Prices`")
    assert shop(project).protocol == "REST, HAL, JSON"
    assert (shop(project).address, shop(project).suffixes) == ("https://shop.example/v1", ("rc",))


def test_both_files_are_written_and_compared(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, "--check") == 1
    assert "coverage.md is not what the descriptions say. Cure: run" in capsys.readouterr().err
    assert not (project / "docs" / "coverage.md").exists()
    assert run(project) == 0
    assert run(project, "--check") == 0
    page = (project / "docs" / "coverage.md").read_text(encoding="utf-8")
    assert "| `iq.shop.create` | `POST /Things` | 2 sent | state | the operation |\n" in page
    assert "- POST Load prices (`Prices`): a page of 2018\n" in page
    assert "Together 5 operations." in page
    readme = (project / "README.md").read_text(encoding="utf-8")
    assert readme.startswith("# Shop\n\nFor <!-- count -->1 services with ")
    assert "| `shop` | Shop | Things and prices. |\n" in readme
    assert readme.endswith("\nThe end.\n")
    (project / "README.md").write_text(readme.replace("Things and prices", "Toys"), encoding="utf-8")
    assert run(project, "--check") == 1
    assert "README.md is not what" in capsys.readouterr().err


def test_a_readme_without_a_place_for_the_list_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "README.md").write_text(f"# Shop\n{COUNT_BEGIN}{COUNT_END}\n", encoding="utf-8")
    assert run(project) == 1
    assert "README.md:1: has no place for the list of services" in capsys.readouterr().err
    (project / "README.md").write_text(f"# Shop\n{BEGIN}{END}\n", encoding="utf-8")
    assert run(project) == 1
    assert "README.md:1: has no place for the number of services" in capsys.readouterr().err


DEPARTURE = "- {facts: pricing, kind: fields, what: Price.Old*, reason: Only printed in a heading.}\n"


def test_departures_are_listed_with_their_reasons(project: Path) -> None:
    (project / "spec" / "departures.yaml").write_text(DEPARTURE, encoding="utf-8")
    assert run(project) == 0
    page = (project / "docs" / "coverage.md").read_text(encoding="utf-8")
    assert "| pricing | fields | Price.Old* | Only printed in a heading. |\n" in page


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: b\n", "departures.yaml:1: is not a list. Cure: begin each entry with `- `"),
        (f"{DEPARTURE}- text\n", "departures.yaml:2: departure 2 does not say facts, kind, what, reason"),
        (DEPARTURE.replace("Only printed in a heading.", '""'), "departure 1 does not say"),
        (DEPARTURE.replace("kind: fields, ", ""), "departure 1 does not say"),
        (DEPARTURE.replace("kind:", "sort: x, kind:"), "departure 1 does not say"),
    ],
)
def test_departures_say_four_things_each(
    project: Path, capsys: pytest.CaptureFixture[str], text: str, message: str
) -> None:
    (project / "spec" / "departures.yaml").write_text(text, encoding="utf-8")
    assert run(project) == 1
    assert message in capsys.readouterr().err


def test_what_is_deprecated_stands_on_the_page(project: Path) -> None:
    said = "deprecated: true, x-deprecated: {since: 1.0.0, use_instead: Color}, type: object"
    path = project / "spec" / "shop" / "v1.yaml"
    text = path.read_text(encoding="utf-8").replace("Id: {type: integer}", f"Id: {{{said}}}")
    text = text.replace("{name: $top,", "{name: $top, deprecated: true, x-deprecated: {since: 1.0.0},")
    text = text.replace("      x-method: clear\n", "      x-method: clear\n      deprecated: true\n")
    text = text.replace("      x-method: clear\n", "      x-method: clear\n      x-deprecated: {since: 0.9.0}\n")
    path.write_text(text, encoding="utf-8")
    page = next(file.text for file in covered(project / "spec", project) if file.path.name == "coverage.md")
    assert (
        "Deprecated:\n\n- `top` of `list` is deprecated since shop 1.0.0\n"
        "- `shelves.clear` is deprecated since shop 0.9.0\n"
        "- `Thing.id` is deprecated since shop 1.0.0: use Thing.color\n"
    ) in page
