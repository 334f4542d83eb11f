"""Models of a service: datamodel-code-generator writes msgspec Structs from the bundled schemas."""

from __future__ import annotations

import contextlib
import io
import json
import warnings
from collections import defaultdict
from collections.abc import Collection
from itertools import product
from pathlib import Path
from typing import Any

from datamodel_code_generator import Error, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType, InputFileType, OpenAPIScope
from datamodel_code_generator.format import PythonVersion

from generator.bundle import Bundle
from generator.deprecations import of_members
from generator.former_names import Former, former_names, of_attribute, of_model
from generator.media import codec_of
from generator.naming import attribute_name, class_name
from generator.problems import GeneratorError, Problem
from generator.prose import deprecation_first, docstring, one_line, wrapped
from generator.request_variants import schema_references
from generator.scalars import scalar_type

TEMPLATES = Path(__file__).parent / "templates" / "models"
RUNTIME = "iqmetrix_api"
FILE = "file"
"""What stands for `format: binary` in uploads."""
SHARED = "iqmetrix_api.common"


def render_models(bundle: Bundle) -> str:
    """Write the models of a service; those that services share are imported.

    Args:
        bundle: the description with its request variants (`Bundle.with_request_variants`).

    Raises:
        GeneratorError: datamodel-code-generator warns or fails.
    """
    schemas = bundle.data.get("components", {}).get("schemas", {})
    own = {name: schema for name, schema in schemas.items() if name not in bundle.shared}
    return _render(bundle, _with_files(bundle, own), bundle.shared)


def _with_files(bundle: Bundle, schemas: dict[str, Any]) -> dict[str, Any]:
    """Return schemas in which the binary properties of uploads are files; elsewhere they are bytes."""
    bodies = [bundle.resolve(operation.get("requestBody", {})) for _, _, _, operation in bundle.operations()]
    media = [
        media for body in bodies for name, media in body.get("content", {}).items() if codec_of(name) == "multipart"
    ]
    uploads = {name for each in media for name in schema_references(each.get("schema", {}))}
    return {name: _files(schema) if name in uploads else schema for name, schema in schemas.items()}


def _files(node: Any) -> Any:
    if isinstance(node, dict):
        changed = {key: _files(value) for key, value in node.items()}
        return changed | ({"format": FILE} if changed.get("format") == "binary" else {})
    return [_files(item) for item in node] if isinstance(node, list) else node


def render_shared_models(bundle: Bundle) -> str:
    """Write the models that services share.

    Args:
        bundle: `common.yaml`.

    Raises:
        GeneratorError: datamodel-code-generator warns or fails.
    """
    schemas = bundle.data.get("components", {}).get("schemas", {})
    return _render(bundle, {name: {**schema, "required": []} for name, schema in schemas.items()}, ())


def _render(bundle: Bundle, schemas: dict[str, Any], shared: Collection[str]) -> str:
    if not schemas:
        return ""
    source = {
        "openapi": "3.1.0",
        "info": {"title": bundle.service, "version": bundle.version},
        "paths": {},
        "components": {
            "schemas": {
                class_name(name): _prepared(
                    schema, shared, of_members(bundle, name, schema), former_names(bundle, name, schema)
                )
                for name, schema in schemas.items()
            }
        },
    }
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stderr(io.StringIO()) as errors:
        warnings.simplefilter("always")
        try:
            text = generate(json.dumps(source), config=_configuration(bundle, schemas))
        except Error as error:
            text = None
            warnings.warn(str(error), stacklevel=1)
    complaints = [str(warning.message) for warning in caught] + errors.getvalue().strip().splitlines()
    if complaints or not isinstance(text, str):
        cure = "write the schema so that datamodel-code-generator accepts it without complaint"
        raise GeneratorError(
            Problem(str(bundle.path), 1, f"datamodel-code-generator says: {complaint}", cure)
            for complaint in complaints
        )
    return text + _former_models(bundle, schemas)


