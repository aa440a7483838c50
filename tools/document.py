"""What the tools that write a document share: write it, or tell whether it is fresh."""

from __future__ import annotations

import argparse
from pathlib import Path

__all__ = ["write_or_check"]


def write_or_check(document: Path, text: str, tool: str) -> int:
    """Write the document, or with ``--check`` only compare it; return the exit code, 1 for one that is stale."""
    parser = argparse.ArgumentParser(description=f"Write docs/{document.name}.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the file is not fresh")
    if parser.parse_args().check:
        fresh = document.is_file() and document.read_text("utf-8") == text
        print(f"docs/{document.name} is {'fresh' if fresh else f'stale: python tools/{tool}'}")
        return 0 if fresh else 1
    document.write_text(text, "utf-8", newline="\n")
    return 0
