"""Questions about rows: the database answers as a look at every row would, and takes no more steps for more rows."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from iqmetrix_simulator._rows.conditions import AnyOf, Between, ChildContains, Condition, Contains, Has, Not, compare
from iqmetrix_simulator._rows.queries import FEW, Query
from iqmetrix_simulator._rows.store import Store
from iqmetrix_simulator._seeding.variants import Seed, seed_rows
from iqmetrix_simulator._serving.application import Application
from iqmetrix_simulator.server import Simulator, WindowSettings
from tests.kit.asgi import send
from tests.kit.observed import token
from tests.kit.sample_paths import CUSTOMERS, ITEMS

TABLE, CHILDREN, SCOPE = ("shop", "Gadget"), ("shop", "Part"), ("7",)
Row = dict[str, Any]
Test = Callable[[Row], bool]

NAMES = ["Ella", "ella", "O'Brien", "", "é", None, 5, "5", True]
SIZES = [1, 2, 2.5, 10**30, None, True, "2", [1, 2], {"Id": 1}]


def numbers(row: Row) -> list[float]:
    values = row["Size"] if isinstance(row.get("Size"), list) else [row.get("Size")]
    return [value for value in values if isinstance(value, (int, float)) and not isinstance(value, bool)]


def lower(row: Row, member: str) -> str | None:
    return None if row.get(member) is None else str(row[member]).lower()


CONDITIONS: list[tuple[Condition, Test]] = [
    (compare("Name", "eq", "Ella"), lambda row: row.get("Name") == "Ella"),
    (compare("Name", "eq", None), lambda row: row.get("Name") is None),
    (compare("Name", "gt", None), lambda _: False),
    (compare("Name", "ge", "O"), lambda row: isinstance(row.get("Name"), str) and row["Name"] >= "O"),
    (compare("Name", "lt", "a"), lambda row: isinstance(row.get("Name"), str) and row["Name"] < "a"),
    (compare("Name", "eq", "ella", lower=True), lambda row: lower(row, "Name") == "ella"),
    (compare("Name", "eq", True), lambda row: row.get("Name") is True),
    (compare("Size", "eq", 1), lambda row: 1 in numbers(row)),
    (compare("Size", "gt", 1), lambda row: any(number > 1 for number in numbers(row))),
    (compare("Size", "le", 2), lambda row: any(number <= 2 for number in numbers(row))),
    (compare("Size", "eq", 10**30), lambda row: 10**30 in numbers(row)),
    (compare("Box.Color", "eq", "red"), lambda row: row.get("Box", {}).get("Color") == "red"),
    (Contains("Name", "lower", "l"), lambda row: "l" in (lower(row, "Name") or "")),
    (
        Has("Size", "key", ("1", "2.5")),
        lambda row: {"1", "2.5"} & {str(n) for n in [row.get("Size"), *numbers(row)]} != set(),
    ),
    (Not(compare("Name", "eq", "Ella")), lambda row: row.get("Name") != "Ella"),
    (
        AnyOf((compare("Name", "eq", "Ella"), compare("Size", "eq", 2))),
        lambda row: row.get("Name") == "Ella" or 2 in numbers(row),
    ),
    (Between("Key", "exact", "100", "2", "<", ">"), lambda _: False),
    (Between("Key", "exact", "1", "2"), lambda row: "1" <= row["Key"] <= "2"),
]


@pytest.fixture
def store() -> Iterator[Store]:
    store = Store()
    yield store
    store.close()


def random_row(chance: random.Random, key: str) -> Row:
    row = {
        "Key": key,
        "Name": chance.choice(NAMES),
        "Size": chance.choice(SIZES),
        "Box": {"Color": chance.choice(["red", "blue"])},
    }
    return {member: value for member, value in row.items() if member == "Key" or chance.random() < 0.8}


@pytest.mark.parametrize("few", [0, 5, FEW])
@pytest.mark.parametrize("seed", range(3))
def test_answers_are_those_of_a_look_at_every_row(
    store: Store, seed: int, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By whatever way they are found, and whatever was written in between."""
    monkeypatch.setattr("iqmetrix_simulator._rows.queries.FEW", few)
    chance, rows = random.Random(seed), dict[str, Row]()
    for _ in range(60):
        for _ in range(chance.randrange(4)):
            key = str(chance.randrange(200))
            if chance.random() < 0.8:
                row = random_row(chance, key)
                rows[key] = row
                store.put(TABLE, SCOPE, key, row)
            else:
                rows.pop(key, None)
                store.delete(TABLE, SCOPE, key)
        chosen = chance.sample(CONDITIONS, chance.randrange(4))
        order, descending = chance.choice([None, "Name", "Box.Color"]), chance.random() < 0.5
        query = Query(store.place(TABLE, SCOPE), tuple(condition for condition, _ in chosen), order, descending)
        expected = [row for row in store.rows(TABLE, SCOPE).values() if all(test(row) for _, test in chosen)]
        if order is not None:
            first, _, rest = order.partition(".")
            expected.sort(key=lambda row: ordered(row.get(first), rest))
        if descending:
            expected.reverse()
        assert store.answers.total(query) == len(expected)
        for _ in range(3):
            begin = chance.randrange(len(expected) + 3)
            end = begin + chance.randrange(5)
            assert store.answers.page(query, begin, end) == expected[begin:end], (query, begin)
        assert store.answers.page(query, 0, None) == expected
        colors = [row["Box"]["Color"] for row in expected if "Box" in row]
        assert dict(store.answers.counts(query, "Box.Color")) == {color: colors.count(color) for color in set(colors)}
    assert store.rows(TABLE, SCOPE) == rows


