"""An entry as printed: the parts with their words and lines, before anything is normalised."""

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


class Entry:
    """What one entry of a list prints, each part as it stands there."""

    __slots__ = (
        "abstract",
        "arxiv",
        "authors",
        "authors_line",
        "bibtex",
        "carrier",
        "dates",
        "doi",
        "end_line",
        "et_al",
        "habit",
        "issue",
        "keywords",
        "kind",
        "layout",
        "line",
        "links",
        "notes",
        "page",
        "pieces",
        "provenance",
        "remarks",
        "section",
        "title",
        "title_short",
        "venues",
        "volume",
    )

    def __init__(self, line: int, end_line: int, section: tuple[str, ...] = (), authors: str = "") -> None:
        self.line = line
        self.end_line = end_line
        self.section = section
        self.pieces: list[Piece] = []  # all of it, each with its role: for explain
        self.title = ""
        self.title_short = ""
        self.carrier = ""  # what kind of run the title is
        self.habit = ""  # as what the list's habit counts it
        self.authors = authors
        self.authors_line = 0
        self.et_al = False
        self.venues: list[Resolution] = []
        self.dates: list[PartialDate] = []
        self.links: list[PrintedLink] = []
        self.doi = ""
        self.arxiv = ""
        self.volume = ""
        self.issue = ""
        self.page = ""
        self.keywords: list[str] = []
        self.abstract = ""
        self.notes: list[str] = []  # text that no rule explains
        self.remarks: list[str] = []  # what is said to be a summary, an institution, a task ...
        self.bibtex = ""
        self.provenance: dict[str, str] = {}
        self.layout = 0.0  # how much the head of a table says that its rows are papers
        self.kind = "paper"  # or what its only link leads to: code, dataset, model, blog, ...
