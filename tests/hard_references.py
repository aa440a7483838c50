"""Hand-made records that are hard to carry: what every format, and every reader of one, is measured on.

Each has its own citation key, and its title says what is hard about it where the work is not a real one.
"""

from __future__ import annotations

from typing import Any

from medvlm_bib.formats.csl_fields import KIND_OF_TYPE
from medvlm_bib.formats.ris_fields import TYPES
from medvlm_bib.reference import Appearance, Link, Name, PartialDate, Reference, Source, Venue

__all__ = ["EVERY_TYPE", "HARD", "HOSTILE", "REALISTIC"]

ECCV = Venue("European Conference on Computer Vision", "ECCV", "conference", "ECCV, 2022")
JBHI = Venue("IEEE Journal of Biomedical and Health Informatics", "JBHI", "journal", "JBHI, 2022")
LIST = "awesome-medical-vlm.md"


def plain(key: str, title: str, **fields: Any) -> Reference:
    """Make a record with an author and a year, and these fields in place of them."""
    defaults: dict[str, Any] = {
        "type": "article-journal",
        "authors": (Name("Moon", "Jong Hak"),),
        "issued": PartialDate(2022),
        "venue": JBHI,
    }
    return Reference(citation_key=key, title=title).replace(**{**defaults, **fields})


REALISTIC = [
    Reference(
        type="paper-conference",
        citation_key="boecking2022making",
        title="Making the Most of Text Semantics to Improve Biomedical Vision-Language Processing",
        authors=(
            Name("Boecking", "Benedikt"),
            Name("Usuyama", "Naoto"),
            Name("Castro", "Daniel C."),
            Name("Alvarez-Valle", "Javier"),
            Name("Oktay", "Ozan"),
        ),
        et_al=True,
        issued=PartialDate(2022),
        available_date=PartialDate(2022, 4),
        venue=ECCV,
        collection_title="Lecture Notes in Computer Science",
        collection_number="13696",
        page="1-21",
        publisher="Springer",
        publisher_place="Cham",
        event_place="Tel Aviv, Israel",
        doi="10.1007/978-3-031-20059-5_1",
        arxiv="2204.09817",
        arxiv_version="4",
        arxiv_class="cs.CV",
        isbn="978-3-031-20059-5",
        issn="0302-9743",
        url="https://arxiv.org/abs/2204.09817",
        links=(
            Link("code", "https://hi-ml.readthedocs.io/en/latest/multimodal.html", "Toolbox"),
            Link("dataset", "https://www.physionet.org/content/ms-cxr/0.1/", "Dataset"),
            Link("pdf", "https://arxiv.org/pdf/2204.09817.pdf", "PDF"),
        ),
        section=("Medical Vision-Language Pre-Training",),
        language="en",
        source=Source(LIST, 55),
        also=(Appearance(Source(LIST, 190), ("Datasets",), "ECCV 2022"),),
        provenance={"page": "crossref", "doi": "crossref"},
    ),
    Reference(
        type="article",
        citation_key="liu2023systematic",
        title="A Systematic Review of Deep Learning-based Research on Radiology Report Generation",
        authors=(Name("Liu", "Chang"), Name("Tian", "Yuanhe"), Name("Song", "Yan")),
        issued=PartialDate(2023, 11),
        available_date=PartialDate(2023, 11),
        arxiv="2311.14199",
        url="https://arxiv.org/abs/2311.14199",
        links=(Link("code", "https://github.com/synlp/RRG-Review", "GitHub"),),
        section=("Survey",),
        source=Source(LIST, 31),
    ),
    Reference(
        type="article-journal",
        citation_key="moon2022multimodal",
        title="Multi-modal Understanding and Generation for Medical Images and Text via Vision-Language Pre-Training",
        authors=(Name("Moon", "Jong Hak"), Name("Lee", "Hyungyung"), Name("Choi", "Edward")),
        issued=PartialDate(2022, 12, 5),
        available_date=PartialDate(2021, 5),
        venue=JBHI,
        volume="26",
        issue="12",
        page="6070-6080",
        publisher="IEEE",
        doi="10.1109/JBHI.2022.3207502",
        arxiv="2105.11333",
        pmid="36121943",
        issn="2168-2194",
        url="https://arxiv.org/abs/2105.11333",
        links=(Link("code", "https://github.com/SuperSupermoon/MedViLL", "Github"),),
        section=("Vision-Language Models for Healthcare", "Medical Report Generation"),
        keyword=("report generation", "BERT"),
        abstract="Recently a number of studies demonstrated impressive performance on diverse tasks.",
        accessed=PartialDate(2024, 1, 31),
        source=Source(LIST, 47),
        printed={"title": "Multi-modal  Understanding"},
    ),
    Reference(
        type="article",
        citation_key="zhang2020medrxiv",
        title="A preprint on another server than arXiv",
        authors=(Name("Zhang", "Yuhao"),),
        issued=PartialDate(2020, 10),
        venue=Venue("medRxiv", "medRxiv", "preprint", "medRxiv"),
        doi="10.1101/2020.10.01.20205146",
        url="https://www.medrxiv.org/content/10.1101/2020.10.01.20205146v1",
    ),
]

