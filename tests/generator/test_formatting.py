"""The one form of descriptions says what was written, keeps comments, and is its own form."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.__main__ import main
from generator.bundle import bundle, spec_files
from generator.document import load_text
from generator.formatting.writing import formatted
from generator.problems import GeneratorError

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
PATH = Path("v1.yaml")

LONG = (
    "It is so long that it goes to another line, and what is on that line begins below the key that it belongs to, " * 2
)


def written(text: str) -> str:
    return formatted(PATH, text)


def test_a_property_a_parameter_a_tag_on_a_line_however_long() -> None:
    text = f"""\
tags:
  - name: Things
    description: {LONG}
paths:
  /Things:
    parameters:
      - name: Page
        in: query
        description: {LONG}
    get:
      parameters:
        - $ref: '#/components/parameters/Size'
      tags: [Things]
components:
  schemas:
    Thing:
      type: object
      properties:
        Id:
          type: string
          readOnly: true
          examples:
            - 659c2a38
    Color:
      type: string
      enum:
        - red
"""
    assert (
        written(text)
        == f"""\
tags:
  - {{name: Things, description: "{LONG.strip()}"}}
paths:
  /Things:
    parameters:
      - {{name: Page, in: query, description: "{LONG.strip()}"}}
    get:
      parameters:
        - {{$ref: "#/components/parameters/Size"}}
      tags: [Things]
components:
  schemas:
    Thing:
      type: object
      properties:
        Id: {{type: string, readOnly: true, examples: [659c2a38]}}
    Color: {{type: string, enum: [red]}}
"""
    )


def test_what_does_not_fit_is_broken() -> None:
    """Objects into their members, texts between words, and lists of short things wherever a line is full."""
    text = f"info: {{title: A, description: {'long ' * 50}}}\nx: {{a: [{', '.join(['item'] * 40)}], b: {{c: {'d' * 158}}}}}\n"
    lines = written(text).splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "info",
        "  title",
        "  description",
        "    long" + " long" * (len(lines[3].split()) - 1),
        "x",
        "  a",
        lines[6],
        "  b",
        "    c",
    ]
    assert lines[5].endswith("item,")
    assert lines[6].startswith("    item,")
    assert max(map(len, lines[:-1])) <= 160


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        ("659c", True),
        ("Entity Not Found", True),
        ("2016-02-25", False),
        ("12:30", False),
        ("1_000", False),
        ("yes", False),
        ("null", False),
        ("", False),
        ("a: b", False),
        ("# a", False),
        ("*a", False),
        ("= a", False),
        ("...", False),
    ],
)
def test_texts_that_other_readers_would_take_for_something_else(value: str, *, plain: bool) -> None:
    assert written(f"a: '{value}'\n") == (f"a: {value}\n" if plain else f'a: "{value}"\n')


def test_statuses_of_refusals_are_plain_and_those_of_responses_are_not() -> None:
    text = "paths: {/a: {get: {x-errors: {'404': No.}, responses: {200: {description: It.}}}}}\n"
    assert written(text).splitlines()[3:] == [
        "      x-errors: {404: No.}",
        "      responses:",
        '        "200": {description: It.}',
    ]


def test_numbers_keep_their_digits() -> None:
    assert written("a: [1.50, 1e3, 0.10, -0, '1.50']\n") == 'a: [1.50, 1e3, 0.10, -0, "1.50"]\n'


def test_comments_stay_with_what_they_speak_of() -> None:
    text = """\
# Of all.
a: 1   # of a
# Of b,
#  in two lines.
b:
      # Of c.
      c: 'it''s # no comment'
      d: {e: 1,  # of d
          f: 2}  # of f
g: |
  # no comment
h: a text
   on lines  # of h
# At the end.
"""
    assert (
        written(text)
        == """\
# Of all.
a: 1  # of a
# Of b,
#  in two lines.
b:
  # Of c.
  c: "it's # no comment"
  d:  # of d
    e: 1
    f: 2  # of f
g: |
  # no comment
h: a text on lines  # of h
# At the end.
"""
    )


def test_aliases_are_refused() -> None:
    with pytest.raises(GeneratorError, match=r"v1\.yaml:1: something is repeated by an alias .*refer to it"):
        written("a: &b {c: 1}\nd: *b\n")


def test_the_descriptions_are_in_the_form() -> None:
    assert main(["format", "--check"]) == 0


@pytest.mark.parametrize("path", spec_files(ROOT / "spec"), ids=lambda path: path.parent.name)
def test_another_form_of_the_descriptions_comes_back(path: Path) -> None:
    """However somebody's editor writes them."""
    text = path.read_text(encoding="utf-8")
    data = yaml.load(text, Loader=yaml.CBaseLoader)
    assert written(text) == text
    nodes = yaml.compose(text, Loader=yaml.CSafeLoader)
    for flow in (True, False):
        other = _in_style(nodes, flow_style=flow)
        again = written(other)
        assert yaml.load(again, Loader=yaml.CBaseLoader) == data
        assert _without_comments(again) == _without_comments(text)


def _in_style(node: yaml.Node | None, *, flow_style: bool) -> str:
    def restyle(node: yaml.Node) -> None:
        if not isinstance(node, yaml.ScalarNode):
            node.flow_style = flow_style
            for child in node.value:
                for each in child if isinstance(child, tuple) else (child,):
                    restyle(each)

    assert node is not None
    restyle(node)
    text: str = yaml.serialize(node, Dumper=yaml.CSafeDumper, width=70, allow_unicode=True)
    return text


def _without_comments(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.lstrip().startswith("#")]


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    service = tmp_path / "shop"
    service.mkdir()
    path = service / "v1.yaml"
    path.write_text(
        (HERE / "good.yaml").read_text(encoding="utf-8").replace("&limits", "").replace("*limits", "{}"),
        encoding="utf-8",
    )
    (tmp_path / "list.yaml").write_text("- {a: 1}\n", encoding="utf-8")
    before, said = bundle(path).to_json(), path.read_text(encoding="utf-8")
    command = ["--spec", str(tmp_path), "format"]
    assert main([*command, "--check"]) == 1
    assert path.read_text(encoding="utf-8") == said
    assert f"{path} is not in the one form" in capsys.readouterr().err
    assert main([*command, "shop"]) == 0
    assert main([*command, "--check"]) == 0
    assert bundle(path).to_json() == before
    assert sorted(each.name for each in tmp_path.rglob("*")) == ["list.yaml", "shop", "v1.yaml"]
    assert main([*command, "shops"]) == 1
    assert "there is no description of `shops`" in capsys.readouterr().err
    (tmp_path / "list.yaml").write_text("a: [\n", encoding="utf-8")
    assert main(command) == 1
    assert "list.yaml:2: is not valid YAML" in capsys.readouterr().err


TEXTS = st.text(st.sampled_from("ab 1:#-,[]{}'\"\\\n\t?&*!|>%@`~.=<é\u2028\x85\ufeff"), max_size=12) | st.sampled_from(
    ["yes", "null", "1e3", "0x1F", "1:30", "2016-01-01", "a b " * 60]
)
KEYS = TEXTS | st.sampled_from(
    ["paths", "get", "components", "schemas", "properties", "parameters", "tags", "x-errors", "404"]
)
VALUES = st.recursive(
    TEXTS | st.none() | st.booleans() | st.integers() | st.sampled_from([1.5, 0.1]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(
    data=st.dictionaries(KEYS, VALUES, min_size=1, max_size=5),
    flow=st.sampled_from([True, False, None]),
    comments=st.data(),
)
def test_whatever_is_written_is_kept(data: dict[str, object], flow: bool | None, comments: st.DataObject) -> None:
    text = yaml.safe_dump(data, default_flow_style=flow, allow_unicode=True, width=40, sort_keys=False)
    lines = text.splitlines(keepends=True)
    with_comments = text
    if comments.draw(st.booleans()):
        place = comments.draw(st.integers(0, len(lines)))
        candidate = "".join([*lines[:place], "  # a comment\n", *lines[place:]])
        try:
            same = load_text(PATH, candidate).data == load_text(PATH, text).data
        except GeneratorError:
            same = False
        with_comments = candidate if same else text
    result = written(with_comments)
    assert load_text(PATH, result).data == load_text(PATH, with_comments).data
    assert written(result) == result
    assert result.count("# a comment") == with_comments.count("# a comment")
