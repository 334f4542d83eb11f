"""A bump of a small service: what it does, when it stops, and that it leaves no trace then."""

from __future__ import annotations

import pytest

from tests.version_bump.project import RELEASE, Answer, Project

SPEC = "spec/shop/v1.yaml"
EXTRA = "        Extra: {type: object, additionalProperties: true, description: Free.}\n"
WEIGHT = "        Weight: {type: integer, examples: [3], description: In grams.}\n"
AT_ONCE = ("--confirm", "renamed:shop.v1.getThing")
"""The old name is not kept."""
MODELS = "generated/iqmetrix_api/shop/v1/models.py"


def bump(project: Project, *arguments: str) -> Answer:
    return project.run("bump", "shop", "--no-types", *arguments)


def refused(project: Project, *arguments: str) -> str:
    """Return why a bump stopped; it must have left everything as it was."""
    before = project.content()
    answer = bump(project, *arguments)
    assert answer.status == 1
    assert project.content() == before
    return answer.err


def test_a_new_field_is_a_minor_step(shop: Project) -> None:
    shop.rewrite(SPEC, {EXTRA: EXTRA + WEIGHT, "version: 1.0.0,": "version: 1.0.0,  # by hand\n "})
    answer = bump(shop)
    assert answer.status == 0, answer.err
    assert "info.version: 1.0.0 -> 1.1.0 (minor step)" in answer.out
    assert "version: 1.1.0,  # by hand\n" in shop.text(SPEC)
    assert shop.version("shop") == "1.1.0"
    assert "weight: int | None" in shop.text(MODELS)
    assert shop.text("changelog.d/shop-v1-1-1-0.added.md") == (
        "`iq.shop` (v1, described as 1.1.0): `things.create(body=).weight`, `things.create().weight`, `things.get().weight` and 1 more (`Weight`) is new.\n"
    )
    assert "git add -A" in answer.out
    assert shop.git("log", "--format=%s") == "Release the clients\n", "nothing is committed"


def test_a_second_run_changes_nothing(shop: Project) -> None:
    shop.rewrite(SPEC, {EXTRA: EXTRA + WEIGHT})
    assert bump(shop).status == 0
    after = shop.content()
    answer = bump(shop)
    assert answer.status == 0
    assert "Everything was done already: no file changed." in answer.out
    assert shop.content() == after


def test_a_reworded_fragment_stays_and_a_draft_for_another_number_goes(shop: Project) -> None:
    shop.rewrite(SPEC, {"What is for sale.": "Whatever is for sale.", EXTRA: EXTRA + WEIGHT})
    assert bump(shop).status == 0
    draft = "changelog.d/shop-v1-1-1-0.added.md"
    shop.path(draft).write_text("Things have a weight.\n", encoding="utf-8")
    assert bump(shop).status == 0
    assert shop.text(draft) == "Things have a weight.\n"
    shop.rewrite(SPEC, {"x-method: get": "x-method: get_details"})
    assert bump(shop, "--step", "major", *AT_ONCE).status == 0
    fragments = sorted(path.name for path in shop.path("changelog.d").glob("shop-*"))
    assert fragments == ["shop-v1-2-0-0.added.md", "shop-v1-2-0-0.removed.md"]


def test_other_words_are_a_patch_without_a_fragment(shop: Project) -> None:
    shop.rewrite(SPEC, {"What is for sale.": "Whatever is for sale."})
    answer = bump(shop)
    assert "info.version: 1.0.0 -> 1.0.1 (patch step)" in answer.out
    assert not list(shop.path("changelog.d").glob("shop-*"))


def test_nothing_changed_is_no_step(shop: Project) -> None:
    before = shop.content()
    answer = bump(shop)
    assert (answer.status, answer.out) == (
        0,
        f"Compared with {RELEASE}.\nEverything was done already: no file changed.\n",
    )
    assert shop.content() == before


def test_another_page_size_is_named_though_no_type_changed(shop: Project) -> None:
    shop.rewrite(SPEC, {"default_size: 20": "default_size: 25"})
    answer = bump(shop)
    assert "Acts otherwise, with the same types (1)" in answer.out
    assert "(minor step)" in answer.out
    notes = shop.text("docs/migrations/shop-v1-1.1.0.md")
    assert "`things.list()` has 25 items on a page instead of 20" in notes
    assert "Saved `resume` tokens stay good." in notes


