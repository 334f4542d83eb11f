# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Assets v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from iqmetrix_api import (
    Caller,
    Redirect,
    RequestOptions,
    Resource,
)
from iqmetrix_api.assets.v1 import models
from iqmetrix_api.assets.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.assets.v1 import raw


class AssetsService(Resource):
    """Files that belong to products and companies, such as pictures for a web shop.

    Uploading needs a token. Reading does not: anyone who knows an identifier can read what is known of the file, and
    anyone who knows its address the file itself. The catalog and the product library refer to assets by their `Id`. The
    service knows these kinds of files, by their extensions: gif, jpg, jpeg, png and bmp for pictures; 3g2, asf, avi,
    flv, mkv, mov, mp4, mpg, mpeg, mpeg4, ogg, ogm, ogv, rm, vob, webm and wmv for films; and pdf. What it does with
    other files is not documented.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)

    @property
    def with_raw_response(self) -> raw.AssetsServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.assets.v1 import raw  # noqa: PLC0415 - when used

        return raw.AssetsServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> AssetsService:
        """Assets v1, whatever the default version is."""
        return self

    def create(self, *, body: models.Upload | Mapping[str, Any], options: RequestOptions | None = None) -> models.Asset:
        """Upload one file.

        POST /assets

        Each call takes one file and makes a new asset of it. Compare the checksum in the reply with that of the file,
        to see that it arrived whole.

        Args:
            body: Sent as multipart/form-data; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Asset`: The asset as it was stored.

        Raises:
            BadRequest: The body has no file, or is otherwise not what the service takes.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.CREATE_ASSET, body=body, options=options)

    def get(self, *, asset_id: UUID | str, options: RequestOptions | None = None) -> models.Asset:
        """Read what is known of a file.

        GET /assets/{AssetId}

        The file itself is at `href`, where any HTTP client can get it without a token.

        Args:
            asset_id: `id` of the asset, from its upload or from a catalog product that shows it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Asset`: Name, address, checksum and media type of the file; for a picture also its width and height.

        Raises:
            BadRequest: The request is not valid.
            NotFound: There is no such asset.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_ASSET, path=(asset_id,), options=options)

    def get_image(self, *, asset_id: UUID | str, options: RequestOptions | None = None) -> Redirect:
        """Find out where the file of an asset is.

        GET /images/{AssetId}

        For web pages and programs that keep nothing but the identifier: a browser is redirected to the file. The SDK
        does not follow, and returns the address, where any HTTP client can get the file without a token.

        Args:
            asset_id: `id` of the asset, from its upload or from a catalog product that shows it.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Redirect`: Where the file is, the same address as `href` of the asset.

        Raises:
            BadRequest: The request is not valid.
            NotFound: There is no such asset.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_IMAGE, path=(asset_id,), options=options)
