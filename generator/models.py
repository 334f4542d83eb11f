"""Models of a service: datamodel-code-generator writes msgspec Structs from the bundled schemas."""

from __future__ import annotations

import contextlib
import io
import json
import warnings
from pathlib import Path
from typing import Any

from datamodel_code_generator import Error, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType, InputFileType, OpenAPIScope
from datamodel_code_generator.format import PythonVersion

from generator.bundle import Bundle
from generator.naming import attribute_name, class_name
from generator.problems import GeneratorError, Problem
from generator.scalars import scalar_type

TEMPLATES = Path(__file__).parent / "templates" / "models"
RUNTIME = "iqmetrix_api"


def render_models(bundle: Bundle) -> str:
    """Write `models.py` of a service.

    Args:
        bundle: the description with its request variants (`Bundle.with_request_variants`).

    Raises:
        GeneratorError: datamodel-code-generator warns or fails.
    """
    schemas = bundle.data.get("components", {}).get("schemas", {})
    if not schemas:
        return '"""Models: this service has none."""\n'
    aliases = {
        f"{class_name(name)}.{wire}": attribute_name(wire, each)
        for name, schema in schemas.items()
        for wire, each in schema.get("properties", {}).items()
    }
    source = {
        "openapi": "3.1.0",
        "info": {"title": bundle.service, "version": bundle.version},
        "paths": {},
        "components": {"schemas": {class_name(name): _prepared(schema) for name, schema in schemas.items()}},
    }
    config = GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        input_filename=f"{bundle.service} {bundle.version}",
        output_model_type=DataModelType.MsgspecStruct,
        target_python_version=PythonVersion.PY_311,
        openapi_scopes=[OpenAPIScope.Schemas],
        base_class=f"{RUNTIME}.Model",
        additional_imports=[f"{RUNTIME}.OpenIntEnum", f"{RUNTIME}.OpenStrEnum", "msgspec.field"],
        custom_template_dir=TEMPLATES,
        aliases=aliases,
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
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stderr(io.StringIO()) as errors:
        warnings.simplefilter("always")
        try:
            text = generate(json.dumps(source), config=config)
        except Error as error:
            text = None
            warnings.warn(str(error), stacklevel=1)
    said = [str(each.message) for each in caught] + errors.getvalue().strip().splitlines()
    if said or not isinstance(text, str):
        cure = "write the schema so that datamodel-code-generator takes it without a word"
        raise GeneratorError(
            Problem(str(bundle.path), 1, f"datamodel-code-generator says: {each}", cure) for each in said
        )
    return text


def _prepared(schema: dict[str, Any]) -> dict[str, Any]:
    """Keep what shapes a class. Validation words, samples and defaults are the server's business, not a Struct's."""
    prepared = _type(schema)
    if "description" in schema:
        prepared["description"] = _documentation(schema)
    if schema.get("properties"):
        prepared["properties"] = {name: _type(each) for name, each in schema["properties"].items()}
        if schema.get("required"):
            prepared["required"] = schema["required"]
    if "enum" in schema:
        prepared["enum"] = schema["enum"]
        prepared["x-enum-varnames"] = schema.get("x-enum-varnames", [])
    return prepared


def _type(schema: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        return {"$ref": _class_reference(schema["$ref"])}
    for word in ("anyOf", "oneOf"):
        if word in schema:
            return {"anyOf": [_type(each) for each in schema[word]]}
    kinds = schema.get("type")
    kind = next((each for each in kinds if each != "null"), None) if isinstance(kinds, list) else kinds
    result: dict[str, Any] = {"type": kinds} if kinds else {}
    custom = scalar_type(kind, schema.get("format"))
    if custom and not custom.startswith("builtins."):
        result = {"customTypePath": custom, "type": kinds}
    elif custom == "builtins.bytes":
        result["format"] = schema["format"]
    if kind == "array":
        result["items"] = _type(schema.get("items", {}))
    if kind == "object" and "properties" not in schema:
        values = schema.get("additionalProperties", True)
        result["additionalProperties"] = _type(values) if isinstance(values, dict) else values
    return result


def _one_line(text: str) -> str:
    # datamodel-code-generator escapes backslashes itself.
    return " ".join(str(text).replace('"', "'").split())


def _class_reference(reference: str) -> str:
    prefix, _, name = reference.rpartition("/")
    return f"{prefix}/{class_name(name)}"


def _documentation(schema: dict[str, Any]) -> str:
    lines = [_one_line(schema["description"])]
    described = [
        f"    {attribute_name(wire, each)}: {_one_line(each['description'])}"
        for wire, each in schema.get("properties", {}).items()
        if "description" in each
    ]
    return "\n".join([*lines, "", "Attributes:", *described, ""]) if described else lines[0]
