"""Rules of what a call needs: every operation can be called with the samples of its description, by tests and by readers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.bundle import Bundle
from generator.media import codec_of
from generator.problems import Problem
from generator.rules.samples import CURE, without_values


def parameters_have_samples(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, operation in bundle.operations():
        for where, parameter in bundle.parameters(pointer):
            if parameter.get("required") and not parameter.get("examples"):
                message = f"{operation.get('operationId')} needs `{parameter['name']}`, which has no sample"
                cure = "add `examples: {documented: {value: ...}}`, with `x-inferred: true` if it is made up"
                yield bundle.problem(where, message, cure)


def bodies_have_samples(bundle: Bundle) -> Iterator[Problem]:
    """A required body has a documented sample, or one can be made from the examples of its properties."""
    for pointer, _, _, operation in bundle.operations():
        body = bundle.resolve(operation.get("requestBody", {}))
        if not body.get("required"):
            continue
        for media_type, media in body.get("content", {}).items():
            where = (*pointer, "requestBody")
            if media.get("examples"):
                continue
            if codec_of(media_type) in {"json", "form", "multipart"}:
                missing = [
                    str(place[-1]) for place in without_values(bundle, media.get("schema", {}), where, is_sent=True)
                ]
                if missing:
                    message = f"the body of {operation.get('operationId')} has no sample, and `{missing[0]}` no example"
                    yield bundle.problem(where, message, CURE)
            else:
                message = f"the body of {operation.get('operationId')} has no sample in `{media_type}`"
                yield bundle.problem(where, message, "add one under `examples`")
