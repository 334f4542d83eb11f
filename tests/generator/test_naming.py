"""Names on the wire and in Python."""

from __future__ import annotations

import ast
import builtins
import keyword
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.document import load
from generator.naming import TAKEN_ARGUMENTS, argument_name, attribute_name, class_name, constant_name, python_name
from tests.kit.reports_service import GOLDEN, ROOT


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("PrimaryName", "primary_name"),
        ("_links", "links"),
        ("_embedded", "embedded"),
        ("iq:CustomerFull", "iq_customer_full"),
        ("Data Type", "data_type"),
        ("$filter", "filter"),
        ("CreatedUTC", "created_utc"),
        ("CreatedUtc", "created_utc"),
        ("MSRP", "msrp"),
        ("Md5Checksum", "md5_checksum"),
        ("MD5Checksum", "md5_checksum"),
        ("URLPath", "url_path"),
        ("IDs", "ids"),
        ("SKUs", "skus"),
        ("LocationTypeIDs", "location_type_ids"),
        ("LocationTypeIds", "location_type_ids"),
        ("VendorSKUs", "vendor_skus"),
        ("VendorSKUsById", "vendor_skus_by_id"),
        ("CompletedRMAsReportRMADetail", "completed_rmas_report_rma_detail"),
        ("iqclerk_ARPayments", "iqclerk_ar_payments"),
        ("DVDSet", "dvd_set"),
        ("SKUset", "sk_uset"),  # not a plural, and not a word that a rule finds: such names are given by hand
        ("IsActive", "is_active"),
        ("ForWhoIDs2", "for_who_ids_2"),
        ("iQmetrix", "iqmetrix"),
        ("iQclerkId", "iqclerk_id"),
        ("RetailiQPurchaseOrderID", "retail_iq_purchase_order_id"),
        ("AddressLine1", "address_line1"),
        ("HeroShotUri", "hero_shot_uri"),
        ("class", "class_"),
        ("from", "from_"),
        ("self", "self_"),
        ("2nd", "value_2nd"),
        ("", "value"),
        ("id", "id"),
        ("access_token", "access_token"),
        ("X-Rate-Limit", "x_rate_limit"),
    ],
)
def test_attributes(wire: str, python: str) -> None:
    assert python_name(wire) == python


def test_other_names() -> None:
    assert class_name("customerFull") == "CustomerFull"
    assert class_name("iq:Thing part") == "IqThingPart"
    assert class_name("3D") == "Model3D"
    assert class_name("Exception") == "Exception_"
    assert constant_name("getCustomer") == "GET_CUSTOMER"
    assert argument_name("body", {}) == "body_"
    assert argument_name("Options", {}) == "options_"
    assert argument_name("Filter", {}) == "filter"


def test_a_name_given_by_hand_has_the_last_word() -> None:
    """What no rule can split: `RetailiQPurchaseOrderId` is `rq_purchase_order_id` to everyone who works with it."""
    named = {"x-python-name": "rq_purchase_order_id"}
    assert argument_name("RetailiQPurchaseOrderId", named) == "rq_purchase_order_id"
    assert attribute_name("RetailiQPurchaseOrderId", named) == "rq_purchase_order_id"
    assert attribute_name("Id", {}) == "id"


@settings(max_examples=300, derandomize=True)
@given(st.text(max_size=30))
def test_every_name_is_one(wire: str) -> None:
    for name in (python_name(wire), class_name(wire), constant_name(wire)):
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
    assert python_name(python_name(wire)) in {python_name(wire), python_name(wire).rstrip("_")}


def arguments(node: Any) -> Iterator[str]:
    """Return the names of all parameters of a description in Python, former ones too."""
    if isinstance(node, dict) and {"in", "name", "schema"} <= node.keys():
        yield from (argument_name(node["name"], node), *node.get("x-former-names", ()))
    for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from arguments(each)


def test_no_argument_hides_what_a_generated_method_uses() -> None:
    """What a template writes into a method beside the arguments of the description is taken: so says the golden record."""
    described = set(arguments(load(ROOT / "tests/generator/torture/kitchen_sink/v1.yaml").data))
    used = set[str]()
    for name in ("resources", "async_resources", "raw"):
        tree = ast.parse((GOLDEN / f"iqmetrix_api/kitchen_sink/v1/{name}.py").read_text(encoding="utf-8"))
        for method in ast.walk(tree):
            if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef) and method.args.kwonlyargs:
                used |= {each.arg for each in (*method.args.args, *method.args.kwonlyargs)}
                used |= {each.id for line in method.body for each in ast.walk(line) if isinstance(each, ast.Name)}
    own = {each for each in used - described - vars(builtins).keys() if each.islower()}
    assert own >= {"body", "max_items", "resume", "options", "ops"}
    assert own <= TAKEN_ARGUMENTS
