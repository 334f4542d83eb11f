"""The closed lists of words: what an object of a description may say, so that no slip of the pen is ignored in silence.

A word of OpenAPI that nothing here reads is refused with what to write instead. Extensions are `extensions`' business.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem

VALUE = ""
"""A word whose value holds no further objects."""


def _words(text: str, **inner: str) -> Mapping[str, str]:
    return {**dict.fromkeys(text.split(), VALUE), **inner}


WORDS: dict[str, Mapping[str, str]] = {
    "the document": _words(
        "openapi jsonSchemaDialect security",
        info="info",
        servers="[server",
        tags="[tag",
        paths="{path",
        webhooks="{path",
        components="components",
    ),
    "info": _words("title version summary description contact license termsOfService"),
    "server": _words("url description", variables="{variable"),
    "variable": _words("default enum description"),
    "tag": _words("name description"),
    "path": _words(
        "$ref summary description",
        parameters="[parameter",
        servers="[server",
        **dict.fromkeys(("get", "put", "post", "delete", "options", "head", "patch"), "operation"),
    ),
    "operation": _words(
        "operationId tags summary description deprecated security",
        servers="[server",
        parameters="[parameter",
        requestBody="request body",
        responses="{response",
    ),
    "parameter": _words(
        "$ref name in description required deprecated style explode", schema="schema", examples="{example"
    ),
    "request body": _words("$ref description required", content="{media type"),
    "response": _words("$ref description", headers="{header", content="{media type"),
    "header": _words("$ref description required example", schema="schema", examples="{example"),
    "media type": _words("", schema="schema", examples="{example", encoding="{encoding"),
    "encoding": _words("style explode contentType"),
    "example": _words("value externalValue summary description"),
    "components": _words(
        "",
        schemas="{schema",
        responses="{response",
        parameters="{parameter",
        requestBodies="{request body",
        headers="{header",
        securitySchemes="{security scheme",
        pathItems="{path",
    ),
    "security scheme": _words("$ref type description name in scheme bearerFormat openIdConnectUrl", flows="flows"),
    "flows": _words("", **dict.fromkeys(("password", "implicit", "clientCredentials", "authorizationCode"), "flow")),
    "flow": _words("tokenUrl refreshUrl authorizationUrl scopes"),
    "schema": _words(
        "$ref type format description deprecated examples enum default required readOnly"
        " maxLength minLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"
        " minItems maxItems uniqueItems minProperties maxProperties dependentRequired propertyNames",
        properties="{schema",
        additionalProperties="schema",
        items="schema",
        anyOf="[schema",
        oneOf="[schema",
        allOf="[schema",  # `schemas` says why it is refused
        **dict.fromkeys(("if", "then", "else"), "condition"),
    ),
    "condition": _words("required properties minProperties maxProperties not anyOf oneOf"),
}
"""Words of each object; behind some the objects that they hold: `[` a list of them, `{` any names with one each."""

CURES: dict[tuple[str, str], str] = {
    ("schema", "nullable"): 'write `type: [string, "null"]`, or `anyOf: [{$ref: ...}, {type: "null"}]`',
    ("schema", "writeOnly"): "remove it: in responses every property may be missing",
    ("schema", "const"): "write an enumeration of one value",
    ("schema", "example"): "write `examples: [...]`",
    ("schema", "title"): "say it in `description`",
    ("schema", "discriminator"): "describe one schema with all members, each optional",
    ("schema", "not"): "say it in `description`",
    ("schema", "patternProperties"): "write `additionalProperties: {...}`",
    ("schema", "prefixItems"): "write `items: {...}`",
    ("schema", "xml"): "describe the document as text: `type: string`",
    ("schema", "$defs"): "move it to components/schemas",
    ("parameter", "content"): "write `schema`, and how the value is written with `style`, `explode` or `x-written-as`",
    ("parameter", "example"): "write `examples: {documented: {value: ...}}`",
    ("parameter", "allowReserved"): "remove it: reserved characters are always percent-encoded",
    ("parameter", "allowEmptyValue"): "remove it: an empty text is sent as it is",
    ("media type", "example"): "write `examples: {documented: {value: ...}}`",
    ("example", "$ref"): "write the value, or put it into a file: `externalValue: samples/<name>.json`",
    ("header", "deprecated"): "say it in `description`",
    ("response", "links"): "say it in `description`: no client follows them",
    ("operation", "callbacks"): "describe them under `webhooks`, or leave them out",
    ("operation", "requestbody"): "did you mean `requestBody`?",
    ("path", "trace"): "leave the operation out: no client sends TRACE",
    ("components", "examples"): "put the sample into a file: `externalValue: samples/<name>.json`",
    ("components", "links"): "remove them: no client follows links of a description",
    ("components", "callbacks"): "describe them under `webhooks`, or leave them out",
    **{(kind, "externalDocs"): "say it in `description`" for kind in ("the document", "tag", "operation", "schema")},
}


def closed_words(bundle: Bundle) -> Iterator[Problem]:
    yield from _check(bundle, (), bundle.data, "the document")


def _check(bundle: Bundle, pointer: Pointer, node: Any, kind: str) -> Iterator[Problem]:
    if not isinstance(node, dict):
        return  # `shape` says what is wrong with it
    words = WORDS[kind]
    for key, value in node.items():
        if key in words:
            yield from _inside(bundle, (*pointer, key), value, words[key])
        elif not key.startswith("x-"):
            name = f"`{key}` is not a word of {kind if kind == 'the document' else _article(kind)}"
            yield bundle.problem((*pointer, key), name + (" here" if (kind, key) in CURES else ""), _cure(kind, key))


def _inside(bundle: Bundle, pointer: Pointer, value: Any, place: str) -> Iterator[Problem]:
    kind = place.lstrip("[{")
    if place.startswith("[") and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _check(bundle, (*pointer, index), item, kind)
    elif place.startswith("{") and isinstance(value, dict):
        for name, item in value.items():
            yield from _check(bundle, (*pointer, name), item, kind)
    elif kind and not place.startswith(("[", "{")):
        yield from _check(bundle, pointer, value, kind)


def _cure(kind: str, key: str) -> str:
    if (kind, key) in CURES:
        return CURES[kind, key]
    by_lower = {word.lower(): word for word in WORDS[kind]}
    near = difflib.get_close_matches(key.lower(), by_lower, n=1)
    return f"did you mean `{by_lower[near[0]]}`?" if near else f"use {', '.join(sorted(WORDS[kind]))}"


def _article(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeio' else 'a'} {kind}"
