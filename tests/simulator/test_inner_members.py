"""Members inside members: values that `set` puts there, and children that stand below a member of their parent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
BOOK_ID = path_parameter("BookId", NUMBER, 1)
CHAPTERS = {"type": "array", "items": reference("Chapter")}
NOTES = {"type": "array", "items": reference("Note")}
SCHEMAS = {
    "Book": {
        "type": "object",
        "properties": {
            "Id": {**NUMBER, "readOnly": True},
            "Name": TEXT,
            "Owner": {**reference("Owner"), "readOnly": True},
            "Shelves": {"type": "array", "items": reference("Owner"), "readOnly": True},
            "Text": reference("Text"),
            "Notes": NOTES,
        },
    },
    "Owner": {"type": "object", "properties": {"Id": NUMBER, "Room": TEXT}},
    "Text": {"type": "object", "properties": {"Language": TEXT, "Chapters": CHAPTERS}},
    "Chapter": {"type": "object", "properties": {"Title": TEXT}},
    "Note": {"type": "object", "properties": {"Id": {**NUMBER, "readOnly": True}, "Word": TEXT}},
    "Notes": {"type": "object", "properties": {"Notes": NOTES}},
    "Made": {"type": "object", "properties": {"ChapterId": NUMBER}},
    "Shelf": {"type": "object", "properties": {"Books": {"type": "object", "additionalProperties": reference("Book")}}},
}
PARENT = {"entity": "Book", "parameter": "BookId", "property": "BookId"}
ENTITIES = {
    "Book": {"server": {"Id": "sequence"}},
    "Chapter": {
        "key": "ChapterId",
        "parent": PARENT,
        "hidden": ["ChapterId"],
        "server": {"ChapterId": "sequence"},
        "seed": [{"ChapterId": 1, "BookId": 1, "Title": "One"}],
    },
    "Note": {"parent": PARENT, "server": {"Id": "sequence"}},
}
SAMPLE = {"Id": 1, "Name": "first", "Text": {"Language": "en"}, "Notes": [{"Id": 5, "Word": "old"}]}
INNER = {"Notes": "Note", "Text.Chapters": "Chapter"}


def query(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema}


def paths() -> dict[str, Any]:
    created = {
        "entity": "Book",
        "action": "create",
        "embed": INNER,
        "set": {
            "Owner": {"object": {"Id": {"body": "OwnerId"}, "Room": {"parameter": "room"}}},
            "Shelves": {"list": [{"object": {"Room": {"parameter": "room"}}}, {"object": {"Id": {"fixed": 3}}}]},
        },
    }
    chapter = {"entity": "Chapter", "action": "update", "where": {"chapter": {"equals": "ChapterId"}}}
    note = {"entity": "Book", "action": "change", "set": {}, "embed": {"Notes": "Note"}, "merge": ["Notes"]}
    many = {"entity": "Book", "action": "bulk", "ids": {"parameter": "ids"}, "into": "Books"}
    ids = {**query("ids", {"type": "array", "items": NUMBER}), "style": "form", "explode": False}
    return {
        "/Books": {
            "post": operation(
                "createBook",
                x_method="create",
                status="201",
                body={"type": "object"},
                reply=reference("Book"),
                x_state=created,
                parameters=[query("room", TEXT)],
            )
        },
        "/Books/Many": {
            "get": operation("getMany", x_method="get_many", reply=reference("Shelf"), x_state=many, parameters=[ids])
        },
        "/Books({BookId})": {
            "parameters": [BOOK_ID],
            "get": operation("getBook", x_method="get", reply=(reference("Book"), SAMPLE), x_state={"embed": INNER}),
        },
        "/Books({BookId})/Chapters": {
            "parameters": [BOOK_ID],
            "post": operation(
                "createChapter",
                x_method="create",
                status="201",
                body=reference("Chapter"),
                reply=(reference("Made"), {"ChapterId": 4}),
                x_state={"entity": "Chapter", "action": "create"},
            ),
            "put": operation(
                "updateChapter",
                x_method="update",
                status="204",
                body=reference("Chapter"),
                x_state=chapter,
                parameters=[query("chapter", NUMBER)],
            ),
        },
        "/Books({BookId})/Notes": {
            "parameters": [BOOK_ID],
            "post": operation(
                "createNotes", x_method="create", body=reference("Notes"), reply=reference("Notes"), x_state=note
            ),
        },
    }


def serve(small: Serve) -> SmallService:
    return small(paths(), SCHEMAS, ENTITIES)


def test_a_creation_sets_values_inside_objects_and_lists(small: Serve) -> None:
    status, book = serve(small).result("POST", "/Books?room=cellar", {"Name": "second", "OwnerId": 7})
    assert (status, book["Owner"]) == (201, {"Id": 7, "Room": "cellar"})
    assert book["Shelves"] == [{"Room": "cellar"}, {"Id": 3}]


def test_what_has_no_value_leaves_no_empty_object(small: Serve) -> None:
    _, book = serve(small).result("POST", "/Books", {"Name": "second"})
    assert "Owner" not in book
    assert book["Shelves"] == [{"Id": 3}]


def test_children_stand_below_a_member_of_their_parent(small: Serve) -> None:
    service = serve(small)
    text = {"Language": "fr", "Chapters": [{"Title": "Un"}, {"Title": "Deux"}]}
    _, book = service.result("POST", "/Books", {"Name": "second", "Text": text})
    assert book["Text"] == text
    path = f"/Books({book['Id']})"
    assert service.result("POST", f"{path}/Chapters", {"Title": "Trois"})[0] == 201
    assert [each["Title"] for each in service.result("GET", path)[1]["Text"]["Chapters"]] == ["Un", "Deux", "Trois"]
    _, bare = service.result("POST", "/Books", {"Name": "third"})
    assert bare["Text"] == {"Chapters": []}


def test_the_query_names_a_row_where_no_path_parameter_does(small: Serve) -> None:
    service = serve(small)
    assert service.result("PUT", "/Books(1)/Chapters?chapter=1", {"Title": "Uno"})[0] == 204
    assert {"Title": "Uno"} in service.result("GET", "/Books(1)")[1]["Text"]["Chapters"]
    assert service.result("PUT", "/Books(1)/Chapters?chapter=99", {"Title": "Uno"})[0] == 404
    _, other = service.result("POST", "/Books", {"Name": "second"})
    assert service.result("PUT", f"/Books({other['Id']})/Chapters?chapter=1", {"Title": "Uno"})[0] == 404


def test_first_rows_of_children_belong_to_the_parent_of_their_sample(small: Serve) -> None:
    _, book = serve(small).result("GET", "/Books(1)")
    assert book["Notes"] == SAMPLE["Notes"]  # which says nothing of its book
    assert sorted(map(str, book["Text"]["Chapters"])) == ["{'Title': 'One'}", "{}"]  # of the seed and of the creation


def test_a_change_adds_the_children_of_its_body(small: Serve) -> None:
    service = serve(small)
    status, notes = service.result("POST", "/Books(1)/Notes", {"Notes": [{"Word": "new"}]})
    assert (status, [each["Word"] for each in notes["Notes"]]) == (200, ["old", "new"])
    book = service.result("GET", "/Books(1)")[1]
    assert (book["Notes"], book["Name"], book["Text"]["Language"]) == (notes["Notes"], "first", "en")


def test_a_parameter_lists_the_ids_of_many(small: Serve) -> None:
    service = serve(small)
    _, book = service.result("POST", "/Books", {"Name": "second"})
    status, shelf = service.result("GET", f"/Books/Many?ids=1,{book['Id']},99")
    assert (status, sorted(shelf["Books"])) == (200, ["1", str(book["Id"])])
    assert service.result("GET", "/Books/Many") == (200, {"Books": {}})
