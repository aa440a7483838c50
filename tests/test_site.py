"""The page and what lies beside it, without a browser; tests/browser has what needs one."""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import re
import sys
import zlib
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qsl
from xml.etree import ElementTree as ET

import pytest

from medvlm_bib import Name, PartialDate, Reference, Venue, read, write
from medvlm_bib.cli import run
from medvlm_bib.cli.site import name_of
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Appearance, Link, Source
from medvlm_bib.site.addresses import web_address
from medvlm_bib.site.build import SITE_FILES, SiteOptions, write_site
from medvlm_bib.site.coins import coins
from medvlm_bib.site.entries import make_entry
from medvlm_bib.site.index import make_index
from medvlm_bib.site.sections import Sections
from medvlm_bib.site.texts import FORMATS, Format, make_downloads, packed_blocks
from medvlm_bib.writers import WRITERS, WriteOptions

HOME = read().references
BOECKING = next(r for r in HOME if r.citation_key == "boecking2022making")
HOSTILE = Reference(
    type="article-journal",
    title="</script><script>alert(1)</script><img src=x onerror=alert(2)> \u202egnp.exe\u2028 --> ]]>\ud800",
    authors=(Name(family='"><b>Evil', given="<i>&amp;"), Name(literal="</title></style>")),
    venue=Venue("{{ 7 * 7 }} <!-- Journal", kind="journal"),
    issued=PartialDate(2024),
    url="javascript:alert(3)",
    links=(Link("code", "java\tscript:alert(4)"), Link("other", 'https://example.org/"onclick="alert(5)', "<u>x</u>")),
    section=("</h2><script>alert(6)</script>", "Inner & outer"),
    language='en" onclick="alert(7)',
    citation_key="evil2024",
)


