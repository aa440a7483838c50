"""What test_workers gives to processes of their own, which import it by this name."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from medvlm_bib.errors import InputError, UnknownNameError

__all__ = ["die_always", "die_once", "length", "refuse_long"]


def length(text: str) -> int:
    return len(text)


def refuse_long(text: str) -> int:
    if len(text) > 100_000:
        raise InputError(f"{text[:8]} is too long")
    return len(text)


def refuse_by_name(text: str) -> int:
    raise UnknownNameError("format", text[:3], ["bibtex", "ris"])


def die_once(mark: str, text: str) -> int:
    """Be killed by the first text that starts with ``!``, as by a system without memory."""
    if text.startswith("!") and not Path(mark).exists():
        Path(mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return len(text)


def die_always(text: str) -> int:
    if text.startswith("!"):
        time.sleep(0.1)
        os.kill(os.getpid(), signal.SIGKILL)
    return len(text)
