"""XML answers: parsed without the constructs that XML bombs are made of."""

from __future__ import annotations

from xml.etree import ElementTree

from medvlm_bib.errors import AnswerError

__all__ = ["parse_xml", "text_of"]


def parse_xml(text: str) -> ElementTree.Element:
    """Return the root element; raises AnswerError for what is no XML or declares entities of its own."""
    if "<!ENTITY" in text:
        raise AnswerError("the answer declares XML entities")
    try:
        return ElementTree.fromstring(text)  # noqa: S314 - without entities of its own there is nothing to expand
    except (ElementTree.ParseError, ValueError):
        kind = "HTML" if "<html" in text[:500].lower() else "no XML, or cut short"
        raise AnswerError(f"the answer is {kind}") from None


def text_of(element: ElementTree.Element | None) -> str:
    """Return all the text within an element on one line, "" for None."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""
