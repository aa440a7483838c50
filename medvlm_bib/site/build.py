"""A bibliography as a folder of files: the page, the downloads and what Zotero asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from medvlm_bib.errors import OutputError
from medvlm_bib.output import write_file
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference
from medvlm_bib.site.collections import collection_lines
from medvlm_bib.site.entries import make_entry
from medvlm_bib.site.index import make_index
from medvlm_bib.site.render import render_page
from medvlm_bib.site.schema_org import item_list
from medvlm_bib.site.sections import Sections
from medvlm_bib.site.texts import FORMATS, Download, make_downloads, packed_blocks
from medvlm_bib.site.titles import choose_title
from medvlm_bib.site.unapi import IDENTIFIER, unapi_file
from medvlm_bib.writers import WriteOptions

__all__ = ["PAGE", "SITE_FILES", "SiteOptions", "write_site"]

PAGE = "index.html"
_UNAPI = "unapi.xml"
SITE_FILES = (PAGE, _UNAPI, *(format_.file for format_ in FORMATS))


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteOptions:
    """What a user may choose of the page.

    ``base_url`` is the address that the folder will have, ``templates`` a folder whose files take the place of the
    program's own, and ``writing`` says how the downloads read (all but ``collections``).
    """

    title: str = ""  # "": the heading or the name: medvlm_bib.site.titles
    heading: str = ""  # with which the list begins
    name: str = "References"
    base_url: str = ""
    templates: str = ""
    writing: WriteOptions = WriteOptions()  # noqa: RUF009 - immutable


def write_site(
    references: Sequence[Reference], folder: str, options: SiteOptions, problems: list[Problem]
) -> list[Path]:
    """Write the files into the folder, which is made where it does not exist; return their paths, the page first.

    Each file is replaced whole or not at all, and others in the folder are left alone. Raises
    :class:`~medvlm_bib.errors.OutputError`, and :class:`~medvlm_bib.errors.InputError` for a template.
    """
    downloads = make_downloads(references, options.writing, problems)
    page = list(_page(references, downloads, options))
    target = Path(folder)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder} cannot be made a folder: {error.strerror or error}") from None
    rdf = next(download.text for download in downloads if download.format.name == "zotero-rdf")
    files = [(PAGE, page), *((download.format.file, [download.text]) for download in downloads)]
    files.append((_UNAPI, [unapi_file(rdf)]))
    for name, pieces in files:
        write_file(str(target / name), pieces)
    return [target / name for name, _ in files]


def _page(references: Sequence[Reference], downloads: Sequence[Download], options: SiteOptions) -> Iterator[str]:
    sections = Sections(references)
    rdf = next(download for download in downloads if download.format.name == "zotero-rdf")
    formats = [download.format._asdict() | {"media_type": download.format.media_type} for download in downloads]
    index = make_index(references, sections)
    index["formats"] = formats
    index["zotero"] = collection_lines(rdf.text, rdf.entries, sections)
    base_url = options.base_url and options.base_url.rstrip("/") + "/"
    years = sorted({reference.issued.year for reference in references if reference.issued})
    entries = [make_entry(number, reference, options.writing.venues) for number, reference in enumerate(references)]
    title = options.title or choose_title(options.heading, sections, options.name)
    context: dict[str, Any] = {
        "title": title,
        "base_url": base_url,
        "years": years,
        "count": len(references),
        "formats": formats,
        "lead": index["lead"],
        "unapi": {"file": _UNAPI, "identifier": IDENTIFIER},
        "sections": [(section, [entries[place] for place in places]) for section, places in sections.grouped()],
        "blocks": packed_blocks(downloads),
    }
    return render_page(context, index, item_list(references, title, base_url), options.templates)
