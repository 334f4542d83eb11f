"""A reset stores the first rows again, byte for byte, whatever was written since."""

from __future__ import annotations

from pathlib import Path

from iqmetrix_simulator._rows.store import Store, Table
from iqmetrix_simulator._uploaded_file import UploadedFile
from iqmetrix_simulator.server import Simulator


def _with_rows(store: Store) -> tuple[Table, tuple[str, ...], str]:
    """Return table, scope and key of some row."""
    customers = ("crm", "Customer")
    scope = store.scopes(customers)[0]
    return customers, scope, next(iter(store.rows(customers, scope)))


def test_every_row_comes_back_as_it_was() -> None:
    """With the ids and times that the server made, so that a program may keep them over a reset."""
    simulator = Simulator()
    store = simulator.store
    first = store.contents()
    assert len(first["rows"]) > 50
    table, scope, key = _with_rows(store)
    place, name = store.place(table, scope), (store.get(table, scope, key) or {})["PrimaryName"]
    assert store.keys_with(table, scope, {"PrimaryName": name})
    store.files.put(place, key, {"/crm/v1/file": UploadedFile.of_bytes(b"a", "a.txt", "text/plain")})
    store.put(table, scope, key, {"PrimaryName": "Nobody"})
    store.put(table, ("elsewhere",), "1", {"PrimaryName": name})
    store.delete(table, scope, key)
    for others in (("crm", "Address"), ("entities", "Company")):
        store.clear_table(others)
    assert store.contents() != first
    simulator.reset()
    assert store.contents() == first
    assert ("elsewhere",) not in store.scopes(table)
    assert key in store.keys_with(table, scope, {"PrimaryName": name})
    assert not store.keys_with(table, scope, {"PrimaryName": "Nobody"})
    assert store.files.at("/crm/v1/file") is None
    store.close()


def test_rows_of_a_file_give_way_to_those_of_the_samples(tmp_path: Path) -> None:
    """And come back as such from then on."""
    database = str(tmp_path / "rows.sqlite")
    earlier = Simulator(database=database)
    table, scope, key = _with_rows(earlier.store)
    earlier.store.put(table, scope, key, {"PrimaryName": "Nobody"})
    earlier.store.close()
    simulator = Simulator(database=database)
    assert simulator.store.get(table, scope, key) == {"PrimaryName": "Nobody"}
    for _ in range(2):
        simulator.reset()
        assert (simulator.store.get(table, scope, key) or {})["PrimaryName"] != "Nobody"
    first = simulator.store.contents()
    simulator.reset()
    assert simulator.store.contents() == first
    simulator.store.close()
