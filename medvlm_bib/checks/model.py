"""What a check is: a function with a code, a severity, a sentence why, and an example of a list with and without."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from medvlm_bib.problems import Severity
from medvlm_bib.reference import Source

if TYPE_CHECKING:
    from medvlm_bib.checks.page import Page

__all__ = ["Check", "Finding", "check"]


class Finding(NamedTuple):
    """One place where a check does not hold.

    Where ``printed`` stands at the place and ``became`` is set, putting one for the other mends it. ``severity`` is the
    check's own where it is "".
    """

    source: Source
    message: str
    printed: str = ""
    became: str = ""
    severity: Severity | str = ""


Run = Callable[["Page"], Iterator[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A check as the registry holds it.

    ``bad`` is a list in which it finds something, ``good`` the same list mended; ``beside`` is what a file of
    corrections beside that list says (a check that compares with it needs one). ``mends``: its findings can be mended
    safely by ``check --diff``.
    """

    code: str
    severity: Severity
    why: str
    bad: str
    good: str
    beside: str
    mends: bool
    run: Run


def check(
    code: str, severity: Severity, why: str, *, bad: str, good: str, beside: str = "", mends: bool = False
) -> Callable[[Run], Check]:
    """Make a check of the function that follows."""

    def make(run: Run) -> Check:
        return Check(code=code, severity=severity, why=why, bad=bad, good=good, beside=beside, mends=mends, run=run)

    return make
