"""Files that are uploaded: what the server tells of them, and where they are served."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from iqmetrix_simulator._instruments.faults import Fault
from iqmetrix_simulator._rows.pictures import picture_size
from iqmetrix_simulator._rows.upload_facts import FACTS
from iqmetrix_simulator._uploaded_file import UploadedFile
from iqmetrix_simulator.server import Simulator
from tests.kit.asgi import Response
from tests.kit.descriptions import describe, operation, path_parameter, reference, write
from tests.kit.observed import ask
from tests.kit.pictures import bmp, gif, jpeg, png
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}
MULTIPART = "multipart/form-data; boundary=border"
CONTENT = bytes(range(256)) * 3
SCHEMAS: dict[str, Any] = {
    "Upload": {
        "type": "object",
        "required": ["Title"],
        "properties": {"Title": TEXT, "Sheet": {**TEXT, "format": "binary"}, "Cover": {**TEXT, "format": "binary"}},
    },
    "Book": {
        "type": "object",
        "required": ["Id"],
        "properties": {
            "Id": {**NUMBER, "readOnly": True},
            "Title": TEXT,
            "Sheet": TEXT,
            "Name": TEXT,
            "Size": NUMBER,
            "Width": NUMBER,
            "Where": TEXT,
            "Cover": TEXT,
        },
    },
}
SERVER: dict[str, Any] = {
    "Id": "sequence",
    "Name": {"upload": "name", "of": "Sheet"},
    "Size": {"upload": "size", "of": "Sheet"},
    "Width": {"upload": "width", "of": "Sheet"},
    "Ending": {"upload": "ending", "of": "Sheet"},
    "Where": {"address": "/files/{Title}{Ending}", "of": "Sheet"},
    "Cover": {"address": "/covers/{Id}", "of": "Cover"},
}


def upload(name: str, *, method: str, status: str) -> dict[str, Any]:
    written = operation(name, x_method=method, status=status, reply=reference("Book"))
    written["requestBody"] = {"required": True, "content": {"multipart/form-data": {"schema": reference("Upload")}}}
    return written


def paths() -> dict[str, Any]:
    found = operation(
        "findBook", status="303", x_method="get_sheet", x_state={"entity": "Book", "action": "get", "location": "Where"}
    )
    found["responses"]["303"]["headers"] = {"Location": {"schema": TEXT, "example": "/elsewhere"}}
    return {
        "/Books": {"post": upload("createBook", method="create", status="201")},
        "/Books/{BookId}": {
            "parameters": [path_parameter("BookId", NUMBER, 1)],
            "get": operation("getBook", x_method="get", reply=reference("Book")),
            "put": upload("updateBook", method="update", status="200"),
            "delete": operation("deleteBook", x_method="delete", status="204"),
        },
        "/files/{BookId}": {"parameters": [path_parameter("BookId", NUMBER, 1)], "get": found},
    }


@pytest.fixture
def books(small: Serve) -> SmallService:
    return small(paths(), SCHEMAS, {"Book": {"hidden": ["Ending"], "server": SERVER}})


def form(title: str, **files: tuple[str, str, bytes]) -> bytes:
    """Return a body with a title, and files: name, lines of the header, content."""
    parts = [f'Content-Disposition: form-data; name="Title"\r\n\r\n{title}'.encode()]
    for member, (name, lines, content) in files.items():
        head = f'Content-Disposition: form-data; name="{member}"; filename="{name}"\r\n{lines}\r\n'
        parts.append(head.encode() + content)
    return b"".join(b"--border\r\n" + part + b"\r\n" for part in parts) + b"--border--\r\n"


def send(books: SmallService, method: str, path: str, body: bytes, **headers: str) -> Response:
    return books.ask(method, path, body, media_type=MULTIPART, headers=headers)


SHEET = ("a.BIN", "Content-Type: image/x-own; charset=none\r\n", CONTENT)


def test_a_file_comes_back_byte_for_byte(books: SmallService) -> None:
    made = send(books, "POST", "/Books", form("one two", Sheet=SHEET), Host="shop.example:1").json
    assert made == {
        "Id": 1,
        "Title": "one two",
        "Name": "a.BIN",
        "Size": len(CONTENT),
        "Where": "http://shop.example:1/gadgets/v3/files/one%20two.bin",
    }
    assert books.result("GET", "/Books/1") == (200, made)
    file = books.ask("GET", "/files/one%20two.bin")
    assert (file.status, file.body, file.all("content-type")) == (200, CONTENT, ["image/x-own"])
    assert file.all("x-ratelimit-remaining")
    assert books.ask("POST", "/files/one%20two.bin").status == 405


def test_several_files_have_an_address_each(books: SmallService) -> None:
    cover = ("cover.png", "", png(3, 2))
    made = send(books, "POST", "/Books", form("both", Sheet=SHEET, Cover=cover)).json
    assert made["Cover"] == "/gadgets/v3/covers/1"  # without `Host` nothing tells more
    assert books.ask("GET", "/covers/1").body == png(3, 2)
    assert books.ask("GET", "/covers/1").all("content-type") == ["image/png"]
    assert books.ask("GET", "/files/both.bin").body == CONTENT


def test_a_redirect_leads_to_the_file_of_its_row(books: SmallService) -> None:
    assert books.ask("GET", "/files/1").status == 404
    made = send(books, "POST", "/Books", form("one", Sheet=SHEET)).json
    found = books.ask("GET", "/files/1")
    assert (found.status, found.all("location")) == (303, [made["Where"]])
    send(books, "POST", "/Books", form("bare"))
    assert books.ask("GET", "/files/2").status == 404


def test_a_file_dies_with_its_row(books: SmallService) -> None:
    for title in ("one", "two"):
        send(books, "POST", "/Books", form(title, Sheet=SHEET))
    assert books.ask("DELETE", "/Books/1").status == 204
    assert [books.ask("GET", f"/files/{title}.bin").status for title in ("one", "two")] == [400, 200]
    books.simulator.reset()
    assert books.ask("GET", "/files/two.bin").status == 400


def test_an_update_replaces_the_file_or_keeps_it(books: SmallService) -> None:
    made = send(books, "POST", "/Books", form("one", Sheet=SHEET)).json
    kept = send(books, "PUT", "/Books/1", form("one")).json
    assert kept == made
    assert books.ask("GET", "/files/one.bin").body == CONTENT
    changed = send(books, "PUT", "/Books/1", form("one", Sheet=("b.gif", "", gif(5, 4)))).json
    assert (changed["Name"], changed["Width"], changed["Where"]) == ("b.gif", 5, "/gadgets/v3/files/one.gif")
    assert books.ask("GET", "/files/one.gif").body == gif(5, 4)
    assert books.ask("GET", "/files/one.bin").status == 400


def test_files_outlive_the_server_that_keeps_them(tmp_path: Path) -> None:
    described = describe(
        paths(), components={"schemas": SCHEMAS}, **{"x-entities": {"Book": {"hidden": ["Ending"], "server": SERVER}}}
    )
    folder, database = write(tmp_path, described), str(tmp_path / "rows.db")
    first = Simulator(folder=folder, database=database)
    ask(first, "POST", "/gadgets/v3/Books", body=form("one", Sheet=SHEET), media_type=MULTIPART)
    first.store.close()
    second = Simulator(folder=folder, database=database)
    assert ask(second, "GET", "/gadgets/v3/files/one.bin").body == CONTENT
    second.store.close()


@pytest.mark.parametrize("after_work", [False, True])
def test_faults_strike_files_too(books: SmallService, after_work: bool) -> None:
    send(books, "POST", "/Books", form("one", Sheet=SHEET))
    books.simulator.faults.add(Fault("status", path="*/files/*", status=503, after_work=after_work))
    assert books.ask("GET", "/files/one.bin").status == 503


def test_the_name_of_a_file_is_text(books: SmallService) -> None:
    body = form("one", Sheet=("ä.bin", "", CONTENT))
    assert send(books, "POST", "/Books", body).json["Name"] == "ä.bin"
    unreadable = body.replace(b"one", b"two").replace("ä".encode(), b"\xe4")
    assert send(books, "POST", "/Books", unreadable).json["Name"] == "\ufffd.bin"


@pytest.mark.parametrize("make", [png, gif, bmp, jpeg])
def test_pictures_have_a_size(make: Callable[[int, int], bytes]) -> None:
    for width, height in [(1, 1), (502, 1024), (40_000, 7)]:
        content = make(width, height)
        assert picture_size(content) == (width, height)
        file = UploadedFile.of_bytes(content, "a")
        assert (FACTS["width"](file), FACTS["height"](file)) == (width, height)


@pytest.mark.parametrize("make", [png, gif, bmp, jpeg])
def test_half_a_picture_is_no_error(make: Callable[[int, int], bytes]) -> None:
    content = make(502, 1024)
    assert {picture_size(content[:end]) for end in range(len(content))} <= {None, (502, 1024)}
    assert picture_size(content[:9]) is None


def test_a_bitmap_may_stand_upside_down() -> None:
    assert picture_size(bmp(3, -2)) == (3, 2)


@pytest.mark.parametrize(
    ("name", "sent", "ending", "media_type"),
    [
        ("a.PNG", "", ".png", "image/png"),
        ("a.png", "image/x-own", ".png", "image/x-own"),
        ("a.pdf", "application/octet-stream", ".pdf", "application/pdf"),
        ("a", "", ".bin", "application/octet-stream"),
        ("a", "image/png", ".png", "image/png"),
        ("a", "image/x-own", ".bin", "image/x-own"),
        ("a. b/../c", "", ".bin", "application/octet-stream"),
    ],
)
def test_what_is_known_of_a_file(name: str, sent: str, ending: str, media_type: str) -> None:
    file = UploadedFile.of_bytes(CONTENT, name, sent)
    known = {word: fact(file) for word, fact in FACTS.items()}
    digest = hashlib.md5(CONTENT, usedforsecurity=False).hexdigest()
    assert known == {
        "name": name,
        "ending": ending,
        "media_type": media_type,
        "size": len(CONTENT),
        "md5": digest,
        "width": None,
        "height": None,
    }
