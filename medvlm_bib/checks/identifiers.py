"""Checks of what makes an entry the one it is: identifiers and links that two entries share, or that one lacks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from medvlm_bib.agreement.works import identifiers_of, same_work
from medvlm_bib.checks.examples import AGXNET, CONTRASTIVE, INITIALS, MEDCLIP, MEMORY, PPKED, REVIEW, SELF_GUIDED
from medvlm_bib.checks.habits import is_habit
from medvlm_bib.checks.model import Finding, check
from medvlm_bib.checks.page import Item, Page
from medvlm_bib.data import _data_sets
from medvlm_bib.data import _link_checks as data
from medvlm_bib.normalize.identifiers import doi_key, split_url
from medvlm_bib.normalize.links import classify_link
from medvlm_bib.normalize.text import fold
from medvlm_bib.readers.lists.evidence import PAPER_KINDS
from medvlm_bib.reference import Reference

__all__ = [
    "code_shared", "duplicate_merged", "identifier_shared", "link_shared", "name_of_another_work", "no_identifier",
]  # fmt: skip

_PDF = "https://www.inf.uni-hamburg.de/en/inst/ab/lt/publications/wieheetal2022.pdf"
_DATA_SETS = {name.casefold(): tuple(ids) for name, ids in _data_sets.PAPERS.items()}
_FORGES = frozenset({"github.com", "gitlab.com"})
_COLLECTIONS = frozenset(data.COLLECTION_WORDS)
_COMMON = 2  # with more papers than these, a repository is a collection, as companies and groups have them
_DELIBERATE = 20  # where more than one entry in so many stands under two headings, it is meant so


@check(
    "duplicate-merged",
    "warning",
    "A paper that is listed twice is cited once; of two entries one is sooner or later out of date.",
    bad=f"{MEDCLIP}\n{MEMORY}\n{MEDCLIP}",
    good=f"{MEDCLIP}\n{MEMORY}",
)
def duplicate_merged(page: Page) -> Iterator[Finding]:
    """Look at the entries that merging found to be one work; notes where a list puts papers under several headings."""
    found = [
        (problem, item, other)
        for problem in page.reported("duplicate-merged")
        if (item := page.item_at(problem.source.line)) and (other := page.item_at(problem.related.line))
    ]
    elsewhere = [problem for problem, item, other in found if item.reference.section != other.reference.section]
    on_purpose = len(elsewhere) * _DELIBERATE > len(page.items)
    for problem, item, other in found:
        parted = on_purpose and item.reference.section != other.reference.section
        severity = "note" if parted or _named_apart(item.reference, other.reference) else ""
        yield Finding(problem.source, problem.message.replace(": merged", ""), severity=severity)


@check(
    "identifier-shared",
    "warning",
    "An identifier is of one paper: where two entries have it, one links another's, or both are one under two titles.",
    bad=f"{PPKED}\n{CONTRASTIVE.replace('2106.06965', '2106.06963')}",
    good=f"{PPKED}\n{CONTRASTIVE}",
)
def identifier_shared(page: Page) -> Iterator[Finding]:
    """Look at the identifiers that two works have; told at both, because either may be the wrong one."""
    for problem in page.reported("identifier-shared"):
        item, other = page.item_at(problem.source.line), page.item_at(problem.related.line)
        if item is None or other is None:
            yield Finding(problem.source, problem.message)
            continue
        shared = sorted(identifiers_of(item.reference) & identifiers_of(other.reference))
        for one, two in ((item, other), (other, item)):
            a, b = one.reference, two.reference
            for kind, value in shared:
                message = f"{kind} {value} of '{a.title}' is also that of '{b.title}' ({b.source})"
                yield Finding(page.in_item(one, value), message)


@check(
    "name-of-another-work",
    "warning",
    "An entry that begins with the name of a well-known data set links a paper that is not the one about it.",
    bad=MEDCLIP.replace("MedCLIP: ", "VQA-RAD: "),
    good=MEDCLIP,
)
def name_of_another_work(page: Page) -> Iterator[Finding]:
    """Look for names of data sets before the title, and hold the identifiers against those of their papers."""
    for item in page.items:
        reference = item.reference
        head = reference.title.partition(":")[0].strip()
        name = next((name for name in (head, reference.title_short) if name.casefold() in _DATA_SETS), "")
        ours = {doi_key(reference.doi), reference.arxiv} - {""}
        theirs = _DATA_SETS.get(name.casefold(), ())
        if name and ours and reference.type != "dataset" and ours.isdisjoint(theirs):
            message = f"{name} is a data set of another paper ({theirs[0]}) than the one that is linked"
            yield Finding(page.in_item(item, name), message)


@check(
    "code-shared",
    "warning",
    "A code link that another paper by other people has too was probably copied with the entry.",
    bad=f"{AGXNET}\n{SELF_GUIDED.rstrip()} [[Github](https://github.com/batmanlab/AGXNet)]\n",
    good=f"{AGXNET}\n{SELF_GUIDED}",
)
def code_shared(page: Page) -> Iterator[Finding]:
    """Look for code links of two papers that have no author in common; told at both, either may be the wrong one.

    Where no authors are printed it is a note: a group keeps several works of its own in one place.
    """
    for url, items in _sharers(page, "code").items():
        if len(items) > _COMMON or not _is_repository(url) or any(len(_repositories(i.reference)) > 1 for i in items):
            continue
        references = [item.reference for item in items]
        if same_work(*references) or not _may_be_by_others(*references):
            continue
        named = all(reference.authors for reference in references)
        for item, other in zip(items, reversed(references), strict=True):
            message = f"the code of '{item.reference.title}' is also that of '{other.title}' ({other.source})"
            message += ", by other people" if named else ""
            yield Finding(page.in_item(item, url), message, severity="" if named else "note")


@check(
    "link-shared",
    "warning",
    "An address of one paper stands at another one.",
    bad=f"{INITIALS}\n{REVIEW.replace('https://doi.org/10.36227/techrxiv.19103432', _PDF)}",
    good=f"{INITIALS}\n{REVIEW}",
)
def link_shared(page: Page) -> Iterator[Finding]:
    """Look for papers whose own address, without an identifier in it, is that of another one."""
    for url, items in _sharers(page, "").items():
        first = items[0].reference
        if identifiers_of(first) or len(items) > _COMMON or split_url(url)[1].strip("/") == "":
            continue
        for item in items[1:]:
            if not same_work(first, item.reference) and fold(first.title) != fold(item.reference.title):
                message = f"the address of '{item.reference.title}' is also that of '{first.title}' ({first.source})"
                yield Finding(page.in_item(item, url), message)


@check(
    "no-identifier",
    "warning",
    "Without a DOI, an arXiv id or another identifier, nothing can be looked up and entries are hard to tell apart.",
    bad="\n".join((MEDCLIP, MEMORY, SELF_GUIDED, PPKED, INITIALS)),
    good="\n".join((MEDCLIP, MEMORY, SELF_GUIDED, PPKED, CONTRASTIVE)),
)
def no_identifier(page: Page) -> Iterator[Finding]:
    """Look for papers from whose links no identifier follows; a note where that is nothing special in the list."""
    papers = [item for item in page.items if item.is_paper]
    lacking = [item for item in papers if not identifiers_of(item.reference)]
    severity = "note" if is_habit(len(lacking), len(papers)) else ""
    for item in lacking:
        message = f"'{item.reference.title}': no DOI, arXiv id or other identifier follows from its links"
        found = severity or ("" if _must_have_one(item.reference) else "note")
        yield Finding(page.start(item.first), message, severity=found)


def _must_have_one(reference: Reference) -> bool:
    """Tell whether a work was published, or lies where papers lie: not a report on its maker's own pages."""
    if reference.venue is not None and reference.venue.kind in ("journal", "conference", "workshop"):
        return True
    return classify_link("", reference.url.partition(".pdf")[0]) in PAPER_KINDS


