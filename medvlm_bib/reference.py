"""The one record type: what every reader makes and every writer takes.

The vocabulary is that of CSL 1.0.2 (https://docs.citationstyles.org), in snake_case: ``issued``, ``page``,
``collection_title``. Every type here is immutable, hashable by value and picklable; a change makes a new record
(:meth:`Reference.replace`).
"""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from functools import cache, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:  # the constructor is our own, and not to make another one saves as much time as all else here takes
    record = partial(dataclasses.dataclass, init=False)

__all__ = ["Appearance", "Link", "Name", "PartialDate", "Reference", "Source", "Venue", "maker", "with_keys"]


class Source(NamedTuple):
    """Where a record or a problem stands: file as the user named it, line and column from 1 (0: not known)."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join([self.file, *(str(n) for n in (self.line, self.column) if n)])


class PartialDate(NamedTuple):
    """A date of which only the year need be known; it orders as dates do (an unknown month comes first)."""

    year: int
    month: int = 0
    day: int = 0

    def __str__(self) -> str:
        """ISO 8601 to the precision known: ``2022``, ``2022-10``, ``2022-10-07``."""
        text = f"{self.year:04d}"
        if self.month:
            text += f"-{self.month:02d}"
            if self.day:
                text += f"-{self.day:02d}"
        return text


class Name(NamedTuple):
    """A person (``family`` and what belongs to it) or an organisation (``literal`` alone)."""

    family: str = ""
    given: str = ""
    non_dropping_particle: str = ""
    dropping_particle: str = ""
    suffix: str = ""
    literal: str = ""

    @property
    def particle(self) -> str:
        """Both particles, as BibTeX's "von" part holds them: ``van de``, ``de La``."""
        return " ".join(p for p in (self.dropping_particle, self.non_dropping_particle) if p)

    def __str__(self) -> str:
        """Return the name in reading order: ``Jan-Willem van de Meent``, ``张三``."""
        parts = (self.given, self.particle, self.family, self.suffix)
        if self.family >= "\u2e80" and self.given >= "\u2e80":  # Chinese, Japanese, Korean: both without a space
            parts = ("", self.particle, self.family + self.given, self.suffix)
        return self.literal or " ".join(part for part in parts if part)


class Venue(NamedTuple):
    """Where a work appeared: full name, acronym or abbreviation, kind, and the text that the list printed.

    ``kind`` is ``journal``, ``conference``, ``workshop``, ``preprint``, ``book``, ``website`` or ``""`` (not known).
    """

    name: str
    short: str = ""
    kind: str = ""
    printed: str = ""


class Link(NamedTuple):
    """A further address of the work: ``kind`` is pdf, code, dataset, project, ...; ``label`` is the printed word."""

    kind: str
    url: str
    label: str = ""


class Appearance(NamedTuple):
    """A further place where the list prints the same work."""

    source: Source
    section: tuple[str, ...] = ()
    venue: str = ""


_NOTHING: Mapping[str, str] = {}
_NOWHERE = Source("")


