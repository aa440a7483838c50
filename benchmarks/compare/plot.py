"""The picture of the results: how long 100 records take, for us and for each peer (needs matplotlib)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.compare.programs import OURS
from benchmarks.compare.rows import Row

__all__ = ["draw"]

_COLOURS = {OURS: "#0072b2"}  # of Okabe and Ito, told apart by everyone
_OTHERS = ("#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#999999")


def draw(rows: Sequence[Row], target: Path) -> None:
    """Draw the conversions of the largest number of records that everyone was given, as bars of records a second."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "medvlm-bib"  # the same bytes for the same figures
    import matplotlib.pyplot as plt
    from matplotlib.patches import Patch

    names = list(dict.fromkeys(name for row in rows for name in row.results))
    colours = _COLOURS | dict(zip((name for name in names if name != OURS), _OTHERS, strict=False))
    figure, axes = plt.subplots(figsize=(8, 0.9 + 0.62 * len(rows)), layout="constrained")
    each = 0.84 / max(len(row.results) for row in rows)
    for place, row in enumerate(reversed(rows)):
        done = [(name, run) for name in names if (run := row.of(name))]
        for number, (name, run) in enumerate(done):
            rate = row.records / run.seconds
            middle = place + each * ((len(done) - 1) / 2 - number)
            axes.barh(middle, rate, each * 0.9, color=colours[name])
            axes.text(rate, middle, f" {rate:,.0f}", va="center", size=7)
    axes.set_yticks(range(len(rows)), [row.work for row in reversed(rows)])
    axes.xaxis.set_major_formatter("{x:,.0f}")
    axes.set_xlabel(f"records a second, {rows[0].records:,} records, the whole program from start to end")
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x", color="#dddddd", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.margins(x=0.1, y=0.01)
    handles = [Patch(color=colours[name]) for name in names]
    figure.legend(handles, names, loc="outside upper center", ncols=min(len(names), 5), frameon=False, fontsize=8)
    figure.savefig(target, metadata={"Date": None})
