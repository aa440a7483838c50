from __future__ import annotations

import dataclasses
import pickle
from typing import Any

import pytest
from hard_references import EVERY_TYPE, HARD

from medvlm_bib.reference import Name, PartialDate, Reference, Source, maker


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
    with pytest.raises(dataclasses.FrozenInstanceError):
        del Reference().title
    with pytest.raises(TypeError, match="no field 'titel'"):
        Reference().replace(titel="MedCLIP")
    with pytest.raises(TypeError, match="no field 'titel'"):
        Reference(titel="MedCLIP")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="argument"):
        Reference("article")  # type: ignore[call-arg]
    assert type(Reference()) is Reference
    assert Reference() == Reference(**{slot.name: _default(slot) for slot in dataclasses.fields(Reference)})


def _default(slot: dataclasses.Field[Any]) -> Any:
    return slot.default if slot.default_factory is dataclasses.MISSING else slot.default_factory()


def test_pickle_holds_what_is_known_alone() -> None:
    medclip = Reference(title="MedCLIP", authors=(Name("Wang", "Zifeng"),), printed={"title": "MedClip"})
    again = pickle.loads(pickle.dumps(medclip))  # noqa: S301 - our own
    assert (again, again.printed) == (medclip, medclip.printed)
    assert len(pickle.dumps(medclip)) < 300


def test_the_short_way_to_a_record_makes_what_the_constructor_makes() -> None:
    make = maker()
    for reference in HARD:
        known = {name: getattr(reference, name) for name in Reference.__slots__ if getattr(reference, name)}
        made = make(known)
        assert made == Reference(**known)
        assert type(made) is Reference
    with pytest.raises(TypeError, match="colour"):
        make({"colour": "red"})
    with pytest.raises(dataclasses.FrozenInstanceError):
        make({}).title = "changed"  # type: ignore[misc]
