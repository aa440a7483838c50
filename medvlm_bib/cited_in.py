r"""Which keys does a paper cite? Asked of what LaTeX wrote (``.aux``), what biber reads (``.bcf``), or the source.

- ``.aux``: ``\citation{a,b}`` (BibTeX) and ``\abx@aux@cite{0}{a}`` (biblatex), through ``\@input``.
- ``.bcf``: ``<bcf:citekey>``.
- ``.tex``: every command whose name has ``cite`` in it, up to ``\end{document}``, comments and verbatim text aside,
  through ``\input``, ``\include``, ``\subfile`` and ``\import``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from html import unescape
from pathlib import Path
from typing import NamedTuple

from medvlm_bib.errors import InputError, UsageError
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference, Source

__all__ = ["Citations", "cited_references", "read_citations"]

_AUX = re.compile(r"\\(?:citation|abx@aux@cite(?:\{\d+\})?)\{([^{}]*)\}")
_AUX_ALL = r"\abx@aux@nociteall"  # biblatex; BibTeX has \citation{*}
_AUX_INPUT = re.compile(r"\\@input\{([^{}]+)\}")
_BCF = re.compile(r"<bcf:citekey\b[^>]*>([^<]*)</bcf:citekey>")
_COMMENT = re.compile(r"(?<!\\)((?:\\\\)*)%.*")
_VERBATIM = re.compile(r"\\begin\{(verbatim\*?|lstlisting|minted|comment)\}.*?\\end\{\1\}", re.DOTALL)
_VERB = re.compile(r"\\(?:verb\*?|lstinline)([^A-Za-z\s{*]).*?\1")
_DEFINITION = re.compile(r"\\(?:re)?newcommand\*?\s*\{?\\[A-Za-z@]+\}?.*")
_CITE = re.compile(
    r"\\(?![A-Za-z]*(?:citestyle|citeprovide|citereset|citetrackerfalse|citetrackertrue))"
    r"[A-Za-z]*[Cc]ite[A-Za-z]*\*?(?P<groups>(?:\s*(?:\([^()]*\)|\[[^\[\]]*\])*\s*\{[^{}]*\})+)"
)
_GROUP = re.compile(r"\{([^{}]*)\}")
_UNUSED = re.compile(r"\\iffalse\b.*?\\fi\b", re.DOTALL)
_TEX_INPUT = re.compile(
    r"\\(?:input|include|subfile)\s*\{(?P<braced>[^{}]+)\}"
    r"|\\input\s+(?P<bare>[^\s{}\\]+)"
    r"|\\(?:sub)?(?:import|includefrom|inputfrom)\*?\s*\{(?P<folder>[^{}]*)\}\s*\{(?P<name>[^{}]+)\}"
)
_MULTIPLE = re.compile(r"\\[A-Za-z]*cites\b", re.IGNORECASE)
_KEY = re.compile(r"[^\s,{}\\#%]+")
_NEAR_ENOUGH = 0.6


class Citations(NamedTuple):
    r"""The keys in the order of their first mention, and whether ``\nocite{*}`` asks for everything."""

    keys: tuple[str, ...]
    everything: bool = False


def read_citations(file: str) -> Citations:
    """Return what the paper cites; raises InputError when the file cannot be read or cites nothing at all."""
    path = Path(file)
    find = _FINDERS.get(path.suffix.lower())
    if find is None:
        raise UsageError(f"{file} is no file that tells citations: give paper.aux, paper.bcf or paper.tex")
    keys = dict.fromkeys(find(path, set()))
    everything = keys.pop("*", "") is None
    if not keys and not everything:
        raise InputError(f"{file} cites nothing: for .aux and .bcf, run latex first")
    return Citations(tuple(keys), everything)


def cited_references(
    references: Sequence[Reference], citations: Citations, file: str, problems: list[Problem]
) -> list[Reference]:
    """Return the references that are cited, in their order; a key that none has is an error with the nearest one."""
    known = {reference.citation_key for reference in references}
    unknown = [key for key in citations.keys if key not in known]
    if unknown:
        by_case = {key.lower(): key for key in known}
        for key in unknown:
            near = by_case.get(key.lower()) or _nearest(key, known)
            hint = f": did you mean '{near}'?" if near else ""
            message = f"'{key}' is cited, but no entry has this key{hint}"
            problems.append(Problem("unknown-citation", "error", message, Source(file), key, near))
    if citations.everything:
        return list(references)
    wanted = set(citations.keys)
    return [reference for reference in references if reference.citation_key in wanted]


def _nearest(key: str, known: set[str]) -> str:
    from difflib import get_close_matches

    alike = [other for other in known if other[:2].lower() == key[:2].lower()] or sorted(known)
    return next(iter(get_close_matches(key, sorted(alike), n=1, cutoff=_NEAR_ENOUGH)), "")


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8", "surrogateescape")
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from None


def _existing(path: Path, suffix: str) -> Path | None:
    """Return the file that is included, with its suffix or without; one that is not there is LaTeX's to miss."""
    with suppress(OSError):  # a name that is too long for any file
        if path.name and not (path.suffix and path.is_file()):
            path = path.with_name(path.name + suffix)
        return path if path.is_file() else None
    return None


def _in_aux(path: Path, seen: set[Path]) -> Iterator[str]:
    if path.resolve() in seen:
        return
    seen.add(path.resolve())
    text = _read(path)
    if _AUX_ALL in text:
        yield "*"
    for match in _AUX.finditer(text):
        yield from _KEY.findall(match[1])
    for match in _AUX_INPUT.finditer(text):
        if file := _existing(path.parent / match[1].strip(), ".aux"):
            yield from _in_aux(file, seen)


def _in_bcf(path: Path, seen: set[Path]) -> Iterator[str]:
    del seen  # a .bcf is one file
    for match in _BCF.finditer(_read(path)):
        yield unescape(match[1]).strip()


def _in_tex(path: Path, seen: set[Path], main: Path | None = None) -> Iterator[str]:
    if path.resolve() in seen:
        return
    seen.add(path.resolve())
    text = _VERB.sub("", _VERBATIM.sub("", _COMMENT.sub(r"\1", _read(path))))
    text = _UNUSED.sub("", _DEFINITION.sub("", text)).partition(r"\end{document}")[0]
    for match in _CITE.finditer(text):
        groups = _GROUP.findall(match["groups"])
        for group in groups if _MULTIPLE.match(match[0]) else groups[:1]:
            yield from _KEY.findall(group)
    folder = main or path.parent  # LaTeX looks for included files beside the main one
    for match in _TEX_INPUT.finditer(text):
        inner = folder / (match["folder"] or "").strip()
        if file := _existing(inner / (match["braced"] or match["bare"] or match["name"]).strip(), ".tex"):
            yield from _in_tex(file, seen, inner)


_FINDERS: dict[str, Callable[[Path, set[Path]], Iterator[str]]] = {".aux": _in_aux, ".bcf": _in_bcf, ".tex": _in_tex}
