"""What a source says of one work, and what a source is."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from medvlm_bib.reference import Reference

if TYPE_CHECKING:
    from medvlm_bib.metadata.http import Client

__all__ = ["MetadataSource", "Record"]


class Record(NamedTuple):
    """One answer, in this project's own terms.

    ``reference`` holds only what the source states. ``published`` is the DOI of the published version of a preprint;
    ``alert`` says that the work was retracted or withdrawn, or that there is a concern about it.
    """

    reference: Reference
    published: str = ""
    alert: str = ""


class MetadataSource(NamedTuple):
    """A service that is asked by identifier.

    ``key`` names the identifier under which the source may know a reference ("": none). ``fetch`` asks for up to
    ``batch`` keys at once and yields (key as it was asked, raw text) for each that the service knows; it raises
    :class:`~medvlm_bib.errors.UnavailableError` where it could not ask, and what came before that counts. ``parse``
    turns such a text into a :class:`Record`, without the network; a malformed one is a ValueError, KeyError, TypeError
    or the like.
    """

    name: str
    key: Callable[[Reference], str]
    batch: int
    fetch: Callable[[Sequence[str], "Client"], Iterator[tuple[str, str]]]
    parse: Callable[[str], Record]
