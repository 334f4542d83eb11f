"""A made-up second version of the service of customers: what iQmetrix might announce one day, all at once."""

from __future__ import annotations

import json
from typing import Any

from tests.version_bump.project import Project

FIRST, SECOND = "spec/crm/v1.yaml", "spec/crm/v2.yaml"


def write_second_version(project: Project) -> None:
    """Write `spec/crm/v2.yaml` beside the first version, which stays the default."""
    text = project.text(FIRST)
    begin = text.index("    delete:\n      operationId: deleteFullCustomer")
    end = text.index("  /Companies({CompanyId})/CustomerSearch:")
    project.path(SECOND).write_text(text[:begin] + text[end:], encoding="utf-8")
    project.rewrite(
        SECOND,
        {
            "iqmetrix.net/v1": "iqmetrix.net/v2",
            "MiddleName: {": "SecondName: {",  # renamed
            "/Companies({CompanyId})": "/companies/{CompanyId}",  # another style of paths
            "default_size: 50": "default_size: 25",  # shorter pages
            "enum: [1, 2, 3]\n      x-enum-varnames: [PHONE, EMAIL, OTHER]\n      x-names: [Phone, Email, Other]": (
                "enum: [1, 2, 3, 4]\n"
                "      x-enum-varnames: [PHONE, EMAIL, OTHER, MESSENGER]\n"
                "      x-names: [Phone, Email, Other, Messenger]"  # one more value
            ),
        },
    )
    _require_a_region(project)
    _write_samples(project)
    project.rewrite(FIRST, {"x-service: crm\n": "x-service: crm\nx-default-version: true\n"})


def _require_a_region(project: Project) -> None:
    """Let every address name its region."""
    text = project.text(SECOND)
    place = text.index("    Address:\n")
    properties = text.index("      properties:\n", place)
    head, tail = text[:properties], text[properties:]
    assert "required:" in head[place:]
    begin = head.index("required: [", place)
    end = head.index("]", begin)
    head = f"{head[:end]}, Region{head[end:]}"
    region = "        Region: {type: string, description: Sales region that the address is in., examples: [West]}\n"
    tail = tail.replace("      properties:\n", f"      properties:\n{region}", 1)
    project.path(SECOND).write_text(head + tail, encoding="utf-8")


def _write_samples(project: Project) -> None:
    """Write the samples of the second version beside those of the first."""
    text = project.text(SECOND)
    for sample in sorted(project.path("spec/crm/samples").glob("*.json")):
        written = f"samples/{sample.name}"
        if written in text:
            later = json.dumps(_later(json.loads(sample.read_text(encoding="utf-8"))), indent=2)
            sample.with_name(f"v2-{sample.name}").write_text(later, encoding="utf-8")
            text = text.replace(written, f"samples/v2-{sample.name}")
    project.path(SECOND).write_text(text, encoding="utf-8")


def _later(node: Any) -> Any:
    """Return a sample as the second version has it."""
    if isinstance(node, list):
        return [_later(each) for each in node]
    if not isinstance(node, dict):
        return node
    later = {"SecondName" if name == "MiddleName" else name: _later(value) for name, value in node.items()}
    return {**later, "Region": "West"} if "AddressTypeId" in later else later