class Page(HTMLParser):
    """Names and attributes of a page's elements, and the texts of its scripts and styles."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.raw: list[tuple[str, dict[str, str], str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        tag, attributes = self.elements[-1] if self.elements else ("", {})
        if tag in {"script", "style"} and self.get_starttag_text():
            self.raw.append((tag, attributes, data))

    def all(self, tag: str, **wanted: str) -> list[dict[str, str]]:
        return [have for name, have in self.elements if name == tag and wanted.items() <= have.items()]

    def data(self, media_type: str) -> str:
        return next(text for tag, have, text in self.raw if tag == "script" and have.get("type") == media_type)


def _site(folder: Path, references: list[Reference], **options: str) -> Page:
    problems: list[Problem] = []
    written = write_site(references, str(folder), SiteOptions(**options), problems)  # type: ignore[arg-type]
    assert {path.name for path in written} == set(SITE_FILES)
    return Page((folder / "index.html").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Page:
    return _site(tmp_path_factory.mktemp("site"), HOME, title="Medical vision-language models")


def test_every_entry_stands_on_the_page_with_its_links_before_any_script_runs(home: Page) -> None:
    entries = home.all("li", **{"class": "entry"})
    assert {have["id"] for have in entries} == {f"ref-{reference.citation_key}" for reference in HOME}
    addresses = {have["href"] for have in home.all("a")}
    assert {link.url for reference in HOME for link in reference.links} <= addresses
    assert {format_.file for format_ in FORMATS} <= addresses
    depths = [int(tag[1]) for tag, _ in home.elements if re.fullmatch("h[1-6]", tag)]
    assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(depths))


def test_a_page_of_ninety_entries_is_under_150_kilobytes_on_the_way(tmp_path: Path) -> None:
    _site(tmp_path, HOME)
    assert len(zlib.compress((tmp_path / "index.html").read_bytes(), 6)) < 150_000


def test_the_downloads_are_what_export_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["site", "-o", str(tmp_path / "new" / "folder"), "--quiet"]) == 0
    for format_ in FORMATS:
        assert run(["export", "-f", format_.name, "--quiet"]) == 0
        assert (tmp_path / "new" / "folder" / format_.file).read_text(encoding="utf-8") == capsys.readouterr().out


@pytest.mark.parametrize("format_", [format_ for format_ in FORMATS if format_.name != "zotero-rdf"])
@pytest.mark.parametrize("places", [[0], [3, 1, 40], list(range(5, 80, 7)), []])
def test_the_texts_of_some_entries_join_to_what_the_writer_makes_of_them(format_: Format, places: list[int]) -> None:
    download = next(d for d in make_downloads(HOME, WriteOptions(), []) if d.format == format_)
    joined = download.format.separator.join(download.entries[place] for place in places)
    if places or download.format.name != "csl-json":
        text = download.format.head + joined + download.format.foot
        assert text == write([HOME[place] for place in places], download.format.name)


def test_texts_are_packed_in_blocks_of_entries(home: Page) -> None:
    downloads = make_downloads(HOME * 2, WriteOptions(), [])
    blocks = [json.loads(zlib.decompress(base64.b64decode(block), -15)) for block in packed_blocks(downloads)]
    assert [len(block) for block in blocks] == [100, 80]
    assert blocks[1][3] == [download.entries[103] for download in downloads]
    assert home.all("script", **{"class": "texts"})


def test_nothing_in_a_hostile_list_becomes_more_than_text(tmp_path: Path) -> None:
    page = _site(tmp_path, [HOSTILE, BOECKING], title="</title><script>alert(8)</script>")
    assert not page.all("img")
    assert not page.all("b")
    assert not page.all("u")
    assert all(name != "onclick" for _, have in page.elements for name in have)
    assert all(have["href"].startswith(("https://", "#", "all.")) for have in page.all("a"))
    kinds = [have.get("type", "") for have in page.all("script")]
    assert sorted(kinds) == ["", "application/json", "application/ld+json", "text/plain"]
    assert json.loads(page.data("application/json"))["keys"] == ["evil2024", "boecking2022making"]
    assert "{{ 7 * 7 }}" in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_the_policy_of_the_page_names_its_own_script_and_style_alone(home: Page) -> None:
    (policy,) = (have["content"] for have in home.all("meta", **{"http-equiv": "Content-Security-Policy"}))
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for tag in ("script", "style"):
        text = next(text for name, have, text in home.raw if name == tag and "type" not in have)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert not any(name in have for _, have in home.elements for name in ("src", "style", "onload"))


def test_unapi_gives_formats_and_records_in_one_file(tmp_path: Path) -> None:
    page = _site(tmp_path, HOME)
    (server,) = page.all("link", rel="unapi-server")
    assert server["type"] == "application/xml"
    assert [have["title"] for have in page.all("abbr", **{"class": "unapi-id"})] == ["all"]
    root = ET.parse(tmp_path / server["href"]).getroot()  # noqa: S314 - our own
    (format_,) = root.iter("format")
    assert format_.attrib == {"name": "rdf_zotero", "type": "application/rdf+xml"}
    items = root.findall(".//{http://www.zotero.org/namespaces/export#}itemType")
    assert len([item for item in items if item.text != "attachment"]) == len(HOME)


def test_files_are_linked_with_their_media_types(home: Page) -> None:
    linked = {have["href"]: have["type"] for have in home.all("link", rel="alternate")}
    assert linked == {format_.file: WRITERS[format_.name].media_type for format_ in FORMATS}


def test_coins_say_what_zotero_reads() -> None:
    pairs = parse_qsl(coins(BOECKING), strict_parsing=True)
    assert ("rft_val_fmt", "info:ofi/fmt:kev:mtx:book") in pairs
    assert ("rft.genre", "proceeding") in pairs
    assert ("rft.atitle", BOECKING.title) in pairs
    assert ("rft.btitle", "European Conference on Computer Vision") in pairs
    assert next(value for key, value in pairs if key == "rft.au") == "Boecking, Benedikt"
    assert ("rft_id", BOECKING.url) in pairs


def test_a_preprint_goes_as_zoteros_own_type_behind_its_title() -> None:
    preprint = next(r for r in HOME if r.type == "article")
    text = coins(preprint.replace(authors=(Name(family="Meent", given="Jan-Willem", non_dropping_particle="van de"),)))
    assert "&rft.type=preprint&" in text
    assert text.index("&rft.title=") < text.index("&rft.type=")
    assert "&rft.au=van%20de%20Meent%2C%20Jan-Willem&" in text
    assert "=10.48550%2FarXiv" not in text
    assert "&rft_id=info%3Adoi%2F10.48550%2FarXiv" in text


def test_coins_have_a_value_for_every_key_whatever_a_list_holds() -> None:
    assert all(part.partition("=")[2] for part in coins(HOSTILE.replace(title="C++ & R=1\ud800")).split("&"))


def test_search_engines_read_an_item_list(tmp_path: Path) -> None:
    page = _site(tmp_path, HOME, title="Papers", base_url="https://example.org/papers")
    listed = json.loads(page.data("application/ld+json"))
    assert (listed["@type"], listed["name"], listed["numberOfItems"]) == ("ItemList", "Papers", 90)
    assert listed["url"] == "https://example.org/papers/"
    assert [have["href"] for have in page.all("link", rel="canonical")] == ["https://example.org/papers/"]
    item = listed["itemListElement"][HOME.index(BOECKING)]["item"]
    assert item["@type"] == "ScholarlyArticle"
    assert item["name"] == BOECKING.title
    assert item["author"][0] == {"@type": "Person", "name": "Benedikt Boecking"}
    assert item["isPartOf"]["name"] == "European Conference on Computer Vision"


def test_an_entry_reads_as_a_reference() -> None:
    entry = make_entry(0, BOECKING)
    assert entry.container == "European Conference on Computer Vision (ECCV)"
    assert entry.date_text == "2022"
    assert [link.label for link in entry.links] == ["arXiv", "PDF", "DOI", "Code", "Dataset"]
    assert entry.url == "https://arxiv.org/abs/2204.09817"
    many = make_entry(0, BOECKING.replace(authors=BOECKING.authors + BOECKING.authors))
    assert "Javier Alvarez-Valle, … 13 more …, Ozan Oktay" in many.authors
    moon = next(r for r in HOME if r.citation_key == "moon2022multi")
    assert make_entry(0, moon).details == " 26(12), 6070–6080"


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://arxiv.org/abs/2204.09817", "https://arxiv.org/abs/2204.09817"),
        ("arxiv.org/abs/2204.09817", "https://arxiv.org/abs/2204.09817"),
        ("javascript:alert(1)", ""),
        (" JaVaScRiPt:alert(1)", ""),
        ("data:text/html,<script>", ""),
        ("docs/paper.pdf", ""),
        ("//example.org/x", "https://example.org/x"),
        ("", ""),
    ],
)
def test_a_page_leads_to_web_addresses_only(url: str, kept: str) -> None:
    assert web_address(url) == kept


@pytest.mark.parametrize(
    ("title", "given", "language"),
    [
        ("医学图像分割", "", "zh"),
        ("医用画像のセグメンテーション", "", "ja"),
        ("의료 영상 분할", "", "ko"),
        ("Médecine et images", "", ""),
        ("β-VAE and α-divergence", "", ""),
        ("Médecine et images", "fr", "fr"),
        ("МРТ", "", ""),
    ],
)
def test_a_title_is_marked_with_its_language_where_that_is_known(title: str, given: str, language: str) -> None:
    assert make_entry(0, BOECKING.replace(title=title, language=given)).language == language


def test_a_list_of_which_nothing_is_wanted_has_an_empty_page(tmp_path: Path) -> None:
    page = _site(tmp_path, [])
    assert not page.all("li", **{"class": "entry"})
    assert (tmp_path / "all.json").read_text(encoding="utf-8") == "[]\n"


def test_the_page_reads_as_the_downloads_are_written(tmp_path: Path) -> None:
    assert run(["site", "-o", str(tmp_path), "--venues", "short", "--unicode", "--links", "none", "-q"]) == 0
    assert '<cite dir="auto">ECCV</cite>' in (tmp_path / "index.html").read_text(encoding="utf-8")
    wanted = write(HOME, "bibtex", venues="short", unicode=True, links="none")
    assert (tmp_path / "all.bib").read_text(encoding="utf-8") == wanted


def test_sections_are_a_tree_in_list_order_and_an_entry_stands_in_each_of_its_own() -> None:
    twice = BOECKING.replace(also=(Appearance(Source("list.md", 9), ("Datasets",)),))
    second = BOECKING.replace(section=("Models", "Reports"))
    third = BOECKING.replace(section=("Models",))
    sections = Sections([twice, second, third, BOECKING.replace(section=())])
    assert [(row.label, row.depth, row.parent) for row in sections.rows] == [
        ("Medical Vision-Language Pre-Training", 1, -1),
        ("Datasets", 1, -1),
        ("Models", 1, -1),
        ("Reports", 2, 2),
    ]
    assert (sections.of, sections.first) == ([[0, 1], [3], [2], []], [0, 3, 2, -1])
    assert [(row and row.label, places) for row, places in sections.grouped()][:2] == [
        (None, [3]),
        ("Medical Vision-Language Pre-Training", [0]),
    ]


def test_the_index_leads_from_folded_words_to_entries() -> None:
    references = [BOECKING.replace(title="Étude of X-ray Łabels", authors=(Name(family="Müller", given="Jörg"),))]
    index = make_index(references, Sections(references))
    words = index["words"].split(" ")
    assert {"etude", "x", "ray", "xray", "labels", "muller", "jorg", "eccv", "2022", "training"} <= set(words)
    coined = {words[place] for place in index["coined"]}
    assert {"xray", "220409817", "boecking2022making"} <= coined
    assert not coined & {"x", "ray", "labels", "muller", "training"}
    assert index["postings"][words.index("etude")] == [3]
    assert index["postings"][words.index("muller")] == [2]
    assert index["of"]["has"] == [3]  # code and a PDF


def test_a_template_of_the_users_takes_the_place_of_ours(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "style.css").write_text("body { color: teal }", encoding="utf-8")
    (own / "entry.html").write_text("{% macro entry(item) %}<li class=mine>{{ item.title }}</li>{% endmacro %}")
    page = _site(tmp_path / "site", HOME[:3], templates=str(own))
    assert len(page.all("li", **{"class": "mine"})) == 3
    assert next(text for tag, _, text in page.raw if tag == "style") == "body { color: teal }\n"


def test_a_template_can_extend_the_one_whose_place_it_takes(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        '{% extends "own/page.html" %}{% block footer %}<i>Kept by us</i>{% endblock %}', encoding="utf-8"
    )
    page = _site(tmp_path / "site", HOME[:3], templates=str(tmp_path))
    assert page.all("i")
    assert len(page.all("li", **{"class": "entry"})) == 3


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("entry.html", "line\n{% macro %}", "entry.html:2: "),
        ("page.html", "{{ nothing.at.all }}", "'nothing' is undefined"),
        ("style.css", "</style>", "style.css holds '</s'"),
        ("style.css", b"p { content: '\xe9' }", "is not UTF-8"),
        ("entry.html", "{% macro entry(item) %}{{ 1 / 0 }}{% endmacro %}", "ZeroDivisionError"),
        ("page.html", '{% extends "page.html" %}', "own/page.html"),
    ],
)
def test_a_template_that_cannot_be_used_is_named(
    name: str, text: str | bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(text.encode() if isinstance(text, str) else text)
    target = tmp_path / "site"
    assert run(["site", "-o", str(target), "--template", str(tmp_path)]) == 2
    assert said in capsys.readouterr().err
    assert not target.exists()


def test_wrong_use_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    source = tmp_path / "all.bib"
    source.write_text(write([BOECKING]), encoding="utf-8")
    for arguments, said in (
        (["-o", str(file)], "cannot be made a folder"),
        (["-o", str(tmp_path / "s"), "--base-url", "example.org"], "--base-url"),
        (["-o", str(tmp_path / "s"), "--base-url", "https://example.org/a b"], "--base-url"),
        (["-o", str(tmp_path / "s"), "--base-url", "https://example.org/?list=1"], "--base-url"),
        (["-o", str(tmp_path / "s"), "--template", "nowhere"], "nowhere is not a folder"),
        ([str(source), "-o", str(tmp_path)], "is a source itself"),
        ([], "--output"),
    ):
        assert run(["site", *arguments]) == 2
        assert said in capsys.readouterr().err
    assert file.read_text() == "mine"
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert run(["site", "-o", str(tmp_path / "s")]) == 2
    assert "pip install jinja2" in capsys.readouterr().err


def test_the_title_is_the_lists_name_where_none_is_given(tmp_path: Path) -> None:
    folder = tmp_path / "awesome-papers"
    folder.mkdir()
    (folder / "README.md").write_text(write([BOECKING], "markdown"), encoding="utf-8")
    assert run(["site", str(folder / "README.md"), "-o", str(tmp_path / "site"), "-q"]) == 0
    assert "<title>awesome-papers</title>" in (tmp_path / "site" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("sources", "name"),
    [
        ((), "awesome-medical-vlm"),
        (("lists/papers.md",), "papers"),
        (("lists/README.md",), "lists"),
        (("owner/awesome-things",), "awesome-things"),
        (("https://github.com/owner/awesome-things/blob/main/README.md",), "awesome-things"),
        (("-",), "References"),
        (("a.md", "b.md"), "References"),
    ],
)
def test_a_page_is_named_after_its_list(sources: tuple[str, ...], name: str) -> None:
    assert name_of(sources) == name


def test_a_heading_over_the_whole_list_is_its_title_and_no_section(tmp_path: Path) -> None:
    under = [reference.replace(section=("Papers <of ours>", *reference.section)) for reference in HOME]
    page = _site(tmp_path, under)
    assert '<h1 dir="auto">Papers &lt;of ours&gt;</h1>' in (tmp_path / "index.html").read_text(encoding="utf-8")
    assert not page.all("h2", id="section-0")
    assert page.all("h2", id="section-1")
    assert page.all("h3")
    assert Sections(HOME).title == ""


def test_the_page_is_called_by_the_heading_that_the_list_begins_with(tmp_path: Path) -> None:
    entries = write(HOME[:3], "markdown")
    for heading, title in (
        ("# `Medical` VLMs\n\n## Read\n", "Medical VLMs"),
        ("# Medical VLMs\n\nA list.\n\n# Models\n", "Medical VLMs"),
        ("# Papers\n", "my-list"),
        ("# Survey\n\n- [LViT](https://arxiv.org/abs/2206.14718)\n\n# Models\n", "my-list"),
    ):
        (tmp_path / "my-list.md").write_text(f"{heading}\n{entries}", encoding="utf-8")
        base = ["--base-url", "https://example.org/list/index.html"]
        assert run(["site", str(tmp_path / "my-list.md"), "-o", str(tmp_path / "s"), "-q", *base]) == 0
        text = (tmp_path / "s" / "index.html").read_text(encoding="utf-8")
        assert f"<title>{title}</title>" in text
        assert 'rel="canonical" href="https://example.org/list/"' in text


def test_characters_that_turn_or_end_a_line_do_not_reach_the_page(tmp_path: Path) -> None:
    turned = "gnp\u202e.exe\0"
    link = Link("other", "https://example.org/", turned)
    journal = Venue(turned, kind="journal")
    _site(tmp_path, [BOECKING.replace(title=turned, section=(turned,), venue=journal, links=(link,))])
    text = (tmp_path / "index.html").read_text(encoding="utf-8")
    shown = re.sub(r"<script.*?</script>", "", text, flags=re.DOTALL)  # the files hold what the command writes
    assert shown.count("gnp.exe") == 5
    assert not {"\u202e", "\0"} & set(shown)


def test_texts_in_another_script_are_marked_with_its_language(tmp_path: Path) -> None:
    chinese = BOECKING.replace(
        authors=(Name(literal="张伟"),), section=("医学图像", "Inner"), venue=Venue("自动化学报", kind="journal")
    )
    page = _site(tmp_path, [chinese, BOECKING])
    assert [tag for tag, have in page.elements if have.get("lang") == "zh"] == ["a", "h2", "p", "cite"]
    assert json.loads(page.data("application/json"))["languages"] == {"自动化学报": "zh", "医学图像": "zh"}


def test_details_are_shown_without_a_venue_and_a_year(tmp_path: Path) -> None:
    _site(tmp_path, [Reference(title="Report", page="12-19", citation_key="report")])
    assert '<p class="venue">12–19</p>' in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_two_runs_write_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        _site(tmp_path / name, HOME[:20])
    assert all((tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes() for name in SITE_FILES)
