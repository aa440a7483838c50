"""First look at the pieces of an entry: the parts that a piece's own content gives away."""

from __future__ import annotations

import re

from medvlm_bib.normalize.links import classify_link
from medvlm_bib.normalize.patterns import TwinPattern, lazy_pattern
from medvlm_bib.normalize.venues import Resolution, resolve_venue
from medvlm_bib.readers.lists.badges import badge_text
from medvlm_bib.readers.lists.evidence import (
    PAPER_KINDS,
    are_people,
    count_words,
    date_of,
    is_remark,
    label_kind,
    line_label,
    link_kind,
    tidy,
    tidy_left,
    venue_of,
)
from medvlm_bib.readers.lists.pieces import Piece

__all__ = ["SHORT_LABEL", "hint", "line_start_label", "look_at_link", "look_at_run"]

SHORT_LABEL = "a short label"

_LONGEST_VENUE = 14  # words
_LONGEST_PLACE = 24  # words: "In *Proceedings of the ACL Workshop on Intrinsic and Extrinsic Evaluation Measures ..."
_FEW = 3  # words in bold that are part of a title
_SHORTEST_TITLE = 4  # words: as many behind "Paper:" are no link's label
_NUMBER = lazy_pattern(r"[A-Z][A-Za-z'’\-]+(?:19|20)\d\d[a-z]?|[\[(]?(?:\d{1,4}|[A-Za-z]\d{1,3})[\]).]?|[nN]o\.? ?\d+")
_LABEL_BEFORE = TwinPattern(r"(?:^|[\s,;|/(\[·•.])([^\W\d][^\W_]*(?:[ _/&-][^\W_]+){0,3})\s*[:：]\s*[\[(]*\s*$")
_LINE_LABEL = TwinPattern(r"\s*[-*•]?\s*([^\W\d_][^:：;；\n]{1,38}?)\s*[:：;；]\s*")
_VOLUME = lazy_pattern(r"[A-Z][^\d(]{3,80}[\s,]+\d{1,4}(?:\.\d+)?(?:[(,:\s].*)?\(?(?:19|20)\d\d\b")
_VOLUME_AT_END = lazy_pattern(r"([A-Z][^\d(]{3,80}) \d{1,4}(?:\.\d+)?")
_OWN_PAGE = lazy_pattern(r"https?://github\.com/[^/]+/[^/#?]+/?(?:blob/[^#]+)?#")
_GOES_ON = lazy_pattern(r"\s*[-‐‑–]?[^\W\d_]")
_GOES_ON_BEHIND_COMMA = lazy_pattern(r"\s*,\s+[^\W\d_]")
_IN_AT_END = lazy_pattern(r"[,.;:]\s+in:?\s+$", re.IGNORECASE)
_MORE_BEHIND = lazy_pattern(r"^(.*\bet\.? ?al\b)[.,]*\s*[^\W_]", re.DOTALL)
_ET_ALS = ("et al", "et. al", "etal", "et.al")
_ADDRESS = lazy_pattern(
    r"(?:https?://|www\.|doi\.org/|arxiv\.org/)\S+|\S+\.(?:com|org|io|net|edu|ai)(?:/\S*)?"
    r"|/?10\.\d{4,9}/\S+",
    re.IGNORECASE,
)


def hint(pieces: list[Piece]) -> None:
    """Set the role of each piece that its content gives away; the others keep the role ""."""
    label = ""
    before: Piece | None = None
    for index, piece in enumerate(pieces):
        kind = piece.kind
        if kind == "break":
            piece.role, label = "break", ""
        elif kind == "text":
            label = _of_text(piece, before, pieces[index + 1] if index + 1 < len(pieces) else None)
        elif kind == "link":
            look_at_link(piece, label)
        elif kind == "image":
            piece.role, piece.text = "badge", badge_text(piece.image) or piece.text
        else:
            after = pieces[index + 1] if index + 1 < len(pieces) else None
            label = "" if _in_sentence(pieces, index) else look_at_run(piece)
            if kind == "emph" and not piece.role and before is not None and _IN_AT_END.search(before.raw):
                _look_at_place(piece)
            if piece.role == "venue" and _names_what_follows(piece, after):
                piece.role = piece.why = ""
            elif piece.role == "label" and (
                _announces_nothing(piece, pieces[index + 1 : index + 3])
                or (piece.strong and _in_sentence(pieces, index, _GOES_ON_BEHIND_COMMA))
            ):
                piece.role = piece.why = label = ""
        before = piece


def _look_at_place(piece: Piece) -> None:
    """Look at italics behind "in": "A survey, in *Philosophical Transactions of the Royal Society A* 2021"."""
    text = tidy(piece.text)
    found = resolve_venue(text) if count_words(text) <= _LONGEST_PLACE else None
    if found is not None and text[0].isupper():
        piece.role, piece.value, piece.why = "venue", found, "italics behind «in»"


