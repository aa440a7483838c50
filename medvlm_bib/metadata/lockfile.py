"""The lock file: what the sources said of each reference, kept beside the list so that an export needs no network.

It is JSON made for review in a diff: one block a reference, sorted, one field a line, no dates of its own. A block
names the reference (its identifiers as the list has them, and its title) and holds one answer a source: the key it was
asked for, the day, the guard's verdict, and the fields it stated.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from medvlm_bib.errors import InputError
from medvlm_bib.metadata.fields import from_fields, to_fields
from medvlm_bib.metadata.record import Record
from medvlm_bib.normalize.text import fold
from medvlm_bib.output import write_file
from medvlm_bib.reference import Name, Reference

__all__ = ["Block", "Lock", "LockedAnswer", "read_lock", "write_lock"]

_FORMAT = "medvlm-bib lock"
_VERSION = 1


class LockedAnswer(NamedTuple):
    """What one source said: ``verdict`` is "same work", or "refused" for the given ``reason``."""

    source: str
    key: str
    retrieved: str  # ISO date
    verdict: str
    reason: str
    record: Record


class Block:
    """The answers about one reference, and what it is known by: its identifiers, title and first author."""

    __slots__ = ("answers", "author", "ids", "title")

    def __init__(self, ids: tuple[str, ...], title: str, author: str = "") -> None:
        self.ids = ids
        self.title = title
        self.author = author
        self.answers: list[LockedAnswer] = []


class Lock:
    """Blocks, found by reference."""

    def __init__(self, blocks: Iterable[Block] = ()) -> None:
        self._blocks: list[Block] = []
        self._by_title: dict[str, list[Block]] = {}
        self._by_id: dict[str, list[Block]] = {}
        for block in blocks:
            self._add(block)

    def __iter__(self) -> Iterator[Block]:
        return iter(sorted(self._blocks, key=lambda block: (block.ids, fold(block.title), block.author)))

    def __len__(self) -> int:
        return len(self._blocks)

    def answers(self) -> int:
        """Return how many answers there are in all blocks."""
        return sum(len(block.answers) for block in self._blocks)

    def find(self, reference: Reference) -> Block | None:
        """Return the block of this very reference: the same title, and no other identifiers or first author.

        A reference whose title the keeper corrected is found too, as the only one that has its identifier; whether
        the answers are still of the same work is then for the guard to say anew.
        """
        ids = identities(reference)
        for block in self._by_title.get(fold(reference.title), ()):
            if set(ids) & set(block.ids) or (not block.ids and block.author in ("", _author(reference))):
                return block
        same = [block for key in ids for block in self._by_id.get(key, ())]
        return same[0] if same and all(block is same[0] for block in same) else None

    def block(self, reference: Reference) -> Block:
        """Return the block of this reference, made anew where there is none of this title."""
        block = self.find(reference)
        if block is None or fold(block.title) != fold(reference.title):
            block = Block(identities(reference), reference.title, _author(reference))
            self._add(block)
        return block

    def rename(self, block: Block, title: str) -> None:
        """Give a block the title that its entry has now."""
        self._by_title[fold(block.title)].remove(block)
        block.title = title
        self._by_title.setdefault(fold(title), []).append(block)

    def _add(self, block: Block) -> None:
        self._blocks.append(block)
        self._by_title.setdefault(fold(block.title), []).append(block)
        for key in block.ids:
            self._by_id.setdefault(key, []).append(block)


def identities(reference: Reference) -> tuple[str, ...]:
    """Return the identifiers of a reference, each with its kind and folded where case says nothing."""
    kinds = ("doi", "arxiv", "pmid", "pmcid", "acl", "openreview", "pmlr")
    found = ((kind, getattr(reference, kind)) for kind in kinds)
    return tuple(f"{kind}:{value.lower() if kind == 'doi' else value}" for kind, value in found if value)


def read_lock(path: str) -> Lock:
    """Return the lock in this file; raises InputError for one that is damaged, of another kind, or newer."""
    import json  # corrections, which are read with every home list, are not JSON

    try:
        with open(path, "rb") as file:
            data = json.load(file)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}: damaged lock file ({error}); restore it, or delete it to ask again") from None
    return Lock(read_blocks(data, path, _FORMAT))


def read_blocks(data: Any, file: str, kind: str) -> list[Block]:
    """Return the blocks of a lock or of corrections from its data; raises InputError, naming the block, as it may."""
    version = data.get("version") if isinstance(data, Mapping) else None
    if not isinstance(data, Mapping) or data.get("format", kind) != kind or not isinstance(version, int):
        raise InputError(f"{file}: this is no {kind} file")
    if version > _VERSION:
        raise InputError(f"{file}: made by a newer version of this program (its format is {version})")
    try:
        rows = list(data.get("references", ()))
    except TypeError:
        raise InputError(f"{file}: 'references' is no list") from None
    return [_read_block(row, file, number) for number, row in enumerate(rows, 1)]


def _read_block(row: Any, file: str, number: int) -> Block:
    try:
        ids = tuple(str(key) for key in row.get("ids", ()))
        block = Block(ids, str(row.get("title", "")), str(row.get("author", "")))
        for answer in row.get("answers", ()):
            record = Record(
                from_fields(answer["fields"]), str(answer.get("published", "")), str(answer.get("alert", ""))
            )
            verdict = str(answer.get("verdict", "same work"))
            block.answers.append(
                LockedAnswer(
                    str(answer["source"]),
                    str(answer.get("key", "")),
                    str(answer.get("retrieved", "")),
                    verdict,
                    str(answer.get("reason", "")),
                    record,
                )
            )
    except KeyError as error:
        raise InputError(f"{file}: reference {number}: {error} is missing") from None
    except (ValueError, TypeError, AttributeError) as error:
        raise InputError(f"{file}: reference {number}: {error}") from None
    return block


def write_lock(lock: Lock, path: str) -> None:
    """Write the lock, whole or not at all: a run that is killed leaves the old file or the new one.

    Raises OutputError where the file cannot be written, and InputError rather than overwrite one that is damaged or
    newer.
    """
    if os.path.exists(path):
        read_lock(path)
    write_file(path, [format_lock(lock)])


def format_lock(lock: Lock) -> str:
    """Return the text of the lock file."""
    import json

    rows = [_write_block(block) for block in lock if block.answers]
    text = json.dumps({"format": _FORMAT, "version": _VERSION, "references": rows}, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "backslashreplace").decode() + "\n"  # half a character stays JSON's escape of it


def _write_block(block: Block) -> dict[str, Any]:
    row: dict[str, Any] = {"ids": list(block.ids), "title": block.title}
    if block.author and not block.ids:
        row["author"] = block.author
    row["answers"] = [_write_answer(answer) for answer in sorted(block.answers, key=lambda one: (one.source, one.key))]
    return row


def _write_answer(answer: LockedAnswer) -> dict[str, Any]:
    row: dict[str, Any] = {"source": answer.source, "key": answer.key, "retrieved": answer.retrieved}
    row["verdict"] = answer.verdict
    optional = {"reason": answer.reason, "published": answer.record.published, "alert": answer.record.alert}
    row.update({name: text for name, text in optional.items() if text})
    row["fields"] = to_fields(answer.record.reference)
    return row


def _author(reference: Reference) -> str:
    name = reference.authors[0] if reference.authors else Name()
    return fold(name.family or name.literal)
