"""The table of media types is the same for lint, clients and simulator."""

from __future__ import annotations

from typing import get_args

import pytest

from generator.bundle import bundle
from generator.media import CODECS, CodecName, codec_of
from iqmetrix._bodies import codec as client
from iqmetrix_api._runtime import operation
from iqmetrix_simulator._requests import bodies as simulator
from tests.generator.golden_record import SPEC


def test_all_parts_know_the_same_codecs() -> None:
    names = set(get_args(CodecName))
    assert set(CODECS) == names == set(get_args(operation.CodecName))
    requests = {name for name, row in CODECS.items() if "request" in row.directions}
    assert set(client._WRITERS) == requests == set(simulator._READERS)


@pytest.mark.parametrize(
    ("media_type", "codec"),
    [
        ("Application/JSON; charset=utf-8", "json"),
        ("application/hal+json", "json"),
        ("application/x-www-form-urlencoded", "form"),
        ("multipart/form-data", "multipart"),
        ("text/plain", "text"),
        ("text/csv", "csv"),
        ("application/atom+xml", "xml"),
        ("text/xml", "xml"),
        ("image/png", "bytes"),
        ("application/pdf", "bytes"),
        ("application/x-tar", None),
        ("text/markdown", None),
        ("json", None),
    ],
)
def test_the_codec_of_a_media_type(media_type: str, codec: str | None) -> None:
    assert codec_of(media_type) == codec


def test_no_media_type_has_two_codecs() -> None:
    patterns = [pattern for row in CODECS.values() for pattern in row.media_types]
    assert len(patterns) == len(set(patterns))
    assert {codec_of(f"x/x{pattern}" if pattern[0] == "+" else pattern) for pattern in patterns} == set(CODECS)


def test_a_bundle_says_the_codec_of_each_of_its_media_types() -> None:
    written = bundle(SPEC / "torture" / "v1.yaml").with_request_variants()
    assert written.data["x-media-types"] == {
        "application/hal+json": "json",
        "application/json": "json",
        "application/octet-stream": "bytes",
        "application/x-www-form-urlencoded": "form",
        "text/plain": "text",
    }
