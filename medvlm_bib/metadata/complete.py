"""Look references up: who is asked for what, in which order, and what is learned of it goes into a lock.

    library ─▶ arXiv ─▶ DOI agencies ─▶ Crossref, DataCite, doi.org ─▶ ACL, PMLR, OpenReview, PubMed ─▶ title search

arXiv comes before the DOIs because it knows the DOI of what a preprint became: so one batch holds the DOIs that the
list prints and those that arXiv adds. What the lock has already is not asked for again.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from datetime import datetime, timezone
from typing import NamedTuple

from medvlm_bib.metadata import ASKED_BY_NAME, SOURCES
from medvlm_bib.metadata.apply import ACCEPTED, REFUSED, apply_lock
from medvlm_bib.metadata.asker import Asker
from medvlm_bib.metadata.cache import Cached
from medvlm_bib.metadata.events import Event
from medvlm_bib.metadata.guard import judge
from medvlm_bib.metadata.lockfile import Block, Lock, LockedAnswer, identities
from medvlm_bib.metadata.options import CompleteOptions
from medvlm_bib.metadata.record import MetadataSource, Record
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference

__all__ = ["complete"]

_ARXIV_DOI = "10.48550/arxiv."
_SAVE_EVERY = 5.0  # seconds


class _Want(NamedTuple):
    """A key to ask a source for on behalf of a reference."""

    reference: Reference
    key: str


def complete(
    references: Sequence[Reference], options: CompleteOptions, problems: list[Problem], lock: Lock | None = None
) -> list[Reference]:
    """Return the references completed by what the sources say of them.

    What is learned goes into ``lock``; what is refused, unknown, retracted or could not be asked goes to ``problems``.
    A service that fails costs its own answers only. KeyboardInterrupt passes through after ``options.save``.
    """
    lock = Lock() if lock is None else lock
    with Asker(options) as asker:
        run = _Run(asker, options, problems, lock)
        try:
            run.look_up(references)
        finally:
            options.save(lock)
    for service, (why, count) in asker.failures.items():
        left = f"{count} records are" if count > 1 else "one record is"
        problems.append(Problem("service-failed", "warning", f"{service}: {why}; {left} left for the next run"))
    return apply_lock(references, lock, problems, options.prefer)


class _Run:
    """One lookup of a list."""

    def __init__(self, asker: Asker, options: CompleteOptions, problems: list[Problem], lock: Lock) -> None:
        self._asker = asker
        self._options = options
        self._problems = problems
        self._lock = lock
        self._saved = time.monotonic()
        self._unknown: dict[int, list[str]] = {}
        self._asked: set[tuple[int, str, str]] = set()

    def look_up(self, references: Sequence[Reference]) -> None:
        """Ask all sources in their order."""
        self._options.notify(Event("plan", "", len(references)))
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
        if unanswered and "arxiv" in self._asker.failures and not self._ask("datacite", unanswered):
            why, count = self._asker.failures.pop("arxiv")
            message = f"arxiv: {why}; DataCite was asked for {count} of its records"
            self._problems.append(Problem("service-replaced", "note", message))

    def _dois(self, reference: Reference) -> list[str]:
        """Return the DOIs under which a reference may be known: the list's, and those that accepted answers add."""
        found = [reference.doi]
        for answer in self._block(reference).answers:
            if answer.verdict == ACCEPTED:
                found.append(answer.record.published)
                if answer.source in ("library", "acl", "pubmed"):
                    found.append(answer.record.reference.doi)
        return list(dict.fromkeys(doi.lower() for doi in found if doi and not _arxiv_of(doi)))

    def _ask_dois(self, wants: list[_Want]) -> bool:
        """Ask the agencies' services for DOIs; return whether there was any to ask for."""
        wants = [want for want in wants if not self._is_answered(want, ("crossref", "datacite", "doi.org"))]
        if not wants:
            return False
        agencies = self._agencies([want.key.partition("/")[0] for want in wants])
        routes: dict[str, list[_Want]] = {"crossref": [], "datacite": [], "doi.org": []}
        for want in wants:
            agency = agencies.get(want.key.partition("/")[0], "Crossref")
            routes[agency.lower() if agency in ("Crossref", "DataCite") else "doi.org"].append(want)
        for name, routed in routes.items():
            self._ask(name, routed)
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

        nameless = [ref for ref in references if not identities(ref) and not self._block(ref).answers]
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
            self._unknown.setdefault(id(reference), []).append(f"{source.name} does not know {key}")
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

    def _names(self) -> tuple[str, ...]:
        """Return the sources that this run may ask."""
        return self._options.sources or tuple(name for name in SOURCES if name not in ASKED_BY_NAME)

    def _block(self, reference: Reference) -> Block:
        return self._lock.block(reference)

    def _is_answered(self, want: _Want, names: Sequence[str]) -> bool:
        """Tell whether this run, or an earlier one, has asked one of these sources for this key."""
        if any((id(want.reference), name, want.key) in self._asked for name in names):
            return True
        return not self._options.refresh and any(
            answer.key == want.key and answer.source in names for answer in self._block(want.reference).answers
        )

    def _has_publication(self, reference: Reference) -> bool:
        return any(
            answer.verdict == ACCEPTED and answer.source in ("crossref", "datacite", "doi.org")
            for answer in self._block(reference).answers
        )

    def _save_now_and_then(self) -> None:
        if time.monotonic() - self._saved > _SAVE_EVERY:
            self._options.save(self._lock)
            self._saved = time.monotonic()

    def _report_unknown(self, references: Sequence[Reference]) -> None:
        for reference in references:
            for message in self._unknown.get(id(reference), ()):
                self._problems.append(
                    Problem("metadata-missing", "warning", f"'{reference.title}': {message}", reference.source)
                )
            if not identities(reference) and not self._options.by_title and not self._block(reference).answers:
                text = f"'{reference.title}': no identifier to look it up by (--by-title searches)"
                self._problems.append(Problem("metadata-no-id", "note", text, reference.source))


def _arxiv_of(doi: str) -> str:
    return doi[len(_ARXIV_DOI) :] if doi.lower().startswith(_ARXIV_DOI) else ""


def _day(moment: float) -> str:
    return datetime.fromtimestamp(moment, timezone.utc).date().isoformat()


def _today() -> str:
    return _day(time.time())
