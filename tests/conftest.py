"""Properties are tried on the same examples in every run; MEDVLM_BIB_EXPLORE=1 looks for new ones."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile("explore" if os.environ.get("MEDVLM_BIB_EXPLORE") else "steady")
