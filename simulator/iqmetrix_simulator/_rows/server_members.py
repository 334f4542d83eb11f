"""Members that the server sets, whatever a client sends: one rule of `x-entities` a function."""

from __future__ import annotations

import base64
import copy
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._rows.derived_members import filled_text, number_of_elements, summaries
from iqmetrix_simulator._rows.known_elements import known_elements
from iqmetrix_simulator._rows.later import LATER
from iqmetrix_simulator._rows.store import Scope, Store
from iqmetrix_simulator._rows.upload_facts import FACTS
from iqmetrix_simulator._uploaded_file import UploadedFile


@dataclass
class Draft:
    """A row that is being written.

    Attributes:
        entity: its rules.
        row: its members so far.
        old: the row that it replaces; `None` for a new one.
        store, scope: where the other rows are.
        now: the time of writing, in the form of the services.
        service_address: where the client called the service, without a path of the service's own.
        later: members that the row will show later.
        waits: for each of them, after how many reads or seconds.
        files: that are kept beside the row, by their paths below the service's address.
    """

    entity: Entity
    row: Row
    old: Row | None
    store: Store
    scope: Scope
    now: str
    service_address: str = ""
    later: Row = field(default_factory=dict)
    waits: dict[str, Row] = field(default_factory=dict)
    files: dict[str, UploadedFile] = field(default_factory=dict)

    def before(self, member: str) -> Any:
        """Return the value that a member had, perhaps one inside another (`Details.Id`); `None` without one."""
        return _member(self.old, member) if self.old is not None else None


def _member(row: Row, member: str) -> Any:
    """Return the value of a member as it is, a list included; `None` without one."""
    value: Any = row
    for name in member.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


Rule = dict[str, Any]
Setter = Callable[[Draft, str, Rule], Any]
"""Returns the value of a member; `None` leaves it out."""


def _uuid(draft: Draft, member: str, _: Rule) -> Any:
    return draft.before(member) or str(uuid.uuid4())


def _sequence(draft: Draft, member: str, _: Rule) -> Any:
    if draft.before(member):
        return draft.before(member)
    return draft.store.greatest(draft.entity.table, draft.scope, member) + 1


def _revision(draft: Draft, member: str, _: Rule) -> Any:
    before = draft.before(member)
    return before + 1 if isinstance(before, int) else 1


def _now(draft: Draft, member: str, _: Rule) -> Any:
    is_local = draft.entity.format_of(member) == "date-time-local"
    return draft.now.removesuffix("Z") if is_local else draft.now


def _created(draft: Draft, member: str, rule: Rule) -> Any:
    before = draft.before(member)
    return _now(draft, member, rule) if before is None else before


def _name_of(draft: Draft, member: str, rule: Rule) -> Any:
    return draft.entity.names.get(member, {}).get(draft.row.get(rule["name_of"]))


def _lookup(draft: Draft, _: str, rule: Rule) -> Any:
    return rule["values"].get(str(draft.row.get(rule["lookup"])))


def _path(draft: Draft, member: str, _: Rule) -> Any:
    # The path of the creation set it (`Entity.members_from_path`); a later path may have another form.
    before = draft.before(member)
    return draft.row.get(member) if before is None else before


def _lower(draft: Draft, _: str, rule: Rule) -> Any:
    return str(draft.row.get(rule["lower"]) or "").lower()


def _first(draft: Draft, member: str, rule: Rule) -> Any:
    """Return a value to begin with, which updates may change."""
    if draft.old is None:
        return copy.deepcopy(rule["first"])
    sent = _member(draft.row, member)
    return draft.before(member) if sent is None else sent


def _fixed(_: Draft, __: str, rule: Rule) -> Any:
    return copy.deepcopy(rule["fixed"])


def _code(draft: Draft, member: str, _: Rule) -> Any:
    return draft.before(member) or base64.b32encode(uuid.uuid4().bytes)[:8].decode()


def _stated(draft: Draft, member: str, rule: Rule) -> Any:
    return make(rule["made"], draft, member)


def _text(draft: Draft, _: str, rule: Rule) -> Any:
    return filled_text(draft.row, rule["text"])


def _count(draft: Draft, _: str, rule: Rule) -> Any:
    return number_of_elements(draft.row, rule["count"])


def _each(draft: Draft, _: str, rule: Rule) -> Any:
    return summaries(draft.row, rule["each"])


def _elements(draft: Draft, member: str, rule: Rule) -> Any:
    return known_elements(_member(draft.row, member), draft.before(member), rule["elements"])


def _upload(draft: Draft, member: str, rule: Rule) -> Any:
    file = draft.row.get(rule["of"])
    return FACTS[rule["upload"]](file) if isinstance(file, UploadedFile) else draft.before(member)


def _address(draft: Draft, member: str, rule: Rule) -> Any:
    """Return the address of a file, and keep the file."""
    file = draft.row.get(rule["of"])
    if not isinstance(file, UploadedFile):
        return draft.before(member)
    path = filled_text(draft.row, rule["address"])
    draft.files[path] = file
    return f"{draft.service_address}{quote(path)}"


def _unless_sent(draft: Draft, member: str, rule: Rule) -> Any:
    """Return what the client sent; without it, what the row had, or a new value."""
    sent = draft.row.get(member)
    return make(rule["unless_sent"], draft, member) if sent is None else sent


SETTERS: dict[str, Setter] = {
    "uuid": _uuid,
    "code": _code,
    "sequence": _sequence,
    "revision": _revision,
    "now": _now,
    "created": _created,
    "name_of": _name_of,
    "lookup": _lookup,
    "path": _path,
    "lower": _lower,
    "first": _first,
    "fixed": _fixed,
    "made": _stated,
    "text": _text,
    "count": _count,
    "each": _each,
    "elements": _elements,
    "upload": _upload,
    "address": _address,
    "unless_sent": _unless_sent,
}
MADE = ("uuid", "code", "sequence", "now")
"""What `made` and `unless_sent` can make, of the words above."""


def make(how: str, draft: Draft, member: str) -> Any:
    """Return a new value of a kind, one of `MADE`; for a member that has one already, that, apart from the time."""
    return SETTERS[how](draft, member, {})


def set_server_members(draft: Draft, *, missing_only: bool = False) -> None:
    """Set the members of a row that the server makes, in the order of the description; only those that it lacks if told so.

    A member inside another is set where the other is there.
    """
    for name, stated in draft.entity.server_members.items():
        outer, _, member = name.rpartition(".")
        inside = _member(draft.row, outer) if outer else draft.row
        if not isinstance(inside, dict) or (missing_only and member in inside):
            continue
        rule: Rule = {stated: None} if isinstance(stated, str) else stated
        value = _postponed(draft, name, rule) if LATER in rule else _value(draft, name, rule)
        if value is None:
            inside.pop(member, None)
        else:
            inside[member] = value


def _value(draft: Draft, member: str, rule: Rule) -> Any:
    word = next(word for word in rule if word in SETTERS)
    return SETTERS[word](draft, member, rule)


def _postponed(draft: Draft, member: str, rule: Rule) -> Any:
    """Let a new row show a member later, and a row that is replaced keep what it shows; return what it shows now."""
    if draft.old is not None:
        return copy.deepcopy(draft.before(member))
    draft.later[member], draft.waits[member] = _value(draft, member, rule), rule[LATER]
    until = rule[LATER].get("until")
    is_rule = isinstance(until, dict) and any(word in SETTERS for word in until)
    return _value(draft, member, until) if is_rule else copy.deepcopy(until)
