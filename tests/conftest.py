"""Properties are tried on the same examples in every run; MEDVLM_BIB_EXPLORE=1 looks for new ones."""

from __future__ import annotations

import os
import signal

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile("explore" if os.environ.get("MEDVLM_BIB_EXPLORE") else "steady")

# A shell starts what runs in the background with interrupts ignored, and a program inherits that: those that are tested
# here must not.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
