"""Operations without state worth keeping: they reply with their documented sample, to what it was documented for."""

from __future__ import annotations

import copy
from datetime import datetime
from typing import Any

from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._descriptions.made_samples import made_sample
from iqmetrix_simulator._descriptions.samples import json_types, sample_of
from iqmetrix_simulator._formats import instant, is_instant
from iqmetrix_simulator._keys import key_text


def example(task: Task) -> Any:
    """Reply with the documented sample, if the parameters are those of the documentation.

    Raises:
        Refusal: 404 where the row does not exist that `requires` asks for, or where other parameters ask for one thing that is
            not known. A list is empty then.
    """
    required = task.state.get("requires")
    if required is not None:
        task.stored_row(task.entity(required))
    _, response = task.route.success()
    wanted = [task.media_type, *json_types(task.route, response)] if response.get("content") else []
    samples = (sample_of(task.route, response, media_type) for media_type in wanted)
    sample = copy.deepcopy(next((sample for sample in samples if sample is not None), None))
    for media_type in json_types(task.route, response)[:1] if sample is None else ():
        sample = made_sample(task.route.description, response["content"][media_type].get("schema", {}))
    if sample is None or _is_documented(task):
        return sample
    if "items" not in task.route.pagination or not isinstance(sample, (dict, list)):
        raise task.route.refusal(404, "Not Found")
    empty = _without_content(sample)
    echoed = {member: task.values.get(parameter) for member, parameter in task.state.get("echo", {}).items()}
    return {**empty, **echoed} if isinstance(empty, dict) else empty


def _is_documented(task: Task) -> bool:
    for parameter in task.route.parameters:
        name, described = parameter["name"], [example["value"] for example in parameter.get("examples", {}).values()]
        if described and name in task.values and _meaning(task.values[name]) not in map(_meaning, described):
            return False
    return True


def _meaning(value: Any) -> datetime | str:
    """Return what is the same for all forms of one value: a time with or without fractions, in any zone, or the text of a key."""
    text = str(value)
    return instant(text) if is_instant(text) else key_text(text)


def _without_content(document: Any) -> Any:
    """Return a document in which nothing was found: lists without elements, objects without what their scalars say of one."""
    if isinstance(document, list):
        return []
    return {name: _without_content(value) for name, value in document.items() if isinstance(value, (dict, list))}
