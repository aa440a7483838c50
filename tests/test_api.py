from __future__ import annotations

import medvlm_bib


def test_the_public_names_are_these() -> None:
    assert sorted(medvlm_bib.__all__) == [
        "Bibliography",
        "Link",
        "MedvlmBibError",
        "Name",
        "PartialDate",
        "Problem",
        "Reference",
        "Source",
        "Venue",
        "read",
        "write",
    ]
    assert all(hasattr(medvlm_bib, name) for name in medvlm_bib.__all__)
