from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medvlm_bib.normalize.text import clean, fold, repair_mojibake, to_ascii

HOME = Path(__file__).parent.parent / "refs" / "awesome-medical-vlm.md"
# What real lines are made of, in many scripts.
WORDS = [
    "Müller", "Reiß", "Yì-Xiáng", "Ivana Balažević", "Đỗ Thị Hằng", "Nguyễn Văn Ước", "Łukasz", "Çağrı", "Ærø", "naïve",
    "cœur", "Œuvre", "Παπαδόπουλος", "Ελένη", "Иванов", "Щербаков", "张三", "欧阳修", "山田 太郎",
    "김철수", "عمر", "שלום", "हिन्दी",
    "radiologist’s", "“quoted”", "chest–abdomen", "CXR—text", "≈ 5 %", "±0.3", "√n", "∆x", "10 µm", "37 °C", "§ 3",
    "α-helix", "→", "…", "🔥", "©️", "½", "É", "À", "¿Qué?", "CAFÉ”", "3 ¬ x", "f(x) ≠ 0", "A ‚quote‘", "ÎLE", "ÀÉÎ",
]  # fmt: skip
lines = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)


def test_the_damaged_lines_of_the_home_list_are_repaired_and_no_other_line_changes() -> None:
    printed = HOME.read_text("utf-8").splitlines()
    changed = [(line, repair_mojibake(line)) for line in printed if repair_mojibake(line) is not line]
    assert len(changed) == 7
    assert all(line.encode("mac_roman").decode("utf-8") == became for line, became in changed)
    assert any("radiologist’s" in became for _, became in changed)
    assert any("Yì-Xiáng J. Wáng" in became for _, became in changed)


@given(lines)
@settings(deadline=None)
def test_clean_text_of_any_script_is_returned_as_the_same_object(line: str) -> None:
    assert repair_mojibake(line) is line


def _damaged(text: str, encoding: str) -> str:
    """Return the text as the wrong encoding shows it; "" where its bytes mean nothing there."""
    try:
        return text.encode("utf-8").decode(encoding)
    except UnicodeDecodeError:
        return ""


NAMES = (
    *("Simon Reiß", "Philip Müller", "Björn Ommer", "don’t"),
    *("André Araújo", "Ivana Balažević", "Nguyễn Đỗ", "Иванов"),
)
ENCODINGS = ("mac_roman", "cp1252", "latin-1")
DAMAGED = [(name, shown) for name in NAMES for code in ENCODINGS if (shown := _damaged(name, code))]


@pytest.mark.parametrize(("text", "damaged"), DAMAGED)
def test_text_decoded_with_the_wrong_encoding_is_repaired(text: str, damaged: str) -> None:
    assert repair_mojibake(f"*{damaged}, Ming Y. Lu.*") == f"*{text}, Ming Y. Lu.*"


def test_a_damaged_word_beside_letters_that_the_encoding_lacks_is_repaired_alone() -> None:
    assert repair_mojibake("张三, Simon Rei√ü – Łukasz 🔥") == "张三, Simon Reiß – Łukasz 🔥"


@pytest.mark.parametrize(
    ("printed", "became"),
    [
        ("R&D &amp; Q&amp;A", "R&D & Q&A"),
        ("&lt;b&gt; &#39;x&#39; &eacute;", "<b> 'x' é"),
        ("&amp;lt;", "&lt;"),
        (" two\t\n words\u00a0here ", "two words here"),
        ("\x1b[31mred\x1b[0m \x1b]0;title\x07text\x00", "red text"),
        ("zero\u200bwidth \u202egnihton\u202c soft\u00adhyphen\ufeff", "zerowidth gnihton softhyphen"),
        ("Mu\u0308ller", "Müller"),
        ("نمی\u200cخواهم", "نمی\u200cخواهم"),
        ("lone \ud800", "lone \ufffd"),
        ("5 < 6 & 7", "5 < 6 & 7"),
    ],
)
def test_one_line_of_plain_text_is_left(printed: str, became: str) -> None:
    assert clean(printed) == became


def test_marks_piled_on_a_letter_are_cut_and_those_of_languages_stay() -> None:
    assert clean("Zalgo o" + "\u0323" * 50 + " Việt Nam") == "Zalgo ọ\u0323\u0323 Việt Nam"


@given(st.text())
@settings(deadline=None)
def test_clean_text_is_one_line_without_controls_and_stays_as_it_is(text: str) -> None:
    once = clean(text.replace("&", ""))
    assert clean(once) == once
    assert len(once.splitlines()) <= 1
    once.encode("utf-8")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("MedCLIP: Contrastive", "medclip contrastive"),
        ("Müller-Weiß", "muller weiss"),
        ("Łukasz Øre Đỗ", "lukasz ore do"),
        ("ΑΒΓ Щука 张三", "αβγ щука 张三"),
    ],
)
def test_folding_takes_case_accents_and_punctuation_away(left: str, right: str) -> None:
    assert fold(left) == right


@given(st.text())
@settings(deadline=None)
def test_folding_twice_changes_nothing_and_keys_are_ascii(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert to_ascii(text).isascii()


def test_keys_get_the_usual_latin_spelling_of_other_letters() -> None:
    assert to_ascii("Łukasz Weiß Đặng Ærø Иванов Щука Χρήστος 张") == "Lukasz Weiss Dang AEro Ivanov Shchuka Christos "
