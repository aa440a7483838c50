"""The command line: parse arguments, call one library function, print, and map errors to exit codes.

A command is one module of this package with a click command of the same name, and one row of :data:`COMMANDS`; a
module is imported only when its command runs, because a person notices a slow start.
"""

from __future__ import annotations

import gc
import os
from contextlib import suppress
from importlib import import_module
from typing import Any

import click

from medvlm_bib import __version__
from medvlm_bib.errors import ClosedPipeError, MedvlmBibError, OutputError

__all__ = ["COMMANDS", "cli", "run"]

COMMANDS = {
    "export": "Turn lists into BibTeX, BibLaTeX, CSL-JSON or RIS.",
    "check": "Find what is wrong with a list.",
    "convert": "Turn one format into another, record by record.",
    "complete": "Look every reference up and keep what was learned in a lock file.",
    "table": "Write the overview table of a survey.",
    "stats": "Count entries by section, year, venue and identifier.",
    "cite": "Print formatted references.",
    "find": "Search titles, authors, venues and sections.",
    "site": "Write a page to browse, search and import from.",
    "push": "Send references to a running Zotero.",
    "explain": "Tell why an entry of a list was read as it was.",
    "formats": "List the formats that are written and read.",
}


class _LazyGroup(click.Group):
    """A group that shows its commands from :data:`COMMANDS` and imports one only to run it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx  # click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        command = getattr(import_module(f"medvlm_bib.cli.{name}"), name)
        if not isinstance(command, click.Command):
            raise TypeError(f"medvlm_bib.cli.{name} has no command {name}")
        _keep_lines(command)
        if "_MEDVLM_BIB_COMPLETE" in os.environ:  # a shell asks
            from medvlm_bib.cli.completion import offer_values

            offer_values(command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        from medvlm_bib.cli.stopping import stoppable  # not needed to say the version

        with stoppable():
            return super().invoke(ctx)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS:
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            hint = f"did you mean '{near[0]}'?" if near else f"choose from {', '.join(COMMANDS)}"
            raise click.UsageError(f"no such command '{args[0]}': {hint}", ctx)
        name, command, rest = super().resolve_command(ctx, args)
        if command is not None:
            _apply_settings(ctx, command, rest)
        return name, command, rest


def _keep_lines(command: click.Command) -> None:
    """Put click's sign for "do not fill these lines", a backspace, where the docstrings have it in letters."""
    command.help = (command.help or "").replace("\\b\n", "\b\n")


def _apply_settings(ctx: click.Context, command: click.Command, arguments: list[str]) -> None:
    """Make what the settings file beside the list says of this command its defaults."""
    from medvlm_bib.cli.config import defaults_for, find_settings

    found = find_settings(arguments)
    if found is not None:
        ctx.default_map = {command.name or "": defaults_for(command, *found, known=list(COMMANDS))}


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", prog_name="medvlm-bib", message="%(prog)s %(version)s")
def cli() -> None:
    r"""Turn a curated paper list into references that people cite and import.

    \b
    Example:
      medvlm-bib export README.md -o refs.bib
    """


_keep_lines(cli)


def run(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 done, 1 problems, 2 wrong use or unreadable input."""
    collecting = gc.isenabled()
    gc.disable()  # a command makes no cycles worth the third of the time that looking for them takes
    try:
        result = cli.main(arguments, prog_name="medvlm-bib", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except ClosedPipeError as error:
        return error.exit_code
    except MedvlmBibError as error:
        _say_error(str(error))
        return error.exit_code
    except OSError as error:
        if error.filename is None:  # what click itself prints: help, version
            from medvlm_bib.output import drop_stdout

            drop_stdout()
        _say_error(f"{error.filename or 'standard output'} cannot be used: {error.strerror or error}")
        return OutputError.exit_code
    except (click.Abort, KeyboardInterrupt) as error:
        from medvlm_bib.cli.stopping import exit_code, reason

        _say(reason(error))
        return exit_code(error)
    finally:
        if collecting:
            gc.enable()
    return result if isinstance(result, int) else 0


def _say_error(message: str) -> None:
    from medvlm_bib.display import printable

    _say(f"Error: {printable(message)}")


def _say(line: str) -> None:
    with suppress(OSError):  # a terminal that has gone, a full disk: the exit code still tells
        click.echo(line, err=True)
