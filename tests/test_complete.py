from __future__ import annotations

import gzip
import json
import socket
import struct
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path

import pytest
from metadata_services import Fault, Handler, Services, paper, play, work

from medvlm_bib.metadata.complete import complete
from medvlm_bib.metadata.lockfile import Lock, format_lock
from medvlm_bib.metadata.options import CompleteOptions
from medvlm_bib.metadata.pace import Pace, retry_after
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Name, PartialDate, Reference, Source, Venue

MEDCLIP = Reference(
    type="paper-conference",
    title="MedCLIP: Contrastive Learning from Unpaired Medical Images and Text",
    authors=(Name("Wang", "Zifeng"), Name("Wu", "Zhenbang"), Name("Agarwal", "Dinesh"), Name("Sun", "Jimeng")),
    issued=PartialDate(2022),
    available_date=PartialDate(2022, 10),
    venue=Venue("Conference on Empirical Methods in Natural Language Processing", "EMNLP", "conference", "EMNLP, 2022"),
    arxiv="2210.10163",
    source=Source("list.md", 7),
)
MEDVILL = Reference(
    type="article-journal",
    title="Multi-modal Understanding and Generation for Medical Images and Text via Vision-Language Pre-Training",
    authors=(Name("Moon", "J. H."), Name("Choi", "E.")),
    et_al=True,
    venue=Venue("IEEE Journal of Biomedical and Health Informatics", "JBHI", "journal", "JBHI, 2022"),
    doi="10.1109/JBHI.2022.3207502",
    source=Source("list.md", 9),
)
LICHESS = Reference(
    title="A Dataset of Chest Radiographs",
    authors=(Name("Jain", "Saahil"),),
    doi="10.13026/8360-t248",
    source=Source("list.md", 11),
)
NUMBER = Name("Lee", "Hyungyung")


