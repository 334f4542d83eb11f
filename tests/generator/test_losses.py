"""What gets lost on the way is an error: operations, arguments, fields, and whatever the tools complain of."""

from __future__ import annotations

import pytest

from generator.bundle import Bundle, bundle
from generator.models import render_models
from generator.operations.reading import read_service
from generator.operations.records import ServiceRecord
from generator.problems import GeneratorError
from generator.render import render_service
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


def test_what_is_not_python(torture: Bundle) -> None:
    description, service, files = built(torture)
    files["iqmetrix_api/torture/v1/resources.py"] += "def (\n"
    with pytest.raises(GeneratorError, match=r"resources.py is not Python, line \d+: "):
        verify_service(description, service, files)


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
