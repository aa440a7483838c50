"""Made from preprint_dois.txt by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

LINES: tuple[str, ...] = (
    '10.48550',
    '10.1101',
    '10.64898',
    '10.2139',
    '10.21203',
    '10.36227',
    '10.31234',
    '10.31219',
    '10.20944',
    '10.22541',
    '10.26434',
    '10.5281',
    '10.6084',
    '10.13140',
)
