from __future__ import annotations

from medvlm_bib.readers.markdown.events import events, merged

TEXT = "Liu &amp; Yin \\* *Contrastive* [x] d_e_ [\n\n```\na\nb\n```\n"


def test_text_in_pieces_is_text_in_one_piece() -> None:
    assert {"Text": "Liu & Yin * "} in [event for event, _ in events(TEXT)]
    pieces = [({"Text": "Liu "}, 0), ({"Text": "&"}, 4), ("SoftBreak", 9), ({"Text": "Yin"}, 10)]
    assert list(merged(pieces)) == [({"Text": "Liu &"}, 0), ("SoftBreak", 9), ({"Text": "Yin"}, 10)]