def _former_models(bundle: Bundle, schemas: dict[str, Any]) -> str:
    """Return what lets programs find classes by the names that they had."""
    former = {each.name: each for name, schema in schemas.items() for each in of_model(bundle, name, schema)}
    if not former:
        return ""
    aliases = "".join(f"    {name} = {each.now}\n" for name, each in former.items())
    said = {name: (each.now, f"{name} {each.said}") for name, each in former.items()}
    runtime = f"    from {RUNTIME}._runtime.deprecation import former_models\n"
    return f"\n\nif TYPE_CHECKING:\n{aliases}else:\n{runtime}\n    __getattr__ = former_models(globals(), {said!r})\n"


def _configuration(bundle: Bundle, schemas: dict[str, Any]) -> GenerateConfig:
    return GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.MsgspecStruct,
        target_python_version=PythonVersion.PY_311,
        openapi_scopes=[OpenAPIScope.Schemas],
        base_class=f"{RUNTIME}.Model",
        additional_imports=[
            f"{RUNTIME}.OpenIntEnum",
            f"{RUNTIME}.OpenStrEnum",
            "enum.EnumMeta",
            "typing.Any",
            "typing.TYPE_CHECKING",
            "typing.overload",
            f"{RUNTIME}._runtime.deprecation.WarningMeta",
            f"{RUNTIME}._runtime.deprecation.deprecate",
            f"{RUNTIME}._runtime.deprecation.deprecate_values",
            f"{RUNTIME}._runtime.deprecation.deprecated",
            f"{RUNTIME}._runtime.deprecation.keep_former_names",
            f"{RUNTIME}._runtime.model.LEFT_OUT",
            f"{RUNTIME}._runtime.model.keep_out_of_sight",
            "msgspec.field",
        ],
        extra_template_data=defaultdict(
            dict, {class_name(name): _hints(bundle, name, schema) for name, schema in schemas.items()}
        ),
        custom_template_dir=TEMPLATES,
        custom_file_header="\n",  # instead of a second banner
        aliases={
            f"{class_name(name)}.{wire}": attribute_name(wire, property_)
            for name, schema in schemas.items()
            for wire, property_ in schema.get("properties", {}).items()
        },
        disable_timestamp=True,
        keyword_only=True,
        use_schema_description=True,
        use_standard_collections=True,
        use_union_operator=True,
        capitalise_enum_members=True,
        allow_leading_underscore_class_name=True,
        keep_model_order=False,
        formatters=[],
    )


