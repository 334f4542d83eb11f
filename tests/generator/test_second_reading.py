"""openapi-python-client reads every description too: what it complains of or leaves out is a problem, at its line."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from openapi_python_client.parser import GeneratorData
from openapi_python_client.strings import PythonIdentifier

from generator.bundle import Bundle, bundle
from generator.rules.second_reading import second_reading
from generator.rules.shape import semantics
from tests.generator import golden_record
from tests.generator.golden_record import line_of


@pytest.fixture
def torture() -> Bundle:
    return bundle(golden_record.SPEC / "torture" / "v1.yaml")


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


def test_a_document_that_another_parser_refuses_as_a_whole(torture: Bundle) -> None:
    broken = copy.deepcopy(torture)
    broken.data["openapi"] = "2.0"
    (problem,) = second_reading(broken)
    assert problem.message.startswith("openapi-python-client says: ")


def test_what_openapi_says_of_the_meaning(torture: Bundle) -> None:
    """The house rules find most of it before; it is asked all the same, because it knows more of OpenAPI."""
    assert list(semantics(torture)) == []
    broken = copy.deepcopy(torture)
    color = next(each for each in broken.data["components"]["schemas"].values() if "properties" in each)
    color["properties"]["Wrong"] = {"anyOf": [{"type": "integer"}, {"type": "boolean"}], "default": "x"}
    (problem,) = semantics(broken)
    assert problem.message == "is not valid OpenAPI 3.1: 'x' is not valid under any of the given schemas"
    broken = copy.deepcopy(torture)
    operation = broken.data["paths"]["/Lists/Odata"]["get"]
    broken.data["paths"]["/Lists/Other"] = {"get": copy.deepcopy(operation)}
    (problem,) = semantics(broken)
    assert (
        problem.message
        == f"is not valid OpenAPI 3.1: Operation ID '{operation['operationId']}' for 'get' in '/Lists/Other' is not unique"
    )