NAMES = [
    plain(
        "particles",
        "Particles",
        authors=(
            Name("Meent", "Jan-Willem", "van de"),
            Name("Beethoven", "Ludwig", "", "van"),
            Name("Broglie", "Louis", "Broglie"),
            Name("Luz", "Ana", "la", "de"),
            Name("Zuylen", "Madeleine", "van"),
            Name("Souza", "Bruno", "", "d'"),
        ),
    ),
    plain(
        "falseparticles",
        "Names that only look as if they had particles",
        authors=(
            Name("Vu", "Van"),
            Name("You", "Di"),
            Name("Lu", "Le"),
            Name("Van Gool", "Luc"),
            Name("Ng", "Andrew Y."),
        ),
    ),
    plain(
        "suffixes", "Suffixes", authors=(Name("Cruz", "Juan", "de la", "", "Jr."), Name("Davis", "Sammy", suffix="III"))
    ),
    plain(
        "organisations",
        "Organisations",
        authors=(
            Name(literal="DeepMind Team"),
            Name(literal="World Health Organization and Partners"),
            Name(literal="R&D Unit 3.0"),
        ),
    ),
    plain("onewordnames", "One-word names", authors=(Name("Plato"), Name("Madhumita"), Name(literal="OpenAI"))),
    plain(
        "thirtyauthors",
        "Thirty authors",
        authors=tuple(Name(f"Irvin{chr(97 + i % 26)}", f"J. {chr(65 + i % 26)}.") for i in range(30)),
    ),
    plain("noauthors", "No author at all", authors=()),
    plain(
        "andauthors",
        "Names that contain the words and, others",
        authors=(Name("Anderson", "Andy"), Name("Others", "Ann")),
    ),
    plain(
        "hyphens",
        "Hyphens, dots and apostrophes",
        authors=(
            Name("O'Neil", "Alison"),
            Name("Friedrich", "C.M."),
            Name("Álvarez-Valle", "José-María"),
            Name("Irvin", "J."),
        ),
    ),
]

SCRIPTS = [
    plain(
        "vietnamese",
        "Vietnamese: Nguyễn Đức Phượng đọc ảnh X-quang",
        authors=(Name("Nguyễn", "Văn Hiển"), Name("Đỗ", "Phượng")),
    ),
    plain("chinese", "中文标题：医学视觉语言模型", authors=(Name("陈", "志宏"), Name(literal="清华大学"))),
    plain(
        "turkish",
        "Turkish: İstanbul'da ışık, Diyarbakır'da gölge",
        authors=(Name("Şahin", "İlkay"), Name("Yıldız", "Ömer Çağrı")),
    ),
    plain(
        "cyrillicgreek",
        "Анализ снимков: η Αθήνα και το α-β",
        authors=(Name("Иванов", "Пётр"), Name("Παπαδόπουλος", "Γιώργος")),
    ),
    plain(
        "accents",
        "Accents: Ærøskøbing, Łódź, Erdős, Dvořák, Þór, naïve façade, ß",
        authors=(Name("Erdős", "Pál"), Name("Sørensen", "Åse")),
    ),
    plain("arabic", "العربية: نموذج لغوي بصري", authors=(Name("العلي", "محمد"),)),
    plain("emoji", "🏥 An emoji in front, and 👩‍⚕️ a family of them, and 𝔐 beyond the first plane"),
    plain("typography", "“Quotes”, ‘single’ ones, 5’ – 10″ — dashes… and a no-break space"),
]

