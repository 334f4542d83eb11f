"""House rules of the descriptions: each a function that gives the problems it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.bundle import Bundle
from generator.problems import Problem
from generator.rules import documents, limits, operations, responses, schemas, state

Rule = Callable[[Bundle], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    documents.service_name,
    documents.server_has_version,
    documents.known_extensions,
    documents.tags_have_descriptions,
    operations.operation_id,
    operations.one_tag,
    operations.method_name,
    operations.lists_are_paged,
    operations.path_parameters,
    operations.arguments,
    operations.paths_differ,
    operations.security_schemes,
    operations.pagination,
    limits.policy,
    limits.headers,
    limits.refusal_of_active_requests,
    responses.statuses,
    responses.documented_refusals,
    schemas.no_inline_objects,
    schemas.arrays_have_items,
    schemas.enums_have_names,
    schemas.attribute_names,
    schemas.class_names,
    schemas.request_variants,
    schemas.required_properties,
    schemas.descriptions,
    schemas.sent_on_update,
    state.rows,
    state.states,
)
