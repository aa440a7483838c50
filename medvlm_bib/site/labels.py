"""The words of the page for what the records hold as codes."""

from __future__ import annotations

__all__ = ["MONTHS", "TYPES"]

MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

# CSL type -> what a reader calls it; a type without a row is shown as its own word with a capital
TYPES = {
    "article": "Preprint",
    "article-journal": "Journal article",
    "article-magazine": "Magazine article",
    "article-newspaper": "Newspaper article",
    "chapter": "Book chapter",
    "dataset": "Data set",
    "paper-conference": "Conference paper",
    "post": "Post",
    "post-weblog": "Blog post",
    "webpage": "Web page",
}
