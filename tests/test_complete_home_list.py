"""The home list against services that know its papers: how many requests it costs, and which links are caught."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from metadata_services import Services, paper, play, work

from medvlm_bib.metadata.complete import complete
from medvlm_bib.metadata.lockfile import Lock
from medvlm_bib.metadata.options import CompleteOptions
from medvlm_bib.pipeline import read_text
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Reference

LIST = Path(__file__).parent.parent / "refs" / "awesome-medical-vlm.md"

# Links that lead to another paper, or to one that appeared elsewhere: what the list calls it, what stands there.
WRONG = {
    "Contrastive Attention for Automatic Chest X-ray Report Generation": "Exploring and Distilling Posterior and Prior",
    "MIMIC-CXR-annotations": "Weakly supervised one-stage vision and language disease detection",
    "Shenzhen chest X-ray set": "Quantitative Imaging in Medicine and Surgery",
}


@pytest.fixture
def services(monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    with play() as server:
        for name, url in server.environment().items():
            monkeypatch.setenv(name, url)
        for reference in home_list():
            teach(server, reference)
        yield server


def home_list() -> list[Reference]:
    return read_text(LIST.read_text("utf-8"), LIST.name).references


def teach(server: Services, reference: Reference) -> None:
    """Let the services know what really stands under the entry's identifiers."""
    title, authors = reference.title, [str(name) for name in reference.authors]
    if title.startswith(tuple(WRONG)) and not reference.doi:
        return
    if reference.arxiv:
        server.papers[reference.arxiv] = paper(reference.arxiv, title.replace("&", "&amp;"), *authors)
    if reference.doi:
        journal = next((where for start, where in WRONG.items() if title.startswith(start)), "")
        venue = journal or (reference.venue.name if reference.venue else "Patterns")
        found = work(reference.doi.lower(), title, container_title=[venue], volume="1")
        found["author"] = [
            {"given": name.given, "family": f"{name.particle} {name.family}"} for name in reference.authors
        ]
        server.works[reference.doi.lower()] = found
    if reference.acl:
        fields = f"title = {{{title}}},\n author = {{{' and '.join(authors)}}},\n year = 2022,\n pages = {{1--2}}"
        server.pages["acl", f"/{reference.acl}.bib"] = ("text/plain", f"@inproceedings{{x,\n {fields}\n}}\n")
    if reference.pmlr:
        elements = "".join(f'<meta name="citation_author" content="{name}">' for name in authors)
        page = f'<meta name="citation_title" content="{title}">{elements}<meta name="citation_firstpage" content="209">'
        server.pages["pmlr", f"/{reference.pmlr}.html"] = ("text/html", page)


def test_the_home_list_costs_six_requests_and_its_wrong_links_are_caught(services: Services) -> None:
    problems: list[Problem] = []
    references = home_list()
    lock = Lock()
    found = complete(references, CompleteOptions(pace=0.0, mailto="keeper@example.org"), problems, lock)

    own = [reference for reference in references if (reference.acl or reference.pmlr) and not reference.doi]
    assert services.count("crossref", "datacite", "arxiv", "doi") <= 6
    assert services.count() <= 6 + len(own)

    refused = [problem.message for problem in problems if problem.code == "metadata-refused"]
    for printed, real in WRONG.items():
        assert any(printed in message and real in message for message in refused), printed
    assert len(refused) == len(WRONG)
    assert {problem.code for problem in problems} <= {"metadata-refused", "metadata-no-id"}
    for before, after in zip(references, found, strict=True):
        if before.title.startswith(tuple(WRONG)):
            assert after == before
    learned = [reference for reference in found if reference.provenance]
    assert len(learned) >= len(references) - len(WRONG) - 4


def test_a_second_look_at_the_home_list_costs_nothing(services: Services) -> None:
    lock = Lock()
    first = complete(home_list(), CompleteOptions(pace=0.0), [], lock)
    services.requests.clear()
    assert complete(home_list(), CompleteOptions(pace=0.0), [], lock) == first
    assert services.count() == 0
