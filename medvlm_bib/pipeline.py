"""The whole way from sources to references: the only file that knows every stage.

sources ─ readers ─▶ references ─ corrections ─▶ metadata ─▶ dedupe ─▶ citation keys ─▶ selection and order
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from medvlm_bib.errors import InputError
from medvlm_bib.facts import FactOptions, add_facts
from medvlm_bib.problems import Problem
from medvlm_bib.readers import READERS, Reader
from medvlm_bib.reference import Reference
from medvlm_bib.selection import Selection
from medvlm_bib.sources import SourceText, load_sources

if TYPE_CHECKING:
    from medvlm_bib.bib_file import BibFile
    from medvlm_bib.workers import Workers

__all__ = ["Bibliography", "BuildOptions", "build", "read_source", "read_sources", "read_text"]


class Bibliography(NamedTuple):
    """References in order, the problems found on the way, and the names of the sources that were read."""

    references: list[Reference]
    problems: list[Problem]
    files: list[str]


class BuildOptions(NamedTuple):
    """What a user may choose between the source and the writer."""

    encoding: str = ""
    reader: str = ""
    keep_duplicates: bool = False
    shard: bool = False  # a part of a whole: no keys and nothing merged, since both are decided among all records
    key_pattern: str = ""
    keys: str = ""  # an earlier export (.bib, CSL-JSON) whose keys stay
    merge: "BibFile | None" = None  # a person's .bib that the result goes into: its keys stay
    since: str = ""  # an earlier export: only what it lacks
    cited_in: str = ""  # a paper's .aux, .bcf or .tex: only what it cites
    selection: Selection = Selection()
    sort: Literal["list", "key", "year"] = "list"
    facts: FactOptions = FactOptions()


def build(
    sources: Sequence[str] = (), options: BuildOptions | None = None, workers: "Workers | None" = None
) -> Bibliography:
    """Read the sources (none: the home list) into one bibliography with unique keys.

    Keys are given before anything is filtered, so that a filter changes none. ``workers`` read the sources, if there
    are any, and change no result. Raises :class:`~medvlm_bib.errors.InputError` for a source that cannot be read or in
    which no reference was found.
    """
    options = options or BuildOptions()
    problems: list[Problem] = []
    references: list[Reference] = []
    files: list[str] = []
    readers: set[str] = set()
    for source, found in read_sources(sources, options.encoding, options.reader, problems, workers):
        files.append(source.file)
        readers.add(source.reader)
        references += add_facts(found, source.path, options.facts, problems)
    if not references:
        where = files[0] if len(files) == 1 else f"{len(files)} sources"
        raise InputError(f"{where}: no references found: {_way_out(readers)}")
    if not (options.keep_duplicates or options.shard):
        from medvlm_bib.dedupe import merge_duplicates

        references = merge_duplicates(references, problems)
    if not options.shard:
        references = _with_keys(references, options, problems)
    references = [reference for reference in references if options.selection.admits(reference)]
    if options.since:
        references = _lacking_in(options.since, references, options, problems)
    if options.cited_in:
        from medvlm_bib.cited_in import cited_references, read_citations

        references = cited_references(references, read_citations(options.cited_in), options.cited_in, problems)
    return Bibliography(_ordered(references, options.sort), problems, files)


def _way_out(readers: set[str]) -> str:
    if "list" in readers:
        return "is it a paper list? (medvlm-bib explain FILE:LINE tells why)"
    return f"is it {' or '.join(READERS[name].summary for name in sorted(readers))}?"


def read_sources(
    sources: Sequence[str], encoding: str, reader: str, problems: list[Problem], workers: "Workers | None" = None
) -> Iterator[tuple[SourceText, list[Reference]]]:
    """Yield each source (none named: the home list) with its references as the list has them: the readers alone."""
    loaded = load_sources(tuple(sources), encoding=encoding, reader=reader)
    if workers is None:
        for source in loaded:
            yield source, _read(source, problems)
        return
    from medvlm_bib.workers import in_order

    for source, (references, noted) in in_order(read_source, loaded, workers, lambda source: len(source.text)):
        problems += noted
        yield source, references


def read_source(source: SourceText) -> tuple[list[Reference], list[Problem]]:
    """Read one source: what a worker does. It depends on nothing but the source."""
    problems: list[Problem] = []
    return _read(source, problems), problems


def read_text(text: str, file: str = "<text>", reader: str = "list") -> Bibliography:
    """Read one text without keys, merging or files: the readers alone."""
    problems: list[Problem] = []
    return Bibliography(_read(SourceText(file, text, reader), problems), problems, [file])


def _read(source: SourceText, problems: list[Problem]) -> list[Reference]:
    read: Reader = READERS[source.reader].load()
    return read(source.text, source.file, problems)


def _with_keys(references: list[Reference], options: BuildOptions, problems: list[Problem]) -> list[Reference]:
    from medvlm_bib.citekeys import assign_keys
    from medvlm_bib.key_pattern import DEFAULT, parse_key_pattern

    pattern = parse_key_pattern(options.key_pattern) if options.key_pattern else DEFAULT
    known = None
    if options.keys or options.merge:
        from medvlm_bib.known_keys import KnownKeys

        theirs = options.merge.references() if options.merge else []
        known = KnownKeys([*theirs, *(_earlier(options.keys, options, problems) if options.keys else ())])
    return assign_keys(references, pattern=pattern, known=known, problems=problems)


def _lacking_in(
    file: str, references: list[Reference], options: BuildOptions, problems: list[Problem]
) -> list[Reference]:
    from medvlm_bib.known_keys import KnownKeys

    earlier = [r.replace(citation_key=str(number)) for number, r in enumerate(_earlier(file, options, problems))]
    matched = KnownKeys(earlier).match(references, [""] * len(references), [])
    return [reference for reference, key in zip(references, matched, strict=True) if not key]


def _earlier(file: str, options: BuildOptions, problems: list[Problem]) -> list[Reference]:
    return [r for source in load_sources((file,), encoding=options.encoding) for r in _read(source, problems)]


def _ordered(references: list[Reference], sort: str) -> list[Reference]:
    if sort == "key":
        return sorted(references, key=lambda reference: reference.citation_key)
    if sort == "year":
        return sorted(references, key=lambda reference: reference.issued or (9999,))
    return references
