"""Bodies that are no JSON: forms with numbers and lists, text, CSV, XML and bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from iqmetrix_simulator.server import Simulator
from tests.kit.descriptions import describe, operation, write
from tests.kit.observed import ask

FORM = "application/x-www-form-urlencoded"
MEMBERS: dict[str, Any] = {
    "Count": {"type": "integer"},
    "Exact": {"type": ["boolean", "null"]},
    "Name": {"type": "string"},
    "Ids": {"type": "array", "items": {"type": "integer"}},
    "Codes": {"type": ["array", "null"], "items": {"type": "string"}},
}
REPLY = {
    "application/json": {"schema": {"type": "array"}, "examples": {"a": {"value": [1, "é"]}}},
    "text/csv": {"schema": {"type": "string"}, "examples": {"a": {"value": "A,B\n1,é\n"}}},
    "application/xml": {"schema": {"type": "string"}, "examples": {"a": {"value": "<a>é</a>"}}},
}


def send(form: dict[str, Any] | list[tuple[str, Any]], tmp_path: Path) -> tuple[int, str]:
    post = operation("sendForm", status="200")
    post["requestBody"] = {
        "content": {
            FORM: {"schema": {"type": "object", "properties": MEMBERS}, "encoding": {"Codes": {"explode": False}}}
        }
    }
    simulator = Simulator(folder=write(tmp_path, describe({"/Form": {"post": post}})))
    answer = ask(simulator, "POST", "/gadgets/v3/Form", body=urlencode(form).encode(), media_type=FORM)
    simulator.store.close()
    return answer.status, answer.body.decode()


@pytest.mark.parametrize(
    ("form", "refusal"),
    [
        ({"Count": "1", "Exact": "true", "Name": "5"}, None),
        ([("Ids", "1"), ("Ids", "2")], None),
        ({"Codes": "a,b"}, None),
        ({"Count": "one"}, "Count should be an integer, not 'one'"),
        ({"Ids": "1,2"}, "Ids should be an integer, not '1,2'"),
        ({"Ids": "[1, 2]"}, "Ids should be an integer"),
        ([("Codes", "a"), ("Codes", "b")], "Codes is given twice: its values are separated by commas"),
        ([("Count", "1"), ("Count", "2")], "Count is given twice"),
        ({"Exact": "yes"}, "Exact should be true or false"),
    ],
)
def test_a_form_is_read_by_its_schema(form: Any, refusal: str | None, tmp_path: Path) -> None:
    status, text = send(form, tmp_path)
    assert (status == 400) == (refusal is not None), text
    assert (refusal or "") in text


@pytest.mark.parametrize(
    ("accept", "media_type", "body"),
    [
        ("application/json", "application/json", json.dumps([1, "é"], separators=(",", ":"), ensure_ascii=False)),
        ("text/csv", "text/csv", "A,B\n1,é\n"),
        ("application/xml", "application/xml", "<a>é</a>"),
    ],
)
def test_each_media_type_has_its_own_sample(accept: str, media_type: str, body: str, tmp_path: Path) -> None:
    get = operation("getReport", x_method="get")
    get["responses"]["200"]["content"] = REPLY
    simulator = Simulator(folder=write(tmp_path, describe({"/Report": {"get": get}})))
    answer = ask(simulator, "GET", "/gadgets/v3/Report", headers={"Accept": accept})
    simulator.store.close()
    assert answer.all("Content-Type") == [f"{media_type}; charset=utf-8"]
    assert answer.body.decode() == body


def test_bytes_are_taken_as_they_are(tmp_path: Path) -> None:
    post = operation("sendFile", status="204")
    schema = {"schema": {"type": "string", "format": "binary"}}
    post["requestBody"] = {"content": {"application/octet-stream": schema}}
    simulator = Simulator(folder=write(tmp_path, describe({"/File": {"post": post}})))
    answer = ask(simulator, "POST", "/gadgets/v3/File", body=b"\xff\x00", media_type="application/octet-stream")
    simulator.store.close()
    assert answer.status == 204


def test_a_description_that_names_no_codec_is_refused_at_once(tmp_path: Path) -> None:
    described = describe({"/File": {"get": operation("getFile", reply={"type": "string"})}})
    with pytest.raises(ValueError, match="does not name the codec of `application/json`: make the description with"):
        Simulator(folder=write(tmp_path, described | {"x-media-types": {}}))
