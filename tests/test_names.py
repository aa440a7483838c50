from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pybtex.database import Person

from medvlm_bib.normalize.author_lines import cut_line
from medvlm_bib.normalize.name_split import split_name
from medvlm_bib.normalize.names import author_likelihood, parse_authors, parse_name
from medvlm_bib.normalize.text import repair_mojibake
from medvlm_bib.reference import Name

HOME = Path(__file__).parent.parent / "refs" / "awesome-medical-vlm.md"
HOME_LINES = [
    repair_mojibake(line).strip().removesuffix("<br>").strip("*")
    for line in HOME.read_text("utf-8").splitlines()
    if re.match(r"\*[^*].*\*<br>$", line)
]


def test_the_home_list_has_542_authors_none_lost_and_none_invented() -> None:
    lines = [parse_authors(line) for line in HOME_LINES]
    assert len(lines) == 90
    assert sum(len(line.names) for line in lines) == 542
    assert not any(name.literal or not name.family or not name.given for line in lines for name in line.names)
    assert [repair[:3] for line in lines for repair in line.repairs] == [
        ("doubled-name", "Lars HeiligerLars Heiliger", "Lars Heiliger"),
        ("doubled-name", "Jan EggerJan Egger", "Jan Egger"),
        ("name-spacing", "Khashayar (Ernest)Namdar", "Khashayar (Ernest) Namdar"),
    ]
    particles = {(name.particle, name.family) for line in lines for name in line.names if name.particle}
    assert particles == {("van de", "Meent"), ("van", "Zuylen")}


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        # given name first
        ("O. Pelka, S. Koitka, C.M. Friedrich,.", "O. Pelka|S. Koitka|C.M. Friedrich"),
        ("Dong Wei, Jie Chen .", "Dong Wei|Jie Chen"),
        ("Mark Endo, Andrew Y. Ng.", "Mark Endo|Andrew Y. Ng"),
        ("Matt Gardner, and Hannaneh Hajishirzi.", "Matt Gardner|Hannaneh Hajishirzi"),
        ("Matt Gardner & Hannaneh Hajishirzi", "Matt Gardner|Hannaneh Hajishirzi"),
        ("Matt Gardner and Sameer Singh and Sachin Mehta", "Matt Gardner|Sameer Singh|Sachin Mehta"),
        ("Ming-Yu Liu ,Xueting Li,Jan Kautz (NVIDIA).", "Ming-Yu Liu|Xueting Li|Jan Kautz"),
        ("Stefan Jaeger; Sema Candemir; Pu-Xuan Lu", "Stefan Jaeger|Sema Candemir|Pu-Xuan Lu"),
        ("Authors: Zihan Li, Le Lu", "Zihan Li|Le Lu"),
        ("by Zihan Li and Le Lu", "Zihan Li|Le Lu"),
        ("Steven QH Truong, CV Jawahar", "Steven QH Truong|CV Jawahar"),
        ("STEFAN JAEGER, SEMA CANDEMIR", "STEFAN JAEGER|SEMA CANDEMIR"),
        # family name first
        ("Wiehe A., Schneider F., Biemann C.", "A. Wiehe|F. Schneider|C. Biemann"),
        ("Wang X, van der Maaten L J P", "X Wang|L J P van der Maaten"),
        ("Pelka, O., Koitka, S., & Friedrich, C. M.", "O. Pelka|S. Koitka|C. M. Friedrich"),
        ("Pelka, O., Koitka, S. and Friedrich, C.M.", "O. Pelka|S. Koitka|C.M. Friedrich"),
        ("Chen, Jie, Wei, Dong, and Wang, Lin", "Jie Chen|Dong Wei|Lin Wang"),
        ("Johnson, Alistair E. W., Pollard, Tom J.", "Alistair E. W. Johnson|Tom J. Pollard"),
        ("Moon, Jong Hak, Lee, Hyungyung, Choi, Edward", "Jong Hak Moon|Hyungyung Lee|Edward Choi"),
        ("Wang, Xiaosong, Peng, Yifan", "Xiaosong Wang|Yifan Peng"),
        ("Zheng, Z., Zhou, S. Kevin", "Z. Zheng|S. Kevin Zhou"),
        ("Johnson, Alistair E. W.; Pollard, Tom J.", "Alistair E. W. Johnson|Tom J. Pollard"),
        ("Johnson, Alistair and van Zuylen, Madeleine", "Alistair Johnson|Madeleine van Zuylen"),
        ("Graves, Alex, and Navdeep Jaitly.", "Alex Graves|Navdeep Jaitly"),
        ("van den Oord, Aaron, Nal Kalchbrenner, et al.", "Aaron van den Oord|Nal Kalchbrenner"),
        ("Le, Quoc V.", "Quoc V. Le"),
        ("Graves, Alex.", "Alex Graves"),
        ("García López, Juan", "Juan García López"),
        ("García López, Juan and Chen, Wei", "Juan García López|Wei Chen"),
        ("García López, J.; Chen, W.", "J. García López|W. Chen"),
        ("Zhou, S. Kevin", "S. Kevin Zhou"),
        ("Li, Liunian Harold, and Mark Yatskar", "Liunian Harold Li|Mark Yatskar"),
        ("Prathmesh, Liunian Harold Li, Mark Yatskar", "Prathmesh|Liunian Harold Li|Mark Yatskar"),
        ("WANG Yue, LI Zihan", "Yue WANG|Zihan LI"),
        # family name only
        ("Niemeyer & Geiger", "Niemeyer|Geiger"),
        ("Mildenhall, Srinivasan, Tancik, Barron", "Mildenhall|Srinivasan|Tancik|Barron"),
        ("Wu, Schuster, Chen, Le, et al.", "Wu|Schuster|Chen|Le"),
        ("Dellaert and Yen-Chen, Arxiv 2020", "Dellaert|Yen-Chen"),
        # suffixes, degrees
        ("Robert L. Logan IV, Sameer Singh", "Robert L. Logan IV|Sameer Singh"),
        ("William H. Press, Jr., Saul Teukolsky", "William H. Press Jr.|Saul Teukolsky"),
        ("Curtis P. Langlotz, MD, PhD, Dr. Serena Yeung", "Curtis P. Langlotz|Serena Yeung"),
        # marks
        ("Zihan Li*, Yunxiang Li†, Le Lu‡", "Zihan Li|Yunxiang Li|Le Lu"),
        ("Zihan Li1,2, Yunxiang Li1, Le Lu2*", "Zihan Li|Yunxiang Li|Le Lu"),
        ("Zihan Li<sup>1,*</sup>, Le Lu$^{2}$, You Zhang^1", "Zihan Li|Le Lu|You Zhang"),
        ("[Zihan Li](https://example.org/a_b), **Le Lu**", "Zihan Li|Le Lu"),
        ("Zihan Li [1], Le Lu(2)<br>You Zhang ✉️ 🔥", "Zihan Li|Le Lu|You Zhang"),
        ("Zihan Li, MIT; Le Lu, Alibaba Group", "Zihan Li|Le Lu"),
        ("Zihan Li¹, Le Lu², You Zhang#", "Zihan Li|Le Lu|You Zhang"),
        # other scripts
        ("张三、李四，欧阳修", "张三|李四|欧阳修"),
        ("Nguyễn Đỗ, Đặng Thái Sơn", "Nguyễn Đỗ|Đặng Thái Sơn"),
        ("Иван Петров и Анна Смирнова, Ελένη Παππά", "Иван Петров и Анна Смирнова|Ελένη Παππά"),
        # organisations
        ("OpenAI", "OpenAI"),
        ("DeepSeek-AI, Daya Guo, Dejian Yang", "DeepSeek-AI|Daya Guo|Dejian Yang"),
        ("Gemini Team: Rohan Anil, Sebastian Borgeaud", "Gemini Team|Rohan Anil|Sebastian Borgeaud"),
        ("NVIDIA Research Team and Le Lu", "NVIDIA Research Team|Le Lu"),
        ("", ""),
        (" .,; and ", ""),
    ],
)  # fmt: skip
def test_every_style_of_author_line_gives_the_same_people(printed: str, names: str) -> None:
    assert "|".join(map(str, parse_authors(printed).names)) == names


