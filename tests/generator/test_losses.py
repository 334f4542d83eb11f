"""What gets lost on the way is an error: operations, arguments, fields, and whatever the tools complain of."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from openapi_python_client.parser import GeneratorData
from openapi_python_client.strings import PythonIdentifier

from generator.bundle import Bundle, bundle
from generator.models import render_models
from generator.operations.parameters import is_key, read_arguments
from generator.operations.reading import read_service
from generator.operations.records import ServiceRecord
from generator.problems import GeneratorError
from generator.render import render_service
from generator.request_variants import variant_names, with_variants
from generator.rules.second_reading import second_reading
from generator.verify import verify_service
from tests.generator import golden_record


@pytest.fixture
def torture() -> Bundle:
    return bundle(golden_record.SPEC / "torture" / "v1.yaml")


def built(described: Bundle) -> tuple[Bundle, ServiceRecord, dict[str, str]]:
    description = described.with_request_variants()
    service = read_service(description)
    return description, service, render_service(service, render_models(description))


def test_nothing_is_lost(torture: Bundle) -> None:
    verify_service(*built(torture))


def test_a_dropped_operation(torture: Bundle) -> None:
    description, service, files = built(torture)
    service.operations = service.operations[1:]
    with pytest.raises(GeneratorError, match="has no method in the clients"):
        verify_service(description, service, files)


def test_a_dropped_method(torture: Bundle) -> None:
    description, service, files = built(torture)
    name = "iqmetrix_api/torture/v1/resources.py"
    files[name] = files[name].replace("def get_map(", "def got_map(")
    with pytest.raises(GeneratorError, match="GET /Bodies/Map has no method"):
        verify_service(description, service, files)


def test_a_dropped_raw_method(torture: Bundle) -> None:
    description, service, files = built(torture)
    name = "iqmetrix_api/torture/v1/raw.py"
    files[name] = files[name].replace("self.get_map = async_raw", "self.got_map = async_raw")
    with pytest.raises(GeneratorError, match="GET /Bodies/Map has no method"):
        verify_service(description, service, files)


def test_a_dropped_argument(torture: Bundle) -> None:
    description, service, files = built(torture)
    service.operations[0].arguments.pop()
    with pytest.raises(GeneratorError, match="getThing has lost a parameter"):
        verify_service(description, service, files)


def test_a_dropped_field(torture: Bundle) -> None:
    description, service, files = built(torture)
    name = "iqmetrix_api/torture/v1/models.py"
    files[name] = files[name].replace("    grid: ", "    grit: ")
    with pytest.raises(GeneratorError, match="Thing has lost grid"):
        verify_service(description, service, files)


def test_an_address_in_the_text(torture: Bundle) -> None:
    description, service, files = built(torture)
    files["iqmetrix_api/torture/v1/resources.py"] += "# <UntrustedString object at 0x7fc9914>\n"
    with pytest.raises(GeneratorError, match="an object's address stands in"):
        verify_service(description, service, files)


def line_of(text: str) -> int:
    lines = (golden_record.SPEC / "torture" / "v1.yaml").read_text(encoding="utf-8").splitlines()
    return lines.index(text) + 1


def test_what_another_parser_complains_of(torture: Bundle) -> None:
    broken = copy.deepcopy(torture)
    broken.data["paths"]["/Lists/Odata"]["get"]["parameters"][0]["schema"] = {"type": "array"}
    problems = list(second_reading(broken))
    assert {problem.line for problem in problems} == {line_of("  /Lists/Odata:") + 1}
    assert all(problem.message.startswith("openapi-python-client says: ") for problem in problems)
    assert "object at 0x" not in str(problems)


def test_what_another_parser_drops(torture: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = GeneratorData.from_dict

    def without_map(*arguments: Any, **options: Any) -> Any:
        data = whole(*arguments, **options)
        assert isinstance(data, GeneratorData)
        bodies = data.endpoint_collections_by_tag[PythonIdentifier("bodies", "")]
        bodies.endpoints = [
            endpoint for endpoint in bodies.endpoints if "Map" not in str(endpoint.path.get_untrusted_value())
        ]
        return data

    monkeypatch.setattr(GeneratorData, "from_dict", without_map)
    (problem,) = second_reading(torture)
    assert problem.message == "openapi-python-client drops get /Bodies/Map"
    assert problem.line == line_of("  /Bodies/Map:") + 1


def test_a_variant_is_found_where_its_schema_stands(torture: Bundle) -> None:
    pointer = ("components", "schemas", "ThingInput", "properties", "Name")
    _, line = torture.with_request_variants().origin(pointer)
    assert line == line_of("        Name: {type: string, maxLength: 9, description: 'A text with a \\ backslash.'}")


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        ("/Things({A})", {"A"}),
        ("/Things(A={A},B={B})", {"A", "B"}),
        ("/Things({A})/Parts({B})/{C}", {"A", "B"}),
        ("/Things/{A}", set()),
        ("/Things/{A}(now)", set()),
        ("/Things/x={A}", set()),
    ],
)
def test_odata_keys(path: str, keys: set[str]) -> None:
    """Text keys are quoted, with or without a name; plain segments are not."""
    assert {name for name in "ABC" if is_key(path, name)} == keys
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in "ABC"
        if f"{{{name}}}" in path
    ]
    torture = bundle(golden_record.SPEC / "torture" / "v1.yaml")
    arguments = read_arguments(torture, path, parameters)
    assert [argument.wire for argument in arguments if argument.quoted] == sorted(keys)


def test_what_is_not_python(torture: Bundle) -> None:
    description, service, files = built(torture)
    files["iqmetrix_api/torture/v1/resources.py"] += "def (\n"
    with pytest.raises(GeneratorError, match=r"resources.py is not Python, line \d+: "):
        verify_service(description, service, files)


def test_request_variants(torture: Bundle) -> None:
    """`readOnly` and `required` mean what OpenAPI says."""
    assert variant_names(torture.data) == {"Thing": "ThingInput"}
    schemas = with_variants(torture.data)["components"]["schemas"]
    assert "required" not in schemas["Thing"]
    assert schemas["ThingInput"]["required"] == ["Name", "Color"]
    assert "Version" not in schemas["ThingInput"]["properties"]
    assert "readOnly" not in schemas["ThingInput"]["properties"]["Id"]
    assert schemas["Form"]["required"] == ["grant_type"]


def test_a_model_with_the_name_of_the_client(torture: Bundle) -> None:
    """The home of a version offers both under their names."""
    torture.data["components"]["schemas"]["TortureService"] = {
        "type": "object",
        "description": "A thing.",
        "properties": {},
    }
    description, service, files = built(torture)
    with pytest.raises(GeneratorError, match=r"v1/__init__\.py has two things called TortureService"):
        verify_service(description, service, files)


def test_two_things_with_one_name(torture: Bundle) -> None:
    description, service, files = built(torture)
    name = "iqmetrix_api/torture/v1/resources.py"
    files[name] += "\n\nclass Lists:\n    pass\n"
    with pytest.raises(GeneratorError, match="two things called Lists"):
        verify_service(description, service, files)
