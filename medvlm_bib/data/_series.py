"""Made from series.txt by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

LINES: tuple[str, ...] = (
    'lecture notes in computer science',
    'lecture notes in artificial intelligence',
    'lecture notes in networks and systems',
    'lecture notes in electrical engineering',
    'lecture notes in mechanical engineering',
    'lecture notes in business information processing',
    'lecture notes in computational vision and biomechanics',
    'lecture notes of the institute for computer sciences social informatics and telecommunications engineering',
    'communications in computer and information science',
    'advances in intelligent systems and computing',
    'ifip advances in information and communication technology',
    'ifip international federation for information processing',
    'ifmbe proceedings',
    'informatik aktuell',
    'smart innovation systems and technologies',
    'studies in health technology and informatics',
    'frontiers in artificial intelligence and applications',
    'proceedings in adaptation learning and optimization',
    'springer proceedings in mathematics statistics',
    'springer proceedings in physics',
    'spie proceedings',
    'aip conference proceedings',
    'balisage series on markup technologies',
)
