"""Rules of what the service's client has itself: resources, versions, and the methods of its own tags."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.authoring.gathering import COMMON
from generator.bundle import PRIMARY, SERVICE_TAG, Bundle
from generator.naming import python_name
from generator.problems import Problem


def service_is_not_common(bundle: Bundle) -> Iterator[Problem]:
    if f"{bundle.service}.yaml" == COMMON:
        message = (
            f"a service cannot be called `{bundle.service}`: its package would hide the models that services share"
        )
        yield bundle.problem(("x-service",), message, "give it another name")


MEMBERS_OF_CLIENTS = frozenset(
    {"argument_error", "call", "close", "drift", "from_env", "limits", "pages", "with_options"}
)
"""What clients have themselves, beside their services."""


def service_is_no_member_of_clients(bundle: Bundle) -> Iterator[Problem]:
    if bundle.service in MEMBERS_OF_CLIENTS:
        message = f"a service cannot be called `{bundle.service}`: `iq.{bundle.service}` is the client's own"
        yield bundle.problem(("x-service",), message, "give it another name")


def one_primary_tag(bundle: Bundle) -> Iterator[Problem]:
    primary: str | None = None
    for index, tag in enumerate(bundle.data.get("tags", ())):
        if PRIMARY not in tag:
            continue
        where, name = ("tags", index, PRIMARY), tag.get("name")
        if tag[PRIMARY] is not True:
            yield bundle.problem(where, f"{PRIMARY} of tag `{name}` is not `true`", "write `true`, or remove it")
        elif name == SERVICE_TAG:
            yield bundle.problem(
                where, f"tag `{SERVICE_TAG}` is {PRIMARY}", "remove it: its operations are the service's own already"
            )
        elif primary is not None:
            yield bundle.problem(where, f"tags `{primary}` and `{name}` are both {PRIMARY}", "choose one of them")
        else:
            primary = name


def resources_do_not_repeat_the_service(bundle: Bundle) -> Iterator[Problem]:
    own_tags, service = bundle.own_tags(), bundle.service
    for index, tag in enumerate(bundle.data.get("tags", ())):
        resource = python_name(tag["name"])
        if tag["name"] not in own_tags and _singular(resource) == _singular(service):
            message = f"tag `{tag['name']}` repeats the service's name: users would type `iq.{service}.{resource}`"
            yield bundle.problem(("tags", index), message, f"add `{PRIMARY}: true` to it, or rename it")


def names_on_the_service(bundle: Bundle) -> Iterator[Problem]:
    own_tags = bundle.own_tags()
    taken = {}
    for index, tag in enumerate(bundle.data.get("tags", ())):
        resource = python_name(tag["name"])
        if tag["name"] in own_tags:
            continue
        taken[resource] = f"the resource {tag['name']}"
        if _is_version(resource):
            message = f"tag `{tag['name']}` becomes `{resource}`, which is the service's version {resource}"
            yield bundle.problem(("tags", index), message, "rename the tag")
    for pointer, path, method, operation in bundle.operations():
        name = str(operation.get("x-method"))
        if not own_tags.intersection(operation.get("tags", ())):
            continue
        place = f"{method.upper()} {path}"
        other = f"the service's version {name}" if _is_version(name) else taken.setdefault(name, place)
        if other != place:
            message = f"method `{name}` of the service itself is both {other} and {place}"
            yield bundle.problem((*pointer, "x-method"), message, "rename one of the two")


def _singular(name: str) -> str:
    return f"{name.removesuffix('ies')}y" if name.endswith("ies") else name.removesuffix("s")


def _is_version(name: str) -> bool:
    return re.fullmatch(r"v\d+", name) is not None
