"""``medvlm-bib formats``."""

from __future__ import annotations

import click

from medvlm_bib.output import write_stdout
from medvlm_bib.readers import READERS
from medvlm_bib.writers import WRITERS


@click.command()
def formats() -> None:
    r"""List the formats that are written and read.

    \b
    Example:
      medvlm-bib formats
    """
    names = max(map(len, [*WRITERS, *READERS]))
    suffixes = max(len(", ".join(part.suffixes)) for part in [*WRITERS.values(), *READERS.values()])
    lines: list[str] = []
    for title, registry in (("Written (export --format):", WRITERS), ("Read (export --from):", READERS)):
        lines.append(title)
        lines += (
            f"  {part.name:<{names}}  {', '.join(part.suffixes):<{suffixes}}  {part.summary}"
            for part in registry.values()
        )
    write_stdout(f"{line}\n" for line in lines)
