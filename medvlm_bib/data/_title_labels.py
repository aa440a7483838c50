"""Made from title_labels.toml by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

OTHER_WORKS: tuple[str, ...] = (
    'addendum',
    'author correction',
    'author reply',
    'book review',
    'comment',
    'comment on',
    'comments on',
    'commentary',
    'correction',
    'correction to',
    'corrections to',
    'corrigendum',
    'corrigendum to',
    'discussion',
    'discussion of',
    'editorial',
    'erratum',
    'erratum to',
    'errata',
    'expression of concern',
    'publisher correction',
    'rejoinder',
    'reply',
    'reply to',
    'response',
    'response to',
    'retraction',
    'retraction of',
    'retraction note',
    'review of',
    'supplement to',
    'supplementary material',
)

PREFIXES: tuple[str, ...] = (
    'retracted',
    'retracted article',
    'retracted chapter',
    'withdrawn',
    'withdrawn article',
    'retracted paper',
)

SILENT: tuple[str, ...] = (
    'a',
    'an',
    'the',
    'part',
    'and',
)
