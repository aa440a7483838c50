"""Made from data_sets.toml by tools/compile_data.py: edit the table, not this file."""

from __future__ import annotations

PAPERS: dict[str, tuple[str, ...]] = {
    'VQA-RAD': (
        '10.1038/sdata.2018.251',
    ),
    'SLAKE': (
        '2102.09542',
        '10.1109/isbi48211.2021.9434010',
    ),
    'PathVQA': (
        '2003.10286',
    ),
    'PMC-VQA': (
        '2305.10415',
        '10.1038/s43856-024-00709-2',
    ),
    'OVQA': (
        '10.1145/3477495.3531724',
    ),
    'MIMIC-CXR': (
        '10.1038/s41597-019-0322-0',
    ),
    'MIMIC-CXR-JPG': (
        '1901.07042',
    ),
    'CheXpert': (
        '1901.07031',
        '10.1609/aaai.v33i01.3301590',
    ),
    'VinDr-CXR': (
        '2012.15029',
        '10.1038/s41597-022-01498-w',
    ),
    'MedICaT': (
        '2010.06000',
        '10.18653/v1/2020.findings-emnlp.191',
    ),
    'RadGraph': (
        '2106.14463',
    ),
    'ROCO': (
        '10.1007/978-3-030-01364-6_20',
    ),
    'MedQA': (
        '2009.13081',
        '10.3390/app11146421',
    ),
    'MedMCQA': (
        '2203.14371',
    ),
    'PubMedQA': (
        '1909.06146',
        '10.18653/v1/d19-1259',
    ),
    'MMLU': (
        '2009.03300',
    ),
    'ScienceQA': (
        '2209.09513',
    ),
}
