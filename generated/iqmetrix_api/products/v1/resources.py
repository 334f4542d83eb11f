# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Product Library v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from iqmetrix_api import Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api.products.v1 import models
from iqmetrix_api.products.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.products.v1 import raw


class Documents(Resource):
    """Product documents: master products with all their variations and revisions."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.DocumentsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.products.v1 import raw  # noqa: PLC0415 - when used

        return raw.DocumentsWithRawResponse(self._caller)

    def create(
        self, *, body: models.ProductDocumentCreate | Mapping[str, Any], options: RequestOptions | None = None
    ) -> models.ProductDocument:
        """Create a master product.

        POST /v1/ProductDocs

        The document comes back with its `Id`, to which variations, revisions and colours are added. The root revision
        needs the fields that the classification's product template requires, above all the product name.

        Args:
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ProductDocument`: The new document, in its first version.

        Raises:
            BadRequest: A colour has no name, or the tree, the manufacturer, the owner or an identifier's entity does
                not exist.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.CREATE_PRODUCT_DOCUMENT, body=body, options=options)

    def get(self, *, product_document_id: int | str, options: RequestOptions | None = None) -> models.ProductDocument:
        """Read a master product with all its variations and revisions.

        GET /v1/ProductDocs({ProductDocumentId})

        `RevisionGroups` has the revisions by the master product or variation that they belong to, and by whether they
        are for a region, an entity or both. The simulator shows only the groups of the documented sample there, which
        are empty: what is added by `revisions.create` is kept, and found by `revisions.update`, but not shown.

        Args:
            product_document_id: `Id` that the creation of the product document answered with; the number of the master
                product in its slugs.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ProductDocument`: The whole document.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such document.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_PRODUCT_DOCUMENT, path=(product_document_id,), options=options)

    def update(
        self,
        *,
        product_document_id: int | str,
        body: models.RootRevisionCreate | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> None:
        """Replace the root revision of a master product.

        PUT /v1/ProductDocs({ProductDocumentId})

        Assets can be added but neither changed nor taken away; variations, revisions, colours and the classification
        stay.

        Args:
            product_document_id: `Id` that the creation of the product document answered with; the number of the master
                product in its slugs.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The root revision is replaced.

        Raises:
            BadRequest: The entity of an identifier does not exist.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such document.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.UPDATE_PRODUCT_DOCUMENT, path=(product_document_id,), body=body, options=options)


class Variations(Resource):
    """Variations of a master product, such as its colours."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.VariationsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.products.v1 import raw  # noqa: PLC0415 - when used

        return raw.VariationsWithRawResponse(self._caller)

    def update(
        self,
        *,
        product_document_id: int | str,
        variation_id: int | str,
        body: models.VariationCreate | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> None:
        """Replace a variation of a master product.

        PUT /v1/ProductDocs({ProductDocumentId})/Variations

        Assets can be added but neither changed nor taken away.

        Args:
            product_document_id: `Id` that the creation of the product document answered with; the number of the master
                product in its slugs.
            variation_id: `VariationId` that the creation of the variation answered with; the number behind `V` in its
                slug.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The variation is replaced.

        Raises:
            BadRequest: Another variation has the name, or the entity of an identifier does not exist.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such document or variation.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(
            ops.UPDATE_VARIATION,
            path=(product_document_id,),
            query={"variationId": variation_id},
            body=body,
            options=options,
        )

    def create(
        self,
        *,
        product_document_id: int | str,
        body: models.VariationCreate | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.VariationCreated:
        """Add a variation to a master product.

        POST /v1/ProductDocs({ProductDocumentId})/Variations

        What it leaves out it takes over from the root revision. Its field values differ from those of the other
        variations, its name in every language.

        Args:
            product_document_id: `Id` that the creation of the product document answered with; the number of the master
                product in its slugs.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `VariationCreated`: The number of the new variation, which its slug ends with.

        Raises:
            BadRequest: Another variation has the name, or the entity of an identifier does not exist.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such document.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.CREATE_VARIATION, path=(product_document_id,), body=body, options=options)


class Revisions(Resource):
    """What differs for a region or an entity."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.RevisionsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.products.v1 import raw  # noqa: PLC0415 - when used

        return raw.RevisionsWithRawResponse(self._caller)

    def update(
        self,
        *,
        product_document_id: int | str,
        body: models.RevisionInput | models.Revision | Mapping[str, Any],
        variation_id: int | str | None = None,
        country_code: str | None = None,
        state_code: str | None = None,
        entity_id: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace what differs for a region or an entity.

        PUT /v1/ProductDocs({ProductDocumentId})/Revisions

        Repeat the parameters of the creation, which identify the revision. What becomes of parameters that identify
        none is not documented; the simulator creates the revision.

        Args:
            product_document_id: `Id` that the creation of the product document answered with; the number of the master
                product in its slugs.
            body: Sent as application/json; a mapping goes out unchanged. It replaces the whole: what it does not have
                is erased, so read first, and send all of what you read with your changes.
            variation_id: Variation that the revision belongs to; the master product if absent.
            country_code: Country that the revision is for, by ISO 3166-1 in two letters; all countries if absent.
            state_code: State or province that the revision is for, the part of the ISO 3166-2 code behind the country;
                the whole country if absent.
            entity_id: `Id` of the company or other entity that the revision is for, from the entities service; everyone
                if absent.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            Nothing. The revision is replaced.

        Raises:
            BadRequest: None of the four parameters is given (the text of that is inferred), or an entity does not
                exist.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such document.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(
            ops.UPDATE_REVISION,
            path=(product_document_id,),
            query={
                "variationId": variation_id,
                "countryCode": country_code,
                "stateCode": state_code,
                "entityId": entity_id,
            },
            body=body,
            options=options,
        )

    def create(
        self,
        *,
        product_document_id: int | str,
        body: models.RevisionInput | models.Revision | Mapping[str, Any],
        variation_id: int | str | None = None,
        country_code: str | None = None,
        state_code: str | None = None,
        entity_id: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Revision | None:
        """Say what differs for a region or an entity.

        POST /v1/ProductDocs({ProductDocumentId})/Revisions

        At least one of `variationId`, `countryCode`, `stateCode` and `entityId` is needed; together they identify the
        revision. Both 201 and 204 are documented; that the second means a revision which was there before is inferred.

        Args:
            product_document_id: `Id` that the creation of the product document answered with; the number of the master
                product in its slugs.
            body: Sent as application/json; a mapping goes out unchanged.
            variation_id: Variation that the revision belongs to; the master product if absent.
            country_code: Country that the revision is for, by ISO 3166-1 in two letters; all countries if absent.
            state_code: State or province that the revision is for, the part of the ISO 3166-2 code behind the country;
                the whole country if absent.
            entity_id: `Id` of the company or other entity that the revision is for, from the entities service; everyone
                if absent.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Revision`: The new revision. Status 201.
            Nothing. A revision with these parameters was there, and is replaced. Status 204.

        Raises:
            BadRequest: None of the four parameters is given (the text of that is inferred), or an entity does not
                exist.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such document.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(
            ops.CREATE_REVISION,
            path=(product_document_id,),
            query={
                "variationId": variation_id,
                "countryCode": country_code,
                "stateCode": state_code,
                "entityId": entity_id,
            },
            body=body,
            options=options,
        )


class ColorDefinitions(Resource):
    """Colours that a product document defines for its variations."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.ColorDefinitionsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.products.v1 import raw  # noqa: PLC0415 - when used

        return raw.ColorDefinitionsWithRawResponse(self._caller)

    def list(
        self,
        *,
        product_document_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ColorDefinition]:
        """List the colours that a product document defines.

        GET /v1/ProductDocs({ProductDocumentId})/ColorDefinitions

        Args:
            product_document_id: `Id` that the creation of the product document answered with; the number of the master
                product in its slugs.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `ColorDefinition`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such document.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_COLOR_DEFINITIONS,
            models.ColorDefinition,
            path=(product_document_id,),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def create(
        self,
        *,
        product_document_id: int | str,
        body: models.ColorDefinitionsInput | models.ColorDefinitions | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ColorDefinitions:
        """Add colours to a product document.

        POST /v1/ProductDocs({ProductDocumentId})/ColorDefinitions

        Variations and revisions refer to a colour by the `Id` that it gets here.

        Args:
            product_document_id: `Id` that the creation of the product document answered with; the number of the master
                product in its slugs.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ColorDefinitions`: Colours of the document with their identifiers; whether only the new ones is not
            documented, the simulator shows all.

        Raises:
            BadRequest: A colour has no name.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such document.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.CREATE_COLOR_DEFINITIONS, path=(product_document_id,), body=body, options=options)


