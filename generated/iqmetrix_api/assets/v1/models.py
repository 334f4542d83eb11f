# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Assets v1."""

from __future__ import annotations

from uuid import UUID

from msgspec import field

from iqmetrix_api import File, Model
from iqmetrix_api._runtime.model import LEFT_OUT


class Asset(Model, kw_only=True):
    """A file that was uploaded. Its members begin with a small letter, unlike those of most services.

    Attributes:
        id: Identifier by which other services refer to the file: `AssetId` of a color swatch, `Id` among a product's
            assets.
        name: Name of the uploaded file, with its extension.
        height: Height of a picture, in pixels. Whether a film has it is not documented.
        href: Address of the file, readable without a token; a web shop shows the picture from here.
        md5_checksum: MD5 of the file's bytes as 32 hexadecimal digits, to compare with what was sent or downloaded.
        mime_type: Media type of the file, which tells a picture from a film or a PDF file.
        width: Width of a picture, in pixels. Whether a film has it is not documented.
        success: Whether the upload was stored. By the text only the reply to an upload has it; the documented sample of
            a read has it too.
    """

    id: UUID = LEFT_OUT
    name: str | None = None
    height: int | None = None
    href: str | None = None
    md5_checksum: str | None = field(name="md5Checksum", default=None)
    mime_type: str | None = field(name="mimeType", default=None)
    width: int | None = None
    success: bool | None = None


class Upload(Model, kw_only=True):
    """What is uploaded: one file.

    Attributes:
        filename: The file itself, despite the member's name; the file's own name has one of the known extensions.
    """

    filename: File = field(name="Filename")
