"""Every rule of the descriptions: a good one passes, each mistake gives its own message with file, line and cure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.bundle import bundle, spec_files
from generator.lint import lint
from generator.problems import GeneratorError
from tests.kit.linting import GOOD, problems

ROOT = Path(__file__).resolve().parents[2]


def test_a_good_description_has_no_problems(tmp_path: Path) -> None:
    assert problems(GOOD, tmp_path) == []


CONCURRENCY = "x-service: shop\nx-rate-limit: {policy: concurrency, limit: 8, per: credential}\n"


def test_a_good_description_of_active_requests_has_no_problems(tmp_path: Path) -> None:
    """Its responses announce no window, and its 429 is JSON; what names a database is the credential or a parameter."""
    text = GOOD.replace("x-service: shop\n", CONCURRENCY).replace("headers: *limits", "headers: {}")
    text = re.sub(r"headers: &limits\n( +X-.*\n)+", "headers: {}\n", text)
    anything = "content: {application/json: {schema: {type: object, additionalProperties: true}}}"
    text = text.replace("description: Refused.\n", f"description: Refused.\n      {anything}\n")
    assert "limits" not in text
    assert "X-RateLimit" not in text
    assert problems(text, tmp_path) == []
    for name in ("Page", "ThingId"):
        assert problems(text.replace("per: credential", f"per: {name}"), tmp_path) == []


def test_one_wire_name_in_two_places_needs_two_names_in_python(tmp_path: Path) -> None:
    header = f"{PAGE}\n        - {{name: Page, in: header, x-python-name: page_header, schema: {{type: integer}}}}"
    assert problems(GOOD.replace(PAGE, header), tmp_path) == []


def test_a_list_may_be_null_and_stands_in_a_successful_response(tmp_path: Path) -> None:
    assert problems(GOOD.replace("Items: {type: array", 'Items: {type: [array, "null"]'), tmp_path) == []
    refused = "      description: Refused.\n      content: {application/json: {schema: {$ref: '#/components/schemas/Rows'}}}\n"
    rows = "    Rows: {type: object, description: Numbers., properties: {Rows: {type: array, description: Some., items: {type: integer}}}}\n"
    text = GOOD.replace("      description: Refused.\n", refused).replace("  schemas:\n", f"  schemas:\n{rows}")
    assert problems(text, tmp_path) == []
    (problem,) = problems(text.replace("items: [Items]", "items: [Rows]"), tmp_path)
    assert "`items: Rows` leads nowhere in the response of listThings" in problem.message


REFERENCE = '{$ref: "#/components/schemas/Thing"}'
PUT = 'put: {responses: {"204": {description: Taken.}}}'
WEBHOOK = f'{{post: {{requestBody: {{content: {{application/json: {{schema: {REFERENCE}}}}}}}, responses: {{"200": {{description: Taken.}}}}}}}}'
PAGE = "- {name: Page, in: query, schema: {type: integer}}"
PAGING = "x-pagination: {style: page, items: [Items], offset: Page, size: PageSize, default_size: 20, total: [Total], first: 1}"
COLOR = 'Color: {$ref: "#/components/schemas/Color", description: Its colour.}'
MISTAKES: dict[str, tuple[str, str, str]] = {
    "unknown $ref": (
        'schema: {$ref: "#/components/schemas/Thing"}',
        'schema: {$ref: "#/components/schemas/Thingy"}',
        "reference `#/components/schemas/Thingy` leads nowhere",
    ),
    "unknown file": (
        'schema: {$ref: "#/components/schemas/Thing"}',
        'schema: {$ref: "../no.yaml#/components/schemas/Thing"}',
        "leads nowhere: there is no file",
    ),
    "reference into the middle": (
        'schema: {$ref: "#/components/schemas/Thing"}',
        'schema: {$ref: "#/components/schemas/Thing/properties/Id"}',
        "only whole components",
    ),
    "missing operationId": ("      operationId: getThing\n", "", r"GET /Things\(\{ThingId\}\) has no operationId"),
    "two operations with one name": (
        "operationId: getThing",
        "operationId: listThings",
        "operationId `listThings` of GET .* is taken by GET /Things",
    ),
    "operationId that is no name": (
        "operationId: getThing",
        "operationId: Get thing",
        "`Get thing` of .* not in camelCase",
    ),
    "no tag": ("      operationId: getThing\n      tags: [Things]\n", "      operationId: getThing\n", "has no tag"),
    "two tags": (
        "      operationId: getThing\n      tags: [Things]",
        "      operationId: getThing\n      tags: [Things, Others]",
        "has 2 tags",
    ),
    "undeclared tag": (
        "      operationId: getThing\n      tags: [Things]",
        "      operationId: getThing\n      tags: [Others]",
        "tag `Others` is not declared",
    ),
    "tag without description": ("    description: Things of all kinds.\n", "", "tag `Things` has no description"),
    "no method name": ("      x-method: get\n", "", "has no x-method"),
    "method that is no name": ("x-method: get\n", "x-method: Get It\n", "x-method `Get It` of .* is not a name"),
    "method that is a keyword": ("x-method: get\n", "x-method: import\n", "is not a name"),
    "two methods with one name": ("x-method: get\n", "x-method: list\n", "method `list` of resource Things is both"),
    "inline object in a property": (
        COLOR,
        "Color: {type: object, properties: {A: {type: string, description: A.}}, description: Its colour.}",
        "`Color` is an inline object",
    ),
    "inline object in a body": (
        'schema: {$ref: "#/components/schemas/Thing"}',
        "schema: {type: object, properties: {A: {type: string, description: A.}}}",
        "`schema` is an inline object",
    ),
    "inline object in an array": (
        'items: {$ref: "#/components/schemas/Thing"}',
        "items: {type: object, properties: {A: {type: string, description: A.}}}",
        "`items` is an inline object",
    ),
    "array without items": (COLOR, "Color: {type: array, description: Colours.}", "array `Color` has no items"),
    "enum without names": ("      x-enum-varnames: [RED, BLUE]\n", "", "enumeration `Color` has no x-enum-varnames"),
    "names without an enum": ("      enum: [Red, Blue]\n", "", "`Color` has x-enum-varnames, but no values"),
    "enum with too few names": ("[RED, BLUE]", "[RED]", "has 2 values but 1 names"),
    "enum with one name twice": ("[RED, BLUE]", "[RED, RED]", "enumeration `Color` has the name `RED` twice"),
    "enum with a name that is no constant": (
        "[RED, BLUE]",
        "[RED, blue]",
        "name `blue` of enumeration `Color` is not UPPER_CASE",
    ),
    "no name of the service": ("x-service: shop\n", "", "the service has no name of its own"),
    "address that is no host": (
        "https://shop{suffix}.example/v1",
        "http://shop{suffix}.example/v1",
        "is no address of a service",
    ),
    "another domain": (
        "https://shop{suffix}.example/v1",
        "https://shop{suffix}.elsewhere/v1",
        "tokens of `oauth2` come from tokens.example, and would be sent to another domain, elsewhere",
    ),
    "suffix without production": (
        '{suffix: {default: ""}}',
        '{suffix: {default: "", enum: [rc]}}',
        "the suffix is one of",
    ),
    "suffix that is no word": (
        '{suffix: {default: ""}}',
        '{suffix: {default: "", enum: ["", r.c]}}',
        "the suffix is one of",
    ),
    "enum with a name that is none": (
        "[RED, BLUE]",
        "[RED, 1BLUE]",
        "name `1BLUE` of enumeration `Color` is not UPPER_CASE",
    ),
    "inline enum": (
        COLOR,
        "Color: {type: string, enum: [A], x-enum-varnames: [A], description: Its colour.}",
        "enumeration `Color` is inline",
    ),
    "property that every model has": (
        COLOR,
        "UnknownFields: {type: string, description: No.}",
        "`UnknownFields` becomes `unknown_fields`, which every model has itself",
    ),
    "two properties with one name": (
        COLOR,
        f"{COLOR}\n        color: {{type: string, description: Again.}}",
        "properties `Color` and `color` both become `color`",
    ),
    "two schemas with one name": (
        "    Color:\n      type: string",
        "    color:\n      type: string\n      description: Again.\n    Color:\n      type: string",
        "schemas `color` and `Color` both become the class Color",
    ),
    "undeclared path parameter": (
        "{name: ThingId, in: path, required: true, schema: {type: integer}, examples: {one: {value: 1}}}",
        "{name: Other, in: query, schema: {type: integer}}",
        "path parameter `ThingId` of GET .* is not declared",
    ),
    "superfluous path parameter": (
        "- {name: Page, in: query, schema: {type: integer}}",
        "- {name: Page, in: query, schema: {type: integer}}\n        - {name: X, in: path, required: true, schema: {type: integer}}",
        "path parameter `X` is not part of the path /Things",
    ),
    "two arguments with one name": (
        "- {name: Page, in: query, schema: {type: integer}}",
        "- {name: Page, in: query, schema: {type: integer}}\n        - {name: $page, in: query, schema: {type: integer}}",
        "both become the argument `page`",
    ),
    "missing rate-limit headers": (
        "          description: The thing.\n          headers: *limits\n",
        "          description: The thing.\n",
        "response 200 of getThing lacks X-RateLimit-Limit",
    ),
    "one missing rate-limit header": (
        "            X-RateLimit-Reset: {schema: {type: string}}\n",
        "",
        "lacks X-RateLimit-Reset$",
    ),
    "unknown rate-limit policy": (
        "x-service: shop\n",
        "x-service: shop\nx-rate-limit: {policy: windows}\n",
        "rate-limit policy `windows` is not known",
    ),
    "window with words of the other policy": (
        "x-service: shop\n",
        "x-service: shop\nx-rate-limit: {policy: window, limit: 9}\n",
        "x-rate-limit with the policy window has no `limit`",
    ),
    "active requests without a limit": (
        "x-service: shop\n",
        CONCURRENCY.replace("limit: 8, ", ""),
        "x-rate-limit has the limit `None`, which is not a number of active requests",
    ),
    "no active requests at all": ("x-service: shop\n", CONCURRENCY.replace("8", "0"), "has the limit `0`"),
    "active requests of what": (
        "x-service: shop\n",
        CONCURRENCY.replace(", per: credential", ""),
        "x-rate-limit does not say what identifies a database",
    ),
    "active requests per something that is not sent": (
        "x-service: shop\n",
        CONCURRENCY.replace("credential", "Company"),
        "x-rate-limit counts per `Company`, which no operation declares",
    ),
    "refusal of active requests that is not JSON": (
        "x-service: shop\n",
        CONCURRENCY,
        "429 of getThing is not JSON",
    ),
    "missing 429": (
        '              schema: {$ref: "#/components/schemas/Thing"}\n        "401": {$ref: "#/components/responses/Refused"}\n        "429": {$ref: "#/components/responses/Refused"}\n',
        '              schema: {$ref: "#/components/schemas/Thing"}\n        "401": {$ref: "#/components/responses/Refused"}\n',
        "getThing has no 429",
    ),
    "missing 401": (
        '              schema: {$ref: "#/components/schemas/Thing"}\n        "401": {$ref: "#/components/responses/Refused"}\n',
        '              schema: {$ref: "#/components/schemas/Thing"}\n',
        "getThing needs a token but has no 401",
    ),
    "no success": (
        '        "200":\n          description: The thing.',
        '        "404":\n          description: The thing.',
        "getThing has no 2xx response",
    ),
    "YAML that does not parse": ("  /Things:\n    get:", "  /Things:\n   get: [", "is not valid YAML"),
    "duplicate keys": (
        "    Color:\n      type: string",
        "    Color:\n      type: string\n      type: integer",
        "key `type` stands twice in one mapping, first in line",
    ),
    "unsupported version": ("openapi: 3.1.0", "openapi: 3.0.3", "OpenAPI version `3.0.3` is not supported"),
    "no version": ("openapi: 3.1.0\n", "", "the OpenAPI version is missing"),
    "server without environment": ("https://shop{suffix}.example/v1", "https://shop.example/v1", "no `{suffix}`"),
    "unknown extension": (
        "x-method: get\n",
        "x-method: get\n      x-idempotend: true\n",
        "extension `x-idempotend` is not known",
    ),
    "helper without its use": (
        "x-method: get\n",
        "x-method: get\n      x-helpers: [shop.helpers.get_all]\n",
        "`x-helpers` must say of each function what it does",
    ),
    "list that is not paged": (
        f"      {PAGING}\n",
        "",
        "`list` of GET /Things sounds like a lazy list, but has no x-pagination",
    ),
    "search that is not paged": (
        "x-method: get\n",
        "x-method: search_by_color\n",
        "`search_by_color` of GET .* sounds like a lazy list, but has no x-pagination",
    ),
    "find that is not paged": (
        "x-method: get\n",
        "x-method: find\n",
        "`find` of GET .* sounds like a lazy list, but has no x-pagination",
    ),
    "unknown paging style": ("style: page", "style: pages", "paging style `pages` of listThings is not known"),
    "unknown paging key": ("first: 1}", "first: 1, last: 9}", "x-pagination has no `last`"),
    "items that are not there": (
        "items: [Items]",
        "items: [Rows]",
        "`items: Rows` leads nowhere in the response of listThings",
    ),
    "paging parameter that is not declared": (
        "offset: Page,",
        "offset: Seite,",
        "is paged by `Seite`, which it does not declare",
    ),
    "unknown security scheme": (
        "security: [{oauth2: []}]",
        "security: [{oauth1: []}]",
        "security scheme `oauth1` is not defined",
    ),
    "schema without description": ("      description: What is for sale.\n", "", "schema `Thing` has no description"),
    "property without description": (", description: Its number.}", "}", "property `Id` has no description"),
    "property that only repeats its name": (
        "description: Its number.}",
        "description: The Ids of this.}",
        "property `Id` has a description that only repeats its name",
    ),
    "parameter that only repeats its name": (
        PAGE,
        PAGE.replace("schema", "description: The page., schema"),
        "parameter `Page` has a description that only repeats its name",
    ),
    "shared parameter that only repeats its name": (
        "components:\n",
        "components:\n  parameters:\n    Page: {name: Page, in: query, description: A page., schema: {type: integer}}\n",
        "parameter `Page` has a description that only repeats its name",
    ),
    "sent on update but not read-only": (
        "readOnly: true, x-sent",
        "x-sent",
        "`Id` has x-sent-on-update but is not readOnly",
    ),
    "what OpenAPI itself forbids": (
        "in: path, required: true",
        "in: path, required: false",
        "is not valid OpenAPI 3.1",
    ),
    "not a mapping": (GOOD, "- a\n- b\n", "is not a mapping"),
    "empty file": (GOOD, "\n", "is not a mapping"),
    "reference that is no text": (f"schema: {REFERENCE}", "schema: {$ref: 5}", "5 is not of type 'string'"),
    "reference of another kind": (
        f"schema: {REFERENCE}",
        'schema: {$ref: "#/components/responses/Refused"}',
        "`#/components/responses/Refused` stands where one of `schemas` belongs",
    ),
    "response that is none": (
        '"401": {$ref: "#/components/responses/Refused"}',
        '"401": {$ref: "#/components/schemas/Thing"}',
        "stands where one of `responses` belongs",
    ),
    "schema that refers to itself": (
        "      type: string\n      description: What it looks like.\n      enum: [Red, Blue]\n      x-enum-varnames: [RED, BLUE]",
        '      $ref: "#/components/schemas/Color"',
        "`Color` is only a reference to itself",
    ),
    "path without operations": (
        "  /Things:\n    get:",
        "  /Bad:\n  /Things:\n    get:",
        "None is not of type 'object'",
    ),
    "path that is a reference": (
        "components:\n",
        "  /Others: {$ref: '#/components/pathItems/Others', summary: Others.}\ncomponents:\n  pathItems: {Others: {summary: Others.}}\n",
        "path `/Others` is a reference, so that its operations would be lost",
    ),
    "two paths that are one": (
        "components:\n  security",
        "  /Things({Other}): {summary: Again.}\ncomponents:\n  security",
        "differ in nothing but the names of their parameters",
    ),
    "parameters that are no list": (
        "parameters:\n        - {name: ThingId, in: path, required: true, schema: {type: integer}, examples: {one: {value: 1}}}",
        "parameters: {name: ThingId}",
        "is not of type 'array'",
    ),
    "cookie": (PAGE, "- {name: Page, in: cookie, schema: {type: integer}}", "parameter `Page` is a cookie"),
    "condition of unknown grammar": (
        PAGE,
        "- {name: Page, in: query, x-filter: sql, schema: {type: string}}",
        "parameter `Page` has the unknown grammar `sql`",
    ),
    "condition that is no text": (
        PAGE,
        "- {name: Page, in: query, x-filter: odata, schema: {type: integer}}",
        "parameter `Page` cannot be a condition",
    ),
    "filter without a grammar": (
        PAGE,
        f"{PAGE}\n        - {{name: $filter, in: query, schema: {{type: string}}}}",
        "filter` does not say how its condition is written",
    ),
    "place for a number": (
        PAGE,
        "- {name: Page, in: query, x-written-as: \"Page eq '{}'\", schema: {type: integer}}",
        "`x-written-as` of parameter `Page` can't hold its value",
    ),
    "no place for the value": (
        PAGE,
        "- {name: Page, in: query, x-written-as: Page eq, schema: {type: string}}",
        "`x-written-as` of parameter `Page` can't hold its value",
    ),
    "parameter twice": (PAGE, f"{PAGE}\n        {PAGE}", "parameter `Page` is declared twice"),
    "argument that is no name": (
        PAGE,
        PAGE.replace("{n", "{x-python-name: 1st, n"),
        "x-python-name `1st` .* is not a name",
    ),
    "argument that methods use": (
        PAGE,
        PAGE.replace("{n", "{x-python-name: self, n"),
        "x-python-name `self` of parameter `Page` is a name that the method uses itself",
    ),
    "method that resources have": ("x-method: get\n", "x-method: with_raw_response\n", "every resource has itself"),
    "status that is none": (
        '        "200":\n          description: The thing.',
        "        default:\n          description: The thing.",
        "response `default` of getThing is not a status",
    ),
    "schema that is `true`": (COLOR, "Color: true", "schema `Color` is true"),
    "schema that is nothing": (COLOR, "Color:", "None is not of type 'object'"),
    "type that is none": (COLOR, "Color: {type: strnig, description: x.}", "'strnig' is not valid"),
    "allOf": (COLOR, f"Color: {{allOf: [{REFERENCE}], description: x.}}", "`Color` uses allOf"),
    "allOf in a named schema": (
        "    Thing:\n      type: object\n",
        '    Thing:\n      allOf: [{$ref: "#/components/schemas/ThingPage"}]\n',
        "`Thing` uses allOf",
    ),
    "enum with fewer names for people than values": (
        "x-enum-varnames: [RED, BLUE]",
        "x-names: [Red]\n      x-enum-varnames: [RED, BLUE]",
        "`Color` has 2 values but 1 x-names",
    ),
    "enum with a value twice": ("[Red, Blue]", "[Red, Red]", "has a value twice"),
    "enum with values of another type": ("[Red, Blue]", "[Red, 1]", "has values that are not of the type string"),
    "enum of integers with a truth value": (
        "      type: string\n      description: What it looks like.\n      enum: [Red, Blue]",
        "      type: integer\n      description: What it looks like.\n      enum: [2, true]",
        "has values that are not of the type integer",
    ),
    "enum of numbers with fractions": (
        "      type: string\n      description: What it looks like.\n",
        "      type: number\n      description: What it looks like.\n",
        "has the type `number`, not string or integer",
    ),
    "required property that is not there": (
        "      description: What is for sale.\n",
        "      description: What is for sale.\n      required: [Nothing]\n",
        "`Nothing` is required in `Thing`, which has no such property",
    ),
    "attribute that is no name": (COLOR, f"{COLOR[:-1]}, x-python-name: class}}", "x-python-name `class` of `Color`"),
    "property that no model can carry": (COLOR, "'a\"b': {type: string, description: x.}", "a model cannot carry"),
    "schema that models use themselves": (
        "    Color:\n      type: string",
        "    Decimal:\n      type: string\n      description: x.\n    Color:\n      type: string",
        "`Decimal` becomes the class Decimal, which the models use",
    ),
    "tags with one name": (
        "    description: Things of all kinds.\n",
        "    description: Things of all kinds.\n  - {name: things, description: Again.}\n",
        "tags `Things` and `things` both become the class Things",
    ),
    "another name than the folder's": (
        "x-service: shop",
        "x-service: store",
        "`x-service: store` is not the name of its folder, shop",
    ),
    "paging that is no mapping": (PAGING, "x-pagination: page", "`x-pagination` is not a mapping"),
    "way that is no list": ("items: [Items]", "items: Items", "has a `items` that is not a list of names"),
    "items that are no list": ("items: [Items]", "items: [Total]", "`items: Total` of listThings is not a list"),
    "two models in the place of one": (
        "Extra: {type: object, additionalProperties: true, description: Free.}",
        f"Extra: {{anyOf: [{REFERENCE}, {{$ref: '#/components/schemas/ThingPage'}}], description: Free.}}",
        "`Extra` is one of several objects, which can't be told apart inside a body",
    ),
    "two arrays in the place of one": (
        "Extra: {type: object, additionalProperties: true, description: Free.}",
        "Extra: {oneOf: [{type: array, items: {type: integer}}, {type: array, items: {type: string}}], description: Free.}",
        "`Extra` is one of several arrays",
    ),
    "alternatives of an object": (
        "description: What is for sale.\n",
        "description: What is for sale.\n      oneOf: [{required: [Color]}, {required: [Extra], properties: {Extra: {type: string}}}]\n",
        "`oneOf` of `Thing`, which has properties, says more than `required`",
    ),
    "alternative that is not there": (
        "description: What is for sale.\n",
        "description: What is for sale.\n      anyOf: [{required: [Color]}, {required: [Size]}]\n",
        "`Size` is required in `1`, which has no such property",
    ),
    "webhook without a body": (
        "components:\n",
        'webhooks: {thingMade: {post: {responses: {"200": {description: Taken.}}}}}\ncomponents:\n',
        "webhook `thingMade` has no body in application/json",
    ),
    "webhook without a reply": (
        "components:\n",
        f'webhooks: {{thingMade: {{post: {{requestBody: {{content: {{application/json: {{schema: {REFERENCE}}}}}}}, responses: {{"400": {{description: No.}}}}}}}}}}\ncomponents:\n',
        "webhook `thingMade` has no 2xx response",
    ),
    "webhook with a name of its own kind": (
        "components:\n",
        f"webhooks: {{ThingMade: {WEBHOOK}}}\ncomponents:\n",
        "webhook `ThingMade` is not in camelCase",
    ),
    "webhook of two methods": (
        "components:\n",
        f"webhooks: {{thingMade: {WEBHOOK.replace('post:', PUT + ', post:')}}}\ncomponents:\n",
        "webhook `thingMade` has several methods",
    ),
    "webhooks that meet in Python": (
        "components:\n",
        f"webhooks: {{newThingId: {WEBHOOK}, newThingID: {WEBHOOK}}}\ncomponents:\n",
        "webhooks `newThingId` and `newThingID` both become NEW_THING_ID",
    ),
    "webhook whose reply is no JSON": (
        "components:\n",
        f"webhooks: {{thingMade: {WEBHOOK.replace('Taken.', 'Taken., content: {text/plain: {schema: {type: string}}}')}}}\ncomponents:\n",
        "the reply 200 to webhook `thingMade` is not in application/json",
    ),
    "what has no path, no list": (
        "components:\n",
        "x-unknown: {title: Buy a thing, method: POST, source: A page.}\ncomponents:\n",
        "x-unknown is no list",
    ),
    "what has no path, unsaid": (
        "components:\n",
        "x-unknown: [{title: Buy a thing, method: POST}]\ncomponents:\n",
        "entry 1 of x-unknown does not say title, method and source",
    ),
    "what has no path and no schema": (
        "components:\n",
        "x-unknown: [{title: Buy a thing, method: POST, source: A page., schema: Thung}]\ncomponents:\n",
        "`Thung` of x-unknown is no schema",
    ),
    "redirect to nowhere": (
        '"200":\n          description: The thing.',
        '"303":\n          description: The thing.',
        "getThing has no 2xx response",
    ),
    "entity without a schema": (
        "x-service: shop\n",
        "x-service: shop\nx-entities: {Thang: {key: Id}}\n",
        "entity `Thang` has no schema",
    ),
    "unknown word of an entity": (
        "x-service: shop\n",
        "x-service: shop\nx-entities: {Thing: {kee: Id}}\n",
        "`Thing` has no `kee`",
    ),
    "key that may be missing": (
        "x-service: shop\n",
        "x-service: shop\nx-entities: {Thing: {key: Id}}\n",
        "`Id` identifies the rows of Thing, but need not be sent with them",
    ),
    "view of nothing": (
        "x-service: shop\n",
        "x-service: shop\nx-entities: {Thing: {view: {of: Thang}}}\n",
        "entity `Thang` has no schema",
    ),
    "view of a view": (
        "x-service: shop\n",
        "x-service: shop\nx-entities: {Thing: {view: {of: Thing}}}\n",
        "`Thing` is a view itself",
    ),
    "tree that is not whole": (
        "x-service: shop\n",
        "x-service: shop\nx-entities: {Thing: {tree: {root: Thing, of: [Thing], parent: Id, children: Items, kind: Id}}}\n",
        "`tree` lacks `path`",
    ),
    "unknown word of a tree": (
        "x-service: shop\n",
        "x-service: shop\nx-entities: {Thing: {tree: {root: Thing, of: [Thing], leaf: [Thing]}}}\n",
        "`tree` has no `leaf`",
    ),
    "tree of unknown rows": (
        "x-service: shop\n",
        "x-service: shop\nx-entities: {Thing: {tree: {of: [Leaf]}}}\n",
        "entity `Leaf` has no schema",
    ),
    "group that is not whole": (
        "x-service: shop\n",
        "x-service: shop\nx-entities: {Thing: {view: {of: Thing, group: {by: Id}}}}\n",
        "`group` lacks or does not know `into`",
    ),
    "echo of nothing": (
        "x-method: get\n",
        "x-method: get\n      x-state: {echo: {Id: 1}}\n",
        "`Id` names no parameter",
    ),
    "unknown action": (
        "x-method: get\n",
        "x-method: get\n      x-state: {action: fetch}\n",
        "action `fetch` is not known",
    ),
    "unknown word of a state": (
        "x-method: get\n",
        "x-method: get\n      x-state: {filter: Id}\n",
        "`x-state` has no `filter`",
    ),
    "unknown test of a row": (
        "x-method: get\n",
        "x-method: get\n      x-state: {where: {Page: {is: Id}}}\n",
        "`Page` has no `is`",
    ),
    "state that is no mapping": (
        "x-method: get\n",
        "x-method: get\n      x-state: list\n",
        "`x-state` is not a mapping",
    ),
    "limit that is no mapping": (
        "x-service: shop\n",
        "x-service: shop\nx-rate-limit: window\n",
        "x-rate-limit is `window`",
    ),
    "alias inside of its anchor": (
        "    Color:\n      type: string",
        "    Color: &color\n      properties: *color\n      type: string",
        "stands inside of what it repeats",
    ),
    "merged mapping": ("      type: string\n", "      <<: {type: string}\n", "`<<` merges mappings"),
    "key that is no text": ("components:\n", "? [a, b]\n: 1\ncomponents:\n", "a key is not a text"),
    "two documents in one file": ("components:\n", "---\ncomponents:\n", "another document"),
    "a resource that repeats the service": (
        "  - name: Things\n",
        "  - {name: Shops, description: All shops.}\n  - name: Things\n",
        "tag `Shops` repeats the service's name: users would type `iq.shop.shops`",
    ),
    "a primary tag that is not true": (
        "  - name: Things\n",
        "  - name: Things\n    x-primary: 1\n",
        "x-primary of tag `Things` is not `true`",
    ),
    "the tag Service as primary": (
        "  - name: Things\n",
        "  - {name: Service, x-primary: true, description: All of it.}\n  - name: Things\n",
        "tag `Service` is x-primary",
    ),
    "two primary tags": (
        "  - name: Things\n",
        "  - {name: Parts, x-primary: true, description: Parts.}\n  - name: Things\n    x-primary: true\n",
        "tags `Parts` and `Things` are both x-primary",
    ),
    "a method of the service that is a resource": (
        "  - name: Things\n",
        "  - {name: List, description: Lists.}\n  - name: Things\n    x-primary: true\n",
        "method `list` of the service itself is both the resource List and GET /Things",
    ),
    "a resource that is a version": (
        "  - name: Things\n",
        "  - {name: V2, description: A version.}\n  - name: Things\n",
        "tag `V2` becomes `v2`, which is the service's version v2",
    ),
    "XML that no client can read": (
        "application/json:\n              schema: " + REFERENCE,
        "text/xml:\n              schema: " + REFERENCE,
        "the response 200 of getThing has a schema that does not fit `text/xml`",
    ),
    "a picture that is no bytes": (
        "application/json:\n              schema: " + REFERENCE,
        "image/png:\n              schema: {type: string}",
        "the response 200 of getThing has a schema that does not fit `image/png`",
    ),
    "a form in a response": (
        "application/json:\n              schema: " + REFERENCE,
        "application/x-www-form-urlencoded:\n              schema: " + REFERENCE,
        "the response 200 of getThing has a schema that does not fit `application/x-www-form-urlencoded`",
    ),
    "a request in a form of its own": (
        "      x-method: get\n",
        "      x-method: get\n      requestBody: {content: {application/xml: {schema: " + REFERENCE + "}}}\n",
        "the request body of getThing has a schema that does not fit `application/xml`",
    ),
    "a sentence that is still to be written": (
        "description: What is for sale.\n",
        "description: TODO\n",
        "`description` still says TODO",
    ),
    "character that YAML forbids": ("title: Things", "title: Th\x00ings", "is not allowed"),
}


def test_a_child_does_not_name_a_parent_that_does_not_exist_yet(tmp_path: Path) -> None:
    entities = "x-entities: {Thing: {key: Name, parent: {entity: Thing, parameter: ThingId, property: Color}}}\n"
    text = GOOD.replace("x-service: shop\n", "x-service: shop\n" + entities)
    text = text.replace("x-method: get\n", "x-method: get\n      x-state: {action: create, embed: {Parts: Thing}}\n")
    assert problems(text, tmp_path) == []
    text = text.replace("description: What is for sale.\n", "description: What is for sale.\n      required: [Color]\n")
    (problem,) = problems(text, tmp_path)
    assert "makes Thing with its parent, whose `Color` it requires" in problem.message


@pytest.mark.parametrize("mistake", MISTAKES)
def test_each_mistake_has_its_message(mistake: str, tmp_path: Path) -> None:
    old, new, message = MISTAKES[mistake]
    assert old in GOOD
    text = GOOD.replace(old, new)
    found = problems(text, tmp_path)
    matching = [problem for problem in found if re.search(message, problem.message)]
    assert matching, [str(problem) for problem in found]
    lines = text.splitlines()
    changed = [
        number for number, (a, b) in enumerate(zip(GOOD.splitlines(), [*lines, *[""] * 9], strict=False), 1) if a != b
    ]
    for problem in matching:
        assert problem.file.endswith("shop/v1.yaml")
        assert 1 <= problem.line <= len(lines)
        assert len(problem.cure) > 5
        assert str(problem) == f"{problem.file}:{problem.line}: {problem.message}. Cure: {problem.cure}."
    assert changed


def test_names_of_the_service_itself(tmp_path: Path) -> None:
    """Methods of the primary tag and of the tag Service stand side by side, beside the versions."""
    primary = GOOD.replace("  - name: Things\n", "  - name: Things\n    x-primary: true\n")
    assert problems(primary, tmp_path) == []
    (problem,) = problems(primary.replace("x-method: get", "x-method: v2"), tmp_path)
    assert "method `v2` of the service itself is both the service's version v2 and GET /Things({ThingId})" in str(
        problem
    )
    both = primary.replace(
        "tags: [Things]\n      summary: Read one of the things.",
        "tags: [Service]\n      summary: Read one of the things.",
    ).replace("x-method: get", "x-method: list")
    both = both.replace("  - name: Things\n", "  - {name: Service, description: All of it.}\n  - name: Things\n")
    both = both.replace(
        "x-method: list\n      parameters",
        "x-method: list\n      x-pagination: {style: none, items: [Extra]}\n      parameters",
    )
    assert "method `list` of the service itself is both GET /Things and GET /Things({ThingId})" in str(
        problems(both, tmp_path)
    )


def test_a_primary_tag_may_have_the_name_of_the_service(tmp_path: Path) -> None:
    named = GOOD.replace("name: Things", "name: Shops").replace("tags: [Things]", "tags: [Shops]")
    (problem,) = problems(named, tmp_path)
    assert "tag `Shops` repeats the service's name" in problem.message
    assert problems(named.replace("name: Shops\n", "name: Shops\n    x-primary: true\n"), tmp_path) == []


def test_no_service_is_called_common(tmp_path: Path) -> None:
    path = tmp_path / "common" / "v1.yaml"
    path.parent.mkdir()
    path.write_text(GOOD.replace("x-service: shop", "x-service: common"), encoding="utf-8")
    (problem,) = lint(bundle(path))
    assert "a service cannot be called `common`" in problem.message


def test_the_line_is_that_of_the_mistake(tmp_path: Path) -> None:
    text = GOOD.replace(COLOR, "Color: {type: array, description: Colours.}")
    problem = next(each for each in problems(text, tmp_path) if "has no items" in each.message)
    assert "Color: {type: array" in text.splitlines()[problem.line - 1]


def test_problems_of_shared_files_name_that_file(tmp_path: Path) -> None:
    shared = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    Thing:\n      type: object\n      properties: {A: {type: array, description: Letters.}}\n"
    (tmp_path / "common.yaml").write_text(shared, encoding="utf-8")
    text = GOOD.replace(
        'schema: {$ref: "#/components/schemas/Thing"}', 'schema: {$ref: "../common.yaml#/components/schemas/Other"}'
    )
    text = (
        text.replace("schemas/Other", "schemas/Thing")
        .replace(
            "    Thing:\n      type: object\n      description: What is for sale.",
            "    Thang:\n      type: object\n      description: What is for sale.",
        )
        .replace('items: {$ref: "#/components/schemas/Thing"}', 'items: {$ref: "#/components/schemas/Thang"}')
    )
    found = problems(text, tmp_path)
    assert {(Path(problem.file).name, problem.message) for problem in found} == {
        ("common.yaml", "array `A` has no items"),
        ("common.yaml", "schema `Thing` has no description"),
    }


def test_two_things_of_one_name(tmp_path: Path) -> None:
    shared = "components: {schemas: {Thing: {type: string}}}\n"
    (tmp_path / "common.yaml").write_text(shared, encoding="utf-8")
    text = GOOD.replace(
        'schema: {$ref: "#/components/schemas/Thing"}', 'schema: {$ref: "../common.yaml#/components/schemas/Thing"}'
    )
    (problem,) = problems(text, tmp_path)
    assert "schemas `Thing` is defined here and, differently, in" in problem.message


def test_names_that_meet_in_python(tmp_path: Path) -> None:
    text = GOOD.replace("listThings", "getURLThing").replace("getThing", "getUrlThing")
    assert (
        "operationId `getUrlThing` of GET /Things({ThingId}) is taken by GET /Things"
        in problems(text, tmp_path)[0].message
    )
    body = "      requestBody: {content: {application/json: {schema: " + REFERENCE + "}}}\n"
    text = GOOD.replace("x-method: get\n", "x-method: get\n" + body)
    text = text.replace("    Color:\n", "    ThingInput: {type: string, description: Taken.}\n    Color:\n")
    messages = [problem.message for problem in problems(text, tmp_path)]
    assert "schema `ThingInput` has the name of the request variant that `Thing` gets" in messages


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "v1.yaml"
    path.write_bytes(b"openapi: 3.1.0\ninfo: \xff\n")
    with pytest.raises(GeneratorError, match=r"v1\.yaml:2: is not UTF-8"):
        bundle(path)


def test_a_broken_shared_file_says_what_is_broken(tmp_path: Path) -> None:
    (tmp_path / "common.yaml").write_text("components:\n  schemas: [\n", encoding="utf-8")
    text = GOOD.replace(f"schema: {REFERENCE}", 'schema: {$ref: "../common.yaml#/components/schemas/Thing"}')
    (problem,) = problems(text, tmp_path)
    assert Path(problem.file).name == "common.yaml"
    assert "is not valid YAML" in problem.message


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    text = (
        GOOD.replace("      operationId: getThing\n", "")
        .replace("[RED, BLUE]", "[RED]")
        .replace("style: page", "style: pages")
    )
    assert len(problems(text, tmp_path)) >= 3


def test_a_missing_file_and_a_missing_service(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="cannot be read"):
        bundle(tmp_path / "v1.yaml")
    with pytest.raises(GeneratorError, match="there is no description of `nothing`"):
        spec_files(ROOT / "spec", ["nothing"])


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    problems(GOOD.replace("[RED, BLUE]", "[RED]"), tmp_path)
    assert main(["--spec", str(tmp_path), "lint"]) == 1
    assert "v1.yaml:" in capsys.readouterr().err
    assert main(["--spec", str(tmp_path), "--out", str(tmp_path / "out"), "build"]) == 1
    assert "Cure:" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    problems(GOOD, tmp_path)
    assert main(["--spec", str(tmp_path), "lint"]) == 0
    assert main(["--spec", str(tmp_path), "bundle", "shop", "v1"]) == 0
    assert '"x-service": "shop"' in capsys.readouterr().out
    assert main(["--spec", str(tmp_path), "bundle", "shop", "v2"]) == 1


def test_numbers_keep_their_digits_and_words_stay_words(tmp_path: Path) -> None:
    text = GOOD.replace(
        "info: {title: Things, summary: Things., version: 1.0.0, x-source: written for the tests}",
        "info: {title: on, summary: Things., version: 1.0.0, x-source: written for the tests, description: 2016-02-25}",
    )
    text = text.replace("description: Free.", "examples: [{All: [19.990, 1e5, yes, 0x10]}], description: Free.")
    assert problems(text, tmp_path) == []
    written = bundle(tmp_path / "shop" / "v1.yaml").to_json()
    assert '"title": "on"' in written
    assert '"description": "2016-02-25"' in written
    assert "19.990" in written
    assert '"yes"' in written


def test_the_descriptions_of_the_project_are_sound() -> None:
    for path in spec_files(ROOT / "spec"):
        assert lint(bundle(path)) == []


def test_a_reference_that_is_nearly_right(tmp_path: Path) -> None:
    (problem,) = problems(GOOD.replace(REFERENCE, REFERENCE.replace("Thing", "Thingy"), 1), tmp_path)
    assert problem.cure == "did you mean `Thing`?"
