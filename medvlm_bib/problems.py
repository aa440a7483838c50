"""Problems are data: they travel beside the records, and only the command line prints them."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from medvlm_bib.display import printable
from medvlm_bib.reference import Source

__all__ = ["Problem", "Severity", "count_by_severity"]

Severity = Literal["note", "warning", "error"]


class Problem(NamedTuple):
    """One finding.

    A ``note`` is a repair or a choice that a reader may want to see (``printed`` became ``became``); a ``warning`` is
    something that the record lacks or that looks wrong; an ``error`` is something that is wrong. ``code`` is a
    kebab-case word that never changes: ``venue-typo``. ``related`` is the other place, where two are meant.
    """

    code: str
    severity: Severity
    message: str
    source: Source = Source("")
    printed: str = ""
    became: str = ""
    related: Source = Source("")

    def __str__(self) -> str:
        """``file:line:col: CODE message``, as editors read it: one line that no printed text can break."""
        place = f"{self.source}: " if self.source.file else ""
        return printable(f"{place}{self.code} {self.message}")


def count_by_severity(problems: Iterable[Problem]) -> dict[Severity, int]:
    """Return how many problems there are of each severity, all three keys present."""
    counts: dict[Severity, int] = {"error": 0, "warning": 0, "note": 0}
    for problem in problems:
        counts[problem.severity] += 1
    return counts
