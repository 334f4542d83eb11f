"""The web application of the recipes answers requests, with a model as JSON and in its OpenAPI document."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from iqmetrix import IQmetrix
from iqmetrix_simulator.server import RunningSimulator
from tests.docs.documented_programs import ROOT, python_blocks

RECIPE = next(block for block in python_blocks(ROOT / "docs" / "recipes.md") if "FastAPI(" in block)


def test_the_web_application_answers_with_a_model(
    iqmetrix_simulator: RunningSimulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the names of the wire, whole, and with the status of a wrong request where the path makes no sense."""

    for name, value in iqmetrix_simulator.environment.items():
        monkeypatch.setenv(name, value)
    program: dict[str, object] = {"__name__": "recipe"}
    # Annotations of the recipe are looked up in its own names.
    exec(compile(RECIPE, "recipe", "exec"), program)
    with IQmetrix.from_env() as iq:
        carrier = next(iter(iq.entities.carriers.list()))
    with TestClient(program["app"]) as browser:
        reply = browser.get(f"/carriers/{carrier.id}")
        assert (reply.status_code, reply.headers["content-type"]) == (200, "application/json")
        assert reply.json() == carrier.to_dict(by="wire")
        assert browser.get("/carriers/none").status_code == 422
        described = browser.get("/openapi.json").json()
    schema = described["paths"]["/carriers/{carrier_id}"]["get"]["responses"]["200"]["content"]["application/json"][
        "schema"
    ]
    while "$ref" in schema:
        schema = described["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    assert set(carrier.to_dict(by="wire")) <= set(schema["properties"])
