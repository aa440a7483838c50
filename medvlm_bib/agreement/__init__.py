"""Are two records the same work? The one place that judges, for duplicates, for registries' answers and for keys.

Titles and authors are judged apart; neither is proof alone: series and errata share titles, groups share authors.
"""

from __future__ import annotations

from medvlm_bib.agreement.people import authors_agree, first_authors_agree
from medvlm_bib.agreement.titles import titles_agree

__all__ = ["authors_agree", "first_authors_agree", "titles_agree"]
