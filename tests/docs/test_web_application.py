"""The web application of the recipes answers requests, with a model as JSON and in its OpenAPI document."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from iqmetrix import IQmetrix
from iqmetrix_simulator.server import RunningSimulator
from tests.docs.documented_programs import ROOT, python_blocks

RECIPE = next(block for block in python_blocks(ROOT / "docs" / "recipes.md") if "FastAPI(" in block)


async def requested(app: Any, *paths: str) -> list[httpx.Response]:
    """Send requests through an application while it lives, without a server."""
    transport = httpx.ASGITransport(app=app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://app") as browser,
    ):
        return [await browser.get(path) for path in paths]


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
    replies = asyncio.run(requested(program["app"], f"/carriers/{carrier.id}", "/carriers/none", "/openapi.json"))
    reply, refused, document = replies
    assert (reply.status_code, reply.headers["content-type"]) == (200, "application/json")
    assert reply.json() == carrier.to_dict(by="wire")
    assert refused.status_code == 422
    described = document.json()
    schema = described["paths"]["/carriers/{carrier_id}"]["get"]["responses"]["200"]["content"]["application/json"][
        "schema"
    ]
    while "$ref" in schema:
        schema = described["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    assert set(carrier.to_dict(by="wire")) <= set(schema["properties"])