def test_what_breaks_stops_without_a_major_step(shop: Project) -> None:
    shop.rewrite(SPEC, {"x-method: get": "x-method: get_details"})
    assert (
        "shop.v1 breaks programs, but takes no major step: `things.get()` is called things.get_details now."
        in refused(shop, *AT_ONCE)
    )
    answer = bump(shop, "--step", "major", *AT_ONCE)
    assert answer.status == 0, answer.err
    assert "info.version: 1.0.0 -> 2.0.0 (major step)" in answer.out
    assert "`shop.v1.resources.Things.get: public object was removed`" in shop.text("docs/migrations/shop-v1-2.0.0.md")
    assert "get_details" in shop.text("spec/shop/v1.names.txt")
    assert "things.get(" not in shop.text("spec/shop/v1.names.txt")


def test_a_major_number_in_the_description_is_a_major_step(shop: Project) -> None:
    shop.rewrite(SPEC, {"x-method: get": "x-method: get_details", "version: 1.0.0": "version: 2.0.0"})
    answer = bump(shop, *AT_ONCE)
    assert answer.status == 0, answer.err
    assert "info.version: 1.0.0 -> 2.0.0 (major step)" in answer.out


def test_a_call_that_becomes_repeatable_stops_for_money(shop: Project) -> None:
    shop.rewrite(SPEC, {"x-method: create\n": "x-method: create\n      x-idempotent: true\n"})
    told = refused(shop, "--step", "major")
    assert "what it does may happen twice. Orders and payments would be made twice." in told
    assert "CONFIRM=repeatable:shop.v1.createThing" in told
    answer = bump(shop, "--confirm", "repeatable:shop.v1.createThing")
    assert answer.status == 0, answer.err


def test_a_renamed_field_stops_because_it_would_be_dropped(shop: Project) -> None:
    shop.rewrite(SPEC, {"        Extra: {": "        ExtraData: {"})
    told = refused(shop, "--step", "major")
    assert "What programs send as `Extra` would be dropped in silence." in told
    assert "use_instead: ExtraData" in told
    answer = bump(shop, "--step", "major", "--confirm", "dropped:shop.v1.Thing.Extra")
    assert answer.status == 0, answer.err
    assert "`extra_data` (`ExtraData`) looks like its new name" in shop.text("docs/migrations/shop-v1-2.0.0.md")


def test_a_renamed_field_whose_old_name_is_kept_is_a_minor_step_and_the_old_name_goes_later(shop: Project) -> None:
    old = EXTRA.replace(
        "additionalProperties: true,",
        "additionalProperties: true, deprecated: true, x-deprecated: {since: 1.1.0, use_instead: ExtraData},",
    )
    shop.rewrite(SPEC, {EXTRA: old + EXTRA.replace("Extra:", "ExtraData:")})
    answer = bump(shop)
    assert answer.status == 0, answer.err
    assert "(minor step)" in answer.out
    assert "(`Extra`) is deprecated since 1.1.0: use ExtraData instead." in answer.out
    assert "Thing.extra is deprecated since shop 1.1.0: use Thing.extra_data" in shop.text(MODELS)

    shop.commit("Rename a field")
    shop.git("tag", "v1.1.0")
    shop.rewrite(SPEC, {old: ""})
    assert "takes no major step" in refused(shop)
    answer = bump(shop, "--step", "major")
    assert answer.status == 0, "what was deprecated in a release may go: " + answer.err
    assert "info.version: 1.1.0 -> 2.0.0 (major step)" in answer.out


def test_what_was_not_deprecated_does_not_go(shop: Project) -> None:
    shop.rewrite(SPEC, {EXTRA: ""})
    told = refused(shop, "--step", "major")
    assert "It was not deprecated in the last release. Cure: keep it for one major version" in told
    assert "CONFIRM=removed:shop.v1.Thing.Extra" in told
    assert bump(shop, "--step", "major", "--confirm", "removed:shop.v1.Thing.Extra").status == 0


