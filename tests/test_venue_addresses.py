from __future__ import annotations

import re

import pytest

from medvlm_bib.data import _venue_addresses
from medvlm_bib.normalize.identifiers import Identifiers, identify
from medvlm_bib.normalize.venue_addresses import first_letters, venue_by_address
from medvlm_bib.normalize.venues import resolve_venue


@pytest.mark.parametrize(
    ("url", "venue", "year"),
    [
        ("https://doi.org/10.1109/TMI.2020.3042773", "TMI", 0),
        ("https://doi.org/10.1109/JBHI.2022.3163751", "JBHI", 0),
        ("https://doi.org/10.1109/CVPR.2016.90", "CVPR", 2016),
        ("https://doi.org/10.1109/BIBM49941.2020.9313289", "BIBM", 2020),
        ("https://doi.org/10.1109/ICCVW54120.2021.00365", "ICCV Workshops", 2021),
        ("https://doi.org/10.1016/j.media.2021.102125", "MedIA", 0),
        ("https://www.thelancet.com/journals/landig/article/PIIS2589-7500(23)00179-6", "Lancet Digital Health", 0),
        ("https://www.nature.com/articles/s41591-023-02504-3", "Nature Medicine", 0),
        ("https://www.nature.com/articles/nature14539", "Nature", 0),
        ("https://link.springer.com/article/10.1007/s11263-015-0816-y", "IJCV", 0),
        ("https://pubs.rsna.org/doi/full/10.1148/ryai.210299", "Radiology: AI", 0),
        ("https://aclanthology.org/2022.emnlp-main.256", "EMNLP", 2022),
        ("https://aclanthology.org/2021.findings-acl.5", "Findings of ACL", 2021),
        ("https://aclanthology.org/2022.aacl-srw.3", "AACL SRW", 2022),
        ("https://aclanthology.org/2022.coling-1.523", "COLING", 2022),
        ("https://aclanthology.org/P19-1181", "ACL", 2019),
        ("https://aclanthology.org/D19-5011", "", 0),
        ("https://proceedings.mlr.press/v158/endo21a.html", "ML4H", 2021),
        ("https://proceedings.mlr.press/v97/houlsby19a.html", "ICML", 2019),
        ("https://openaccess.thecvf.com/content/CVPR2021/papers/A_B_CVPR_2021_paper.pdf", "CVPR", 2021),
        ("https://openaccess.thecvf.com/content/ICCV2021W/CVAMD/papers/A_B.pdf", "ICCV Workshops", 2021),
        ("https://openaccess.thecvf.com/content_CVPRW_2019/papers/x.pdf", "CVPR Workshops", 2019),
        ("https://proceedings.neurips.cc/paper_files/paper/2022/file/1-Paper-Conference.pdf", "NeurIPS", 2022),
        ("https://ojs.aaai.org/index.php/AAAI/article/view/20204", "AAAI", 0),
        ("https://www.usenix.org/conference/osdi22/presentation/yu", "OSDI", 2022),
        ("https://www.mdpi.com/2076-3417/13/17/9879", "Applied Sciences", 0),
        ("https://arxiv.org/abs/2204.09817", "", 0),
        ("https://ieeexplore.ieee.org/document/9768661", "", 0),
        ("https://link.springer.com/chapter/10.1007/978-3-030-87199-4_7", "", 0),
    ],
)
def test_an_address_names_a_venue(url: str, venue: str, year: int) -> None:
    found = venue_by_address(url, identify(url))
    if not venue:
        assert found is None
    else:
        assert found is not None
        assert (found.venue.short or found.venue.name, found.year, found.known) == (venue, year, True)
        assert found.venue.printed == ""


def test_every_code_names_a_venue_in_the_table() -> None:
    for row in _venue_addresses.RULE:
        assert ("venue" in row) != ("codes" in row)
        for code, name in row.get("codes", {}).items():
            assert code == code.lower()
            found = resolve_venue(name.replace("\\1", code).replace("\\2", "19" if "'" in name else "2019"))
            assert found is not None, name
            assert found.known, name


def test_nothing_follows_from_nothing() -> None:
    assert venue_by_address("", Identifiers()) is None


def test_what_a_pattern_begins_with_is_read_off_it() -> None:
    assert first_letters(r"10\.1109/(cvprw?|iccvw?)\.") == "10.1109/"
    assert first_letters(r"papers\.?(?:nips)\.cc") == "papers"
    assert first_letters(r"([pn])(\d\d)-1") == ""
    for row in _venue_addresses.RULE:
        outside = row["pattern"]
        while (shorter := re.sub(r"\([^()]*\)", "", outside)) != outside:
            outside = shorter
        assert "|" not in outside
        assert row["pattern"].replace(r"\.", ".").startswith(first_letters(row["pattern"]))
