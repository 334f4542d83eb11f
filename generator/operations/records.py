"""What the templates know of a service, its operations, their arguments and their responses."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import Any

from generator.former_names import Former


@dataclass
class Argument:
    """One argument of a method.

    Attributes:
        kind: type of the value, or of each value of an array; `object` where the description leaves it open.
        identifier: whether it names a thing, so that a text may stand for an integer or a GUID.
        deprecated: since when, and what to use instead; empty where it is not deprecated.
        former: names that it had; each is still taken.
    """

    wire: str
    name: str
    type: str
    kind: str
    array: bool
    identifier: bool
    documentation: str
    required: bool
    location: str
    separator: str = ","
    quoted: bool = False
    written_as: str = ""
    deprecated: str = ""
    former: tuple[Former, ...] = ()


@dataclass
class ResponseRecord:
    """One documented response."""

    status: int
    media_type: str | None
    type: str
    codec: str = "json"


@dataclass
class SuccessRecord:
    """One success: a status with the type of its body, and the words of the description.

    Attributes:
        media_type: the one that is asked for; `None` where there is no body.
        schema: of the body in that media type.
    """

    status: int
    media_type: str | None
    schema: dict[str, Any] | None
    type: str
    description: str


@dataclass
class PaginationRecord:
    """Paging in terms of attributes."""

    style: str
    items: tuple[str, ...]
    offset: str | None
    size: str | None
    default_size: int | None
    maximum_size: int | None
    next_link: tuple[str, ...]
    total: tuple[str, ...]
    first: int
    item_type: str


@dataclass
class OperationRecord:
    """One operation.

    Attributes:
        deprecated: since when, and what to use instead; empty where it is not deprecated.
        now: the name that users should type; empty where `name` is no former one.
    """

    id: str
    constant: str
    method: str
    path: str
    url_path: str
    tag: str
    resource: str
    name: str
    summary: str
    description: str
    arguments: list[Argument]
    body_media_type: str | None
    body_type: str
    body_model: str
    body_received: str
    body_required: bool
    body_codec: str
    body_encoding: dict[str, str]
    body_separators: dict[str, str]
    responses: list[ResponseRecord]
    result: str
    successes: list[SuccessRecord]
    accept: str
    idempotent: bool
    anonymous: bool
    replaces: bool
    pagination: PaginationRecord | None
    raises: list[tuple[str, str]] = field(default_factory=list)
    server: str | None = None
    deprecated: str = ""
    now: str = ""
    helpers: dict[str, str] = field(default_factory=dict)

    @property
    def deprecated_arguments(self) -> list[Argument]:
        """Arguments that may be left out, and should be."""
        return [argument for argument in self.method_arguments if argument.deprecated and not argument.required]

    @property
    def renamed_arguments(self) -> list[Argument]:
        """Arguments that had other names."""
        return [argument for argument in self.method_arguments if argument.former]

    @property
    def deprecated_calls(self) -> list[dict[str, str]]:
        """The ways to call it that are deprecated for their arguments: by each required argument, the name that is given."""
        needed = [argument for argument in self.method_arguments if argument.required]
        names = [(argument.name, *(former.name for former in argument.former)) for argument in needed]
        ways = [dict(zip((each[0] for each in names), way, strict=True)) for way in product(*names)]
        others = self.deprecated_arguments or any(not argument.required for argument in self.renamed_arguments)
        return ways if others else ways[1:]

    @property
    def path_arguments(self) -> list[Argument]:
        """Arguments in the path, in its order."""
        return [argument for argument in self.arguments if argument.location == "path"]

    @property
    def other_arguments(self) -> list[Argument]:
        """Arguments in the query and in headers."""
        return [argument for argument in self.arguments if argument.location != "path"]

    @property
    def method_arguments(self) -> list[Argument]:
        """Arguments that the method takes: without the page size, which has a name of its own; required ones first."""
        size = self.pagination.size if self.pagination else None
        taken = [argument for argument in self.arguments if argument.location == "path" or argument.wire != size]
        return sorted(taken, key=lambda argument: not argument.required)


@dataclass
class WebhookRecord:
    """One webhook.

    Attributes:
        event: type of what comes.
        events: the types that it may be, one after the other.
        answer: types of what goes back, as they are written in annotations.
        answer_model: its type at run time; empty where there is no body.
        answer_received: the same model as servers send it, where that is another one.
    """

    name: str
    constant: str
    method: str
    status: int
    event: str
    events: list[str]
    answer: str
    answer_model: str
    answer_received: str
    documentation: str


@dataclass
class ResourceRecord:
    """One resource: an attribute of the service's client, with the operations of one tag."""

    name: str
    class_name: str
    description: str
    operations: list[OperationRecord]


@dataclass
class ActiveRequestsRecord:
    """Active requests per database."""

    limit: int
    per: str | None


@dataclass
class ServiceHead:
    """What the package that all services share says of one version of a service.

    Attributes:
        is_default: whether its description says that it is what users get who name no version.
    """

    name: str
    version: str
    description: str
    class_name: str
    is_default: bool


@dataclass
class ServiceRecord(ServiceHead):
    """One version of a service.

    Attributes:
        own_operations: methods of the service's client itself: those of its primary tag and of the tag `Service`.
        models: classes of `models.py`.
        shared_models: classes of `iqmetrix_api.common` that the service uses.
        versions: all versions of the service, oldest first.
        is_home: whether the package of the service stands for this version: it is the default one.
        former_models: classes that have another name now: that name, and what a warning says.
    """

    title: str
    url: str
    active_requests: ActiveRequestsRecord | None
    resources: list[ResourceRecord]
    own_operations: list[OperationRecord]
    operations: list[OperationRecord]
    models: list[str]
    shared_models: list[str]
    versions: list[str]
    is_home: bool
    webhooks: list[WebhookRecord]
    former_models: dict[str, tuple[str, str]] = field(default_factory=dict)
