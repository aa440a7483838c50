from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.data import _hosts
from medvlm_bib.normalize.identifiers import Identifiers, doi_key, host_of, identify, normalize_doi, percent_decoded

CASES = {
    # arXiv and its mirrors
    "https://arxiv.org/abs/2204.09817": Identifiers(
        arxiv="2204.09817",
    ),
    "https://arxiv.org/pdf/2210.10163.pdf": Identifiers(arxiv="2210.10163"),
    "http://www.arxiv.org/pdf/2210.10163v3": Identifiers(arxiv="2210.10163", arxiv_version="3"),
    "https://arxiv.org/html/2405.04434v5#S2": Identifiers(arxiv="2405.04434", arxiv_version="5"),
    "https://export.arxiv.org/abs/cs/0301001v2": Identifiers(arxiv="cs/0301001", arxiv_version="2"),
    "https://arxiv.org/abs/math.GT/0309136": Identifiers(arxiv="math.GT/0309136"),
    "https://browse.arxiv.org/pdf/2306.03078.pdf": Identifiers(arxiv="2306.03078"),
    "https://arxiv.org/ftp/arxiv/papers/2303/2303.08774.pdf": Identifiers(arxiv="2303.08774"),
    "https://www.alphaxiv.org/abs/2204.09817": Identifiers(arxiv="2204.09817"),
    "https://huggingface.co/papers/2204.09817": Identifiers(arxiv="2204.09817"),
    "https://ar5iv.labs.arxiv.org/html/2204.09817": Identifiers(arxiv="2204.09817"),
    "https://doi.org/10.48550/arXiv.2204.09817": Identifiers(doi="10.48550/arXiv.2204.09817", arxiv="2204.09817"),
    "https://arxiv.org/list/cs.CV/recent": Identifiers(),
    "https://huggingface.co/datasets/2204.09817": Identifiers(),
    # DOI resolvers
    "https://doi.org/10.1109%2FJBHI.2022.3163751": Identifiers(doi="10.1109/JBHI.2022.3163751"),
    "http://dx.doi.org/10.1016/J.MEDIA.2021.102125": Identifiers(doi="10.1016/J.MEDIA.2021.102125"),
    "https://doi-org.proxy.example.edu/10.1016/j.media.2021.102125": Identifiers(doi="10.1016/j.media.2021.102125"),
    "https://doi.org/10.1890/0012-9658(2006)87[2832:tiopma]2.0.co;2": Identifiers(
        doi="10.1890/0012-9658(2006)87[2832:tiopma]2.0.co;2"
    ),
    "https://doi.org/10.13026/4jb0-a113": Identifiers(doi="10.13026/4jb0-a113"),
    # publishers
    "https://www.nature.com/articles/s41591-023-02504-3": Identifiers(doi="10.1038/s41591-023-02504-3"),
    "https://www.nature.com/articles/s41551-022-00936-9.pdf?pdf=button": Identifiers(doi="10.1038/s41551-022-00936-9"),
    "https://www.nature.com/articles/nature14539": Identifiers(doi="10.1038/nature14539"),
    "http://www.nature.com/nature/journal/v518/n7540/full/nature14236.html": Identifiers(doi="10.1038/nature14236"),
    "https://www-nature-com.proxy.example.edu/articles/nature14539": Identifiers(doi="10.1038/nature14539"),
    "https://www.nature.com/collections/abcde12345": Identifiers(),
    "https://link.springer.com/chapter/10.1007/978-3-030-87199-4_7": Identifiers(
        doi="10.1007/978-3-030-87199-4_7", isbn="978-3-030-87199-4"
    ),
    "https://link.springer.com/content/pdf/10.1007%2F978-3-030-87199-4_7.pdf": Identifiers(
        doi="10.1007/978-3-030-87199-4_7", isbn="978-3-030-87199-4"
    ),
    "https://link.springer.com/epdf/10.1007/978-3-030-87199-4_7?sharing_token=abc": Identifiers(
        doi="10.1007/978-3-030-87199-4_7", isbn="978-3-030-87199-4"
    ),
    "https://link.springer.com/article/10.1007/s11263-015-0816-y#Sec3": Identifiers(doi="10.1007/s11263-015-0816-y"),
    "https://dl.acm.org/doi/abs/10.1145/3368555.3384458": Identifiers(doi="10.1145/3368555.3384458"),
    "https://dl.acm.org/doi/10.1145/3560815": Identifiers(doi="10.1145/3560815"),
    "https://aapm.onlinelibrary.wiley.com/doi/full/10.1002/mp.12945": Identifiers(doi="10.1002/mp.12945"),
    "https://www.science.org/doi/10.1126/science.aaa8415": Identifiers(doi="10.1126/science.aaa8415"),
    "https://pubs.rsna.org/doi/full/10.1148/radiol.252524": Identifiers(doi="10.1148/radiol.252524"),
    "https://ai.nejm.org/doi/full/10.1056/AIoa2300068": Identifiers(doi="10.1056/AIoa2300068"),
    "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0213653": Identifiers(
        doi="10.1371/journal.pone.0213653"
    ),
    "https://journals.plos.org/plosone/article/file?id=10.1371/journal.pone.0213653&type=printable": Identifiers(
        doi="10.1371/journal.pone.0213653"
    ),
    "https://www.frontiersin.org/articles/10.3389/fradi.2021.713681/full": Identifiers(doi="10.3389/fradi.2021.713681"),
    "https://iopscience.iop.org/article/10.1088/1361-6560/aada6d/meta": Identifiers(doi="10.1088/1361-6560/aada6d"),
    "https://academic.oup.com/bib/article/doi/10.1093/bib/bbac409/6713511?login=false": Identifiers(
        doi="10.1093/bib/bbac409"
    ),
    "https://www.thelancet.com/journals/landig/article/PIIS2589-7500(23)00179-6/fulltext": Identifiers(
        doi="10.1016/S2589-7500(23)00179-6"
    ),
    "https://mededu.jmir.org/2023/1/e48163": Identifiers(doi="10.2196/48163"),
    # preprint servers
    "https://www.medrxiv.org/content/10.1101/2021.10.11.21264761v1.full.pdf": Identifiers(
        doi="10.1101/2021.10.11.21264761"
    ),
    "https://www.biorxiv.org/content/10.1101/339630v1.abstract": Identifiers(doi="10.1101/339630"),
    "https://doi.org/10.1101/2021.10.11.21264761v2": Identifiers(doi="10.1101/2021.10.11.21264761"),
    "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4565656": Identifiers(doi="10.2139/ssrn.4565656"),
    # proceedings
    "https://aclanthology.org/2022.emnlp-main.256.pdf": Identifiers(
        doi="10.18653/v1/2022.emnlp-main.256", acl="2022.emnlp-main.256"
    ),
    "https://aclanthology.org/2022.coling-1.523/": Identifiers(acl="2022.coling-1.523"),
    "https://www.aclweb.org/anthology/P19-1181.pdf": Identifiers(doi="10.18653/v1/P19-1181", acl="P19-1181"),
    "https://aclanthology.org/L18-1001": Identifiers(acl="L18-1001"),
    "https://doi.org/10.18653/v1/p19-1181": Identifiers(doi="10.18653/v1/p19-1181", acl="P19-1181"),
    "https://proceedings.mlr.press/v158/endo21a.html": Identifiers(pmlr="v158/endo21a"),
    "http://proceedings.mlr.press/v97/houlsby19a/houlsby19a.pdf": Identifiers(pmlr="v97/houlsby19a"),
    "http://www.jmlr.org/proceedings/papers/v37/schulman15.pdf": Identifiers(pmlr="v37/schulman15"),
    "https://openreview.net/forum?id=rviGTsl0oy&noteId=abc": Identifiers(openreview="rviGTsl0oy"),
    "https://openreview.net/pdf?id=9Vrb9D0WI4": Identifiers(openreview="9Vrb9D0WI4"),
    "https://pubmed.ncbi.nlm.nih.gov/32054568/": Identifiers(pmid="32054568"),
    "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10020064/": Identifiers(pmcid="PMC10020064"),
    # nothing follows
    "https://ieeexplore.ieee.org/document/9768661": Identifiers(),
    "https://www.sciencedirect.com/science/article/pii/S0957417425000168": Identifiers(),
    "https://ojs.aaai.org/index.php/AAAI/article/view/20204": Identifiers(),
    "https://www.mdpi.com/2076-3417/13/17/9879": Identifiers(),
    "https://citeseerx.ist.psu.edu/document?repid=rep1&type=pdf&doi=2aba84801935041774c1e2b749e0331efa322ed8": (
        Identifiers()
    ),
    "https://github.com/microsoft/hi-ml": Identifiers(),
    # seen through
    "https://web.archive.org/web/20220101000000/https://arxiv.org/abs/2204.09817": Identifiers(arxiv="2204.09817"),
    "https://login.proxy.example.edu/login?url=https://arxiv.org/abs/2204.09817": Identifiers(arxiv="2204.09817"),
    "https://www.google.com/url?q=https%3A%2F%2Farxiv.org%2Fabs%2F2204.09817&sa=D": Identifiers(arxiv="2204.09817"),
}