def _hints(bundle: Bundle, schema_name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """Return what the template has to know beside fields: what is always sent, what is deprecated, what nobody may see."""
    required, properties = schema.get("required", ()), schema.get("properties", {})
    return {
        "always_sent": [name for name in required if properties.get(name, {}).get("readOnly")],
        "deprecated": {
            (name := _python_name(schema, each)): f"{class_name(schema_name)}.{name} {said}"
            for each, said in of_members(bundle, schema_name, schema).items()
        },
        "former": _former(bundle, schema_name, schema),
        "former_calls": _former_calls(bundle, schema_name, schema),
        "out_of_sight": [
            attribute_name(name, member) for name, member in properties.items() if _is_secret(bundle, member)
        ],
    }


def _former(bundle: Bundle, schema_name: str, schema: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Return the former names of attributes, or of values: what each stands for, and what a warning says."""
    return {
        former.name: (former.now, f"{class_name(schema_name)}.{former.name} {former.said}")
        for former in former_names(bundle, schema_name, schema)
    }


def _former_calls(bundle: Bundle, schema_name: str, schema: dict[str, Any]) -> list[dict[str, str]]:
    """Return the ways to make a model that are former ones: by required attribute with other names, the name that is given."""
    required = [
        [attribute_name(wire, member), *(former.name for former in of_attribute(bundle, schema_name, wire, member))]
        for wire, member in schema.get("properties", {}).items()
        if wire in schema.get("required", ()) and not member.get("readOnly")
    ]
    renamed = [names for names in required if names[1:]]
    return [dict(zip((names[0] for names in renamed), way, strict=True)) for way in product(*renamed)]


def _python_name(schema: dict[str, Any], name: str) -> str:
    """Return the attribute of a property; names of values are as they are typed."""
    properties = schema.get("properties", {})
    return attribute_name(name, properties[name]) if name in properties else name


def _is_secret(bundle: Bundle, schema: Any, around: tuple[Any, ...] = ()) -> bool:
    """Return whether a value is, or holds, a `format: password`; models in it hide their own."""
    resolved = bundle.resolve(schema)
    if not isinstance(resolved, dict) or "properties" in resolved or any(resolved is each for each in around):
        return False
    within = [resolved.get("items"), resolved.get("additionalProperties")]
    within += [option for word in ("anyOf", "oneOf") for option in resolved.get(word, ())]
    return resolved.get("format") == "password" or any(_is_secret(bundle, each, (*around, resolved)) for each in within)


def _prepared(
    schema: dict[str, Any], shared: Collection[str], deprecations: dict[str, str], former: list[Former]
) -> dict[str, Any]:
    """Keep what shapes a class: validation, samples and defaults are the server's business, not a Struct's."""
    prepared = _type(schema, shared)
    if "description" in schema:
        prepared["description"] = _documentation(schema, deprecations, former)
    if schema.get("properties"):
        prepared["properties"] = {name: _type(property_, shared) for name, property_ in schema["properties"].items()}
        if schema.get("required"):
            prepared["required"] = schema["required"]
    if "enum" in schema:
        prepared["enum"] = schema["enum"]
        prepared["x-enum-varnames"] = schema.get("x-enum-varnames", [])
    return prepared


def _type(schema: dict[str, Any], shared: Collection[str]) -> dict[str, Any]:
    if "$ref" in schema:
        return _reference(schema["$ref"], shared)
    for word in ("anyOf", "oneOf"):
        if word in schema and "properties" not in schema:  # beside properties it says which of them are required
            return {"anyOf": [_type(option, shared) for option in schema[word]]}
    kinds = schema.get("type")
    kind = next((kind for kind in kinds if kind != "null"), None) if isinstance(kinds, list) else kinds
    result: dict[str, Any] = {"type": kinds} if kinds else {}
    scalar = f"{RUNTIME}.File" if schema.get("format") == FILE else scalar_type(kind, schema.get("format"))
    if scalar == "builtins.bytes":
        result["format"] = schema["format"]
    elif scalar and not scalar.startswith("builtins."):
        result = {"customTypePath": scalar, "type": kinds}
    if kind == "array":
        result["items"] = _type(schema.get("items", {}), shared)
    if kind == "object" and "properties" not in schema:
        values = schema.get("additionalProperties", True)
        result["type"] = kind  # datamodel-code-generator forgets the values of a map that may be null
        result["additionalProperties"] = _type(values, shared) if isinstance(values, dict) else values
    return result


def _reference(reference: str, shared: Collection[str]) -> dict[str, Any]:
    prefix, _, name = reference.rpartition("/")
    if name in shared:
        return {"customTypePath": f"{SHARED}.{class_name(name)}", "type": "object"}
    return {"$ref": f"{prefix}/{class_name(name)}"}


def _documentation(schema: dict[str, Any], deprecations: dict[str, str], former: list[Former]) -> str:
    # datamodel-code-generator escapes backslashes itself.
    text = docstring(one_line(schema["description"]), 4).rstrip().replace("\n    ", "\n")
    said = {
        attribute_name(wire, property_): _described(property_, deprecations.get(wire, ""))
        for wire, property_ in schema.get("properties", {}).items()
        if "description" in property_
    } or {name: deprecation_first(each, "") for name, each in deprecations.items()}
    said |= {each.name: deprecation_first(each.said, "") for each in former}
    described = ["    " + wrapped(f"{name}: {text}", 8, 4).replace("\n    ", "\n") for name, text in said.items()]
    return "\n".join([text, "", "Attributes:", *described, ""]) if described else text


def _described(member: dict[str, Any], deprecated: str) -> str:
    text = one_line(member["description"])
    return deprecation_first(deprecated, text) if deprecated else text