@pytest.mark.parametrize(
    "printed",
    [
        "Rebain et al.",
        "Rebain et al. Arxiv 2020",
        "Rebain, et al., CVPR 2021",
        "Rebain and others",
        "Rebain, and et al.",
        "Rebain et. al",
        "Rebain, ...",
        "Rebain 等",
    ],
)
def test_et_al_is_no_person_and_ends_the_names(printed: str) -> None:
    authors = parse_authors(printed)
    assert authors.names == (Name("Rebain"),)
    assert authors.et_al


def test_dots_stand_for_the_people_between() -> None:
    authors = parse_authors("Fenglin Liu, ..., Xu Sun.")
    assert [str(name) for name in authors.names] == ["Fenglin Liu", "Xu Sun"]
    assert authors.et_al


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Jan-Willem van de Meent", Name("Meent", "Jan-Willem", "van de")),
        ("van de Meent, Jan-Willem", Name("Meent", "Jan-Willem", "van de")),
        ("Meent, Jan-Willem van de", Name("Meent", "Jan-Willem", "van de")),
        ("Madeleine van Zuylen", Name("Zuylen", "Madeleine", "van")),
        ("van Zuylen", Name("Zuylen", "", "van")),
        ("Van Vu", Name("Vu", "Van")),
        ("Di You", Name("You", "Di")),
        ("Le Lu", Name("Lu", "Le")),
        ("Bin Yan", Name("Yan", "Bin")),
        ("Luc Van Gool", Name("Van Gool", "Luc")),
        ("Jeffrey De Fauw", Name("De Fauw", "Jeffrey")),
        ("Duc Van Nguyen", Name("Nguyen", "Duc Van")),
        ("Eduardo Pontes Reis", Name("Reis", "Eduardo Pontes")),
        ("José Ortega y Gasset", Name("Ortega y Gasset", "José")),
        ("danah boyd", Name("boyd", "danah")),
        ("Stéphane d'Ascoli", Name("d'Ascoli", "Stéphane")),
        ("Klaus H. Maier-Hein", Name("Maier-Hein", "Klaus H.")),
        ("King, Jr., Martin Luther", Name("King", "Martin Luther", suffix="Jr.")),
        ("Martin Luther King III", Name("King", "Martin Luther", suffix="III")),
        ("Wiehe A.", Name("Wiehe", "A.")),
        ("Ng A Y", Name("Ng", "A Y")),
        ("欧阳修", Name("欧阳", "修")),
        ("张三丰", Name("张", "三丰")),
        ("山田 太郎", Name("山田", "太郎")),
        ("김철수", Name("김", "철수")),
        ("The BigScience Workshop", Name(literal="The BigScience Workshop")),
        ("Anthropic", Name(literal="Anthropic")),
        ("01.AI", Name(literal="01.AI")),
        ("Madonna", Name("Madonna")),
        ("", Name()),
    ],
)  # fmt: skip
def test_a_name_is_split_where_its_parts_meet(printed: str, name: Name) -> None:
    assert parse_name(printed) == name