def ordered(value: Any, rest: str) -> str:
    value = value.get(rest) if rest and isinstance(value, dict) else value
    return "" if value is None else str(value)


@pytest.mark.parametrize("few", [0, FEW])
def test_parents_are_found_by_what_their_children_hold(store: Store, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("iqmetrix_simulator._rows.queries.FEW", few)
    store.put_all(TABLE, SCOPE, {key: {"Id": key} for key in "abc"})
    parts = {"1": ("a", "Red"), "2": ("c", "dark red"), "3": ("c", "blue")}
    store.put_all(CHILDREN, SCOPE, {key: {"Of": owner, "Color": color} for key, (owner, color) in parts.items()})
    holds = ChildContains("Id", store.place(CHILDREN, SCOPE), "Of", "Color", "red")
    query = Query(store.place(TABLE, SCOPE), (AnyOf((holds, compare("Id", "eq", "b"))),))
    assert [row["Id"] for row in store.answers.page(query, 0, None)] == ["a", "b", "c"]
    store.put(CHILDREN, SCOPE, "2", {"Of": "b", "Color": "green"})
    query = Query(store.place(TABLE, SCOPE), (holds,))
    assert [row["Id"] for row in store.answers.page(query, 0, None)] == ["a"]


@contextmanager
def counted(database: sqlite3.Connection) -> Iterator[list[int]]:
    """Count the steps of SQLite's virtual machine, in tens."""
    steps = [0]

    def count() -> int:
        steps[0] += 1
        return 0

    database.set_progress_handler(count, 10)
    yield steps
    database.set_progress_handler(None, 0)


SMALL = 100
"""In place of `FEW`, so that few rows are as good as many."""
LISTS = {
    "in the order of creation": f"{CUSTOMERS}?$top=50&$skip={{skip}}",
    "with their children": f"{CUSTOMERS.removesuffix('Customers')}CustomerFull?$top=50&$skip={{skip}}",
    "with a $filter": f"{CUSTOMERS}?$top=50&$skip={{skip}}&$filter=CustomerTypeId%20eq%203",
    "with a range": f"{CUSTOMERS}?$top=50&$skip={{skip}}&$filter=LastModifiedDateUtc%20ge%20datetime'2019-01-01'",
    "with a part of a text": f"{CUSTOMERS}?$top=50&$filter=substringof('zzz',Notes)",
    "with a rare value": f"{CUSTOMERS}?$top=50&$filter=Notes%20eq%20'zzz'",
    "with a search": f"{CUSTOMERS.removesuffix('Customers')}CustomerSearch?$filter=Criteria%20eq%20'zzz'",
    "with `where`, in an order": f"{ITEMS}/Search?VendorIds=14107&PageSize=50&Page={{page}}",
    "in the opposite order": f"{ITEMS}/Search?OrderBy=dateAdded&OrderDir=desc&PageSize=50&Page={{page}}",
}


@pytest.fixture(scope="module")
def sizes() -> Iterator[dict[int, tuple[Simulator, str]]]:
    """Simulators with many rows, and with four times as many."""
    simulators = {count: Simulator(windows=WindowSettings(limit=10**9)) for count in (5 * SMALL, 20 * SMALL)}
    for count, simulator in simulators.items():
        seed_rows(simulator.writer, simulator.plans, Seed("crm", "Customer", count))
        seed_rows(simulator.writer, simulator.plans, Seed("catalog", "SearchItem", count))
    yield {count: (simulator, token(simulator)) for count, simulator in simulators.items()}
    for simulator in simulators.values():
        simulator.store.close()


@pytest.mark.parametrize("name", LISTS)
def test_a_page_takes_as_many_steps_whatever_the_table_holds(
    name: str, sizes: dict[int, tuple[Simulator, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("iqmetrix_simulator._rows.queries.FEW", SMALL)
    path = LISTS[name]
    taken = []
    for count, (simulator, access) in sizes.items():
        for start in (0, count // 2):
            address = path.format(skip=start, page=start // 50 + 1)
            for _ in range(2):  # the first question of its kind makes indexes
                with counted(simulator.store._database) as steps:
                    answer = asyncio.run(send(Application(simulator), "GET", address, access))
                assert answer.status == 200, answer.body
            taken.append(steps[0])
    first, middle, first_of_more, middle_of_more = taken
    assert max(first_of_more / first, middle_of_more / middle) < 1.1, taken
    assert middle_of_more / first < 2, taken


@pytest.mark.parametrize("name", ["in the order of creation", "with their children", "with a $filter", "with a range"])
def test_a_first_page_takes_no_more_steps_after_a_write(
    name: str, sizes: dict[int, tuple[Simulator, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("iqmetrix_simulator._rows.queries.FEW", SMALL)
    path = LISTS[name]
    taken = []
    for simulator, access in sizes.values():
        address = path.format(skip=0, page=1)
        asyncio.run(send(Application(simulator), "GET", address, access))
        asyncio.run(send(Application(simulator), "POST", CUSTOMERS, access, {"CustomerTypeId": 2}))
        with counted(simulator.store._database) as steps:
            asyncio.run(send(Application(simulator), "GET", address, access))
        taken.append(steps[0])
    assert taken[1] / taken[0] < 1.1, taken


def test_a_file_of_an_earlier_simulator_is_read(tmp_path: Path) -> None:
    path = tmp_path / "rows.db"
    database = sqlite3.connect(path)
    database.execute(
        "CREATE TABLE rows (service TEXT, entity TEXT, scope TEXT, key TEXT, document TEXT,"
        " PRIMARY KEY (service, entity, scope, key))"
    )
    rows = [("shop", "Gadget", '["7"]', "b", '{"Id": "b"}'), ("shop", "Gadget", '["7"]', "a", '{"Id": "a"}')]
    database.executemany("INSERT INTO rows VALUES (?, ?, ?, ?, ?)", [*rows, ("shop", "Part", "[]", "c", "{}")])
    database.commit()
    database.close()
    for _ in range(2):
        store = Store(str(path))
        assert list(store.rows(TABLE, SCOPE)) == ["b", "a"]
        assert store.get(("shop", "Part"), (), "c") == {}
        store.close()
