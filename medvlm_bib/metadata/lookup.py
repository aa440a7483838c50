"""One lookup of a list: who is asked for what, in which order, and what each answer is worth.

    library ─▶ arXiv ─▶ DOI agencies ─▶ Crossref, DataCite, doi.org ─▶ ACL, PMLR, OpenReview, PubMed ─▶ title search

arXiv comes before the DOIs because it knows the DOI of what a preprint became: so one batch holds the DOIs that the
list prints and those that arXiv adds. What the lock has already is not asked for again.
"""

from __future__ import annotations

import re
import time
from collections.abc import Container, Iterable, Sequence
from datetime import datetime, timezone
from typing import NamedTuple

from medvlm_bib.metadata import ASKED_BY_NAME, SOURCES
from medvlm_bib.metadata.apply import ACCEPTED, REFUSED
from medvlm_bib.metadata.asker import Asker
from medvlm_bib.metadata.cache import Cached
from medvlm_bib.metadata.events import Event
from medvlm_bib.metadata.guard import judge
from medvlm_bib.metadata.lockfile import Lock, LockedAnswer, identities
from medvlm_bib.metadata.options import CompleteOptions
from medvlm_bib.metadata.record import MetadataSource, Record
from medvlm_bib.normalize.text import fold
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference

__all__ = ["Lookup"]

_ARXIV_DOI = "10.48550/arxiv."
_VERSION = re.compile(r"v\d+$", re.IGNORECASE)
_SAVE_EVERY = 5.0  # seconds
_REGISTRIES = ("crossref", "datacite", "doi.org")
_ROUTES = {"Crossref": "crossref", "DataCite": "datacite", "": "crossref"}  # not known: most prefixes are Crossref's


class _Want(NamedTuple):
    """A key to ask a source for on behalf of a reference."""

    reference: Reference
    key: str


