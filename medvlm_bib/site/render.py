"""The page from its templates, with script and style in it, and a policy under which nothing else runs."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from medvlm_bib.errors import InputError, UsageError
from medvlm_bib.formats.text import well_formed
from medvlm_bib.site.languages import script_language

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["SCRIPTS", "render_page"]

# The parts of the script, in the order in which they are put together
SCRIPTS = ("search.js", "state.js", "filters.js", "texts.js", "cite.js", "list.js", "marks.js", "page.js")
_OWN = Path(__file__).parent / "templates"
_IN_SCRIPT = str.maketrans({"<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def render_page(context: Mapping[str, Any], index: Any, item_list: Any, templates: str = "") -> Iterator[str]:
    """Yield the page in pieces.

    ``index`` and ``item_list`` are what the script and search engines read. A file in the folder ``templates`` takes
    the place of the one of the same name here. Raises :class:`~medvlm_bib.errors.InputError` for a template that cannot
    be used, and :class:`~medvlm_bib.errors.UsageError` where jinja2 is not installed.
    """
    try:
        import jinja2
    except ImportError:
        raise UsageError("a page is made with jinja2, which is not installed: pip install jinja2") from None
    from markupsafe import Markup

    if templates and not Path(templates).is_dir():
        raise InputError(f"{templates} is not a folder of templates")
    environment = _environment(templates)
    try:
        style = _source(environment, "style.css")
        script = '"use strict";\n' + "".join(_source(environment, name) for name in SCRIPTS)
        page = environment.get_template("page.html").generate(
            context,
            style=Markup(style),  # noqa: S704 - the program's own, or the user's
            script=Markup(script),  # noqa: S704
            style_hash=_hash(style),
            script_hash=_hash(script),
            index=Markup(_json(index)),  # noqa: S704 - escaped there
            item_list=Markup(_json(item_list)),  # noqa: S704
        )
        pieces = [well_formed(piece) for piece in page]
    except InputError:
        raise
    except jinja2.TemplateSyntaxError as error:
        raise InputError(f"{error.filename or error.name}:{error.lineno}: {error.message}") from None
    except jinja2.TemplateError as error:
        raise InputError(f"a template in {templates} cannot be used: {error}") from None
    except RecursionError:
        raise InputError(f'a template in {templates} extends itself: to extend ours, name it "own/page.html"') from None
    except UnicodeDecodeError as error:
        raise InputError(f"a template in {templates} is not UTF-8 (byte {error.start + 1})") from None
    except Exception as error:
        if not templates:  # a fault of ours
            raise
        said = f"{type(error).__name__}: {error}"
        raise InputError(f"a template in {templates} cannot be used: {said}") from None
    yield from pieces


def _environment(templates: str) -> Environment:
    from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader, StrictUndefined

    own = FileSystemLoader(_OWN)
    # "own/page.html" is ours for a template that extends it from a file of the same name
    loaders = [FileSystemLoader(templates)] if templates else []
    loader = ChoiceLoader([*loaders, own, PrefixLoader({"own": own})])
    made = Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined)
    made.filters["lang"] = _lang
    return made


def _lang(text: str, *, alone: bool = False) -> str:
    """Return a ``lang`` attribute for an element with this text, where its script tells the language.

    ``alone``: only where no Latin letter stands beside it, as in a row of names from everywhere.
    """
    if alone and any(letter.isascii() and letter.isalpha() for letter in text):
        return ""
    from markupsafe import Markup

    return Markup(' lang="{}"').format(language) if (language := script_language(text)) else ""


def _source(environment: Environment, name: str) -> str:
    """Return a file that is put into the page as it is; an end tag in it would let the rest out."""
    assert environment.loader is not None  # noqa: S101 - for the type checker
    text = environment.loader.get_source(environment, name)[0].strip() + "\n"
    if "</s" in text.lower() or "<!--" in text:
        raise InputError(f"{name} holds '</s' or '<!--', which a page cannot have in a script or style")
    return text


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def _json(value: Any) -> str:
    """Return JSON that nothing in it can end, for a ``<script>`` that holds data."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_IN_SCRIPT)
