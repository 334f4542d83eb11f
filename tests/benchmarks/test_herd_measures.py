"""The herd benchmark's numbers: the ideal, the quota, fairness, and a row put together from both sides' records."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from herd.goals import missed
from herd.ideal import Counted, ideal_seconds, numbered, quota_used
from herd.measures import Finished, Measures, jain, measure, percentile
from herd.report import render
from herd.results import Result, load, save
from herd.rows import ROUNDINGS, Row, ordered
from herd.windows import WindowSettings


def ideal(calls: int, *, start: float = 100.0, aligned: bool = False, eaten: dict[int, int] | None = None) -> float:
    return ideal_seconds(calls, limit=20, seconds=2.0, aligned=aligned, start=start, eaten=eaten or {})


@pytest.mark.parametrize(("calls", "seconds"), [(1, 0.0), (20, 0.0), (21, 2.0), (120, 10.0)])
def test_the_ideal_is_the_beginning_of_the_last_window_needed(calls: int, seconds: float) -> None:
    assert ideal(calls) == seconds


def test_the_ideal_of_aligned_windows_uses_the_rest_of_the_first() -> None:
    assert ideal(120, start=101.5, aligned=True) == pytest.approx(8.5)
    assert ideal(20, start=101.5, aligned=True) == 0.0


def test_the_ideal_leaves_the_neighbour_what_it_had() -> None:
    assert ideal(40, eaten={1: 6}) == 4.0
    assert ideal(40, eaten={2: 6}) == 2.0
    assert ideal(1, eaten={0: 25}) == 2.0


def test_a_limit_of_nothing_has_no_ideal() -> None:
    with pytest.raises(ValueError, match="no window has room"):
        ideal_seconds(1, limit=0, seconds=2.0, aligned=False, start=0.0, eaten={})


def test_aligned_windows_without_a_call_keep_their_number() -> None:
    windows = [Counted(100.0, 20, 0), Counted(104.0, 20, 0)]
    assert list(numbered(windows, start=100.6, seconds=2.0, aligned=True)) == [0, 2]
    assert list(numbered(windows, start=100.6, seconds=2.0, aligned=False)) == [0, 1]


def test_quota_counts_from_the_second_window_to_the_last_but_one() -> None:
    windows = {0: Counted(0, 1, 0), 1: Counted(2, 10, 6), 3: Counted(6, 20, 0), 4: Counted(8, 1, 0)}
    assert quota_used(windows, limit=20) == pytest.approx(36 / 60)  # the window without a call counts as unused
    assert quota_used({0: Counted(0, 20, 0), 1: Counted(2, 20, 0)}, limit=20) is None
    assert quota_used({}, limit=20) is None


def test_fairness() -> None:
    assert jain([4, 4, 4, 4]) == 1.0
    assert jain([8, 0, 0, 0]) == 0.25
    assert jain([0, 0]) == 0.0


def test_percentiles_are_values_that_occurred() -> None:
    assert percentile([3.0, 1.0, 2.0, 4.0], 0.5) == 2.0
    assert percentile([3.0, 1.0, 2.0, 4.0], 0.99) == 4.0
    assert percentile([], 0.5) is None


def measured(**changes: Any) -> Measures:
    report = {
        "ahead": 1000.0,
        "tokens": 1,
        "windows": [
            {"begins": 1005.0, "accepted": 2, "eaten": 1},
            {"begins": 1007.0, "accepted": 1, "eaten": 0},
        ],
        "ledger": [
            (1005.0, "neighbour", 200),
            (1005.1, "50000", 200),
            (1005.1, "50001", 200),
            (1005.2, "50001", 429),
            (1005.3, "neighbour", 429),
            (1007.0, "50001", 200),
        ],
    }
    arguments: dict[str, Any] = {
        "settings": WindowSettings(limit=3, seconds=2.0),
        "calls": 4,
        "start": 5.0,
        "report": report,
        "finished": [
            Finished("0.0", 5.0, 5.1, True),
            Finished("0.1", 5.0, 5.2, True),
            Finished("0.1", 5.2, 7.2, True),
            Finished("0.0", 5.1, 5.3, False),
        ],
        "workers": ["0.0", "0.1"],
        "cpu": 0.4,
        "store_calls": 2,
        "errors": {"RateLimited": 1},
    }
    return measure(**{**arguments, **changes})


def test_a_row_is_put_together_from_both_sides() -> None:
    row = measured()
    assert (row.lost, row.refused, row.tokens, row.neighbour) == (1, 1, 1, (1, 1))
    assert row.wall == pytest.approx(2.2)
    assert row.ideal == pytest.approx(2.0)
    assert row.fairness == pytest.approx(9 / (2 * 5))
    assert (row.cpu, row.store_calls) == (0.1, 0.5)
    assert (row.wait_p50, row.wait_p99) == (pytest.approx(0.2), pytest.approx(2.0))
    assert row.finished == [pytest.approx(0.1), pytest.approx(0.2), pytest.approx(2.2)]


def test_what_never_ended_is_lost() -> None:
    row = measured(finished=[], errors={})
    assert (row.lost, row.wait_p50, row.fairness) == (4, None, 0.0)


def good(**changes: Any) -> Measures:
    values: dict[str, Any] = {
        "calls": 120,
        "lost": 0,
        "refused": 2,
        "wall": 10.9,
        "ideal": 10.0,
        "quota": 0.98,
        "wait_p50": 1.0,
        "wait_p99": 2.0,
        "fairness": 1.0,
        "cpu": 0.001,
        "store_calls": None,
        "tokens": 1,
        "neighbour": (0, 0),
    }
    return Measures(**{**values, **changes})


def test_goals() -> None:
    row = Row("iqmetrix", "30 threads")
    assert not list(missed(row, good()))
    for changes, word in (
        ({"lost": 1}, "1 lost"),
        ({"refused": 3}, "3 refused"),
        ({"wall": 11.6}, "1.160 x"),
        ({"quota": 0.97}, "97.0%"),
    ):
        assert [word in miss for miss in missed(row, good(**changes))] == [True]
    assert list(missed(Row("iqmetrix", "30 threads", load="real"), good(wall=10.3)))
    shared = Row("iqmetrix", "4 x 8 threads", load="real", state="file")
    assert not list(missed(shared, good(wall=10.15, store_calls=0.12)))
    assert ["calls to the store" in miss for miss in missed(shared, good(wall=10.15, store_calls=0.13))] == [True]
    assert list(missed(shared, good(wall=10.3, store_calls=0.12)))
    small = Row("iqmetrix", "4 x 8 threads", state="file")
    assert not list(missed(small, good(wall=12.9, store_calls=0.9)))
    assert ["1.310 x" in miss for miss in missed(small, good(wall=13.1))] == [True]


def test_processes_without_a_common_store_only_have_to_lose_nothing() -> None:
    row = Row("iqmetrix", "4 x 8 threads")
    assert not list(missed(row, good(refused=90, wall=30.0, quota=0.5)))
    assert list(missed(row, good(lost=1))) == ["1 lost"]


def test_no_row_comes_twice_and_ours_meets_every_kind_of_window() -> None:
    rows = ordered()
    assert len({row.key for row in rows}) == len(rows)
    ours = [row for row in rows if row.client == "iqmetrix"]
    every = {(aligned, rounding) for aligned in (False, True) for rounding in ROUNDINGS}
    for mode, state in (("30 threads", "memory"), ("4 x 8 threads", "redis")):
        assert {(row.aligned, row.rounding) for row in ours if (row.mode, row.state) == (mode, state)} == every
    for mode, state in (("32 tasks", "memory"), ("4 x 8 threads", "file")):
        assert len({(row.aligned, row.rounding) for row in ours if (row.mode, row.state) == (mode, state)}) == 3
    assert {row.load for row in ours if row.state == "redis"} == {"small", "real"}


def test_results_survive_the_file_and_make_a_page(tmp_path: Path) -> None:
    row = Row("iqmetrix", "30 threads", aligned=True, rounding="down")
    results = {row.key: Result(row, good(finished=[1.0, 2.0], neighbour=[0, 0]), "1.0", "2026-01-02", "a machine")}
    file = tmp_path / "results.json"
    assert load(file) == {}
    save(results, file)
    assert load(file) == results
    page = render(results)
    assert "| 30 threads, memory; aligned, rounded down | 0 | 2 | 10.9 | 1.090 |" in page
    assert "1 of 1 rows" in page
    assert "further rows have not been measured" in page
    assert "a machine" in page
    missing = render({row.key: Result(row, good(lost=2), "1.0", "2026-01-02", "a machine")})
    assert "Not reached:" in missing