TEXTS = [
    plain("math", "Math: $O(n^2)$ and $\\alpha$-divergence in $\\mathbb{R}^d$"),
    plain("dollars", "A $5 GPU and a US$10 budget: 100% of #1 under_score ~ a^b \\ backslash"),
    plain("html", "HTML: <i>in vivo</i>, <sub>2</sub>, <script>alert(1)</script> and </script>"),
    plain("lessthan", "Less than: a<b, p < 0.05, x <= y, A<->B, <, > and <EOS> tokens"),
    plain("ampersands", "R&D, AT&T, A & B, &copy; &amp; &lt;b&gt; and ?a=1&copy=3&section=2"),
    plain("quotes", "\"Double\" 'single' `back` ``LaTeX'' quotes"),
    plain("colons", "Colon: subtitle: sub-subtitle; semicolon, comma. Full stop? Exclamation!"),
    plain("braces", "Braces {MedCLIP}, unbalanced { and } and }{ again"),
    plain("hashes", "# Heading-like *stars* **bold** _under_ [brackets](link) | pipe > quote - dash + plus 1. number"),
    plain("yamllike", "yes: no, null, true, 1.0, - item, ? key, @at, %percent, !tag, &anchor, *alias"),
    plain("capitals", "MedCLIP, iPhone, X-ray, GPT-4V, 3D-CNN, mRNA, U-Net++ and LLaVA-Med on MIMIC-CXR in AI"),
    plain("risline", "TY  - JOUR and ER  - in one line"),
    plain("long", "Long " + "and longer " * 60 + "title"),
]

DATES = [
    plain("yearonly", "Year only", issued=PartialDate(2021)),
    plain("monthonly", "Year and month", issued=PartialDate(2021, 3)),
    plain("fulldate", "Full date", issued=PartialDate(2021, 3, 9)),
    plain("nodate", "No date", issued=None),
    plain("olddate", "An old book", type="book", venue=None, publisher="Aldus", issued=PartialDate(1499, 12)),
    plain("twodates", "Two dates", issued=PartialDate(2022), available_date=PartialDate(2021, 5)),
]

ADDRESSES = [
    plain(
        "longurl",
        "A long address",
        url="https://www.researchgate.net/profile/Jan_Egger-2/publication/358581125_Beyond_Medical"
        "/links/620a1e5a7b05f82592ea5bda/Beyond%20Medical%20Imaging.pdf?a=1&b_c=%7Bx%7D&copy=3&section=2#page=3;x,y~z",
    ),
    plain("hardurl", "An address with what TeX eats", url="https://example.org/~user/a_b%20c?x=1&y=$2#frag^(1)!*'"),
    plain("sicidoi", "A SICI DOI", doi="10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID-SIM968>3.0.CO;2-2"),
    plain(
        "doiunderscore",
        "A DOI with an underscore",
        doi="10.1007/978-3-031-20059-5_1",
        url="https://doi.org/10.1007/978-3-031-20059-5_1",
    ),
    plain(
        "manylinks",
        "Many links",
        links=tuple(
            Link(kind, f"https://example.org/{kind}?id=1;2", kind.title())
            for kind in ("pdf", "code", "dataset", "project", "model", "demo", "video", "slides", "blog", "other")
        ),
    ),
    plain(
        "identifiers",
        "Every identifier",
        type="paper-conference",
        venue=Venue("International Conference on Computational Linguistics", "COLING", "conference", "COLING, 2022"),
        arxiv="cs/0301001",
        arxiv_version="2",
        arxiv_class="cs.CL",
        pmid="1",
        pmcid="PMC2",
        acl="2022.coling-1.523",
        openreview="a_B-c",
        pmlr="v158/endo21a",
        isbn="9783031200595",
        issn="0302-9743",
    ),
]