def _sharers(page: Page, kind: str) -> dict[str, list[Item]]:
    """Return the entries by their links of a kind ("": the address of the work itself), where there are several."""
    found: dict[str, list[Item]] = defaultdict(list)
    for item in page.items:
        reference = item.reference
        urls = {link.url for link in reference.links if link.kind == kind} if kind else {reference.url}
        for url in urls - {""}:
            found[url].append(item)
    return {url: items for url, items in found.items() if len(items) > 1}


def _named_apart(a: Reference, b: Reference) -> bool:
    """Tell whether two entries of one paper stand for different things in it, by nickname or by what is in brackets."""
    if a.title_short and b.title_short and fold(a.title_short) != fold(b.title_short):
        return True
    one, other = (re.findall(r"\(([^()]*)\)", r.title) for r in (a, b))
    return bool(one and other and one != other)


def _is_repository(url: str) -> bool:
    """Tell whether an address is a repository as a whole, of one work as its name lets expect."""
    host, path, _ = split_url(url)
    steps = path.strip("/").lower().split("/")
    return host in _FORGES and len(steps) == 2 and _COLLECTIONS.isdisjoint(re.split("[-_.]", steps[1]))


def _repositories(reference: Reference) -> set[str]:
    return {url for url in (reference.url, *(link.url for link in reference.links)) if split_url(url)[0] in _FORGES}


def _may_be_by_others(a: Reference, b: Reference) -> bool:
    """Tell whether the printed authors are none of the other's, or not printed."""
    one, other = ({fold(name.family or name.literal) for name in r.authors} for r in (a, b))
    return one.isdisjoint(other) and not a.et_al and not b.et_al
