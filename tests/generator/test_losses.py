"""What gets lost on the way is an error: operations, arguments, fields, and whatever the tools complain of."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from generator.bundle import Bundle, bundle
from generator.inputs import input_names, with_inputs
from generator.models import render_models
from generator.operations import parse
from generator.problems import GeneratorError
from generator.render import render_service
from generator.verify import verify_service
from tests.generator import golden_record


@pytest.fixture
def torture() -> Bundle:
    return bundle(golden_record.SPEC / "torture" / "v1.yaml")


def built(described: Bundle) -> tuple[dict[str, Any], Any, dict[str, str]]:
    document = with_inputs(described.data)
    service = parse(described, document)
    return document, service, render_service(service, render_models(described, document))


def test_nothing_is_lost(torture: Bundle) -> None:
    verify_service(torture, *built(torture))


def test_a_dropped_operation(torture: Bundle) -> None:
    document, service, files = built(torture)
    service.operations = service.operations[1:]
    with pytest.raises(GeneratorError, match="has no method in the clients"):
        verify_service(torture, document, service, files)


def test_a_dropped_method(torture: Bundle) -> None:
    document, service, files = built(torture)
    name = "iqmetrix_api/torture/v1/resources.py"
    files[name] = files[name].replace("def get_map(", "def got_map(")
    with pytest.raises(GeneratorError, match="GET /Bodies/Map has no method"):
        verify_service(torture, document, service, files)


def test_a_dropped_argument(torture: Bundle) -> None:
    document, service, files = built(torture)
    service.operations[0].arguments.pop()
    with pytest.raises(GeneratorError, match="getThing has lost a parameter"):
        verify_service(torture, document, service, files)


def test_a_dropped_field(torture: Bundle) -> None:
    document, service, files = built(torture)
    name = "iqmetrix_api/torture/v1/models.py"
    files[name] = files[name].replace("    grid: ", "    grit: ")
    with pytest.raises(GeneratorError, match="Thing has lost grid"):
        verify_service(torture, document, service, files)


def test_an_address_in_the_text(torture: Bundle) -> None:
    document, service, files = built(torture)
    files["iqmetrix_api/torture/v1/resources.py"] += "# <UntrustedString object at 0x7fc9914>\n"
    with pytest.raises(GeneratorError, match="an object's address stands in"):
        verify_service(torture, document, service, files)


def test_what_the_parser_complains_of(torture: Bundle) -> None:
    broken = copy.deepcopy(torture)
    broken.data["paths"]["/Lists/Odata"]["get"]["parameters"][0]["schema"] = {"type": "array"}
    with pytest.raises(GeneratorError, match="openapi-python-client") as caught:
        parse(broken, with_inputs(broken.data))
    lines = (golden_record.SPEC / "torture" / "v1.yaml").read_text(encoding="utf-8").splitlines()
    place = lines.index("  /Lists/Odata:") + 1
    assert {problem.line for problem in caught.value.problems} == {place + 1}
    assert "object at 0x" not in str(caught.value)


def test_what_is_not_python(torture: Bundle) -> None:
    document, service, files = built(torture)
    files["iqmetrix_api/torture/v1/resources.py"] += "def (\n"
    with pytest.raises(GeneratorError, match=r"resources.py is not Python, line \d+: "):
        verify_service(torture, document, service, files)


def test_request_variants(torture: Bundle) -> None:
    """`readOnly` and `required` mean what OpenAPI says."""
    assert input_names(torture.data) == {"Thing": "ThingInput"}
    schemas = with_inputs(torture.data)["components"]["schemas"]
    assert "required" not in schemas["Thing"]
    assert schemas["ThingInput"]["required"] == ["Name", "Color"]
    assert "Version" not in schemas["ThingInput"]["properties"]
    assert "readOnly" not in schemas["ThingInput"]["properties"]["Id"]
    assert schemas["Form"]["required"] == ["grant_type"]


def test_two_things_with_one_name(torture: Bundle) -> None:
    document, service, files = built(torture)
    name = "iqmetrix_api/torture/v1/resources.py"
    files[name] += "\n\nclass Lists:\n    pass\n"
    with pytest.raises(GeneratorError, match="two things called Lists"):
        verify_service(torture, document, service, files)
