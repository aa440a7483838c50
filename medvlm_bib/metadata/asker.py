"""Asking one source for many keys: what the cache knows, in batches for the rest, and around answers that fail."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from medvlm_bib.errors import AnswerError, RejectedError, UnavailableError
from medvlm_bib.metadata.cache import Cache, Cached
from medvlm_bib.metadata.events import Event
from medvlm_bib.metadata.options import CompleteOptions
from medvlm_bib.metadata.record import MetadataSource

if TYPE_CHECKING:
    from medvlm_bib.metadata.http import Client

__all__ = ["Asker"]

_MOST_FAILURES = 8  # in a row; enough to find the one bad key among a hundred by halving


class Asker:
    """Gets the raw answers; ``failures`` tells which sources could not be asked, why, and for how many keys."""

    def __init__(self, options: CompleteOptions) -> None:
        self.failures: dict[str, tuple[str, int]] = {}
        self._options = options
        self._cache = Cache(options.cache, any_age=options.offline)
        self._client: Client | None = None

    def __enter__(self) -> Asker:
        return self

    def __exit__(self, *_: object) -> None:
        self._cache.__exit__()
        if self._client is not None:
            self._client.__exit__()

    @property
    def client(self) -> Client:
        """The door to the network, opened when first needed."""
        if self._client is None:
            from medvlm_bib.metadata.http import Client, HttpOptions

            names = (field.name for field in dataclasses.fields(HttpOptions))
            http = HttpOptions(**{name: getattr(self._options, name) for name in names})
            self._client = Client(http, self._options.notify)
        return self._client

    def ask(self, source: MetadataSource, keys: Iterable[str]) -> Iterator[dict[str, Cached]]:
        """Yield what is known of these keys, batch by batch: a payload, or "" where the source knows nothing.

        A key that could not be asked for (offline, or the source failed) is in none of them.
        """
        wanted = list(dict.fromkeys(keys))
        known = {} if self._options.refresh else self._cache.get(source.name, wanted)
        if known:
            yield known
        wanted = [key for key in wanted if key not in known]
        if self._options.offline:
            return
        batches = [wanted[start : start + source.batch] for start in range(0, len(wanted), source.batch)]
        yield from self._fetch(source, batches[::-1])

    def _fetch(self, source: MetadataSource, stack: list[list[str]]) -> Iterator[dict[str, Cached]]:
        """Ask for batch after batch; one that fails for its content is halved, to find the key that is to blame."""
        failures = 0
        while stack:
            batch = stack.pop()
            found: dict[str, str] = {}
            missing = True
            try:
                found.update(source.fetch(batch, self.client))  # keeps what came before an exception
                failures = 0
            except (AnswerError, RejectedError) as error:
                failures += 1
                missing = len(batch) == 1 and isinstance(error, RejectedError)
                rest = [key for key in batch if key not in found]
                if failures >= _MOST_FAILURES:
                    self.note_failure(source.name, error, [*rest, *(key for keys in stack for key in keys)])
                    stack.clear()
                elif len(batch) > 1:
                    middle = (len(rest) + 1) // 2
                    stack += [half for half in (rest[middle:], rest[:middle]) if half]
                elif not missing:
                    self.note_failure(source.name, error, rest)
            except UnavailableError as error:
                missing = False
                rest = [key for key in batch if key not in found]
                self.note_failure(source.name, error, [*rest, *(key for keys in stack for key in keys)])
                stack.clear()
            if missing:
                found.update({key: "" for key in batch if key not in found})
            self._cache.put(source.name, found)
            now = time.time()
            yield {key: Cached(payload, now) for key, payload in found.items()}

    def note_failure(self, name: str, error: Exception, keys: list[str]) -> None:
        """Remember that a source could not be asked for these keys."""
        before = self.failures.get(name, ("", 0))[1]
        why = str(error).removeprefix(f"{name.partition(' ')[0]}: ")
        self.failures[name] = (why, before + len(keys))
        self._options.notify(Event("failed", name, len(keys), detail=why))
