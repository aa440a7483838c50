"""The services themselves: for a person who has a network (pytest -m live); no other test leaves this machine."""

from __future__ import annotations

import pytest

from medvlm_bib.metadata.complete import complete
from medvlm_bib.metadata.options import CompleteOptions
from medvlm_bib.problems import Problem
from medvlm_bib.reference import Name, Reference

pytestmark = pytest.mark.live

MEDCLIP = Reference(
    title="MedCLIP: Contrastive Learning from Unpaired Medical Images and Text",
    authors=(Name("Wang", "Zifeng"), Name("Wu", "Zhenbang"), Name("Agarwal", "Dinesh"), Name("Sun", "Jimeng")),
)


@pytest.mark.parametrize(
    ("source", "identifier"),
    [
        ("arxiv", {"arxiv": "2210.10163"}),
        ("datacite", {"doi": "10.48550/arXiv.2210.10163"}),
        ("crossref", {"doi": "10.18653/v1/2022.emnlp-main.256"}),
        ("doi.org", {"doi": "10.18653/v1/2022.emnlp-main.256"}),
        ("acl", {"acl": "2022.emnlp-main.256"}),
    ],
)
def test_each_service_still_answers_as_it_did(source: str, identifier: dict[str, str]) -> None:
    problems: list[Problem] = []
    options = CompleteOptions(sources=(source,), max_wait=60.0)
    [found] = complete([MEDCLIP.replace(**identifier)], options, problems)
    assert not problems
    assert any(origin.startswith(source) for origin in found.provenance.values())