def test_what_is_taken_from_a_line_is_noted() -> None:
    repairs = parse_authors("Jan Kautz (NVIDIA), Dr. Le Lu, CVPR 2021").repairs
    assert [repair[:3] for repair in repairs] == [
        ("not-a-name", "CVPR 2021", ""),
        ("remark-dropped", "Jan Kautz (NVIDIA)", "Jan Kautz"),
        ("honour-dropped", "Dr. Le Lu", "Le Lu"),
    ]


def test_one_letter_at_the_end_is_a_family_name_where_the_line_has_given_names_first() -> None:
    assert parse_authors("Sowmya V, Arjun Sharma, Priya Nair").names[0] == Name("V", "Sowmya")
    assert parse_authors("Wang X, Zorn H").names[0] == Name("Wang", "X")


GIVEN = [
    "Jan-Willem",
    "Klaus H.",
    "S. Kevin",
    "Yì-Xiáng J.",
    "Bin",
    "Zahra Shakeri",
    "Đặng",
    "Anna",
    "C.-C. Jay",
    "Éric",
]
FAMILY = [
    "Meent",
    "Maier-Hein",
    "Zhou",
    "Wáng",
    "Ng",
    "Abad",
    "Nguyễn",
    "O'Neill",
    "Kuo",
    "Çukur",
    "Papież",
    "McInerney",
]
PARTICLES = ["", "", "", "van", "van de", "von", "de la"]
people = st.tuples(*map(st.sampled_from, (FAMILY, GIVEN, PARTICLES))).map(lambda parts: Name(*parts))
lines_of_people = st.lists(people, min_size=1, max_size=8)