PLACES = [
    plain("retracted", "A retracted paper", retracted=True),
    plain(
        "workshop",
        "A workshop paper",
        type="paper-conference",
        venue=Venue(
            "ICCV Workshop on Computer Vision for Automated Medical Diagnosis", "ICCVW", "workshop", "ICCV Workshop"
        ),
    ),
    plain(
        "venuespecials",
        "A venue with specials",
        venue=Venue("Research & Development: A_B {C} <D> 50%", "R&D", "journal", "R & D"),
    ),
    plain("keywords", "Keywords with commas and semicolons", keyword=("lungs, left", "a; b", "C&A", "x<y")),
    plain("onekeyword", "One keyword with a comma", keyword=("vision, language",)),
    plain("deepsection", "A deep section", section=("A & B", "C: D", "E/F, G", "H; I")),
    plain("notes", "A note", note="Best paper award; see https://example.org/a_b%20c & more."),
    plain("articlenumber", "An article number", page="102802", volume="86"),
    plain("romanpages", "Pages with letters", page="e101-e118"),
    plain("titleonly", "A title and nothing else", authors=(), issued=None, venue=None, type="document"),
    plain("methodname", "A title with the method's name beside it", title_short="MedViLL"),
]

HARD = [*REALISTIC, *NAMES, *SCRIPTS, *TEXTS, *DATES, *ADDRESSES, *PLACES]

EVERY_TYPE = [
    plain(
        f"type{csl_type.replace('_', '').replace('-', '')}",
        f"A work of the type {csl_type}",
        type=csl_type,
        venue=Venue(f"The place of the {csl_type}", "", KIND_OF_TYPE[csl_type], "Printed")
        if csl_type in KIND_OF_TYPE
        else None,
        publisher="A publisher",
        number="42" if csl_type in {"report", "patent", "standard", "dataset"} else "",
        version="1.2.3" if csl_type in {"software", "dataset"} else "",
        genre="PhD thesis" if csl_type == "thesis" else "",
        url=f"https://example.org/{csl_type}",
    )
    for csl_type in TYPES
]

# Text that a careless writer lets out of its field. Readers clean most of it away: a program may still hand it over.
HOSTILE_TEXTS = [
    "line\nER  - \n\nTY  - JOUR\nTI  - ghost",
    "line\r\n@comment{x}\n@article{ghost, title={x}}",
    "\\input{/etc/passwd} \\write18{rm} %",
    "unbalanced }}}} and {{{{",
    "NUL \x00 escape \x1b[31mred\x1b[0m form feed \x0c unit \x1f delete \x7f next line \x85 separators \u2028\u2029",
    "bidi \u202e override \u2066 isolate \ufeff mark \ufffe \uffff",
    "lone surrogate \ud800 here",
    "]]> <![CDATA[ </script> <!-- --> <?xml?>",
    '"}, {"id": "ghost"',
    "--- \nghost: true\n...\n",
    "",
]

HOSTILE = [
    Reference(
        type="article-journal",
        citation_key=f"hostile{number}",
        title=text,
        authors=(Name(text, text, text, text, text), Name(literal=text)),
        issued=PartialDate(2022),
        venue=Venue(text, text, "journal", text),
        publisher=text,
        volume=text,
        page=text,
        abstract=text,
        note=text,
        url=text,
        doi=text,
        links=(Link("code", text, text), Link("pdf", text, text)),
        section=(text, text),
        keyword=(text,),
        source=Source(text, 1),
        printed={text: text},
        provenance={text: text},
    )
    for number, text in enumerate(HOSTILE_TEXTS)
]