_REACH = 40  # pieces: a sentence has no more bold words in a row


def _in_sentence(pieces: list[Piece], index: int, goes_on: re.Pattern[str] = _GOES_ON) -> bool:
    """Tell whether a bold word stands in the midst of a sentence: "a **Visual** **Dataset** by", "**Video**-based"."""
    last, far = index + 1, min(len(pieces), index + _REACH)
    while last < far and (pieces[last].kind == "strong" or pieces[last].raw.isspace()):
        last += 1
    if last == far or pieces[last].kind != "text" or not goes_on.match(pieces[last].raw):
        return False
    first, far = index - 1, max(-1, index - _REACH)
    while first > far and ((pieces[first].kind == "strong" and not pieces[first].role) or pieces[first].raw.isspace()):
        first -= 1
    return first > far and pieces[first].kind == "text" and pieces[first].raw.rstrip()[-1:].isalnum()


def _names_what_follows(piece: Piece, after: Piece | None) -> bool:
    """Tell whether a bold word is a method's name although a venue has it too: **CLEAR**: "Language, Camera, ..."."""
    year = getattr(piece.value, "year", 0)
    return piece.strong and not year and after is not None and after.raw.lstrip()[:1] in (":", "：")


def _announces_nothing(piece: Piece, behind: list[Piece]) -> bool:
    """Tell whether bold words with a label's word in them head no link: **World Models** (2018) [Paper]."""
    after = next((other for other in behind if not other.is_blank), None)
    if not piece.strong or piece.value != "links" or count_words(piece.text) < 2 or after is None:
        return False
    return after.kind in ("paren", "bracket") and date_of(tidy(after.text).strip("()[]")) is not None


def _of_text(piece: Piece, before: Piece | None, after: Piece | None) -> str:
    """Look at plain text; return the label that it ends in."""
    text = piece.text
    if piece.is_blank:
        piece.role = "blank"
        return ""
    if ":" in text or "：" in text:
        match = _LABEL_BEFORE.search(text)
        if match and (kind := line_label(match[1])):
            if not text[: match.start(1)].strip(" \t,;|/([·•.-"):
                piece.role, piece.value, piece.why = "label", kind, "a word that announces what follows"
            return match[1]
    elif count_words(text) <= 2 and _is_bare_label(text, before, after):
        piece.role, piece.value, piece.why = "label", "links", "a link's label without a link"
    return ""


def _is_bare_label(text: str, before: Piece | None, after: Piece | None) -> bool:
    """Tell whether plain text is the label of a link that is not there: "Code (coming soon)"."""
    if after is not None and after.kind == "strong" and count_words(after.text) <= _FEW:
        return False  # "Radiology Report **Generation** in ..."
    if before is not None and before.kind not in ("break", "link", "image", "bracket", "paren"):
        return False
    return bool(label_kind(text)) and not any(map(str.isdigit, text)) and not venue_of(tidy(text))


def look_at_run(piece: Piece) -> str:
    """Look at bold, italic, bracketed ... text; return it if it is a label."""
    text = tidy(piece.text).strip("[]()")
    words = count_words(text)
    if not words or piece.is_blank:
        piece.role = "blank"
    elif found := date_of(text):
        piece.role, piece.value, piece.why = "date", found, "reads as a date"
    elif piece.kind == "quote":
        return ""
    elif words <= 2 and "," not in text and _NUMBER.fullmatch(text) and not ((venue := venue_of(text)) and venue.known):
        piece.role, piece.why = "number", "a number or key"
    elif piece.kind in ("emph", "paren") and (match := _more_behind(text)) and are_people(match[1]) >= 0.5:
        piece.role = "citation"  # "A. Author et al. arXiv.": read in sentences, later
    elif words <= _LONGEST_VENUE and text[-1] not in ":：" and _is_venue(piece, text, words, sure=True):
        piece.role = "venue"
    elif words <= 4 and line_label(text) and (piece.kind != "emph" or text[-1] in ":："):
        piece.role, piece.value, piece.why = "label", line_label(text), "a word that announces what follows"
        return text
    elif words <= 4 and is_remark(text):
        piece.role, piece.why = "remark", "a word of praise or state"
    elif piece.kind == "small":
        piece.role = "small"
    elif words <= _LONGEST_VENUE and _is_venue(piece, text, words):
        piece.role = "venue"
    elif _may_be_people(piece, text) and are_people(text) >= 0.5:
        piece.role, piece.why = "authors", "reads as names"
    return ""


def _more_behind(text: str) -> re.Match[str] | None:
    """Find words behind an "et al."; the pattern would go through the whole line for nothing."""
    return _MORE_BEHIND.match(text) if any(map(text.__contains__, _ET_ALS)) else None


def _may_be_people(piece: Piece, text: str) -> bool:
    if piece.kind == "emph" and piece.part:
        return True
    return piece.kind in ("emph", "paren") and ("," in text or " and " in text or "&" in text or "et al" in text)