@pytest.mark.parametrize("url", CASES)
def test_identifiers_follow_from_the_address(url: str) -> None:
    assert identify(url) == CASES[url]


@pytest.mark.parametrize(
    ("text", "doi"),
    [
        ("https://doi.org/10.1162/tacl\\_a\\_00276", "10.1162/tacl_a_00276"),
        ("doi:10.1016/j.media.2021.102125.", "10.1016/j.media.2021.102125"),
        ("(DOI: 10.1016/S2589-7500(23)00179-6)", "10.1016/S2589-7500(23)00179-6"),
        ("10.1890/0012-9658(2006)87[2832:TIOPMA]2.0.CO;2", "10.1890/0012-9658(2006)87[2832:TIOPMA]2.0.CO;2"),
        ("10.1109%2FJBHI.2022.3163751", "10.1109/JBHI.2022.3163751"),
        (
            "10.1002/1097-0142(20001001)89:7&lt;1519::AID-CNCR15&gt;3.0.CO;2-L",
            "10.1002/1097-0142(20001001)89:7<1519::AID-CNCR15>3.0.CO;2-L",
        ),
        ("version 10.2/3 of the tool", ""),
        ("none", ""),
    ],
)
def test_a_doi_has_one_spelling(text: str, doi: str) -> None:
    assert normalize_doi(text) == doi