@pytest.fixture
def services(monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    with play() as server:
        for name, url in server.environment().items():
            monkeypatch.setenv(name, url)
        medclip = "MedCLIP: Contrastive Learning from Unpaired Medical Images and Text"
        authors = ("Zifeng Wang", "Zhenbang Wu", "Dinesh Agarwal", "Jimeng Sun")
        server.papers["2210.10163"] = paper("2210.10163", medclip, *authors, doi="10.18653/v1/2022.emnlp-main.256")
        server.works["10.18653/v1/2022.emnlp-main.256"] = work(
            "10.18653/v1/2022.emnlp-main.256",
            "MedCLIP",
            *authors,
            subtitle=["Contrastive Learning from Unpaired Medical Images and Text"],
            type="proceedings-article",
            container_title=["Proceedings of the 2022 Conference on Empirical Methods in Natural Language Processing"],
            publisher="Association for Computational Linguistics",
            page="3876-3887",
            issued={"date-parts": [[2022]]},
        )
        server.works["10.1109/jbhi.2022.3207502"] = work(
            "10.1109/jbhi.2022.3207502",
            MEDVILL.title,
            "Jong Hak Moon",
            "Hyungyung Lee",
            "Woncheol Shin",
            "Young-Hak Kim",
            "Edward Choi",
            container_title=["IEEE Journal of Biomedical and Health Informatics"],
            short_container_title=["IEEE J. Biomed. Health Inform."],
            volume="26",
            issue="12",
            page="6070-6080",
            publisher="Institute of Electrical and Electronics Engineers (IEEE)",
            ISSN=["2168-2194", "2168-2208"],
            published_print={"date-parts": [[2022, 12]]},
            published_online={"date-parts": [[2022, 9, 19]]},
        )
        server.dois["10.13026/8360-t248"] = {
            "doi": "10.13026/8360-t248",
            "titles": [{"title": "A Dataset of Chest Radiographs"}],
            "creators": [{"name": "Jain, Saahil", "nameType": "Personal"}],
            "publicationYear": 2021,
            "publisher": {"name": "PhysioNet"},
            "types": {"resourceTypeGeneral": "Dataset"},
            "version": "2.0.0",
        }
        yield server


def run(*references: Reference, **options: object) -> tuple[list[Reference], list[Problem], Lock]:
    problems: list[Problem] = []
    lock = Lock()
    chosen = CompleteOptions(**{"pace": 0.0, "read_timeout": 1.0, "max_wait": 20.0, **options})  # type: ignore[arg-type]
    return complete(references, chosen, problems, lock), problems, lock


def codes(problems: list[Problem]) -> list[str]:
    return [problem.code for problem in problems]


@pytest.mark.usefixtures("services")
def test_a_preprint_gets_its_published_record_and_keeps_what_the_list_says() -> None:
    [found], problems, _ = run(MEDCLIP)
    assert not problems
    assert found.doi == "10.18653/v1/2022.emnlp-main.256"
    assert found.page == "3876-3887"
    assert found.publisher == "Association for Computational Linguistics"
    assert found.venue is not None
    assert found.venue.name.startswith("Proceedings of the 2022 Conference")
    assert found.venue.short == "EMNLP"
    assert found.venue.printed == "EMNLP, 2022"
    assert found.arxiv_class == "cs.CV"
    assert found.issued == PartialDate(2022)
    assert found.available_date == PartialDate(2022, 10, 18)
    assert found.title == MEDCLIP.title
    assert found.provenance["page"].startswith("crossref 20")
    assert found.provenance["arxiv_class"].startswith("arxiv 20")
    assert "title" not in found.provenance


@pytest.mark.usefixtures("services")
def test_initials_are_written_out_and_et_al_is_filled() -> None:
    [found], problems, _ = run(MEDVILL)
    assert not problems
    assert [str(name) for name in found.authors] == [
        "Jong Hak Moon",
        "Edward Choi",
        "Hyungyung Lee",
        "Woncheol Shin",
        "Young-Hak Kim",
    ]
    assert not found.et_al
    assert (found.volume, found.issue, found.page, found.issn) == ("26", "12", "6070-6080", "2168-2194")
    assert found.issued == PartialDate(2022, 12)


def test_each_agency_is_asked_for_its_own_dois_and_in_few_requests(services: Services) -> None:
    found, problems, _ = run(MEDCLIP, MEDVILL, LICHESS)
    assert not problems
    assert found[2].publisher == "PhysioNet"
    assert services.count("arxiv") == 1
    assert services.count("crossref") == 1
    assert services.count("datacite") == 1
    assert services.count("doi") == 1


def test_the_mail_address_is_sent_to_crossref_and_shown_to_nobody(services: Services) -> None:
    services.faults["crossref"] = [lambda handler: handler.reply(503, "<html>busy</html>", "text/html")]
    _, problems, _ = run(MEDVILL, mailto="keeper@example.org")
    assert "mailto=keeper%40example.org" in services.requests[-1][1]
    assert "mailto:keeper@example.org" in services.agents[-1]
    assert not any("example.org" in str(problem) for problem in problems)


@pytest.mark.usefixtures("services")
def test_an_arxiv_id_of_another_paper_is_refused_with_both_titles() -> None:
    wrong = MEDCLIP.replace(title="Contrastive Attention for Automatic Chest X-ray Report Generation")
    [found], problems, lock = run(wrong)
    assert found == wrong
    [problem] = problems
    assert problem.code == "metadata-refused"
    assert problem.source == Source("list.md", 7)
    assert "Contrastive Attention" in problem.message
    assert "MedCLIP" in problem.message
    assert next(iter(lock)).answers[0].verdict == "refused"


@pytest.mark.usefixtures("services")
def test_a_doi_whose_journal_is_not_the_printed_one_is_refused() -> None:
    wrong = MEDVILL.replace(venue=Venue("Journal of the American Medical Informatics Association", "JAMIA", "journal"))
    [found], problems, _ = run(wrong)
    assert found == wrong
    assert codes(problems) == ["metadata-refused"]


def test_a_retraction_is_an_error_that_nobody_overlooks(services: Services) -> None:
    services.works["10.1109/jbhi.2022.3207502"]["updated-by"] = [
        {"DOI": "10.1109/x", "type": "retraction", "updated": {"date-parts": [[2023, 5, 1]]}}
    ]
    [found], problems, _ = run(MEDVILL)
    assert found.retracted
    assert found.note == "Retracted"
    assert [(p.code, p.severity) for p in problems] == [("retracted", "error")]


def test_the_second_run_asks_nobody_and_says_the_same(services: Services) -> None:
    first, _, lock = run(MEDCLIP, MEDVILL)
    services.requests.clear()
    problems: list[Problem] = []
    assert complete((MEDCLIP, MEDVILL), CompleteOptions(pace=0.0), problems, lock) == first
    assert services.count() == 0


def test_a_corrected_entry_is_judged_anew_without_asking(services: Services) -> None:
    misspelt = MEDCLIP.replace(authors=(Name("Wang", "Zefang"), *MEDCLIP.authors[1:]))
    _, problems, lock = run(misspelt)
    assert codes(problems) == ["metadata-refused"]
    assert services.count("arxiv") == 1
    problems = []
    [found] = complete([MEDCLIP], CompleteOptions(pace=0.0), problems, lock)
    assert found.page == "3876-3887"
    assert not problems
    assert services.count("arxiv") == 1


def test_the_block_of_a_corrected_title_is_kept_and_an_added_entry_does_not_take_it(services: Services) -> None:
    _, _, lock = run(MEDCLIP.replace(title="MedCLIP: Contrastive Learning from Unpaired Medical Image and Text"))
    services.requests.clear()
    added = MEDCLIP.replace(title="Something Else With The Same Link")
    [found, other] = complete([MEDCLIP, added], CompleteOptions(pace=0.0), [], lock)
    assert found.page == "3876-3887"
    assert other == added
    assert [block.title for block in lock] == [MEDCLIP.title, added.title]
    assert services.count("arxiv") == 1  # for the entry that was added


def test_offline_uses_the_cache_and_asks_nobody(services: Services, tmp_path: Path) -> None:
    first, _, _ = run(MEDCLIP, cache=tmp_path / "answers.sqlite")
    services.requests.clear()
    again, _, _ = run(MEDCLIP, cache=tmp_path / "answers.sqlite", offline=True)
    assert again == first
    assert services.count() == 0


def test_refresh_asks_again(services: Services, tmp_path: Path) -> None:
    run(MEDCLIP, cache=tmp_path / "answers.sqlite")
    services.requests.clear()
    run(MEDCLIP, cache=tmp_path / "answers.sqlite", refresh=True)
    assert services.count("arxiv") == 1


def test_a_doi_that_nobody_knows_is_asked_for_once_more_singly_and_then_reported(services: Services) -> None:
    unknown = MEDVILL.replace(doi="10.1109/nothing", title="Something Else Entirely")
    found, problems, _ = run(MEDVILL, unknown)
    assert found[0].volume == "26"
    assert codes(problems) == ["metadata-missing"]
    assert services.count("crossref") == 2


def test_many_unknown_dois_are_asked_for_once_more_together(services: Services) -> None:
    unknown = [MEDVILL.replace(doi=f"10.1109/nothing.{n}", title=f"Nothing Number {n}") for n in range(20)]
    found, problems, _ = run(MEDVILL, *unknown)
    assert found[0].volume == "26"
    assert codes(problems) == ["metadata-missing"] * 20
    assert services.count("crossref") == 2


def test_without_the_agencies_names_datacite_is_asked_for_what_crossref_does_not_know(services: Services) -> None:
    services.faults["doi"] = [lambda handler: handler.reply(503, "")]
    found, problems, _ = run(MEDVILL, LICHESS)
    assert (found[0].volume, found[1].publisher) == ("26", "PhysioNet")
    assert not problems


@pytest.mark.usefixtures("services")
def test_a_malformed_arxiv_id_costs_only_itself() -> None:
    found, problems, _ = run(MEDCLIP, MEDVILL.replace(doi="", arxiv="abc"))
    assert found[0].arxiv_class == "cs.CV"
    assert codes(problems) == ["metadata-missing"]


def test_when_arxiv_is_busy_datacite_is_asked_for_the_same_papers(services: Services) -> None:
    services.faults["arxiv"] = [lambda handler: handler.reply(429, "Rate exceeded.", "text/plain")]
    services.dois["10.48550/arxiv.2210.10163"] = {
        "doi": "10.48550/arxiv.2210.10163",
        "titles": [{"title": MEDCLIP.title}],
        "creators": [{"givenName": name.given, "familyName": name.family} for name in MEDCLIP.authors],
        "publicationYear": 2022,
        "dates": [{"date": "2022-10-18T17:59:59Z", "dateType": "Submitted"}],
        "publisher": "arXiv",
        "types": {"resourceTypeGeneral": "Preprint"},
    }
    [found], problems, _ = run(MEDCLIP)
    assert found.available_date == PartialDate(2022, 10, 18)
    assert found.issued == MEDCLIP.issued
    assert services.count("arxiv") == 2
    assert codes(problems) == ["service-replaced"]


def stall(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"status":')
    handler.wfile.flush()
    time.sleep(2)


def reset(handler: Handler) -> None:
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


def drip_bomb(handler: Handler) -> None:
    handler.reply(200, gzip.compress(bytes(30_000_000)), Content_Encoding="gzip")


def loop(handler: Handler) -> None:
    handler.reply(302, "", Location=f"/{handler.path[1:]}")


FAULTS: dict[str, Fault] = {
    "429 with Retry-After": lambda handler: handler.reply(429, "", Retry_After="1"),
    "429 without": lambda handler: handler.reply(429, ""),
    "429 for an hour": lambda handler: handler.reply(429, "", Retry_After="3600"),
    "503 in HTML": lambda handler: handler.reply(503, "<html>Service Unavailable</html>", "text/html"),
    "403": lambda handler: handler.reply(403, "blocked"),
    "400": lambda handler: handler.reply(400, '{"status":"failed","message-type":"validation-failure","message":[]}'),
    "404 text as JSON": lambda handler: handler.reply(404, "Resource not found."),
    "JSON cut short": lambda handler: handler.reply(200, '{"status":"ok","message":{"items":[{"DOI":'),
    "JSON of another shape": lambda handler: handler.reply(200, "[1, 2]"),
    "HTML with 200": lambda handler: handler.reply(200, "<html>Welcome to the hotel's network</html>", "text/html"),
    "Latin-1": lambda handler: handler.reply(200, '{"message": "Müller"}'.encode("latin-1")),
    "a stalled body": stall,
    "a reset connection": reset,
    "a redirect loop": loop,
    "a redirect to http": lambda handler: handler.reply(302, "", Location="http://example.org/"),
    "a redirect inwards": lambda handler: handler.reply(302, "", Location="https://127.0.0.1:1/"),
    "a redirect to the cloud's own": lambda handler: handler.reply(302, "", Location="https://169.254.169.254/x"),
    "30 MB": lambda handler: handler.reply(200, bytes(30_000_000)),
    "a gzip bomb": drip_bomb,
    "gzip that is none": lambda handler: handler.reply(200, "{}", Content_Encoding="gzip"),
    "another encoding": lambda handler: handler.reply(200, "{}", Content_Encoding="br"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_after_a_fault_everything_else_is_learned_and_the_fault_is_listed(services: Services, name: str) -> None:
    services.faults["crossref"] = [FAULTS[name]]
    started = time.monotonic()
    found, problems, lock = run(MEDCLIP, MEDVILL, LICHESS, max_wait=10.0, read_timeout=0.3, max_bytes=2_000_000)
    assert time.monotonic() - started < 10
    assert found[0].arxiv_class == "cs.CV"
    assert found[2].publisher == "PhysioNet"
    assert "10.13026/8360-t248" in format_lock(lock)
    assert {problem.code for problem in problems} <= {"service-failed", "metadata-missing"}
    assert problems
    assert "crossref" in problems[0].message


@pytest.mark.parametrize("name", ["429 without", "503 in HTML", "JSON cut short", "a reset connection"])
def test_a_fault_that_passes_costs_nothing(services: Services, name: str) -> None:
    services.faults["crossref"] = [FAULTS[name], None]
    found, problems, _ = run(MEDVILL, LICHESS, read_timeout=0.3)
    assert found[0].volume == "26"
    assert not problems


def test_a_work_whose_answer_makes_no_sense_costs_only_itself(services: Services) -> None:
    services.works["10.18653/v1/2022.emnlp-main.256"] = {
        "DOI": "10.18653/v1/2022.emnlp-main.256",
        "title": {"no": "list"},
        "author": ["Zifeng Wang"],
    }
    found, problems, _ = run(MEDCLIP, MEDVILL)
    assert found[0].arxiv_class == "cs.CV"
    assert found[1].volume == "26"
    assert codes(problems) in (["metadata-unreadable"], ["metadata-refused"])


def test_the_sources_named_are_asked_and_no_other(services: Services) -> None:
    services.dois["10.48550/arxiv.2210.10163"] = {
        "doi": "10.48550/arxiv.2210.10163",
        "titles": [{"title": MEDCLIP.title}],
        "creators": [{"givenName": name.given, "familyName": name.family} for name in MEDCLIP.authors],
        "types": {"resourceTypeGeneral": "Preprint"},
    }
    run(MEDCLIP, MEDVILL, sources=("datacite",))
    assert {service for service, _, _ in services.requests} == {"datacite", "doi"}
    services.requests.clear()
    run(MEDVILL, sources=("doi.org",))
    assert [path for _, path, _ in services.requests] == ["/doiRA/10.1109", "/10.1109/jbhi.2022.3207502"]


def test_another_agencys_doi_is_asked_for_at_doi_org(services: Services) -> None:
    answer = {"DOI": "10.11474/x", "title": "Title of It", "author": [{"literal": "Jain S."}], "volume": "7"}
    services.pages["doi", "/10.11474/x"] = ("application/vnd.citationstyles.csl+json", json.dumps(answer))
    [found], problems, _ = run(LICHESS.replace(title="Title of it", doi="10.11474/x"))
    assert not problems
    assert found.volume == "7"
    assert [path for service, path, _ in services.requests] == ["/doiRA/10.11474", "/10.11474/x"]


def test_pubmed_is_asked_by_either_of_its_ids(services: Services) -> None:
    article = (
        "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>123</PMID><Article>"
        "<ArticleTitle>Title of it.</ArticleTitle><AuthorList><Author><LastName>Jain</LastName><Initials>S</Initials>"
        "</Author></AuthorList><Pagination><MedlinePgn>1-9</MedlinePgn></Pagination></Article></MedlineCitation>"
        "<PubmedData/></PubmedArticle></PubmedArticleSet>"
    )
    services.pages["pubmed", "/entrez/eutils/efetch.fcgi"] = ("text/xml", article)
    services.pages["pmc", "/tools/idconv/api/v1/articles/"] = (
        "application/json",
        json.dumps({"records": [{"pmid": "123", "pmcid": "PMC9"}]}),
    )
    reference = LICHESS.replace(title="Title of it", doi="")
    found, problems, _ = run(reference.replace(pmid="123"), reference.replace(pmcid="PMC9", title="Title of It"))
    assert not problems
    assert [one.page for one in found] == ["1-9", "1-9"]
    assert services.count("pubmed") == 1


def test_openreview_is_asked_for_what_has_no_doi(services: Services) -> None:
    note = {"id": "abc", "content": {"title": {"value": "Title of it"}, "authors": {"value": ["S. Jain"]}}}
    services.pages["openreview", "/notes?forum=abc"] = ("application/json", json.dumps({"notes": [note]}))
    [found], problems, _ = run(LICHESS.replace(title="Title of it", doi="", openreview="abc"))
    assert not problems
    assert found.provenance


def test_the_indexes_are_asked_only_by_name_and_with_the_key_of_the_environment(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(LICHESS)
    assert services.count("openalex", "semanticscholar") == 0
    monkeypatch.setenv("MEDVLM_BIB_OPENALEX_KEY", "secret")
    services.pages["openalex", "/works"] = ("application/json", json.dumps({"results": []}))
    services.pages["semanticscholar", "/graph/v1/paper/batch"] = ("application/json", "[null]")
    services.requests.clear()
    _, problems, _ = run(LICHESS, sources=("openalex", "semanticscholar"))
    assert "api_key=secret" in next(path for service, path, _ in services.requests if service == "openalex")
    assert {service for service, _, _ in services.requests} == {"openalex", "semanticscholar"}
    assert not any("secret" in str(problem) for problem in problems)


def test_the_title_search_takes_only_what_passes_the_guard(services: Services) -> None:
    nameless = MEDVILL.replace(doi="", et_al=True)
    services.works["10.65215/copy"] = {**services.works["10.1109/jbhi.2022.3207502"], "DOI": "10.65215/copy"}
    [found], problems, _ = run(nameless, by_title=True)
    assert not problems
    assert found.doi == "10.1109/jbhi.2022.3207502"
    [other], problems, _ = run(nameless.replace(authors=(Name("Liu", "Fenglin"),)), by_title=True)
    assert other.doi == ""
    assert codes(problems) == ["metadata-missing"]
    assert codes(run(nameless)[1]) == ["metadata-no-id"]


def test_a_service_given_up_for_one_list_is_not_asked_for_the_next(services: Services) -> None:
    services.faults["crossref"] = [FAULTS["403"]]
    options = CompleteOptions(pace=0.0)
    for _ in range(3):
        problems: list[Problem] = []
        complete([MEDVILL], options, problems)
        assert codes(problems) == ["service-failed"]
    assert services.count("crossref") == 1


def test_a_budget_that_is_spent_ends_the_lookup_at_once(services: Services) -> None:
    _, problems, _ = run(MEDVILL, max_wait=0.0)
    assert codes(problems) == ["service-failed"]
    assert services.count() == 0


def test_a_retry_after_is_waited_for(services: Services) -> None:
    services.faults["crossref"] = [FAULTS["429 with Retry-After"], None]
    started = time.monotonic()
    [found], _, _ = run(MEDVILL, pace=1.0)
    assert time.monotonic() - started >= 1
    assert found.volume == "26"


def test_a_base_address_may_hold_the_path_already(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDVLM_BIB_ARXIV_URL", f"{services.url}/arxiv/api/query")
    [found], _, _ = run(MEDCLIP)
    assert found.arxiv_class == "cs.CV"


def test_the_limits_that_an_answer_states_are_obeyed() -> None:
    pace = Pace(1.0)
    pace.start()
    assert 0.9 < pace.until_next() <= 1
    pace.read_headers({"x-rate-limit-limit": "10", "x-rate-limit-interval": "1s"})
    assert pace.until_next() <= 0.1
    pace.read_headers({"x-rate-limit-limit": "many"})
    assert pace.interval == 0.1


@pytest.mark.parametrize(("text", "seconds"), [("120", 120), ("0", 0), ("soon", None), ("", None)])
def test_retry_after_is_read(text: str, seconds: float | None) -> None:
    assert retry_after({"Retry-After": text}) == seconds


def test_retry_after_may_be_a_date() -> None:
    moment = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=30))
    assert 25 < (retry_after({"Retry-After": moment}) or 0) <= 30


def test_what_was_learned_before_an_interrupt_is_saved(services: Services) -> None:
    def interrupt(handler: Handler) -> None:
        handler.reply(200, "{}")

    saved: list[str] = []
    services.faults["crossref"] = [interrupt]

    def notify(event: object) -> None:
        if getattr(event, "kind", "") == "request" and getattr(event, "service", "") == "crossref":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(MEDCLIP, MEDVILL, notify=notify, save=lambda lock: saved.append(format_lock(lock)))
    assert "2210.10163" in saved[-1]


def test_ten_thousand_references_cost_no_more_than_four_hundred_requests(services: Services) -> None:
    references = []
    for number in range(10_000):
        title = f"A Study of Chest Radiographs Number {number}"
        if number % 2:
            doi = f"10.1109/study.{number}"
            services.works[doi] = work(doi, title, "Hyungyung Lee", volume="1")
            references.append(Reference(title=title, authors=(NUMBER,), doi=doi))
        else:
            arxiv = f"{2000 + number // 1000:04d}.{number:05d}"
            services.papers[arxiv] = paper(arxiv, title, "Hyungyung Lee")
            references.append(Reference(title=title, authors=(NUMBER,), arxiv=arxiv))
    found, problems, lock = run(*references, max_wait=120.0)
    assert not problems
    assert len(lock) == 10_000
    assert all(reference.volume or reference.arxiv_class for reference in found)
    assert services.count() <= 400
