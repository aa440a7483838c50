from __future__ import annotations

import dataclasses
import pickle
from typing import Any

import pytest
from hard_references import EVERY_TYPE, HARD

from medvlm_bib.reference import Name, PartialDate, Reference, Source


@pytest.mark.parametrize("reference", [*EVERY_TYPE, *HARD])
def test_replace_makes_what_dataclasses_would(reference: Reference) -> None:
    changes: dict[str, Any] = {
        "title": "MedCLIP",
        "authors": (Name("Wang", "Zifeng"),),
        "issued": PartialDate(2022),
        "source": Source("a"),
    }
    changed = reference.replace(**changes)
    assert changed == dataclasses.replace(reference, **changes)
    assert hash(changed) == hash(dataclasses.replace(reference, **changes))
    assert reference.replace() == reference
    assert pickle.loads(pickle.dumps(changed)) == changed  # noqa: S301 - our own


def test_reference_is_immutable_and_knows_its_fields() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Reference().title = "other"  # type: ignore[misc]
    with pytest.raises(TypeError, match="no field 'titel'"):
        Reference().replace(titel="MedCLIP")
