"""All that a caller of a service can notice, as flat records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.comparison.parts import Direction, Key, Part, Surface
from generator.comparison.shapes import Shapes, by_name, deprecation
from generator.comparison.uses import Uses, method_name
from generator.document import Pointer
from generator.former_names import of_argument, of_operation
from generator.naming import argument_name, class_name, python_name
from generator.operations.parameters import read_arguments
from generator.operations.successes import REDIRECT
from generator.operations.type_names import received
from generator.request_variants import reachable, schema_references
from generator.responses import is_redirect, is_success

_PLACEHOLDER = re.compile(r"\{([^}]*)\}")
_WITH_BODY = frozenset({"post", "put", "patch"})
_SAID = ("title", "summary", "description", "x-source")
IDEMPOTENT = frozenset({"get", "head", "put", "delete", "options"})


def read_surface(bundle: Bundle, names: dict[str, str] | None = None) -> Surface:
    """Return the parts of a description.

    Args:
        bundle: it, with its request variants.
        names: schemas that are to be called otherwise, because the other side calls them so.
    """
    return {part.key: part for part in _Reader(bundle, names or {}).parts()}


class _Reader:
    def __init__(self, bundle: Bundle, names: dict[str, str]) -> None:
        self._bundle = bundle
        self._uses = Uses(bundle, names)
        self._shapes = Shapes(bundle, self._uses)

    def parts(self) -> Iterator[Part]:
        yield self._service()
        for pointer, path, method, _ in self._bundle.operations():
            yield from self._operation(pointer, path, method)
        for name, method, webhook in self._bundle.webhooks():
            yield from self._webhook(name, method, webhook)
        yield from self._shapes.models(self._reached())

    def _service(self) -> Part:
        data = self._bundle.data
        info = data.get("info", {})
        server: dict[str, Any] = next(iter(data.get("servers", ())), {})
        suffix = server.get("variables", {}).get("suffix", {})
        schemes = data.get("components", {}).get("securitySchemes", {})
        tags = [tag.get("description") for tag in data.get("tags", ())]
        facets = {
            "address": " and suffix ".join(filter(None, (str(server.get("url", "")), str(suffix.get("default", ""))))),
            "environments": frozenset(map(str, suffix.get("enum", ()))),
            "schemes": {name: _without_text(scheme) for name, scheme in schemes.items()},
            "limit": data.get("x-rate-limit", {"policy": "window"}),
            "text": _text(*(info.get(word) for word in _SAID), data.get("x-group"), *tags, data.get("x-unknown")),
            "rows": data.get("x-entities"),
        }
        name = self._bundle.service
        return Part("service", ("service",), Direction.NEITHER, name, name, (f"iq.{name}",), facets)

    def _operation(self, pointer: Pointer, path: str, method: str) -> Iterator[Part]:
        raw = self._bundle.at(pointer)
        id_ = str(raw.get("operationId") or f"{method.upper()} {path}")
        name = method_name(self._bundle, raw)
        key: Key = ("operation", id_)
        servers = raw.get("servers") or self._bundle.at(pointer[:-1]).get("servers") or ()
        security = raw.get("security", self._bundle.data.get("security"))
        facets = {
            "id": id_,
            "request": f"{method.upper()} {path}",
            "request on the wire": f"{method.upper()} {_PLACEHOLDER.sub('{}', path)}",
            "address": str(servers[0].get("url", "")) if servers else "",
            "anonymous": not security,
            "security": frozenset(scheme for way in security or () for scheme in way),
            "repeatable": bool(raw.get("x-idempotent", method in IDEMPOTENT)),
            "paging": raw.get("x-pagination"),
            "result": self._result(raw),
            "deprecated": deprecation(raw),
            "former": by_name(of_operation(self._bundle, raw)),
            "text": _text(raw.get("summary"), raw.get("description")),
            "served": raw.get("x-state"),
            "helpers": raw.get("x-helpers"),
            "inferred": bool(raw.get("x-inferred")),
        }
        yield Part("operation", key, Direction.NEITHER, id_, name, (f"{name}()",), facets)
        yield from self._parameters(key, name, pointer, raw)
        yield from self._body(key, f"{name}(body=)", raw, Direction.SENT)
        yield from self._answers(key, name, raw, Direction.RECEIVED)

    def _parameters(self, key: Key, name: str, pointer: Pointer, raw: dict[str, Any]) -> Iterator[Part]:
        parameters = {each["name"]: each for _, each in self._bundle.parameters(pointer)}
        size = (raw.get("x-pagination") or {}).get("size")
        placeholders = _PLACEHOLDER.findall(str(pointer[1]))
        for argument in {each.wire: each for each in read_arguments(self._bundle, pointer)}.values():
            written = parameters[argument.wire]
            python = "page_size" if argument.wire == size else argument_name(argument.wire, written)
            form = {
                "style": written.get("style"),
                "explode": argument.array and not argument.separator,
                "quoted": argument.quoted,
                "around": argument.written_as,
                "filter": written.get("x-filter"),
            }
            facets = {
                "in": argument.location,
                "place": placeholders.index(argument.wire) if argument.wire in placeholders else None,
                "required": argument.required,
                "form": form,
                "annotation": frozenset(argument.type.split(" | ")) if "[" not in argument.type else None,
                "text": _text(written.get("description")),
                "samples": written.get("examples"),
                "inferred": bool(written.get("x-inferred")),
                "deprecated": deprecation(written),
                "former": by_name(of_argument(self._bundle, written)),
            }
            part = Part(
                "parameter",
                (*key, "parameter", argument.wire),
                Direction.SENT,
                argument.wire,
                python,
                (f"{name}({python}=)",),
                facets,
            )
            yield from self._shapes.node(
                part, self._bundle.resolve(written["schema"]) if argument.array else written["schema"]
            )

    def _body(self, key: Key, place: str, raw: dict[str, Any], direction: Direction) -> Iterator[Part]:
        if "requestBody" not in raw:
            return
        body = self._bundle.resolve(raw["requestBody"])
        content = body.get("content", {})
        facets = {
            "required": bool(body.get("required", False)),
            "preferred": next(iter(content), None),
            "text": _text(body.get("description")),
        }
        yield Part("body", (*key, "body"), direction, "body", "body", (place,), facets)
        yield from self._media((*key, "body"), place, content, direction)

    def _answers(self, key: Key, name: str, raw: dict[str, Any], direction: Direction) -> Iterator[Part]:
        for status, written in raw.get("responses", {}).items():
            response = self._bundle.resolve(written)
            content = response.get("content", {})
            success = is_success(self._bundle, str(status), response)
            place = f"{name}()" if success else f"{name}() refused with {status}"
            answer: Key = (*key, "answer", str(status))
            facets = {
                "success": success,
                "preferred": next(iter(content), None),
                "text": _text(response.get("description")),
                "inferred": bool(response.get("x-inferred")),
            }
            yield Part("answer", answer, direction, str(status), "", (f"{name}()",), facets)
            for wire, header in response.get("headers", {}).items():
                resolved = self._bundle.resolve(header)
                part = Part(
                    "header",
                    (*answer, "header", wire),
                    direction,
                    wire,
                    "",
                    (place,),
                    {"text": _text(resolved.get("description"))},
                )
                yield from self._shapes.node(part, resolved.get("schema", {}))
            yield from self._media(answer, place, content, direction)

    def _media(self, key: Key, place: str, content: dict[str, Any], direction: Direction) -> Iterator[Part]:
        for name, media in content.items():
            part = Part(
                "media",
                (*key, "media", name),
                direction,
                name,
                "",
                (place,),
                {"samples": media.get("examples"), "encoding": media.get("encoding")},
            )
            yield from self._shapes.node(part, media.get("schema", {}))

    def _webhook(self, name: str, method: str, webhook: dict[str, Any]) -> Iterator[Part]:
        key: Key = ("webhook", name)
        place = f"webhook {python_name(name)}"
        facets = {"request": method.upper(), "text": _text(webhook.get("summary"), webhook.get("description"))}
        yield Part("webhook", key, Direction.NEITHER, name, python_name(name), (place,), facets)
        yield from self._body(key, place, webhook, Direction.RECEIVED)
        yield from self._answers(key, place, webhook, Direction.SENT)

    def _result(self, raw: dict[str, Any]) -> frozenset[str]:
        kinds: set[str] = set()
        for status, written in raw.get("responses", {}).items():
            response = self._bundle.resolve(written)
            if is_redirect(self._bundle, str(status), response):
                kinds.add(REDIRECT)
            elif str(status).startswith("2"):
                schemas = [media["schema"] for media in response.get("content", {}).values() if "schema" in media]
                kinds.update(received(self._bundle, schemas[0]).split(" | ") if schemas else ["None"])
        return frozenset(class_name(kind) if kind != "None" else kind for kind in kinds)

    def _reached(self) -> dict[Direction, set[str]]:
        """Return the schemas that values of each direction may have."""
        roots: dict[Direction, set[str]] = {Direction.SENT: set(), Direction.RECEIVED: set()}
        for pointer, _, _, raw in self._bundle.operations():
            roots[Direction.SENT].update(schema_references([each for _, each in self._bundle.parameters(pointer)]))
            self._roots_of(raw, roots, Direction.SENT, Direction.RECEIVED)
        for _, _, webhook in self._bundle.webhooks():
            self._roots_of(webhook, roots, Direction.RECEIVED, Direction.SENT)
        for unknown in self._bundle.data.get("x-unknown", ()):  # it has no path, but its schema is a model
            sent = str(unknown.get("method")).lower() in _WITH_BODY
            roots[Direction.SENT if sent else Direction.RECEIVED].update(
                {unknown["schema"]} if "schema" in unknown else ()
            )
        schemas = self._bundle.data.get("components", {}).get("schemas", {})
        return {direction: reachable(schemas, names) for direction, names in roots.items()}

    def _roots_of(
        self, raw: dict[str, Any], roots: dict[Direction, set[str]], body: Direction, answer: Direction
    ) -> None:
        roots[body].update(schema_references(self._bundle.resolve(raw.get("requestBody", {}))))
        for written in raw.get("responses", {}).values():
            response = self._bundle.resolve(written)
            headers = [self._bundle.resolve(header) for header in response.get("headers", {}).values()]
            roots[answer].update(schema_references([response, headers]))


def _without_text(scheme: Any) -> Any:
    if not isinstance(scheme, dict):
        return scheme
    return {word: _without_text(value) for word, value in scheme.items() if word != "description"}


def _text(*texts: object) -> str:
    return " ".join(" ".join(str(text).split()) for text in texts if text)
