"""Progress of a lookup on standard error: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
from collections import Counter
from types import TracebackType
from typing import TYPE_CHECKING

import click

from medvlm_bib.metadata.events import Event

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

__all__ = ["LookupProgress"]


class LookupProgress:
    """Takes the events of a lookup and shows them: answers by source, refused ones, whom is waited for."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._quiet = quiet
        self._counts: Counter[str] = Counter()
        self._learned: Counter[str] = Counter()
        self._bar: Progress | None = None
        self._task: TaskID | None = None

    def __enter__(self) -> LookupProgress:
        if not self._quiet and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

            columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._bar.start()
            self._task = self._bar.add_task("looking up", total=None)
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.stop()
        if not self._quiet and self._counts["request"] + sum(self._learned.values()):
            click.echo(self.account(), err=True)

    def __call__(self, event: Event) -> None:
        """Take one event."""
        self._counts[event.kind] += event.records or 1
        if event.kind == "learned":
            self._learned[event.service] += event.records
        if self._bar is not None and self._task is not None:
            total = event.records if event.kind == "plan" else None
            done = sum(self._learned.values()) + self._counts["refused"] + self._counts["missing"]
            self._bar.update(self._task, total=total, completed=done, description=self._describe(event))
        elif not self._quiet and (event.kind == "failed" or (event.kind == "wait" and event.seconds >= 5)):
            click.echo(self._describe(event), err=True)

    def account(self) -> str:
        """Return one line on what was done: ``asked 4 times; 61 answers (60 arxiv, 1 acl), 2 refused, 1 not found``."""
        by_source = ", ".join(f"{number} {name}" for name, number in self._learned.most_common())
        total = sum(self._learned.values())
        asked = self._counts["request"]
        text = f"asked {asked} time{'' if asked == 1 else 's'}; {total} answer{'' if total == 1 else 's'}"
        text += f" ({by_source})" if by_source else ""
        for kind, word in (("refused", "refused"), ("missing", "not found")):
            text += f", {self._counts[kind]} {word}" if self._counts[kind] else ""
        return text

    def _describe(self, event: Event) -> str:
        if event.kind == "wait":
            return f"waiting {event.seconds:.0f} s for {event.service} ({event.detail})"
        if event.kind == "failed":
            return f"{event.service} could not be asked: {event.detail}"
        return f"asking {event.service}" if event.service else "looking up"
