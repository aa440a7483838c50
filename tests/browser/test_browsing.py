"""Searching, filtering and sorting, and the address that holds a view."""

from __future__ import annotations

from pathlib import Path

import pytest

from browser.chromium import Chromium
from browser.conftest import HOME
from medvlm_bib.normalize.text import fold
from medvlm_bib.site.entries import has_code, has_pdf

pytestmark = pytest.mark.browser


def _keys(browser: Chromium) -> list[str]:
    script = "return [...document.querySelectorAll('#entries .entry')].map((one) => one.id.slice(4))"
    found: list[str] = browser.run(script)
    return found


def _counts(browser: Chromium) -> dict[str, int]:
    script = (
        "return Object.fromEntries([...document.querySelectorAll('#filters .choice')].map("
        "(one) => [one.querySelector('.name').textContent, Number(one.querySelector('.number').textContent)]))"
    )
    found: dict[str, int] = browser.run(script)
    return found


def test_the_list_stands_whole_and_in_order_under_its_headings(browser: Chromium, home: Path) -> None:
    browser.open(home)
    assert _keys(browser) == [reference.citation_key for reference in HOME]
    assert browser.texts("#count") == ["90 references"]
    assert browser.texts("#entries h3")[-1] == "Medical Report Generation"
    assert browser.complaints() == []


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("boecking", "boecking2022making"),
        ("BOËCKING", "boecking2022making"),
        ("clip emnlp", "wang2022medclip"),
        ("medclp", "wang2022medclip"),
        ("memroy driven", ""),
        ("xray", "wang2021self"),
        ("transfomer lvit", "li2023lvit"),
        ("segmnet", "li2023lvit"),
        ("2204.09817", "boecking2022making"),
        ("https://arxiv.org/abs/2204.09817v2", "boecking2022making"),
        ("boecking2022making", "boecking2022making"),
    ],
)
def test_search_forgives_case_accents_and_typos(words: str, first: str, browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.ask(words)
    found = _keys(browser)
    assert 0 < len(found) < 30, found
    assert not first or first in found


def test_whole_words_come_before_beginnings_and_near_words_only_alone(browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.ask("report")
    titles = [title.casefold() for title in browser.texts("#entries .title")]
    assert "report" in titles[0].replace("-", " ").split()
    assert "nearest words" not in browser.texts("#count")[0]
    browser.ask("reprot")
    assert "nearest words: report" in browser.texts("#count")[0]
    browser.ask("zzzzzz")
    assert _keys(browser) == []
    assert browser.texts("#entries")[0].startswith("No reference matches")


def test_the_words_that_were_found_are_marked(browser: Chromium, home: Path) -> None:
    browser.open(home)
    script = "return [...(CSS.highlights.get('found') ?? [])].map(String)"
    browser.ask("clip emnlp")
    assert browser.wait(lambda: browser.run(script)) == ["MedCLIP", "EMNLP"]
    browser.ask("medclp")
    browser.wait(lambda: browser.run(script) == ["MedCLIP"], "a near word to be marked")
    browser.ask("")
    browser.wait(lambda: browser.run(script) == [], "the marks to go")


def test_a_query_is_folded_as_the_index_is(browser: Chromium, home: Path) -> None:
    browser.open(home)
    texts = [
        "Łódź Straße X-ray",
        "ÅNGSTRÖM ﬁne ½",
        "Ελληνικά ΣΊΣΥΦΟΣ",
        "医学图像 データ 한국어",
        "don't_stop—now",
        "Đặng Þór İstanbul",
    ]
    texts += [text for reference in HOME for text in (reference.title, *map(str, reference.authors))]
    assert browser.run("return arguments[0].map(fold)", texts) == [fold(text) for text in texts]


def test_counts_beside_a_filter_follow_the_others_and_not_its_own(browser: Chromium, home: Path) -> None:
    browser.open(home)
    before = _counts(browser)
    assert (before["2022"], before["Datasets"], before["code"]) == (46, 17, 29)
    browser.choose("2021")
    after = _counts(browser)
    assert after["2022"] == 46
    of_2021 = [reference for reference in HOME if reference.issued and reference.issued.year == 2021]
    assert sum(after[label] for label in ("Conference paper", "Journal article", "Preprint")) == len(of_2021)
    assert browser.texts("#count") == [f"{len(of_2021)} of 90 references"]
    browser.choose("code")
    with_code = {r.citation_key for r in of_2021 if any(link.kind == "code" for link in r.links)}
    assert set(_keys(browser)) == with_code
    browser.choose("2020")
    assert set(_keys(browser)) > with_code


def test_who_wants_code_and_a_pdf_gets_what_has_both(browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.choose("code")
    both = _counts(browser)["PDF"]
    browser.choose("PDF")
    wanted = [reference.citation_key for reference in HOME if has_code(reference) and has_pdf(reference)]
    assert _keys(browser) == wanted
    assert both == len(wanted) < 29
    assert browser.driver.current_url.endswith("#code=1&pdf=1")
    assert browser.texts("#filters legend").count("Has") == 1


def test_a_section_holds_what_stands_in_its_inner_ones(browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.choose("Vision-Language Models for Healthcare")
    assert len(_keys(browser)) == 47
    assert browser.texts("#entries h2") == ["Vision-Language Models for Healthcare"]


def test_orders(browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.pick("#sort", "Newest")
    years = {reference.citation_key: reference.issued.year for reference in HOME if reference.issued}
    shown = [years[key] for key in _keys(browser)]
    assert shown == sorted(shown, reverse=True)
    assert browser.texts("#entries h2")[:2] == ["2023", "2022"]
    browser.pick("#sort", "Oldest")
    assert browser.texts("#entries h2")[0] == "2014"
    browser.pick("#sort", "Title")
    titles = [fold(title) for title in browser.texts("#entries .title")]
    assert titles == sorted(titles)
    browser.pick("#sort", "First author")
    assert (
        browser.texts("#entries .authors")[0].split()[1].casefold()
        <= browser.texts("#entries .authors")[-1].split()[1].casefold()
    )


def test_a_view_is_shared_by_its_address_and_left_by_the_back_button(browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.choose("2021")
    browser.ask("report")
    browser.pick("#sort", "Newest")
    address, keys = browser.driver.current_url, _keys(browser)
    assert address.endswith("#q=report&year=2021&sort=newest")
    browser.open(address)
    assert _keys(browser) == keys
    assert browser.one("#query").get_attribute("value") == "report"
    browser.open(home)
    browser.choose("2021")
    browser.ask("report")  # six letters are one step
    browser.driver.back()
    assert browser.texts("#count") == ["20 of 90 references"]
    assert browser.one("#query").get_attribute("value") == ""
    browser.driver.back()
    assert browser.texts("#count") == ["90 references"]
    browser.driver.forward()
    browser.driver.forward()
    assert browser.one("#query").get_attribute("value") == "report"
    browser.click("#clear")
    assert browser.driver.current_url == home.as_uri()


def test_an_address_that_names_an_entry_shows_it(browser: Chromium, home: Path) -> None:
    browser.open(home.as_uri() + "#ref-wang2022medclip")
    assert browser.run(
        "const {top} = document.getElementById('ref-wang2022medclip').getBoundingClientRect();"
        "return top >= 0 && top < innerHeight"
    )
    browser.open(home.as_uri() + "#section-3")
    heading = "return document.getElementById('section-3').getBoundingClientRect().top"
    assert 0 <= browser.run(heading) < 200
    browser.open(home.as_uri() + "#year=1066&sort=nonsense&q=%3Cb%3E")
    assert browser.texts("#count")[0].startswith("57 of 90")


def test_a_linked_entry_is_marked_and_has_the_focus(browser: Chromium, home: Path) -> None:
    browser.open(home.as_uri() + "#ref-wang2022medclip")
    mark = "getComputedStyle(document.getElementById('ref-wang2022medclip'), '::before')"
    assert browser.run(f"return {mark}.borderLeftWidth") == "3px"
    assert browser.run("return document.activeElement.id") == "ref-wang2022medclip"
    browser.click("#ref-boecking2022making .own a")
    assert browser.driver.current_url.endswith("#ref-boecking2022making")
    assert browser.run("return document.activeElement.id") == "ref-boecking2022making"
    assert len(browser.texts(".revealed")) == 1


def test_a_place_of_the_page_takes_nothing_away_that_was_asked_for(browser: Chromium, home: Path) -> None:
    browser.open(home)
    browser.ask("medclip")
    browser.driver.execute_script("document.getElementById('skip').click()")
    assert browser.run("return document.activeElement.id") == "list"
    assert browser.driver.current_url.endswith("#q=medclip")
    browser.click("#ref-wang2022medclip .own a")
    assert _keys(browser) == ["wang2022medclip"]
    browser.driver.execute_script("location.hash = 'ref-boecking2022making'")
    browser.wait(lambda: len(_keys(browser)) == len(HOME), "an entry that was not shown")
    assert browser.run("return document.activeElement.id") == "ref-boecking2022making"


@pytest.mark.parametrize("sort", ["constructor", "toString", "__proto__"])
def test_an_order_that_is_none_is_the_lists(sort: str, browser: Chromium, home: Path) -> None:
    browser.open(home.as_uri() + f"#sort={sort}")
    assert _keys(browser) == [reference.citation_key for reference in HOME]
    assert browser.complaints() == []


def test_words_after_a_step_back_are_a_step_of_their_own(browser: Chromium, home: Path) -> None:
    browser.open(home)
    for words in ("clip", "report"):
        browser.one("#query").send_keys(words)
        assert browser.driver.current_url.endswith(f"#q={words}")
        browser.driver.back()
        browser.wait(lambda: len(_keys(browser)) == len(HOME), "the step back")
    assert browser.driver.current_url == home.as_uri()


def test_all_of_it_works_by_keyboard(browser: Chromium, home: Path) -> None:
    from selenium.webdriver.common.keys import Keys

    browser.open(home)
    reached = []
    for _ in range(14):
        browser.driver.switch_to.active_element.send_keys(Keys.TAB)
        reached.append(
            browser.run("const one = document.activeElement; return one.id || one.className || one.type || one.href")
        )
    assert reached[0] == "skip"
    assert reached[5] == "application/rdf+xml"
    browser.driver.switch_to.active_element.send_keys(Keys.SPACE)
    assert "of 90" in browser.texts("#count")[0]
    assert browser.run("return getComputedStyle(document.activeElement).outlineStyle") == "solid"