def test_two_dois_compare_without_case() -> None:
    assert doi_key("10.1109/JBHI.2022.3163751") == doi_key("10.1109/jbhi.2022.3163751")


def test_the_host_is_found_behind_user_port_and_www() -> None:
    assert host_of("https://someone@www.ArXiv.org:443/abs/2204.09817") == "arxiv.org"
    assert host_of("mailto:someone@arxiv.org") == ""


def test_every_rule_names_a_field_and_a_lower_case_host() -> None:
    for row in _hosts.RULE:
        assert row["id"] in Identifiers._fields
        re.compile(row["path"])
        for host in [row["host"]] if isinstance(row["host"], str) else row["host"]:
            assert host == host.lower().removeprefix("www.")


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=80))
def test_no_address_is_a_failure(text: str) -> None:
    for url in (text, f"https://doi.org/{text}", f"https://{text}", f"https://arxiv.org/abs/{text}"):
        found = identify(url)
        assert not found.doi or normalize_doi(found.doi) == found.doi


@given(
    st.lists(st.one_of(st.text("%0123456789abcdefABCDEF/zé", max_size=6), st.sampled_from(["%2F", "%c3%a9", "%ff"])))
)
def test_percent_encoding_is_decoded_as_the_standard_library_does(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert percent_decoded(text) == unquote(text)
