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
    width = max(map(len, [*WRITERS, *READERS])) + 2
    for title, registry in (("Written (export --format):", WRITERS), ("Read (export --from):", READERS)):
        click.echo(title)
        for part in registry.values():
            click.echo(f"  {part.name:<{width}}{', '.join(part.suffixes):<16}  {part.summary}")