class ColorTags(Resource):
    """Plain colours by which products of any brand are found."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.ColorTagsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.products.v1 import raw  # noqa: PLC0415 - when used

        return raw.ColorTagsWithRawResponse(self._caller)

    def list(
        self, *, max_items: int | None = None, resume: str | None = None, options: RequestOptions | None = None
    ) -> Pages[models.ColorTag]:
        """List all colour tags.

        GET /v1/ColorTags

        Args:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `ColorTag`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_COLOR_TAGS, models.ColorTag, paging=Paging(max_items=max_items, resume=resume), options=options
        )


class ClassificationTrees(Resource):
    """Trees of categories in which products are classified."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.ClassificationTreesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.products.v1 import raw  # noqa: PLC0415 - when used

        return raw.ClassificationTreesWithRawResponse(self._caller)

    def get(
        self,
        *,
        classification_tree_id: int | str,
        accept_language: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.ClassificationTree:
        """Read a classification tree.

        GET /v1/ClassificationTrees({ClassificationTreeId})

        Trees change rarely, so a program may keep them. Categories are up to 20 levels deep; a product belongs to
        exactly one classification.

        Args:
            classification_tree_id: `TreeId` of a product's classification; identifiers differ between the environments.
            accept_language: Language in which texts are wanted; `en-US` is always there.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ClassificationTree`: The tree with all its categories and classifications.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such tree.
            APIError: The texts are not there in the language asked for; ask for `en-US`.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(
            ops.GET_CLASSIFICATION_TREE,
            path=(classification_tree_id,),
            headers={"Accept-Language": accept_language},
            options=options,
        )


class FieldDefinitions(Resource):
    """What a field of a product means and which values it takes."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.FieldDefinitionsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.products.v1 import raw  # noqa: PLC0415 - when used

        return raw.FieldDefinitionsWithRawResponse(self._caller)

    def list(
        self, *, max_items: int | None = None, resume: str | None = None, options: RequestOptions | None = None
    ) -> Pages[models.FieldDefinition]:
        """List all field definitions.

        GET /v1/FieldDefinitions

        Args:
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `FieldDefinition`. The first request is sent when the first item is needed.

        Raises:
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_FIELD_DEFINITIONS,
            models.FieldDefinition,
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )

    def get(self, *, field_definition_id: int | str, options: RequestOptions | None = None) -> models.FieldDefinition:
        """Read one field definition.

        GET /v1/FieldDefinitions({FieldDefinitionId})

        Args:
            field_definition_id: `FieldDefinitionId` of a field value; it differs between the environments.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `FieldDefinition`: The definition.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such definition.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_FIELD_DEFINITION, path=(field_definition_id,), options=options)


class ProductsService(Resource):
    """The library that catalogs take their products from.

    A product document describes a master product at three levels: the root revision holds for all of it, a variation
    (such as a colour) differs in some field values, and a revision differs for a region or an entity. Each of them has
    a slug, such as `M1248-V1`, by which products are read here and added to a catalog.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.documents = Documents(caller)
        self.variations = Variations(caller)
        self.revisions = Revisions(caller)
        self.color_definitions = ColorDefinitions(caller)
        self.color_tags = ColorTags(caller)
        self.classification_trees = ClassificationTrees(caller)
        self.field_definitions = FieldDefinitions(caller)

    @property
    def with_raw_response(self) -> raw.ProductsServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.products.v1 import raw  # noqa: PLC0415 - when used

        return raw.ProductsServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> ProductsService:
        """Product Library v1, whatever the default version is."""
        return self

    def get(
        self, *, slug: str, accept_language: str | None = None, options: RequestOptions | None = None
    ) -> models.Product:
        """Read one product of the library.

        GET /v1/Products/{SlugId}

        Args:
            slug: Slug of the product: the master product `M870`, a variation `M870-V7`, or a revision of either, as in
                the `Slug` of a catalog item.
            accept_language: Language in which texts are wanted; `en-US` is always there.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Product`: The product, with what it takes over from its master product.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: No product has that slug.
            APIError: The texts are not there in the language asked for; ask for `en-US`.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_PRODUCT, path=(slug,), headers={"Accept-Language": accept_language}, options=options)

    def get_many(self, *, slugs: Iterable[str], options: RequestOptions | None = None) -> models.ProductsBySlug:
        """Read many products by their slugs.

        GET /v1/Products/GetBulk

        The slugs stand in the address, whose length limits them; client code of 2018 asks for 100 at a time.

        `iqmetrix.services.products.products_by_slug` reads any number of products, several calls at once, and tells
        which slugs are unknown.

        Args:
            slugs: Slugs of the products, such as those of catalog items. An empty list is refused: leave the argument
                out to ask for everything.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ProductsBySlug`: The products by slug. That slugs of no product are left out is inferred.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_PRODUCTS_MANY, query={"Slugs": slugs}, options=options)

    def find_by_identifier(
        self,
        *,
        value: str,
        identifier_type: models.IdentifierType | str | None = None,
        entity_id: int | str | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.ProductSlug]:
        """Find the products that carry a stock keeping unit or a universal product code.

        GET /v1/Products/FindByIdentifier

        Args:
            value: The whole stock keeping unit or code.
            identifier_type: The only kind of identifier to look at; all kinds if absent.
            entity_id: `Id` of the manufacturer or vendor that uses the identifier, from the entities service; ignored
                for universal product codes.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `ProductSlug`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.FIND_PRODUCTS_BY_IDENTIFIER,
            models.ProductSlug,
            query={"value": value, "type": identifier_type, "entityId": entity_id},
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )
