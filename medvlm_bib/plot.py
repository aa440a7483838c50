"""The bars by year and by venue that people put into a survey; needs matplotlib (the extra ``plot``)."""

from __future__ import annotations

import io
import warnings
from collections.abc import Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING

from medvlm_bib.errors import UsageError
from medvlm_bib.stats import Stats

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["plot_stats"]

_FORMATS = ("svg", "png", "pdf")
_VENUES = 15
_LABELS, _LABELS_SIDE_BY_SIDE = 24, 7  # of years, upright and not
_COLOR = "#4878a8"
_SALT = "medvlm-bib"  # ids in an SVG follow from it and not from the clock
_NO_DATE = {"svg": {"Date": None}, "png": {}, "pdf": {"CreationDate": None}}


def plot_stats(stats: Stats, file: str) -> bytes:
    """Return the picture in the format of the file's suffix; the same counts give the same bytes.

    Raises UsageError for another suffix, or when matplotlib is not installed.
    """
    kind = PurePath(file).suffix.lower().lstrip(".")
    if kind not in _FORMATS:
        raise UsageError(f"{file}: a plot is .svg, .png or .pdf")
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure
    except ImportError:
        raise UsageError("--plot needs matplotlib: pip install 'medvlm-bib[plot]'") from None
    years = {year: number for year, number in stats.years.items() if year.isdigit()}
    venues = dict(list(stats.venues.items())[:_VENUES])
    figure = Figure(figsize=(9, max(3.0, 0.28 * len(venues) + 1)), layout="constrained")
    by_year, by_venue = figure.subplots(1, 2)
    _columns(by_year, years)
    _rows(by_venue, venues)
    out = io.BytesIO()
    with mpl.rc_context({"svg.hashsalt": _SALT, "svg.fonttype": "none"}), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a letter that the font lacks is a box, and no news
        figure.savefig(out, format=kind, dpi=200, metadata=_NO_DATE[kind])
    return out.getvalue()


def _columns(axes: Axes, counts: Mapping[str, int]) -> None:
    """Draw the years; one without a paper between two that have some keeps its place."""
    if counts:
        span = [str(year) for year in range(int(min(counts)), int(max(counts)) + 1)]
        bars = axes.bar(span, [counts.get(year, 0) for year in span], color=_COLOR)
        axes.bar_label(bars, fmt=lambda number: f"{number:.0f}" if number else "")
        axes.set_xticks(range(0, len(span), -(-len(span) // _LABELS)))
        axes.tick_params(axis="x", rotation=90 if len(span) > _LABELS_SIDE_BY_SIDE else 0)
    axes.set_title("Papers by year")
    axes.spines[["top", "right"]].set_visible(False)


def _rows(axes: Axes, counts: Mapping[str, int]) -> None:
    if counts:
        labels = [name if len(name) <= 32 else name[:31] + "…" for name in counts]
        bars = axes.barh(range(len(labels)), list(counts.values()), color=_COLOR)
        axes.bar_label(bars, padding=2)
        axes.set_yticks(range(len(labels)), [label.replace("$", r"\$") for label in labels])
        axes.invert_yaxis()
    axes.set_title("Papers by venue")
    axes.spines[["top", "right"]].set_visible(False)
