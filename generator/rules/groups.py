"""Rules of `levels` in `x-state`: groups of rows, with smaller groups inside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.named import Named
from generator.rules.wording import known_entity, words

LEVEL = frozenset({"entity", "groups", "keys", "others", "pattern", "rows"})


def levels(bundle: Bundle, where: Pointer, stated: Any, _: Named) -> Iterator[Problem]:
    """Each level has a pattern that can be read, and all but the last a member for the next one."""
    if not isinstance(stated, list) or not stated:
        yield bundle.problem(where, "`levels` is no list of groups", "write `[{pattern: ..., rows: ...}]`")
        return
    for index, level in enumerate(stated):
        here = (*where, index)
        yield from words(bundle, here, level, LEVEL)
        if not isinstance(level, dict):
            continue
        if "entity" in level:
            yield from known_entity(bundle, (*here, "entity"), level["entity"])
        try:
            re.compile(level.get("pattern") or "(")
        except (re.error, TypeError):
            message = f"the level has no pattern that can be read: {level.get('pattern')}"
            yield bundle.problem(here, message, "give a regular expression for the beginning of the member")
        if ("groups" in level) is (index == len(stated) - 1):
            message = "`groups` names the member for the next level, which every level but the last has"
            yield bundle.problem(here, message, "give `groups` to all levels but the last")
