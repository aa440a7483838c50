"""A look at one line of spans: it may be an entry by itself, or only say more about the one above."""

from __future__ import annotations

from collections.abc import Iterable

from medvlm_bib.normalize.links import classify_link
from medvlm_bib.readers.lists.evidence import are_people, count_words, date_of, label_kind, tidy, venue_of
from medvlm_bib.readers.lists.hints import line_start_label
from medvlm_bib.readers.lists.people_first import only_people
from medvlm_bib.readers.markdown.spans import BREAK, EMPH, IMAGE, LINK, STRONG, Span

__all__ = ["entry_starts", "is_detail", "is_entry_like", "look_of", "shown_text", "split_lines"]


def split_lines(spans: list[Span]) -> list[list[Span]]:
    """Return the lines, cut at the breaks, empty ones left out."""
    lines: list[list[Span]] = [[]]
    for span in spans:
        if span.style & BREAK:
            if lines[-1]:
                lines.append([])
        else:
            lines[-1].append(span)
    return [line for line in lines if line]


def shown_text(spans: Iterable[Span]) -> str:
    """Return the visible text, pictures left out."""
    return "".join(span.text for span in spans if not span.style & IMAGE or span.style & LINK)


def look_of(spans: list[Span]) -> int:
    """Return the look in which a line begins: bold, a link, both or neither."""
    for span in spans:
        if span.text.strip(" -*•·[(\t"):
            return span.style & (STRONG | LINK)
    return 0


def is_entry_like(spans: list[Span]) -> bool:
    """Tell whether a line can be an entry by itself: it has a title of some words, and links."""
    free: list[str] = []
    linked = False
    for span in spans:
        if span.style & LINK:
            if span.url.startswith("#") or span.style & IMAGE:
                continue
            label = tidy(span.text)
            if not label_kind(label) and count_words(label) >= 3 and not are_people(label) >= 0.6:
                return not line_start_label("".join(free))[1]
            linked = True
        elif span.style & BREAK:
            break
        elif not span.style & IMAGE:
            free.append(span.text)
            linked = linked or "http" in span.text
    if not linked:
        return False
    shown = "".join(free)
    if shown.isascii() and len(shown.split()) < 4:
        return False
    text = tidy(shown)
    if count_words(text) < 4 or line_start_label(text)[1]:
        return False
    return not (len(text) < 60 and (venue_of(text) or date_of(text))) and not only_people(text[:2000])


def _begins_title(line: list[Span], first: list[Span]) -> bool:
    """Tell whether a line begins as the first one does, with a title in bold or as a link."""
    look = look_of(line)
    if not look or look != look_of(first):
        return False
    span = next(span for span in line if span.text.strip(" -*•·[(\t"))
    text = tidy(span.text)
    return count_words(text) >= 3 and not label_kind(text) and not venue_of(text) and are_people(text) < 0.5


def _is_like(line: list[Span], first: list[Span]) -> bool:
    """Tell whether a line that seems too short for an entry is one: a bold text and its links, as in the first line."""
    if look_of(line) != STRONG or look_of(first) != STRONG or not any(span.url for span in line):
        return False
    text = tidy(next(span.text for span in line if span.text.strip(" -*•·[(\t")))
    return count_words(text) > 1 and not venue_of(text)


def is_detail(spans: list[Span]) -> bool:
    """Tell whether a block only says more about the entry above: links, people, venue, date, or a labelled fact."""
    first = next((span for span in spans if span.text.strip()), None)
    if first is None or (first.style & STRONG and not first.style & LINK and count_words(first.text) > 4):
        return False
    lines = split_lines(spans)
    return bool(lines) and len(lines) <= 12 and all(map(_is_detail_line, lines))


def _is_detail_line(line: list[Span]) -> bool:
    free: list[str] = []
    linked = False
    for span in line:
        if span.style & LINK:
            label = tidy(span.text)
            if span.url.startswith("#"):
                return False
            announced = span.style & IMAGE or label_kind(label)
            if not announced and classify_link("", span.url) == "person":
                free.append(label)
                continue
            if not (announced or count_words(label) < 3 or "://" in label):
                return bool(line_start_label("".join(free))[1])
            linked = True
        elif not span.style & IMAGE:
            free.append(span.text)
    text = tidy("".join(free))
    role = "" if _are_facts(text) else line_start_label(text)[1]
    if role:
        return role != "title" and (linked or "://" in text or role != "links")
    if any(span.style & STRONG and not span.style & LINK for span in line):
        return False
    bare = tidy(text.replace("[", " ").replace("]", " "))
    if not bare:
        return linked or not text
    if _are_facts(bare):
        return True
    if count_words(bare) <= 2 and linked:
        return not bare[0].isalpha() or bool(label_kind(bare))
    apart = all(span.style & (EMPH | LINK) for span in line if span.text.strip(" ,.;[]()|"))  # in italics, or links
    least = 0.5 if apart else 0.7
    return '"' not in bare and ("," in bare or " and " in bare) and only_people(bare[:2000], least)


def _are_facts(text: str) -> bool:
    """Tell whether the text is venues and dates and nothing else: "arXiv 1708; ICCV Workshop 2017"."""
    return len(text) <= 80 and all(map(_is_fact, text.split(";")))


def _is_fact(text: str) -> bool:
    text = tidy(text)
    return bool(((venue := venue_of(text)) and (venue.known or venue.year)) or date_of(text))


def entry_starts(lines: list[list[Span]]) -> list[int]:
    """Return the lines of a paragraph at which an entry begins."""
    if len(lines) == 1:
        return [0]
    if all(look_of(line) == STRONG and any(span.url for span in line) for line in lines):
        return list(range(len(lines)))
    if is_entry_like(lines[0]):
        known = {n for n, line in enumerate(lines) if not n or is_entry_like(line)}
        if len(known) > 1 and len({look_of(lines[n]) for n in known}) == 1:
            return [n for n, line in enumerate(lines) if n in known or _is_like(line, lines[0])]
    starts, linked = [0], False
    for n, line in enumerate(lines):  # a title in bold, with links in the lines between
        if n and linked and _begins_title(line, lines[0]):
            starts.append(n)
            linked = False
        linked = linked or any(span.url for span in line)
    return starts
