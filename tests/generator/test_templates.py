"""Each template on a fragment of a description that needs little else: what goes in, and the lines that come out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.build import build_service
from generator.operations.reading import read_head
from generator.render import TEMPLATES, render_package

GOOD = Path(__file__).with_name("good.yaml").read_text(encoding="utf-8")

BODY = 'requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}'
LIMITS = "X-RateLimit-Limit: {}, X-RateLimit-Remaining: {}, X-RateLimit-Reset: {}, X-RateLimit-ResetSeconds: {}"
LOCATION = f"{{{LIMITS.replace('{}', '{schema: {}}')}, Location: {{schema: {{type: string}}}}}}"
THING = '{$ref: "#/components/schemas/Thing"}'
WEBHOOK = f"""webhooks:
  thingMade:
    post:
      summary: A thing was made.
      requestBody: {{content: {{application/json: {{schema: {THING}}}}}}}
      responses: {{"200": {{description: Taken., content: {{application/json: {{schema: {THING}}}}}}}}}
components:
"""

# name: (template, what is changed in the good description, file, lines of the output as patterns)
FRAGMENTS: dict[str, tuple[str, dict[str, str], str, list[str]]] = {
    "a text enumeration": (
        "models/Enum.jinja2",
        {"enum: [Red, Blue]": "enum: [red, dark blue]"},
        "models.py",
        [r"class Color\(OpenStrEnum\):", r'"""What it looks like\."""', r"RED = 'red'", r"BLUE = 'dark blue'"],
    ),
    "an integer enumeration": (
        "models/Enum.jinja2",
        {
            "string\n      description: What it looks like.\n      enum: [Red, Blue]": "integer\n      description: Colours.\n      enum: [1, -2]"
        },
        "models.py",
        [r"class Color\(OpenIntEnum\):", r"RED = 1", r"BLUE = -2"],
    ),
    "fields of a response are optional": (
        "models/msgspec.jinja2",
        {"description: What is for sale.": "description: What is for sale.\n      required: [Color]"},
        "models.py",
        [
            r"class Thing\(Model, kw_only=True\):",
            r'id: int \| None = field\(name="Id", default=None\)',
            r'color: Color \| None = field\(name="Color", default=None\)',
        ],
    ),
    "required fields of a request": (
        "models/msgspec.jinja2",
        {
            "description: What is for sale.": "description: What is for sale.\n      required: [Color]",
            "x-method: get": f"x-method: get\n      {BODY}",
        },
        "models.py",
        [
            r"class ThingInput\(Model, kw_only=True\):",
            r'color: Color = field\(name="Color"\)',
            r'extra: dict\[str, Any\] \| None = field\(name="Extra", default=None\)',
        ],
    ),
    "an operation as data": (
        "operations.py.jinja",
        {"operationId: getThing": "x-idempotent: false\n      operationId: getThing"},
        "operations.py",
        [
            r"GET_THING: Final\[Operation\[models\.Thing\]\] = Operation\(",
            r"path='/Things\(\{ThingId\}\)',",
            r"PathParameter\('ThingId', 'thing_id'",
            r"idempotent=False,",
            r"'getThing': GET_THING,",
        ],
    ),
    "active requests as data": (
        "operations.py.jinja",
        {
            "x-service: shop\n": "x-service: shop\nx-rate-limit: {policy: concurrency, limit: 8, per: Page}\n",
            "description: Refused.": "description: Refused.\n      content: {application/json: {schema: {type: object, additionalProperties: true}}}",
        },
        "operations.py",
        [r"SERVICE: Final = Service\(.*, active_requests=ActiveRequests\(8, per='Page'\)\)"],
    ),
    "active requests of a credential": (
        "operations.py.jinja",
        {
            "x-service: shop\n": "x-service: shop\nx-rate-limit: {policy: concurrency, limit: 8, per: credential}\n",
            "description: Refused.": "description: Refused.\n      content: {application/json: {schema: {type: object, additionalProperties: true}}}",
        },
        "operations.py",
        [r"SERVICE: Final = Service\(.*, active_requests=ActiveRequests\(8, per=None\)\)"],
    ),
    "a paged operation as data": (
        "operations.py.jinja",
        {"first: 1}": "first: 1, maximum_size: 50}"},
        "operations.py",
        [r"style='page',", r"offset='Page',", r"size='PageSize',", r"maximum_size=50,", r"first=1,"],
    ),
    "a resource, sync and async": (
        "resources.py.jinja",
        {"summary: Read one of the things.\n      x-method: get": "summary: Find a thing.\n      x-method: read"},
        "resources.py",
        [
            r"class Things\(Resource\):",
            r'"""Things of all kinds\."""',
            r"def read\(self, \*, thing_id: int \| str, options: RequestOptions \| None = None\) -> models\.Thing:",
            r'"""Find a thing\.',
            r"`Thing`: The thing\.",
            r"A lazy list of `Thing`\.",
            r"def with_raw_response\(self\) -> raw\.ThingsWithRawResponse:",
            r"class ShopService\(Resource\):",
            r"self\.things = Things\(caller\)",
            r"def v1\(self\) -> ShopService:",
        ],
    ),
    "an asynchronous resource": (
        "resources.py.jinja",
        {"summary: Read one of the things.\n      x-method: get": "summary: Find a thing.\n      x-method: read"},
        "async_resources.py",
        [
            r"class AsyncThings\(AsyncResource\):",
            r"async def read\(self, \*, thing_id: int \| str, options: RequestOptions \| None = None\) -> models\.Thing:",
            r"return await self\._call\(ops.GET_THING, path=\(thing_id,\), options=options\)",
            r"def list\(self, \*, page: int",
            r"class AsyncShopService\(AsyncResource\):",
        ],
    ),
    "a method of the service itself": (
        "method.jinja",
        {
            "  - name: Things\n": "  - name: Things\n    x-primary: true\n",
            "shop{suffix}.example/v1": "shop{suffix}.example/stock/v9",
        },
        "resources.py",
        [
            r"class ShopService\(Resource\):",
            r"def with_raw_response\(self\) -> raw\.ShopServiceWithRawResponse:",
            r"def get\(self, \*, thing_id: int \| str, options: RequestOptions \| None = None\) -> models\.Thing:",
            r"GET /stock/v9/Things\(\{ThingId\}\)",
        ],
    ),
    "several successes": (
        "method.jinja",
        {
            '"200":\n          description: The thing.': '"204": {description: No thing., headers: *limits}\n        "201":\n          description: The thing.'
        },
        "resources.py",
        [
            r"def get\(self, \*, thing_id: int \| str, options: RequestOptions \| None = None\) -> models\.Thing \| None:",
            r"`Thing`: The thing\. Status 201\.",
            r"Nothing\. No thing\. Status 204\.",
        ],
    ),
    "several successes as data": (
        "operations.py.jinja",
        {
            '"200":\n          description: The thing.': '"204": {description: No thing., headers: *limits}\n        "201":\n          description: The thing.'
        },
        "operations.py",
        [
            r"GET_THING: Final\[Operation\[models\.Thing \| None\]\] = Operation\(",
            r"DescribedResponse\(201, 'application/json', models\.Thing\),",
            r"DescribedResponse\(204, None, None\),",
        ],
    ),
    "a redirect": (
        "operations.py.jinja",
        {
            '"200":\n          description: The thing.\n          headers: *limits': f'"303":\n          description: Where it is.\n          headers: {LOCATION}'
        },
        "operations.py",
        [
            r"GET_THING: Final\[Operation\[Redirect\]\] = Operation\(",
            r"DescribedResponse\(303, None, Redirect\),",
        ],
    ),
    "an array or an envelope": (
        "operations.py.jinja",
        {
            'schema: {$ref: "#/components/schemas/ThingPage"}': 'schema: {anyOf: [{type: array, items: {$ref: "#/components/schemas/Thing"}}, {$ref: "#/components/schemas/ThingPage"}]}'
        },
        "operations.py",
        [
            r"DescribedResponse\(200, 'application/json', list\[models\.Thing\]\),",
            r"DescribedResponse\(200, 'application/json', models\.ThingPage\),",
        ],
    ),
    "what a service is mainly about": (
        "resources.py.jinja",
        {
            "  - name: Things\n": "  - name: SalesOrders\n    x-primary: true\n",
            "operationId: getThing\n      tags: [Things]\n      summary: Read one of the things.\n      x-method: get": f"operationId: submit\n      tags: [SalesOrders]\n      summary: Send an order.\n      x-method: submit\n      {BODY}",
            "tags: [Things]\n      summary: List things of all kinds.\n      x-method: list": "tags: [SalesOrders]\n      summary: List orders of all kinds.\n      x-method: list",
        },
        "resources.py",
        [r"class ShopService\(Resource\):", r"def submit\(", r"def list\("],
    ),
    "a list that comes whole": (
        "method.jinja",
        {
            "x-pagination: {style: page, items: [Items], offset: Page, size: PageSize, default_size: 20, total: [Total], first: 1}": "x-pagination: {style: none, items: [Items]}",
            "      parameters:\n        - {name: Page, in: query, schema: {type: integer}}\n        - {name: PageSize, in: query, schema: {type: integer}}\n": "",
        },
        "resources.py",
        [
            r"def list\(self, \*, max_items: int \| None = None, resume: str \| None = None, options: RequestOptions",
        ],
    ),
    "a list that is asked for with a body": (
        "method.jinja",
        {"x-method: list": f"x-method: list\n      {BODY}"},
        "resources.py",
        [
            r"def list\(self, \*, body: models\.ThingInput \| models\.Thing \| Mapping\[str, Any\], page: int",
            r"return self\._pages\(ops\.LIST_THINGS, models\.Thing, .*body=body, paging=Paging\(",
        ],
    ),
    "webhooks": (
        "webhooks.py.jinja",
        {"components:\n": WEBHOOK},
        "webhooks.py",
        [
            r"THING_MADE: Final\[Webhook\[models\.Thing, models\.ThingInput \| models\.Thing \| Mapping\[str, Any\]\]\] = Webhook\(",
            r'body=RequestBody\("application/json", models\.ThingInput, received=models\.Thing\),',
            r'DescribedResponse\(200, "application/json", models\.Thing\),',
            r"'thingMade': THING_MADE,",
        ],
    ),
    "webhooks of the default version": (
        "webhooks_home.py.jinja",
        {"components:\n": WEBHOOK},
        "iqmetrix_api/shop/webhooks.py",
        [r"from iqmetrix_api\.shop\.v1\.webhooks import WEBHOOKS, THING_MADE", r'"THING_MADE",'],
    ),
    "an upload": (
        "operations.py.jinja",
        {
            "x-method: get": f"x-method: get\n      {BODY.replace('application/json: {', 'multipart/form-data: {encoding: {Extra: {contentType: image/png}}, ')}",
            "Extra: {type: object, additionalProperties: true,": "Extra: {type: string, format: binary, examples: [bytes],",
        },
        "operations.py",
        [
            r"body=RequestBody\('multipart/form-data', models\.ThingInput, received=models\.Thing, codec='multipart', encoding=\{'Extra': 'image/png'\}\),",
        ],
    ),
    "a file in an upload": (
        "models/msgspec.jinja2",
        {
            "x-method: get": f"x-method: get\n      {BODY.replace('application/json', 'multipart/form-data')}",
            "Extra: {type: object, additionalProperties: true,": "Extra: {type: string, format: binary, examples: [bytes],",
        },
        "models.py",
        [r'extra: File \| None = field\(name="Extra", default=None\)', r"extra: bytes \| None = field"],
    ),
    "a password": (
        "models/msgspec.jinja2",
        {"Extra: {type: object, additionalProperties: true,": "Extra: {type: string, format: password,"},
        "models.py",
        [r'\nkeep_out_of_sight\(Thing, "extra"\)\n'],
    ),
    "passwords in a list": (
        "models/msgspec.jinja2",
        {
            "Extra: {type: object, additionalProperties: true,": "Extra: {type: array, items: {type: string, format: password},"
        },
        "models.py",
        [r'\nkeep_out_of_sight\(Thing, "extra"\)\n'],
    ),
    "bytes": (
        "models/msgspec.jinja2",
        {"Extra: {type: object, additionalProperties: true,": "Extra: {type: string, format: binary,"},
        "models.py",
        [r'extra: bytes \| None = field\(name="Extra", default=None\)'],
    ),
    "raw responses": (
        "raw.py.jinja",
        {},
        "raw.py",
        [
            r"class ThingsWithRawResponse:",
            r"self\.list = raw_page\(resource\.list, ops\.LIST_THINGS\)",
            r"resource = async_resources\.AsyncThings\(AsyncRawCaller\(caller\)\)",
            r"self\.get = async_raw_response\(resource\.get\)",
        ],
    ),
    "a version": (
        "version.py.jinja",
        {"title: Things": "title: Odd things"},
        "__init__.py",
        [
            r'"""Odd things v1: the client and its models\."""',
            r"__all__ = \[",
            r'"AsyncShopService",',
            r'"ThingPage",',
        ],
    ),
    "a service in its default version": (
        "service.py.jinja",
        {"title: Things": "title: Odd things"},
        "iqmetrix_api/shop/__init__.py",
        [r'"""Odd things: .* default version, v1\."""', r"from iqmetrix_api\.shop\.v1 import \*"],
    ),
    "the package": (
        "package.py.jinja",
        {},
        "iqmetrix_api/__init__.py",
        [
            r"from iqmetrix_api\._services import DEFAULT_VERSIONS, SERVICES",
            r"__all__ = \[",
            r'"Caller",',
            r"def __dir__\(\) -> list\[str\]:",
        ],
    ),
    "services": (
        "services.py.jinja",
        {"title: Things": "title: Odd things"},
        "iqmetrix_api/_services.py",
        [
            r"'shop': \('v1',\),",
            r"def shop\(self\) -> ShopService:",
            r"def shop\(self\) -> AsyncShopService:",
            r'"""Odd things"""',
        ],
    ),
}


