"""docs/herd.svg: calls done over time, refused and lost, of all clients with 30 threads and small windows."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from herd.catalogue import OURS, PEERS
from herd.results import Result
from herd.rows import LOADS, Row

FILE = Path(__file__).parents[2] / "docs" / "herd.svg"
OUR_COLOUR, LOST_COLOUR = "#c2185b", "#b0bec5"


def write_plot(results: Mapping[str, Result], file: Path = FILE) -> None:
    """Draw the picture; rows that are missing are left out."""
    shown = [results[key] for client in (OURS, *PEERS) if (key := Row(client.name, "30 threads").key) in results]
    # Installed for the benchmark only, hence unknown to the type checkers.
    matplotlib: Any = importlib.import_module("matplotlib")
    pyplot: Any = importlib.import_module("matplotlib.pyplot")
    matplotlib.use("svg")
    with matplotlib.rc_context({"svg.hashsalt": "herd", "svg.fonttype": "none", "font.size": 9}):
        figure, (left, right) = pyplot.subplots(1, 2, figsize=(11, 4.6), width_ratios=(3, 2), layout="constrained")
        _done_over_time(left, shown)
        _refused_and_lost(right, shown)
        figure.savefig(file, format="svg", metadata={"Date": None})
        pyplot.close(figure)


def _done_over_time(axes: Any, shown: list[Result]) -> None:
    load = LOADS["small"]
    windows = range(-(-load.calls // load.limit))
    axes.step(
        [number * load.seconds for number in windows],
        [(number + 1) * load.limit for number in windows],
        where="post",
        color="black",
        linestyle=":",
        label="ideal",
    )
    for result in shown:
        ours = result.row.client == OURS.name
        axes.step(
            [0.0, *result.measures.finished],
            range(len(result.measures.finished) + 1),
            where="post",
            label=result.row.client,
            linewidth=2.2 if ours else 1.0,
            **({"color": OUR_COLOUR, "zorder": 5} if ours else {}),
        )
    axes.set(
        title=f"{load.calls} calls from 30 threads, {load.limit} per {load.seconds:g} s",
        xlabel="seconds",
        ylabel="calls done",
        xlim=(0, None),
        ylim=(0, load.calls + 5),
    )
    axes.legend(fontsize=7, loc="lower right")


def _refused_and_lost(axes: Any, shown: list[Result]) -> None:
    names = [result.row.client for result in shown]
    places = range(len(names))
    refused = [result.measures.refused for result in shown]
    lost = [result.measures.lost for result in shown]
    colours = [OUR_COLOUR if name == OURS.name else "#5c7a99" for name in names]
    axes.barh([place - 0.2 for place in places], refused, height=0.38, color=colours, label="refused (429)")
    axes.barh([place + 0.2 for place in places], lost, height=0.38, color=LOST_COLOUR, label="lost")
    for place, (first, second) in enumerate(zip(refused, lost, strict=True)):
        axes.text(first, place - 0.2, f" {first}", va="center", fontsize=7)
        axes.text(second, place + 0.2, f" {second}", va="center", fontsize=7)
    axes.set(title="refused by the server (upper bar), lost (lower bar)", xlabel="calls")
    axes.set_yticks(list(places), names)
    axes.invert_yaxis()
