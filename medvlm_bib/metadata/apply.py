"""The lock applied: references completed by what was learned of them, without any network."""

from __future__ import annotations

from collections.abc import Iterable

from medvlm_bib.metadata.guard import SAME, Verdict, judge
from medvlm_bib.metadata.lockfile import Block, Lock, LockedAnswer
from medvlm_bib.metadata.merge import Prefer, Said, merge
from medvlm_bib.normalize.text import fold
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference

__all__ = ["ACCEPTED", "REFUSED", "apply_lock"]

ACCEPTED = "same work"
REFUSED = "refused"


def apply_lock(
    references: Iterable[Reference], lock: Lock, problems: list[Problem], prefer: Prefer = ""
) -> list[Reference]:
    """Return the references completed from the lock; what it refused or warns of goes to ``problems``.

    A reference that the lock does not know comes back as it is. ``prefer`` overrides who wins: see data/merge.toml.
    """
    return [_apply(reference, lock.find(reference), problems, prefer) for reference in references]


def _apply(reference: Reference, block: Block | None, problems: list[Problem], prefer: Prefer) -> Reference:
    if block is None:
        return reference
    as_judged = fold(block.title) == fold(reference.title)
    said: list[Said] = []
    for answer in block.answers:
        verdict = _verdict(reference, answer, as_judged)
        if not verdict.accepted:
            problems.append(_refusal(reference, answer, verdict))
            continue
        said.append(Said(answer.source, answer.retrieved, answer.record.reference))
        if answer.record.alert:
            problems.append(_alert(reference, answer))
    return merge(reference, said, prefer) if said else reference


def _verdict(reference: Reference, answer: LockedAnswer, as_judged: bool) -> Verdict:
    if answer.verdict != ACCEPTED:
        return Verdict(False, answer.reason)
    return SAME if as_judged else judge(reference, answer.record)


def _refusal(reference: Reference, answer: LockedAnswer, verdict: Verdict) -> Problem:
    what = "belongs to another work" if answer.key in _keys(reference) else "was not used"
    return Problem(
        "metadata-refused",
        "warning",
        f"'{reference.title}': {answer.key} ({answer.source}) {what}: {verdict.reason}",
        reference.source,
    )


def _keys(reference: Reference) -> tuple[str, ...]:
    return (reference.doi, reference.arxiv, reference.pmid, reference.pmcid, reference.acl, reference.openreview)


def _alert(reference: Reference, answer: LockedAnswer) -> Problem:
    serious = answer.record.reference.retracted
    return Problem(
        "retracted" if serious else "concern",
        "error" if serious else "warning",
        f"'{reference.title}': {answer.record.alert}, says {answer.source}",
        reference.source,
    )