@record(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Reference:
    """One work, as cited.

    Text fields hold plain Unicode: no Markdown, HTML or LaTeX (a title may hold balanced ``$...$`` math). ``url``,
    ``doi`` and the other identifiers are verbatim. An empty string, an empty tuple, None and 0 all mean "not known".
    """

    type: str = "article"  # a CSL type: article (preprint), article-journal, paper-conference, dataset, software, ...
    title: str = ""
    title_short: str = ""  # the method's name where the list prints one beside the title
    authors: tuple[Name, ...] = ()
    et_al: bool = False  # the list printed "et al.": there are more authors than these
    editors: tuple[Name, ...] = ()
    issued: PartialDate | None = None  # of the publication; of the preprint where there is no publication
    available_date: PartialDate | None = None  # when the work first appeared
    accessed: PartialDate | None = None
    venue: Venue | None = None
    event_place: str = ""
    collection_title: str = ""  # the series: Lecture Notes in Computer Science
    collection_number: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""  # "101-118", or an article number
    number: str = ""  # of a report, a patent, a standard
    edition: str = ""
    version: str = ""
    genre: str = ""  # of a thesis or report: "PhD thesis"
    publisher: str = ""
    publisher_place: str = ""
    doi: str = ""  # bare: 10.1109/JBHI.2022.3163751
    arxiv: str = ""  # bare, without version: 2204.09817, cs/0301001
    arxiv_version: str = ""  # "2" for v2
    arxiv_class: str = ""  # cs.CV
    pmid: str = ""
    pmcid: str = ""
    acl: str = ""  # ACL Anthology: 2022.coling-1.523
    openreview: str = ""  # forum id
    pmlr: str = ""  # v158/endo21a
    isbn: str = ""
    issn: str = ""
    url: str = ""  # the landing page or the file that the list links as the work itself
    links: tuple[Link, ...] = ()
    section: tuple[str, ...] = ()  # heading path, outer to inner
    keyword: tuple[str, ...] = ()
    language: str = ""  # BCP 47
    abstract: str = ""
    note: str = ""
    retracted: bool = False
    citation_key: str = ""  # given by citekeys, or read from the source
    source: Source = _NOWHERE
    also: tuple[Appearance, ...] = ()
    printed: Mapping[str, str] = field(default_factory=lambda: _NOTHING, hash=False)  # field -> text before its repair
    provenance: Mapping[str, str] = field(
        default_factory=lambda: _NOTHING, hash=False
    )  # field -> origin, if not the list

    if not TYPE_CHECKING:  # for which the fields are the parameters

        def __init__(self, **fields: Any) -> None:
            """Fill the record; raises TypeError for a field that does not exist."""
            object.__setattr__(self, "__class__", _Draft)
            _finish(self, _BLANK, fields)

    def __eq__(self, other: object) -> bool:
        """Tell whether the other record holds the same; what a dataclass makes for 45 fields takes twice the time."""
        return _values(self) == _values(other) if isinstance(other, Reference) else NotImplemented

    def __hash__(self) -> int:
        return hash(_hashed(self))

    def __repr__(self) -> str:
        """Show all fields, as the call that makes the record; copies are told by it, and put in order."""
        return f"Reference({', '.join(f'{name}={value!r}' for name, value in zip(_NAMES, _values(self), strict=True))})"

    def replace(self, **changes: Any) -> "Reference":
        """Return a copy with these fields changed; raises TypeError for a field that does not exist."""
        return _finish(_Draft(), self, changes)

    def __reduce__(self) -> tuple[Callable[..., "Reference"], tuple[dict[str, Any]]]:
        """Pickle what is known, which is little of all the fields."""
        fields = zip(_NAMES, _values(self), _DEFAULTS, strict=True)
        return _unpickle, ({name: value for name, value, default in fields if value is not default},)

    @property
    def first_author(self) -> str:
        """Family name with particle, or the organisation, of the first author; "" where none is known."""
        if not self.authors:
            return ""
        name = self.authors[0]
        return name.literal or " ".join(part for part in (name.particle, name.family) if part)


# Every record is made once and replaced a few times on its way. Past the guard that makes the class immutable, field by
# field, that took a quarter of the time of a whole export; so it is made as a draft, which has the same slots and no
# guard, and becomes a Reference when it is complete.
_NAMES = tuple(slot.name for slot in dataclasses.fields(Reference))
_values = attrgetter(*_NAMES)
_hashed = attrgetter(*(slot.name for slot in dataclasses.fields(Reference) if slot.hash is not False))
_Draft: Callable[[], Any] = type("_Draft", (), {"__slots__": _NAMES, "__doc__": "A record in the making."})


def _copier() -> Callable[[Any, Any], None]:
    """Return a function that copies all fields of its second argument to its first one, without a loop."""
    lines = (f"    draft.{name} = source.{name}" for name in _NAMES)
    namespace: dict[str, Any] = {}
    exec("\n".join(("def copy(draft, source):", *lines)), namespace)  # noqa: S102 - of field names alone
    copy: Callable[[Any, Any], None] = namespace["copy"]
    return copy


_copy = _copier()


def _finish(draft: Any, source: Any, changes: Mapping[str, Any]) -> Reference:
    """Make the draft a record with the source's fields and these changes."""
    _copy(draft, source)
    try:
        for name, value in changes.items():
            setattr(draft, name, value)
    except AttributeError:
        raise TypeError(f"Reference has no field {name!r}") from None
    draft.__class__ = Reference
    made: Reference = draft
    return made


def with_keys(references: Iterable[Reference], keys: Iterable[str]) -> list[Reference]:
    """Return copies with these citation keys, records that have theirs as they are: a shorter ``replace`` of many."""
    keyed = []
    for reference, key in zip(references, keys, strict=True):
        if reference.citation_key != key:
            draft = _Draft()
            _copy(draft, reference)
            draft.citation_key = key
            draft.__class__ = Reference
            reference = draft
        keyed.append(reference)
    return keyed


@cache
def maker() -> Callable[[Mapping[str, Any]], Reference]:
    """Return a function that makes a record of these fields in half the time of the constructor.

    For readers of many thousand records; it raises TypeError as the constructor does.
    """
    lines = (f"    draft.{name} = {name}" for name in _NAMES)
    namespace: dict[str, Any] = {}
    exec("\n".join((f"def fill(draft, *, {', '.join(_NAMES)}):", *lines)), namespace)  # noqa: S102 - as above
    fill: Callable[..., None] = namespace["fill"]
    fill.__kwdefaults__ = dict(zip(_NAMES, _DEFAULTS, strict=True))

    def make(fields: Mapping[str, Any]) -> Reference:
        draft = _Draft()
        fill(draft, **fields)
        draft.__class__ = Reference
        made: Reference = draft
        return made

    return make


def _unpickle(fields: dict[str, Any]) -> Reference:
    return Reference(**fields)


def _default(slot: dataclasses.Field[Any]) -> Any:
    return slot.default if slot.default_factory is dataclasses.MISSING else slot.default_factory()


_DEFAULTS = tuple(map(_default, dataclasses.fields(Reference)))
_BLANK = _Draft()
for _name, _value in zip(_NAMES, _DEFAULTS, strict=True):
    setattr(_BLANK, _name, _value)
