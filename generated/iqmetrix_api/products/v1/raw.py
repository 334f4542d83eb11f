# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Methods of Product Library v1 that return whole responses: status, headers, rate limit and parsed body."""

from __future__ import annotations

from iqmetrix_api import AsyncCaller, Caller
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    async_raw_response,
    raw_page,
    raw_response,
)
from iqmetrix_api.products.v1 import async_resources, resources
from iqmetrix_api.products.v1 import operations as ops


class DocumentsWithRawResponse:
    """`Documents`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Documents(RawCaller(caller))
        self.create = raw_response(resource.create)
        self.get = raw_response(resource.get)
        self.update = raw_response(resource.update)


class AsyncDocumentsWithRawResponse:
    """`AsyncDocuments`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncDocuments(AsyncRawCaller(caller))
        self.create = async_raw_response(resource.create)
        self.get = async_raw_response(resource.get)
        self.update = async_raw_response(resource.update)


class VariationsWithRawResponse:
    """`Variations`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Variations(RawCaller(caller))
        self.update = raw_response(resource.update)
        self.create = raw_response(resource.create)


class AsyncVariationsWithRawResponse:
    """`AsyncVariations`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncVariations(AsyncRawCaller(caller))
        self.update = async_raw_response(resource.update)
        self.create = async_raw_response(resource.create)


class RevisionsWithRawResponse:
    """`Revisions`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.Revisions(RawCaller(caller))
        self.update = raw_response(resource.update)
        self.create = raw_response(resource.create)


class AsyncRevisionsWithRawResponse:
    """`AsyncRevisions`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncRevisions(AsyncRawCaller(caller))
        self.update = async_raw_response(resource.update)
        self.create = async_raw_response(resource.create)


class ColorDefinitionsWithRawResponse:
    """`ColorDefinitions`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.ColorDefinitions(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_COLOR_DEFINITIONS)
        self.create = raw_response(resource.create)


class AsyncColorDefinitionsWithRawResponse:
    """`AsyncColorDefinitions`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncColorDefinitions(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_COLOR_DEFINITIONS)
        self.create = async_raw_response(resource.create)


class ColorTagsWithRawResponse:
    """`ColorTags`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.ColorTags(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_COLOR_TAGS)


class AsyncColorTagsWithRawResponse:
    """`AsyncColorTags`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncColorTags(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_COLOR_TAGS)


class ClassificationTreesWithRawResponse:
    """`ClassificationTrees`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.ClassificationTrees(RawCaller(caller))
        self.get = raw_response(resource.get)


class AsyncClassificationTreesWithRawResponse:
    """`AsyncClassificationTrees`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncClassificationTrees(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)


class FieldDefinitionsWithRawResponse:
    """`FieldDefinitions`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.FieldDefinitions(RawCaller(caller))
        self.list = raw_page(resource.list, ops.LIST_FIELD_DEFINITIONS)
        self.get = raw_response(resource.get)


class AsyncFieldDefinitionsWithRawResponse:
    """`AsyncFieldDefinitions`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncFieldDefinitions(AsyncRawCaller(caller))
        self.list = async_raw_page(resource.list, ops.LIST_FIELD_DEFINITIONS)
        self.get = async_raw_response(resource.get)


class ProductsServiceWithRawResponse:
    """`ProductsService`, with whole responses."""

    def __init__(self, caller: Caller) -> None:
        resource = resources.ProductsService(RawCaller(caller))
        self.get = raw_response(resource.get)
        self.get_many = raw_response(resource.get_many)
        self.find_by_identifier = raw_page(resource.find_by_identifier, ops.FIND_PRODUCTS_BY_IDENTIFIER)


class AsyncProductsServiceWithRawResponse:
    """`AsyncProductsService`, with whole responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        resource = async_resources.AsyncProductsService(AsyncRawCaller(caller))
        self.get = async_raw_response(resource.get)
        self.get_many = async_raw_response(resource.get_many)
        self.find_by_identifier = async_raw_page(resource.find_by_identifier, ops.FIND_PRODUCTS_BY_IDENTIFIER)
