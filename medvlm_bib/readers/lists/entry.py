"""An entry as printed: the parts with their words and lines, before anything is normalised."""

from dataclasses import dataclass, field
from typing import NamedTuple

from medvlm_bib.normalize.venues import Resolution
from medvlm_bib.readers.lists.pieces import Piece
from medvlm_bib.reference import PartialDate

__all__ = ["Entry", "PrintedLink"]


class PrintedLink(NamedTuple):
    """A link of an entry: what kind of thing it leads to, its label and target as printed, and its line."""

    kind: str
    label: str
    url: str
    line: int


@dataclass(slots=True, eq=False, repr=False)  # which nothing asks for, and which take half the time to define
class Entry:
    """What one entry of a list prints, each part as it stands there."""

    line: int
    end_line: int
    section: tuple[str, ...] = ()
    pieces: list[Piece] = field(default_factory=list)  # all of it, each with its role: for explain
    title: str = ""
    title_short: str = ""
    carrier: str = ""  # what kind of run the title is
    habit: str = ""  # as what the list's habit counts it
    authors: str = ""
    authors_line: int = 0
    et_al: bool = False
    venues: list[Resolution] = field(default_factory=list)
    dates: list[PartialDate] = field(default_factory=list)
    links: list[PrintedLink] = field(default_factory=list)
    doi: str = ""
    arxiv: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""
    keywords: list[str] = field(default_factory=list)
    abstract: str = ""
    notes: list[str] = field(default_factory=list)  # text that no rule explains
    remarks: list[str] = field(default_factory=list)  # what is said to be a summary, an institution, a task ...
    bibtex: str = ""
    provenance: dict[str, str] = field(default_factory=dict)
    layout: float = 0.0  # how much the head of a table says that its rows are papers
    kind: str = "paper"  # or what its only link leads to: code, dataset, model, blog, ...