@pytest.mark.parametrize("committed", [False, True])
def test_what_was_edited_by_hand_is_not_written_over(shop: Project, *, committed: bool) -> None:
    shop.rewrite(MODELS, {"class Thing(": "# mine\nclass Thing("})
    if committed:
        shop.commit("Edit by hand")
    shop.rewrite(SPEC, {EXTRA: EXTRA + WEIGHT})
    assert f"{shop.path('generated/iqmetrix_api/shop')}:1: was edited by hand, and that would be lost" in refused(shop)


def test_clients_that_were_made_already_are_no_edit(shop: Project) -> None:
    shop.rewrite(SPEC, {EXTRA: EXTRA + WEIGHT})
    assert shop.run("build", "shop", "--no-types").status == 0
    answer = bump(shop)
    assert answer.status == 0, answer.err
    assert shop.version("shop") == "1.1.0"


def test_an_unsound_description_stops(shop: Project) -> None:
    shop.rewrite(SPEC, {"summary: Read one of the things.": "sumary: Read one of the things."})
    assert "`sumary` is not a word of an operation" in refused(shop)


def test_an_interrupt_leaves_the_tree_as_it_was(shop: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    shop.rewrite(SPEC, {EXTRA: EXTRA + WEIGHT})
    before = shop.content()
    monkeypatch.setattr("generator.bumping.flow.breakages", interrupted)
    assert bump(shop).status == 130
    assert shop.content() == before


def test_a_service_that_was_never_released_is_new(shop: Project) -> None:
    shop.run("new", "loyalty", "--title", "Loyalty", "--host", "loyalty", "--resource", "Cards")
    answer = shop.run("bump", "loyalty", "--no-types")
    assert answer.status == 0, answer.err
    (fragment,) = shop.path("changelog.d").glob("loyalty-*")
    assert fragment.read_text(encoding="utf-8") == "`iq.loyalty` is a new service.\n"
    assert "info.version: new -> " in answer.out


def test_a_version_that_was_released_does_not_go(shop: Project) -> None:
    shop.rewrite(SPEC, {"iqmetrix.net/v1": "iqmetrix.net/v2"}, new="spec/shop/v2.yaml")
    shop.path(SPEC).unlink()
    shop.path("spec/shop/v1.names.txt").unlink()
    assert "shop v1 was released and is gone" in refused(shop)


def test_services_that_changed_too_are_named(shop: Project) -> None:
    shop.run("new", "loyalty", "--title", "Loyalty", "--host", "loyalty", "--resource", "Cards")
    shop.rewrite(SPEC, {"What is for sale.": "Whatever is for sale."})
    answer = bump(shop)
    assert "Changed too, and not bumped: loyalty." in answer.out
    assert not shop.path("generated/iqmetrix_api/loyalty").exists()


def test_without_a_release_there_is_nothing_to_compare_with(shop: Project) -> None:
    shop.git("tag", "--delete", RELEASE)
    assert "there is no release to compare with" in refused(shop)
    assert "`v9` is no git revision" in refused(shop, "--since", "v9")
    assert bump(shop, "--since", "HEAD").status == 0


def test_a_documented_error_that_vanished_is_told(shop: Project) -> None:
    text = shop.text(SPEC)
    begin = text.index('        "409":')
    shop.path(SPEC).write_text(text[:begin] + text[text.index('        "401":', begin) :], encoding="utf-8")
    assert bump(shop).status == 0
    _, _, notes = shop.text("docs/migrations/shop-v1-1.1.0.md").partition("## Documented errors that are gone")
    assert "`things.create()` is not refused with 409 any more: `except Conflict` around it is for nothing." in notes


def test_a_list_with_another_operation_id_loses_its_tokens(shop: Project) -> None:
    shop.rewrite(SPEC, {"operationId: listThings": "operationId: listAllThings"})
    answer = bump(shop, "--step", "major")
    assert "Saved `resume` tokens of `things.list()` are refused: start those lists from the beginning." in answer.out


def test_old_names_are_found_where_they_still_stand(shop: Project) -> None:
    shop.path("docs/shop.md").write_text("See `iq.shop.things.get(1)`.\n", encoding="utf-8")
    shop.commit("Explain the shop")
    shop.rewrite(SPEC, {"x-method: get": "x-method: get_details"})
    answer = bump(shop)
    assert "docs/shop.md:1 still says `shop.things.get`" in answer.out