@pytest.mark.parametrize(("template", "changes", "name", "lines"), FRAGMENTS.values(), ids=FRAGMENTS)
def test_what_a_template_makes(
    template: str, changes: dict[str, str], name: str, lines: list[str], tmp_path: Path
) -> None:
    assert (TEMPLATES / template).is_file()
    text = GOOD
    for before, after in changes.items():
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    path = tmp_path / "shop" / "v1.yaml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    files = build_service(path)
    files |= render_package([read_head(path)], "")
    made = files[name if "/" in name else f"iqmetrix_api/shop/v1/{name}"]
    for line in lines:
        assert re.search(f"^ *{line}", made, re.MULTILINE), f"{line}\n{made}"


def test_every_template_has_its_fragment() -> None:
    templates = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.jin*")}
    elsewhere = {"resources_package.py.jinja", "starting/description.yaml.jinja"}  # test_large_services, test_starting
    assert templates == {template for template, *_ in FRAGMENTS.values()} | elsewhere


@pytest.mark.parametrize(
    ("state", "is_said"),
    [
        ("", True),
        ("x-state: {action: update}", True),
        ("x-state: {action: upsert}", True),
        ("x-state: {action: change, set: {Color: {body: Color}}}", False),
        ("x-state: {action: link, property: Extra, value: {parameter: ThingId}}", False),
        ("x-state: {action: unlink, property: Extra, value: {parameter: ThingId}}", False),
        ("x-state: {action: merge_property, property: Extra, element: Name}", False),
    ],
)
def test_only_a_body_that_replaces_is_to_be_read_before(state: str, is_said: bool, tmp_path: Path) -> None:
    put = GOOD.replace("    get:\n      operationId: getThing", "    put:\n      operationId: getThing")
    put = put.replace("x-method: get", f"x-method: update\n      {BODY}\n      {state}")
    path = tmp_path / "shop" / "v1.yaml"
    path.parent.mkdir()
    path.write_text(put, encoding="utf-8")
    made = build_service(path)["iqmetrix_api/shop/v1/resources.py"]
    assert "def update(" in made
    assert ("It replaces the whole" in made) is is_said