@given(lines_of_people)
@settings(deadline=None)
def test_names_written_in_any_style_are_read_back(names: list[Name]) -> None:
    natural = [str(name) for name in names]
    turned = [f"{name.particle} {name.family}, {name.given}".strip() for name in names]
    for printed in (", ".join(natural), " and ".join(natural), "; ".join(natural), "*, ".join(natural) + "*."):
        assert parse_authors(printed).names == tuple(names), printed
    for printed in ("; ".join(turned), " and ".join(turned)):
        assert parse_authors(printed).names == tuple(names), printed


@given(lines_of_people)
@settings(deadline=None)
def test_the_short_way_and_the_long_way_agree(names: list[Name]) -> None:
    printed = ", ".join(map(str, names)) + "."
    assert parse_authors(printed).names == tuple(split_name(name) for name in cut_line(printed).names)


@given(people)
@settings(deadline=None)
def test_names_are_split_as_bibtex_splits_them(name: Name) -> None:
    for printed in (str(name), f"{name.particle} {name.family}, {name.given}".strip()):
        person = Person(printed)
        mine = parse_name(printed)
        assert mine.family.split() == person.last_names
        assert mine.given.split() == person.first_names + person.middle_names
        assert mine.particle.split() == person.prelast_names


SEPARATORS = [", ", "; ", " and ", " & ", ",", ", and ", "、", "\n", " , ", ". "]
WORDS = [
    "Zihan", "Li", "O.", "C.M.", "van", "de", "Le", "Jr.", "PhD", "(MIT)", "(Ernest)Namdar", "OpenAI", "Team",
    "et", "张三", "Ng.", "Lars HeiligerLars Heiliger", "IV", "x", "2021", "*", "Dr.", "y", "Van",
    "*Lu*", "“Q”", "等", "Yu1,2",
]  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from([" ", *SEPARATORS])), max_size=12))
@settings(deadline=None)
def test_every_letter_of_a_line_is_in_a_name_or_in_a_repair(pieces: list[tuple[str, str]]) -> None:
    printed = "".join(word + separator for word, separator in pieces)
    authors = parse_authors(printed)
    kept = "".join(map(str, authors.names)) + "".join(repair.printed for repair in authors.repairs)
    wanted = re.sub(r"\band\b|等", "", printed)
    for letter in set(filter(str.isalpha, wanted)):
        assert letter in kept


@given(st.text(max_size=80))
@settings(deadline=None)
def test_any_text_is_read_without_an_error(text: str) -> None:
    for name in parse_authors(text).names:
        assert str(name).strip()
    parse_name(text)
    assert 0.0 <= author_likelihood(text) <= 1.0


@pytest.mark.parametrize(
    "line", [*HOME_LINES, "Rebain et al.", "Pinheiro, P.O., Dollar, P.", "Xu, Can and Sun, Qingfeng", "张三、李四"]
)
def test_author_lines_look_like_people(line: str) -> None:
    assert author_likelihood(line) >= 0.5


@pytest.mark.parametrize("sign", ["}", "{", "\\input{x}", "%", "@comment{"])
def test_a_sign_in_one_name_does_not_cost_the_others_their_line(sign: str) -> None:
    line = f"Zifeng Wang, Zhenbang {sign} Wu, Dinesh Agarwal, Jimeng Sun"
    assert author_likelihood(line) >= 0.5
    assert [name.family for name in parse_authors(line).names][::3] == ["Wang", "Sun"]


@pytest.mark.parametrize(
    "text",
    [
        "RoentGen: Vision-Language Foundation Model for Chest X-ray Generation",
        "Align, Reason and Learn: Enhancing Medical Vision-and-Language Pre-training with Knowledge",
        "Attention Is All You Need",
        "Segment Anything",
        "Nature Machine Intelligence, 2022",
        "Findings of EMNLP",
        "MICCAI",
        "Reward Modeling, Human Preference Dataset, Reinforcement Learning",
        "PDF",
        "Medical Report Generation",
        "https://arxiv.org/abs/2204.09817",
        "",
    ],
)
def test_titles_venues_and_keywords_do_not(text: str) -> None:
    assert author_likelihood(text) < 0.3


def test_no_title_of_the_home_list_looks_like_people() -> None:
    titles = [re.sub(r"\*\*.*", "", line.strip()[2:]) for line in HOME.read_text("utf-8").splitlines() if "**" in line]
    assert len(titles) > 80
    assert [title for title in titles if author_likelihood(title) >= 0.5] == []
