"""Rules of the document as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bundle import Bundle
from generator.naming import class_name, is_name
from generator.problems import Problem


def openapi_version(bundle: Bundle) -> Iterator[Problem]:
    version = str(bundle.data.get("openapi", ""))
    if not re.fullmatch(r"3\.1\.\d+", version):
        message = f"OpenAPI version `{version}` is not supported" if version else "the OpenAPI version is missing"
        yield bundle.problem(("openapi",), message, "write `openapi: 3.1.0`")


def service_name(bundle: Bundle) -> Iterator[Problem]:
    folder, name = bundle.path.parent.name, bundle.service
    if not bundle.data.get("x-service"):
        yield bundle.problem(
            (), "the service has no name of its own", f"write `x-service: {folder}`, the name of its folder"
        )
    if name != folder or not is_name(name):
        reason = "is not a name" if name == folder else f"is not the name of its folder, {folder}"
        message = f"`x-service: {name}` {reason}"
        yield bundle.problem(("x-service",), message, "use one name in snake_case for both")


def one_server(bundle: Bundle) -> Iterator[Problem]:
    for index in range(1, len(bundle.data.get("servers") or ())):
        message = "the document has a second server, which no client calls"
        yield bundle.problem(
            ("servers", index), message, "remove it; where only a version differs, write it into the paths"
        )


def server_has_suffix(bundle: Bundle) -> Iterator[Problem]:
    servers = bundle.data.get("servers") or []
    url = str(servers[0].get("url", "")) if servers else ""
    variables = servers[0].get("variables", {}) if servers else {}
    for name in sorted({*re.findall(r"{([^}]*)}", url), *variables} - {"suffix"}):
        message = f"the server's variable `{name}` is filled in by no client"
        yield bundle.problem(("servers",), message, "write its value into the URL; only `suffix` differs")
    if "{suffix}" in url and variables.get("suffix", {}).get("default") != "":
        yield bundle.problem(
            ("servers",), "the suffix has no default for production", 'write `variables: {suffix: {default: ""}}`'
        )
    if "{suffix}" not in url:
        message = "the server's URL has no `{suffix}` for the environment" if url else "the server is missing"
        yield bundle.problem(
            ("servers",), message, "write `https://<host>{suffix}.iqmetrix.net/v1` with the variable `suffix`"
        )


ADDRESS = re.compile(r"https://[a-z][a-z0-9.-]*{suffix}[a-z0-9-]*\.([a-z0-9-]+(?:\.[a-z0-9-]+)*)(?:/[A-Za-z]\w*)*")


def server_has_an_address(bundle: Bundle) -> Iterator[Problem]:
    """Its name differs by the environment alone, and it is where the tokens come from: no other domain gets to see one."""
    server = (bundle.data.get("servers") or [{}])[0]
    url, suffix = str(server.get("url", "")), server.get("variables", {}).get("suffix", {})
    values = suffix.get("enum", [""])
    if "{suffix}" not in url:
        return  # `server_has_suffix` says so
    address = ADDRESS.fullmatch(url)
    if address is None:
        message = f"`{url}` is no address of a service"
        yield bundle.problem(
            ("servers",), message, "write `https://<name>{suffix}.<domain>`, with folders and the version behind it"
        )
    if "" not in values or not all(re.fullmatch("[a-z0-9-]*", str(value)) for value in values):
        message = f"the suffix is one of {values}"
        yield bundle.problem(
            ("servers",), message, 'write `enum: ["", rc]`: nothing for production, and the other environments'
        )
    for name, scheme in bundle.data.get("components", {}).get("securitySchemes", {}).items():
        for flow in bundle.resolve(scheme).get("flows", {}).values():
            source = str(flow.get("tokenUrl", "")).partition("//")[2].partition("/")[0]
            if address is not None and source and source.partition(".")[2] != address[1]:
                message = f"tokens of `{name}` come from {source}, and would be sent to another domain, {address[1]}"
                yield bundle.problem(("servers",), message, "correct the address of the service, or of the tokens")


def balanced_paths(bundle: Bundle) -> Iterator[Problem]:
    """A parenthesis or brace that is opened is closed: `/Things({ThingId})`."""
    for path in bundle.data.get("paths", {}):
        if not re.fullmatch(r"(?:[^(){}]|{[^(){}/]+}|\((?:[^(){}/]|{[^(){}/]+})*\))*", path):
            message = f"the parentheses or braces of the path {path} do not match"
            yield bundle.problem(("paths", path), message, "write `/Things({ThingId})`")


GROUPS = ("general", "partner", "legacy")
"""Where the documentation lists a service."""


def readers_are_told(bundle: Bundle) -> Iterator[Problem]:
    """What stands in the list of services, and what a description rests on."""
    info = bundle.data.get("info", {})
    if not info.get("x-source"):
        message = "nothing says what the description rests on"
        yield bundle.problem(("info",), message, "write `x-source: <page of the documentation, year>` under `info`")
    if not str(info.get("summary", "")).endswith("."):
        message = "the service has no line of its own in the list of services"
        yield bundle.problem(("info",), message, "write `summary: <one sentence.>` under `info`")
    if bundle.data.get("x-group") not in GROUPS:
        message = f"x-group is `{bundle.data.get('x-group')}`"
        yield bundle.problem(("x-group",), message, f"write one of {', '.join(GROUPS)}")


def tags_differ(bundle: Bundle) -> Iterator[Problem]:
    names: dict[str, str] = {}
    for index, tag in enumerate(bundle.data.get("tags", ())):
        other = names.get(class_name(tag["name"]))
        names[class_name(tag["name"])] = tag["name"]
        if other is not None:
            message = f"tags `{other}` and `{tag['name']}` both become the class {class_name(other)}"
            yield bundle.problem(("tags", index), message, "rename one of the two")
