"""A master product is described, gets colours, variations and a revision, and is read back, against the simulator over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from iqmetrix import BadRequest, IQmetrix, NotFound
from iqmetrix_api.products import (
    ColorDefinitionInput,
    ColorDefinitionsInput,
    DocumentClassificationInput,
    FieldValueInput,
    IdentifierGroupInput,
    IdentifierInput,
    IdentifierType,
    NamedEntityInput,
    ProductDocumentCreate,
    RevisionInput,
    RootRevisionCreate,
    Swatch,
    SwatchType,
    VariationCreate,
)
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY, MANUFACTURER = 14146, 13149


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def test_a_master_product_from_its_classification_to_its_variations(client: IQmetrix) -> None:
    products = client.products
    tree = products.classification_trees.get(classification_tree_id=1)
    (phones,) = (each for each in tree.classifications or [] if each.name == "Smartphones")
    fields = {each.string_id: each.id for each in products.field_definitions.list()}
    (black,) = (each for each in products.color_tags.list() if each.name == "Black")

    def called(name: str) -> list[FieldValueInput]:
        return [FieldValueInput(field_definition_id=fields["Product Name"], language_invariant_value=name)]

    assert phones.id is not None
    classification = DocumentClassificationInput(tree_id=tree.id, id=phones.id)
    sku = IdentifierInput(type=IdentifierType.MANUFACTURER_SKU, value="IP4S", entity=NamedEntityInput(id=MANUFACTURER))
    skus = IdentifierGroupInput(type=IdentifierType.MANUFACTURER_SKU, identifiers=[sku])
    sapphire = ColorDefinitionInput(name="Black Sapphire", color_tag_ids=[black.id])
    made = products.documents.create(
        body=ProductDocumentCreate(
            classification=classification,
            manufacturer=NamedEntityInput(id=MANUFACTURER),
            owner_entity_id=COMPANY,
            root_revision=RootRevisionCreate(field_values=called("iPhone 4S"), identifier_groups=[skus]),
            color_definitions=[sapphire],
        )
    )
    assert made.owner is not None
    assert (made.owner.id, made.version) == (COMPANY, 1)

    swatch = Swatch(type=SwatchType.COLOR_CODE, color_code="#FFFFFF")
    pearl = ColorDefinitionInput(name="Pearl", swatch=swatch)
    products.color_definitions.create(
        product_document_id=made.id, body=ColorDefinitionsInput(color_definitions=[pearl])
    )
    colors = {each.name: str(each.id) for each in products.color_definitions.list(product_document_id=made.id)}
    assert sorted(map(str, colors)) == ["Black Sapphire", "Pearl"]

    numbers = [
        products.variations.create(
            product_document_id=made.id,
            body=VariationCreate(field_values=called(f"iPhone 4S {color}"), color_definition_id=colors[color]),
        ).variation_id
        for color in ("Black Sapphire", "Pearl")
    ]
    assert len(set(numbers)) == 2
    assert numbers[1] is not None
    renamed = VariationCreate(field_values=called("iPhone 4S White"), color_definition_id=colors["Pearl"])
    products.variations.update(product_document_id=made.id, variation_id=numbers[1], body=renamed)
    root = RootRevisionCreate(field_values=called("iPhone 4S 16 GB"))
    products.documents.update(product_document_id=made.id, body=root)

    whole = products.documents.get(product_document_id=made.id)
    assert whole.root_revision is not None
    assert whole.root_revision.identifier_groups is None
    assert [each.language_invariant_value for each in whole.root_revision.field_values or []] == ["iPhone 4S 16 GB"]
    variations = whole.root_revision.variations or []
    assert [(each.field_values or [])[0].language_invariant_value for each in variations] == [
        "iPhone 4S Black Sapphire",
        "iPhone 4S White",
    ]
    assert [each.color_definition_id for each in variations] == [colors["Black Sapphire"], colors["Pearl"]]
    assert (whole.created_utc, whole.version) == (made.created_utc, 3)
    assert list(client.drift) == []


def test_a_revision_is_known_by_what_it_is_for(client: IQmetrix) -> None:
    revisions = client.products.revisions
    body = RevisionInput(field_values=[FieldValueInput(field_definition_id=1, language_invariant_value="Telephone 4S")])
    made = revisions.create(product_document_id=8, country_code="CA", entity_id=COMPANY, body=body)
    assert made is not None
    assert made.entity is not None
    assert (made.entity.id, [each.country_code for each in made.regions or []]) == (COMPANY, ["CA"])
    again = revisions.create(product_document_id=8, country_code="CA", entity_id=COMPANY, body=body)
    assert again is None  # 204: it was there
    other = revisions.create(product_document_id=8, country_code="US", entity_id=COMPANY, body=body)
    assert other is not None
    assert other.id != made.id
    revisions.update(product_document_id=8, country_code="US", entity_id=COMPANY, body=other)
    with pytest.raises(BadRequest, match=r"The request is invalid\."):
        revisions.create(product_document_id=8, body=body)


def test_what_does_not_exist_is_refused_with_the_documented_text(client: IQmetrix) -> None:
    products = client.products
    with pytest.raises(NotFound, match="Unable to find document id 999"):
        products.documents.get(product_document_id=999)
    with pytest.raises(NotFound, match="Unable to find document id 999"):
        list(products.color_definitions.list(product_document_id=999))
    body = VariationCreate(field_values=[FieldValueInput(field_definition_id=1, language_invariant_value="Red")])
    with pytest.raises(NotFound, match="Unable to find document id"):
        products.variations.create(product_document_id=999, body=body)
    with pytest.raises(NotFound):
        products.variations.update(product_document_id=8, variation_id=999, body=body)
    unknown = DocumentClassificationInput(tree_id=99, id=4)
    root = RootRevisionCreate(field_values=body.field_values)
    wrong = ProductDocumentCreate(classification=unknown, owner_entity_id=COMPANY, root_revision=root)
    with pytest.raises(BadRequest, match="Must use valid ClassificationTree"):
        products.documents.create(body=wrong)
    with pytest.raises(NotFound, match="Document not found"):
        products.field_definitions.get(field_definition_id=999)


def test_products_are_read_by_slug_one_by_one_and_in_bulk(client: IQmetrix) -> None:
    products = client.products
    (found,) = products.find_by_identifier(value="336963", identifier_type=IdentifierType.VENDOR_SKU)
    assert found.slug == "M551"
    assert products.get(slug="M1248-V1").master_product_id == 1248
    many = products.get_many(slugs=["M1248-V1", "M870-V7", "M0"]).products or {}
    assert sorted(many) == ["M1248-V1", "M870-V7"]
    with pytest.raises(NotFound):
        products.get(slug="M0")
