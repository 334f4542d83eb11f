"""What has another name in Python, and is the same on the wire, keeps the old one for a major version."""

from __future__ import annotations

import pytest

from tests.version_bump.project import Answer, Project

SPEC = "spec/shop/v1.yaml"
GET = "      x-method: get\n"
RENAMES = {
    GET: "      x-method: get_details\n",
    "tags: [Things]": "tags: [Goods]",
    "  - name: Things\n": "  - name: Goods\n",
    "{name: ThingId, in: path,": "{name: ThingId, in: path, x-python-name: number,",
    "Extra: {": "Extra: {x-python-name: more, ",
    "x-enum-varnames: [RED, BLUE]": "x-enum-varnames: [SCARLET, BLUE]",
    "schemas/ThingPage": "schemas/PageOfThings",
    "    ThingPage:\n": "    PageOfThings:\n",
}
KEPT = (
    "x-former-names: {things.get: {since: 1.1.0}}",
    "x-former-names: {things.list: {since: 1.1.0}}",
    "x-former-names: {things.create: {since: 1.1.0}}",
    "x-former-names: {thing_id: {since: 1.1.0}}",
    "x-former-names: {extra: {since: 1.1.0}}",
    "x-former-varnames: {RED: {since: 1.1.0, use_instead: SCARLET}}",
    "x-former-names: {ThingPage: {since: 1.1.0}}",
)


def bump(project: Project, *arguments: str) -> Answer:
    return project.run("bump", "shop", "--no-types", *arguments)


def test_old_names_are_kept_and_go_with_a_major_step(shop: Project) -> None:
    """P-E4: operation, resource, argument, attribute, value and model; griffe finds nothing that breaks."""
    shop.rewrite(SPEC, RENAMES)
    answer = bump(shop)
    assert answer.status == 0, answer.err
    assert "info.version: 1.0.0 -> 1.1.0 (minor step)" in answer.out
    assert "as griffe sees it" not in answer.out
    assert (
        "`things.get()` is called goods.get_details now; `things.get` stays for one major version, deprecated."
        in answer.out
    )
    described = shop.text(SPEC)
    for words in KEPT:
        assert described.count(words) == 1, words
    names = shop.text("spec/shop/v1.names.txt")
    assert "\nthings.get(thing_id)  GET /Things({ThingId})\n" in names
    assert "goods.get_details(number)  GET /Things({ThingId})\n" in names
    assert "`things.get` stays for one major version" in shop.text("docs/migrations/shop-v1-1.1.0.md")
    assert "things.get is deprecated since shop 1.1.0: use goods.get_details" in shop.text(
        "generated/iqmetrix_api/shop/v1/resources.py"
    )
    after = shop.content()
    assert "Everything was done already" in bump(shop).out
    assert shop.content() == after

    shop.commit("Rename much")
    shop.git("tag", "v1.1.0")
    shop.rewrite(SPEC, {KEPT[0]: "", KEPT[4] + ", ": ""})
    answer = bump(shop)
    assert answer.status == 1
    assert "does not answer to its former name `things.get` any more" in answer.err
    answer = bump(shop, "--step", "major")
    assert answer.status == 0, answer.err
    assert "info.version: 1.1.0 -> 2.0.0 (major step)" in answer.out
    assert "things.get(" not in shop.text("spec/shop/v1.names.txt")


def test_a_name_that_is_to_go_at_once_is_confirmed(shop: Project) -> None:
    shop.rewrite(SPEC, {GET: RENAMES[GET]})
    answer = bump(shop, "--confirm", "renamed:shop.v1.getThing", "--step", "major")
    assert answer.status == 0, answer.err
    assert "x-former-names" not in shop.text(SPEC)


def test_a_name_that_means_something_else_now_cannot_be_kept(shop: Project) -> None:
    """Programs that call the one would get the other."""
    shop.rewrite(SPEC, {"Extra: {": "Extra: {x-python-name: color, ", "Color: {": "Color: {x-python-name: colour, "})
    before = shop.content()
    answer = bump(shop, "--step", "major")
    assert answer.status == 1
    assert "(`Color`) is the attribute colour now, not color. The old name cannot be kept" in answer.err
    assert "CONFIRM=renamed:shop.v1.Thing.Color" in answer.err
    assert "CONFIRM=renamed:shop.v1.Thing.Extra" not in answer.err, "that name is free"
    assert shop.content() == before


@pytest.mark.parametrize("style", ["flow", "block"])
def test_another_former_name_stands_beside_those_that_are_there(shop: Project, style: str) -> None:
    first = "{things.read: {since: 0.9.0}}" if style == "flow" else "\n        things.read: {since: 0.9.0}"
    shop.rewrite(SPEC, {GET: f"{GET}      x-former-names: {first}\n"})
    shop.commit("There was a name before")
    shop.git("tag", "v1.0.1")
    shop.rewrite(SPEC, {GET: RENAMES[GET]})
    answer = bump(shop)
    assert answer.status == 0, answer.err
    assert "x-former-names: {things.get: {since: 1.1.0}, things.read: {since: 0.9.0}}" in shop.text(SPEC)
