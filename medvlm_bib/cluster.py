"""A Dask cluster as the executor that reads lists: the only file that knows Dask."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from medvlm_bib import __version__
from medvlm_bib.errors import UsageError, WorkerError
from medvlm_bib.workers import Workers

__all__ = ["dask_workers"]

_PATIENCE = 30  # seconds for the scheduler to answer, and again for a worker


@contextmanager
def dask_workers(address: str) -> Iterator[Workers]:
    """Give the workers of the cluster whose scheduler listens at ``address`` (``tcp://host:8786``).

    The cluster gives the work of a worker that dies to another. Raises :class:`UsageError` without Dask, and
    :class:`WorkerError` where no scheduler or no worker answers, where they have another medvlm-bib, and where the
    cluster is lost.
    """
    try:
        from distributed import Client
        from distributed.comm.core import CommClosedError
        from distributed.scheduler import KilledWorker
    except ImportError:
        raise UsageError("--dask needs the package distributed: pip install 'medvlm-bib[dask]'") from None
    try:
        client = Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError, RuntimeError) as error:
        raise WorkerError(f"no Dask scheduler answers at {address} ({_reason(error)}): try tcp://HOST:8786") from None
    try:
        threads = _check(client, address)
        yield Workers(client.get_executor(pure=False), chunks=3 * threads + 8)
    except KilledWorker as error:
        raise WorkerError(f"several workers of {address} died of the same lists (out of memory?): {error}") from None
    except CommClosedError:
        raise WorkerError(f"the cluster at {address} was lost before the work was done: run this again") from None
    finally:
        client.close(timeout=2)


def _check(client: Any, address: str) -> int:
    """Return how many threads the cluster has, once a worker has shown that it runs the same program."""
    from distributed import TimeoutError as DaskTimeoutError  # on Python 3.10 another than the built-in one

    try:
        client.wait_for_workers(1, timeout=_PATIENCE)
        theirs = client.submit(version, pure=False).result(timeout=_PATIENCE)
    except (TimeoutError, DaskTimeoutError):
        raise WorkerError(f"the cluster at {address} has no worker that answers: start one (dask worker)") from None
    except (ImportError, AttributeError, RuntimeError):
        theirs = "none"
    if theirs != __version__:
        advice = f"install medvlm-bib {__version__} there"
        raise WorkerError(f"the cluster at {address} has another medvlm-bib ({theirs}): {advice}")
    return sum(client.nthreads().values())


def version() -> str:
    """Return the version of this program: asked of a worker, whose results would differ with another."""
    return __version__


def _reason(error: BaseException) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
