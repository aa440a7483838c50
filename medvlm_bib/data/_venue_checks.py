"""Made from venue_checks.toml by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

from typing import Any

HELD: dict[str, dict[str, Any]] = {
    'ECCV': {
        'every': 'even',
        'since': 1990,
    },
    'ICCV': {
        'every': 'odd',
        'since': 1993,
    },
    'IPMI': {
        'every': 'odd',
        'since': 1995,
    },
    'NAACL': {
        'years': (2000, 2001, 2003, 2004, 2006, 2007, 2009, 2010, 2012, 2013, 2015, 2016, 2018, 2019, 2021, 2022, 2024, 2025),
    },
    'EACL': {
        'years': (2003, 2006, 2009, 2012, 2014, 2017, 2021, 2023, 2024, 2026),
    },
    'COLING': {
        'years': (2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2025),
    },
    'LREC': {
        'every': 'even',
        'since': 1998,
    },
    'AACL': {
        'years': (2020, 2022, 2023, 2025),
    },
    'ICPR': {
        'every': 'even',
        'since': 1980,
    },
    'IJCAI': {
        'every': 'odd',
        'since': 1969,
        'until': 2015,
    },
    'ICLR': {
        'first': 2013,
    },
    'MIDL': {
        'first': 2018,
    },
    'COLM': {
        'first': 2024,
    },
    'ML4H': {
        'first': 2016,
    },
    'CHIL': {
        'first': 2020,
    },
    'CoRL': {
        'first': 2017,
    },
    'MLSys': {
        'first': 2018,
    },
}

HOUSE: tuple[dict[str, tuple[str, ...]], ...] = (
    {'publishers': ('IEEE',), 'prefixes': ('10.1109',)},
    {'publishers': ('ACM',), 'prefixes': ('10.1145',)},
    {'publishers': ('Elsevier',), 'prefixes': ('10.1016', '10.1006', '10.1054')},
    {'publishers': ('Springer', 'Springer Nature', 'BioMed Central'), 'prefixes': ('10.1007', '10.1038', '10.1186', '10.1023', '10.1057', '10.1140', '10.3758')},
    {'publishers': ('Oxford University Press',), 'prefixes': ('10.1093',)},
    {'publishers': ('MDPI',), 'prefixes': ('10.3390',)},
    {'publishers': ('Frontiers',), 'prefixes': ('10.3389',)},
    {'publishers': ('Public Library of Science',), 'prefixes': ('10.1371',)},
    {'publishers': ('American Medical Association',), 'prefixes': ('10.1001',)},
    {'publishers': ('Association for Computational Linguistics',), 'prefixes': ('10.18653', '10.3115')},
    {'publishers': ('AAAI Press',), 'prefixes': ('10.1609',)},
    {'publishers': ('Radiological Society of North America',), 'prefixes': ('10.1148',)},
    {'publishers': ('American Association for the Advancement of Science',), 'prefixes': ('10.1126', '10.34133')},
    {'publishers': ('JMIR Publications',), 'prefixes': ('10.2196',)},
)
