"""Markdown as blocks of spans: what a page shows, without what it means."""
