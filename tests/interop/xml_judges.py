"""bibutils and biber, which make XML of what they read."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from interop.running import Item, run

__all__ = ["read_biber", "read_bibutils"]

BIBUTILS = {"bibtex": "bib2xml", "biblatex": "biblatex2xml", "ris": "ris2xml"}
MODS = {"m": "http://www.loc.gov/mods/v3"}


def read_bibutils(name: str, text: str) -> list[Item]:
    """Let bibutils make MODS of it, and take that apart."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        root = ElementTree.fromstring(run(BIBUTILS[name], "-i", "unicode", file.name))  # noqa: S314 - made here
    return [_of_mods(mods) for mods in root.findall("m:mods", MODS)]


def _of_mods(mods: ElementTree.Element) -> Item:
    def text(path: str) -> str:
        return (mods.findtext(path, "", MODS) or "").strip()

    first, last = text("m:part/m:extent/m:start"), text("m:part/m:extent/m:end")
    title, subtitle = text("m:titleInfo/m:title"), text("m:titleInfo/m:subTitle")
    host = mods.find("m:relatedItem[@type='host']", MODS)
    container = ""
    if host is not None:
        infos = [info for info in host.findall("m:titleInfo", MODS) if info.findtext("m:title", "", MODS)]
        for info in sorted(infos, key=lambda info: info.get("type") == "abbreviated")[:1]:
            parts = [info.findtext(f"m:{part}", "", MODS) for part in ("title", "subTitle")]
            container = ": ".join(part for part in parts if part)
    date = text("m:originInfo/m:dateIssued") or text("m:part/m:date")
    return {
        "id": mods.get("ID"),
        "title": f"{title}: {subtitle}" if subtitle else title,
        "author": [_mods_name(name) for name in mods.findall("m:name", MODS) if "author" in "".join(name.itertext())],
        "issued": {"date-parts": [[int(part) for part in re.findall(r"\d+", date)]]},
        "container-title": container,
        "volume": text("m:part/m:detail[@type='volume']/m:number"),
        "page": text("m:part/m:detail[@type='page']/m:number") or (f"{first}-{last}" if last else first),
        "publisher": text("m:originInfo/m:publisher") or text("m:relatedItem/m:originInfo/m:publisher"),
        "DOI": text("m:identifier[@type='doi']"),
        "URL": text("m:location/m:url"),
        "keyword": [topic.text for topic in mods.findall("m:subject/m:topic", MODS)],
        "note": text("m:note"),
        "abstract": text("m:abstract"),
    }


def _mods_name(name: ElementTree.Element) -> Item:
    parts: dict[str, list[str]] = {}
    for part in name.findall("m:namePart", MODS):
        parts.setdefault(part.get("type") or "literal", []).append(part.text or "")
    return {kind: " ".join(values) for kind, values in parts.items()}


BLTX = {"b": "http://biblatex-biber.sourceforge.net/biblatexml"}


def read_biber(_name: str, text: str) -> list[Item]:
    """Let biber read the file as biblatex would, and take apart the XML that it makes."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "in.bib").write_text(text, "utf-8")
        out = Path(folder) / "out.xml"
        log = run("biber", "--tool", "--output-format=biblatexml", f"--output-file={out}", f"{folder}/in.bib")
        assert "ERROR" not in log, log[-2000:]
        root = ElementTree.parse(out).getroot()  # noqa: S314 - made here
    return [_of_biblatexml(entry) for entry in root.findall("b:entry", BLTX)]


def _of_biblatexml(entry: ElementTree.Element) -> Item:
    from pylatexenc.latex2text import LatexNodes2Text

    def latex(path: str) -> str:
        found = entry.find(path, BLTX)
        text = " ".join("".join(found.itertext()).split()) if found is not None else ""
        return str(LatexNodes2Text(keep_braced_groups=False, math_mode="verbatim").latex_to_text(text))

    def raw(path: str) -> str:
        return (entry.findtext(path, "", BLTX) or "").strip()

    def part(name: ElementTree.Element, kind: str) -> str:
        found = name.find(f"b:namepart[@type='{kind}']", BLTX)
        words = " ".join(found.itertext()).split() if found is not None else []
        return str(LatexNodes2Text().latex_to_text(" ".join(words)))

    names = entry.findall("b:names[@type='author']/b:name", BLTX)
    pages = entry.find("b:pages/b:list/b:item", BLTX)
    return {
        "id": entry.get("id"),
        "title": latex("b:title"),
        "author": [
            {
                "family": part(name, "family"),
                "given": part(name, "given"),
                "non-dropping-particle": part(name, "prefix"),
                "suffix": part(name, "suffix"),
            }
            for name in names
        ],
        "issued": {"date-parts": [[int(number) for number in re.findall(r"\d+", raw("b:date"))]]},
        "container-title": latex("b:journaltitle") or latex("b:booktitle"),
        "volume": latex("b:volume"),
        "page": "-".join(text for text in pages.itertext() if text.strip()) if pages is not None else "",
        "publisher": latex("b:publisher") or latex("b:institution") or latex("b:organization"),
        "DOI": raw("b:doi"),
        "URL": raw("b:url"),
        "keyword": [text.strip() for text in _texts(entry.find("b:keywords", BLTX)) if text.strip()],
        "note": latex("b:note"),
        "abstract": latex("b:abstract"),
    }


def _texts(element: ElementTree.Element | None) -> list[str]:
    return [] if element is None else list(element.itertext())
