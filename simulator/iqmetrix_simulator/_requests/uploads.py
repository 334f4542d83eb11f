"""Uploads: the parts of `multipart/form-data` (RFC 7578), read by the schema of the body."""

from __future__ import annotations

import fnmatch
import json
from collections.abc import Iterator, Mapping
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._requests.forms import scalar_of
from iqmetrix_simulator._uploaded_file import UploadedFile


def read_upload(description: Description, media: Mapping[str, Any], content_type: str, body: bytes) -> dict[str, Any]:
    """Read an upload; files become texts, a character for each byte.

    Args:
        description: whose schemas it refers to.
        media: the media type object.
        content_type: value of the request's header, with the boundary.
        body: as it was received.

    Raises:
        ValueError: it has no parts, one has no name, is given twice, or is not what is described.
    """
    members = description.resolve(media.get("schema", {})).get("properties", {})
    fields: dict[str, Any] = {}
    for name, part in _parts(content_type, body):
        schema = description.resolve(members.get(name, {}))
        many = schema.get("type") == "array"
        item = description.resolve(schema.get("items", {})) if many else schema
        value = _value(name, part, item, media.get("encoding", {}).get(name, {}).get("contentType", ""))
        if many:
            fields.setdefault(name, []).append(value)
        elif name in fields:
            raise ValueError(f"{name} is given twice")
        else:
            fields[name] = value
    return fields


def _parts(content_type: str, body: bytes) -> Iterator[tuple[str, MIMEPart]]:
    parser: BytesParser[EmailMessage] = BytesParser(policy=HTTP)
    message = parser.parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    if message.defects or not message.is_multipart():
        raise ValueError("it has no parts, or does not end with its boundary")
    for part in message.iter_parts():
        disposition = part["content-disposition"]
        if disposition is None or disposition.content_disposition != "form-data" or not disposition.params.get("name"):
            raise ValueError("a part has no name")
        yield str(disposition.params["name"]), part


def _value(name: str, part: MIMEPart, schema: Mapping[str, Any], allowed: str) -> Any:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    wanted = [each.strip().lower() for each in allowed.split(",") if each.strip()]
    media_type = part.get_content_type()
    if wanted and not any(fnmatch.fnmatchcase(media_type, pattern) for pattern in wanted):
        raise ValueError(f"{name} is {media_type}, and must be {' or '.join(wanted)}")
    if schema.get("format") == "binary":
        called = part.get_filename()
        if not called:
            raise ValueError(f"{name} has no file name")
        return UploadedFile.of_bytes(content, called, media_type if "content-type" in part else "")
    if part.get_filename():
        raise ValueError(f"{name} is no file")
    if media_type == "application/json":
        return json.loads(content)
    return scalar_of(name, content.decode(), schema)