class Lookup:
    """One lookup of a list."""

    def __init__(self, asker: Asker, options: CompleteOptions, problems: list[Problem], lock: Lock) -> None:
        self._asker = asker
        self._options = options
        self._problems = problems
        self._lock = lock
        self._saved = time.monotonic()
        self._unknown: dict[tuple[int, str], list[str]] = {}  # who knows nothing of a reference's key
        self._asked: set[tuple[int, str, str]] = set()

    def run(self, references: Sequence[Reference]) -> None:
        """Ask all sources in their order."""
        self._options.notify(Event("plan", "", len(references)))
        titles = {fold(reference.title) for reference in references}
        for reference in references:
            self._judge_again(reference, titles)
        self._ask_library(references)
        self._ask_arxiv(references)
        for _ in range(3):  # what the list prints and arXiv adds; what those became; and once more
            if not self._ask_dois([_Want(ref, doi) for ref in references for doi in self._dois(ref)]):
                break
        for name in ("acl", "pmlr", "openreview", "pubmed"):
            self._ask_by_key(name, [ref for ref in references if not self._has_publication(ref)])
        for name in sorted(ASKED_BY_NAME & set(self._options.sources)):
            self._ask_by_key(name, references)
        self._ask_by_title(references)
        self._report_unknown(references)

    def _ask_library(self, references: Sequence[Reference]) -> None:
        if not self._options.library:
            return
        from medvlm_bib.metadata.local_library import read_library

        library = read_library(self._options.library, self._problems)
        for reference in references:
            for record in library.find(reference):
                self._learn("library", reference, record.reference.doi or record.reference.title, record, _today())

    def _ask_arxiv(self, references: Sequence[Reference]) -> None:
        wants = [_Want(ref, ref.arxiv or _arxiv_of(ref.doi)) for ref in references]
        wants = [want for want in wants if want.key]
        unanswered = [_Want(ref, _ARXIV_DOI + key) for ref, key in self._ask("arxiv", wants)]
        failed = "arxiv" in self._asker.failures
        if unanswered and (failed or "arxiv" not in self._names()) and not self._ask("datacite", unanswered) and failed:
            why, count = self._asker.failures.pop("arxiv")
            message = f"arxiv: {why}; DataCite was asked for {count} of its records"
            self._problems.append(Problem("service-replaced", "note", message))

    def _dois(self, reference: Reference) -> list[str]:
        """Return the DOIs under which a reference may be known: the list's, and those that accepted answers add."""
        found = [reference.doi]
        for answer in self._lock.block(reference).answers:
            if answer.verdict == ACCEPTED:
                found.append(answer.record.published)
                if answer.source in ("library", "acl", "pubmed"):
                    found.append(answer.record.reference.doi)
        return list(dict.fromkeys(doi.lower() for doi in found if doi and not _arxiv_of(doi)))

    def _ask_dois(self, wants: list[_Want]) -> bool:
        """Ask the agencies' services for DOIs; return whether there was any to ask for."""
        wants = [want for want in wants if not self._is_answered(want, _REGISTRIES)]
        if not wants:
            return False
        agencies = self._agencies([want.key.partition("/")[0] for want in wants])
        routes: dict[str, list[_Want]] = {name: [] for name in _REGISTRIES}
        unsure: list[_Want] = []
        for want in wants:
            agency = agencies.get(want.key.partition("/")[0], "")
            name = _ROUTES.get(agency, "doi.org")
            routes[name if name in self._names() else "doi.org"].append(want)
            if not agency:
                unsure.append(want)
        for name, routed in routes.items():
            self._ask(name, routed)
        self._ask("datacite", [want for want in unsure if (id(want.reference), want.key) in self._unknown])
        return True

    def _agencies(self, prefixes: Iterable[str]) -> dict[str, str]:
        if not {"doi.org", "datacite"} & set(self._names()):
            return {}
        from medvlm_bib.metadata.doi_org import AGENCIES

        known: dict[str, str] = {}
        for answers in self._asker.ask(AGENCIES, prefixes):
            known.update({prefix: answer.payload for prefix, answer in answers.items() if answer.payload})
        self._asker.failures.pop(AGENCIES.name, None)  # nothing is lost: most prefixes are Crossref's
        return known

    def _ask_by_key(self, name: str, references: Iterable[Reference]) -> None:
        if name in SOURCES and name in self._names():
            source: MetadataSource = SOURCES[name].load()
            self._ask(name, [_Want(ref, key) for ref in references if (key := source.key(ref))])

    def _ask_by_title(self, references: Sequence[Reference]) -> None:
        if not self._options.by_title or self._options.offline or "crossref" not in self._names():
            return
        from medvlm_bib.metadata.title_search import search_titles

        nameless = [ref for ref in references if not identities(ref) and not self._lock.block(ref).answers]
        for reference, record in search_titles(nameless, self._asker, self._problems):
            self._learn("crossref", reference, record.reference.doi, record, _today())

    def _ask(self, name: str, wants: Sequence[_Want]) -> list[_Want]:
        """Ask one source; return the wants that it could not be asked for."""
        wants = [want for want in wants if not self._is_answered(want, (name,))]
        if not wants or name not in self._names():
            return list(wants)
        self._asked.update((id(reference), name, key) for reference, key in wants)
        source: MetadataSource = SOURCES[name].load()
        waiting: dict[str, list[Reference]] = {}
        for reference, key in wants:
            waiting.setdefault(key, []).append(reference)
        for answers in self._asker.ask(source, list(waiting)):
            for key, answer in answers.items():
                for reference in waiting.pop(key, ()):
                    self._take(source, reference, key, answer)
            self._save_now_and_then()
        return [_Want(reference, key) for key, refs in waiting.items() for reference in refs]

    def _take(self, source: MetadataSource, reference: Reference, key: str, answer: Cached) -> None:
        if not answer.payload:
            self._unknown.setdefault((id(reference), key), []).append(source.name)
            self._options.notify(Event("missing", source.name, 1, detail=key))
            return
        try:
            record = source.parse(answer.payload)
        except Exception as error:
            message = f"{source.name}: the answer about {key} cannot be read ({type(error).__name__})"
            self._problems.append(Problem("metadata-unreadable", "warning", message, reference.source))
            return
        self._learn(source.name, reference, key, record, _day(answer.retrieved))

    def _learn(self, source: str, reference: Reference, key: str, record: Record, day: str) -> None:
        verdict = judge(reference, record)
        block = self._lock.block(reference)
        block.answers = [old for old in block.answers if (old.source, old.key) != (source, key)]
        word = ACCEPTED if verdict.accepted else REFUSED
        block.answers.append(LockedAnswer(source, key, day, word, verdict.reason, record))
        self._options.notify(Event("learned" if verdict.accepted else "refused", source, 1, detail=key))

    def _judge_again(self, reference: Reference, titles: Container[str]) -> None:
        """Judge what an earlier run learned by the entry as it is today: the keeper may have corrected it.

        The block of a title that the list (``titles``) has no more is that of the entry with its identifier.
        """
        block = self._lock.find(reference)
        if block is None:
            return
        verdicts = [judge(reference, answer.record) for answer in block.answers]
        if fold(block.title) != fold(reference.title):
            if fold(block.title) in titles or not any(verdict.accepted for verdict in verdicts):
                return
            self._lock.rename(block, reference.title)
        for number, (accepted, reason) in enumerate(verdicts):
            word = ACCEPTED if accepted else REFUSED
            block.answers[number] = block.answers[number]._replace(verdict=word, reason=reason)

    def _names(self) -> tuple[str, ...]:
        """Return the sources that this run may ask."""
        return self._options.sources or tuple(name for name in SOURCES if name not in ASKED_BY_NAME)

    def _is_answered(self, want: _Want, names: Sequence[str]) -> bool:
        """Tell whether this run, or an earlier one, has asked one of these sources for this key."""
        if any((id(want.reference), name, want.key) in self._asked for name in names):
            return True
        return not self._options.refresh and any(
            answer.key == want.key and answer.source in names for answer in self._lock.block(want.reference).answers
        )

    def _has_publication(self, reference: Reference) -> bool:
        return any(
            answer.verdict == ACCEPTED and answer.source in _REGISTRIES and not _arxiv_of(answer.key)
            for answer in self._lock.block(reference).answers
        )

    def _save_now_and_then(self) -> None:
        if time.monotonic() - self._saved > _SAVE_EVERY:
            self._options.save(self._lock)
            self._saved = time.monotonic()

    def _report_unknown(self, references: Sequence[Reference]) -> None:
        by_reference = {id(reference): reference for reference in references}
        for (number, key), names in self._unknown.items():
            reference = by_reference[number]
            if not any(answer.key == key for answer in self._lock.block(reference).answers):
                message = f"'{reference.title}': {' and '.join(names)} found nothing under {key}"
                self._problems.append(Problem("metadata-missing", "warning", message, reference.source))
        for reference in references:
            if not identities(reference) and not self._options.by_title and not self._lock.block(reference).answers:
                message = f"'{reference.title}': no identifier to look it up by (--by-title searches)"
                self._problems.append(Problem("metadata-no-id", "note", message, reference.source))


def _arxiv_of(doi: str) -> str:
    """Return the arXiv id (without version) of a DOI that arXiv registered, "" for any other."""
    return _VERSION.sub("", doi[len(_ARXIV_DOI) :]) if doi.lower().startswith(_ARXIV_DOI) else ""


def _day(moment: float) -> str:
    return datetime.fromtimestamp(moment, timezone.utc).date().isoformat()


def _today() -> str:
    return _day(time.time())
