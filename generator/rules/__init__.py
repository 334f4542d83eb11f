"""House rules of the descriptions: each a function that returns the problems it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.bundle import Bundle
from generator.problems import Problem
from generator.rules import (
    alternatives,
    descriptions,
    documents,
    enumerations,
    extensions,
    limits,
    media_types,
    methods,
    models,
    operations,
    pagination,
    parameters,
    responses,
    schemas,
    service,
    state,
)

Rule = Callable[[Bundle], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    documents.service_name,
    documents.server_has_suffix,
    documents.tags_differ,
    extensions.known_extensions,
    service.service_is_not_common,
    service.one_primary_tag,
    service.names_on_the_service,
    service.resources_do_not_repeat_the_service,
    operations.operation_id,
    operations.one_tag,
    operations.paths_are_written_out,
    operations.paths_differ,
    operations.security_schemes,
    methods.method_name,
    methods.lists_are_paged,
    parameters.path_parameters,
    parameters.parameters_once,
    parameters.no_cookies,
    parameters.one_place_for_the_value,
    parameters.argument_names,
    pagination.pagination,
    limits.policy,
    limits.headers,
    limits.refusal_of_active_requests,
    media_types.bodies_fit_their_media_type,
    media_types.members_of_forms,
    media_types.encoding,
    responses.statuses,
    responses.documented_refusals,
    schemas.no_inline_objects,
    schemas.arrays_have_items,
    schemas.required_properties,
    schemas.sent_on_update,
    alternatives.alternatives_can_be_told_apart,
    alternatives.alternatives_of_an_object_are_requirements,
    enumerations.enumerations,
    models.class_names,
    models.attribute_names,
    models.request_variants,
    descriptions.tags_are_described,
    descriptions.schemas_are_described,
    descriptions.properties_are_described,
    descriptions.parameters_are_described,
    state.rows,
    state.keys,
    state.children,
    state.states,
)
