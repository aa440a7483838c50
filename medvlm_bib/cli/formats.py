"""``medvlm-bib formats``."""

from __future__ import annotations

import click

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
    for title, registry in (("Written (export --format):", WRITERS), ("Read (export --from):", READERS)):
        click.echo(title)
        for part in registry.values():
            click.echo(f"  {part.name:<{names}}  {', '.join(part.suffixes):<{suffixes}}  {part.summary}")
