"""Beside its peers: how long the work takes, what memory it needs, and how both grow.

    python -m benchmarks.compare            the whole table; writes benchmarks/RESULTS.md and its picture
    python -m benchmarks.compare --short    a minute; fails where a ratio is 1.5 times the committed one

:mod:`~benchmarks.compare.programs` says who the peers are and how each is called, :mod:`~benchmarks.compare.rows` what
is compared and which ratio is aimed at, :mod:`~benchmarks.compare.samples` what they are given.
"""