def _is_venue(piece: Piece, text: str, words: int, *, sure: bool = False) -> bool:
    if words > 7 and not (piece.kind in ("marked", "emph", "bracket", "paren") and text.count(",") < 3):
        return False
    found = venue_of(text)
    if found is None or (sure and not found.known):
        return False
    if not found.known and not found.year and piece.kind not in ("marked", "emph"):
        return False
    if not found.known and piece.kind == "strong" and words > 4:
        return False
    piece.value = found
    piece.why = "a known venue" if found.known else "has the look of a venue"
    return True


def look_at_link(piece: Piece, label: str) -> None:
    """Look at a link: by its label first, then by where it leads; a long label that announces nothing is a title."""
    url = piece.url
    text = tidy(piece.text).strip("[]()【】 ")
    if url.startswith(("#", "mailto:")) or ("#" in url and _OWN_PAGE.match(url) and not label_kind(text)):
        piece.role = "anchor"
        return
    if piece.image:
        text = badge_text(piece.image) or text
        label = label_kind(piece.text) or label
        text_kind = label_kind(text.split("-")[0]) or label_kind(piece.text)
        piece.role, piece.why = "link", "a badge that links"
        piece.label = piece.text or text
        piece.value = text_kind or classify_link(text, url)
        piece.text = text
        return
    if text.count("(") > text.count(")"):
        text += ")"  # "arXiv (2021)"
    piece.label = text
    venue = venue_of(text) if ":" not in text and not _is_cited(text) else None
    if venue and venue.known and (venue.year or venue.venue.kind != "preprint"):
        piece.role, piece.value, piece.why = "venue", venue, "a known venue that links"
    elif (kind := label_kind(text)) and not (count_words(text) > 2 and _is_of_a_paper(kind, url)):
        if kind == "generic" and label:
            piece.label = label
        piece.role, piece.value = "link", classify_link(piece.label, url) if url else ""
        piece.why = f"its label announces {kind}"
    elif classify_link("", url) == "person":
        piece.role, piece.why = "person", "leads to a person's page"
    elif not text or (" " not in text and _ADDRESS.fullmatch(text)):
        piece.label = label or text
        piece.role, piece.value, piece.why = "link", link_kind(label, url), "an address"
    elif found := date_of(text):
        piece.role, piece.value, piece.why = "date", found, "a date that links"
    else:
        _look_at_bare_link(piece, text, label, venue)


def _is_cited(text: str) -> bool:
    """Tell whether a venue stands behind a title: "Learning of Medical Visual Representations. MLHC 2022"."""
    title, stop, rest = text.partition(". ")
    behind = venue_of(rest.partition(". ")[0].partition(" (")[0]) if stop else None
    if behind is None or not behind.known or count_words(title) < _SHORTEST_TITLE - 1:
        return False
    return not ((venue := venue_of(title)) and venue.known)


def _look_at_bare_link(piece: Piece, text: str, label: str, venue: Resolution | None) -> None:
    url = piece.url
    announced = label_kind(label) if label else ""
    if announced and not (announced in PAPER_KINDS and count_words(text) >= _SHORTEST_TITLE):
        piece.label = label
        piece.role, piece.value, piece.why = "link", link_kind(label, url), f"stands behind {label!r}"
    elif venue and (venue.known or venue.year) and count_words(text) <= 8:
        piece.role, piece.value, piece.why = "venue", venue, "a venue that links"
    elif (
        text[-1:].isdigit()
        and (volume := _VOLUME_AT_END.fullmatch(text))
        and (venue := venue_of(volume[1]))
        and venue.known
    ):
        piece.role, piece.value, piece.why = "venue", venue, "a known venue and its volume"
    elif _VOLUME.match(text) and classify_link("", url) in PAPER_KINDS and not _is_cited(text):
        piece.role = "citation"  # "Nat Commun 13, 7151 (2022)"
    elif count_words(text) == 1 and len(text) < 16 and classify_link("", url) not in PAPER_KINDS:
        piece.role, piece.value, piece.why = "link", classify_link(text, url), SHORT_LABEL


def _is_of_a_paper(kind: str, url: str) -> bool:
    """Tell whether three words with a label's word in them are a title: "Language Model Inversion", at arXiv."""
    return kind in ("code", "dataset", "model", "project", "demo", "docs") and classify_link("", url) in PAPER_KINDS


def line_start_label(text: str) -> tuple[str, str, str]:
    """Return (label, what it announces, rest) of a line that begins with a label and a colon; three "" otherwise."""
    if not text.isascii():  # an emoji before the label
        text = text[len(text) - len(tidy_left(text)) :]
    match = _LINE_LABEL.match(text)
    if match and (role := line_label(match[1])):
        return match[1], role, text[match.end() :]
    return "", "", ""
