"""The one door to the network: everything that is asked of a service goes through a :class:`Client`.

It keeps one session a host and one request at a time, the pace that each service asks for, a total budget of time, and
it refuses what no metadata service sends: redirects to plain http or into a private network, and huge answers. A
service that does not answer is given up for the rest of the run, so that one dead host costs its timeouts once.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from contextlib import closing
from random import SystemRandom
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

import requests
from urllib3.exceptions import HTTPError, NewConnectionError

from medvlm_bib import __version__
from medvlm_bib.data._services import SERVICE
from medvlm_bib.errors import AbsentError, AnswerError, RejectedError, UnavailableError
from medvlm_bib.metadata.addresses import check_base, check_redirect, is_loopback, join
from medvlm_bib.metadata.bodies import read_body, read_json
from medvlm_bib.metadata.events import Event, Notify, ignore
from medvlm_bib.metadata.http_options import HttpOptions
from medvlm_bib.metadata.pace import Pace, retry_after

__all__ = ["Answer", "Client", "HttpOptions"]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({429, 500, 502, 503, 504})
_REJECTED = frozenset({400, 405, 406, 413, 414, 422})
_HARMLESS = frozenset({"Accept", "Accept-Encoding", "User-Agent"})
_TOO_SLOW = "did not answer in time"
_MOST_HOPS = 5
_RECONNECT_AFTER = 1.0
_JITTER = SystemRandom().random
_LONGEST_WAIT = 120.0  # a service that asks for more is given up for this run


class Answer(NamedTuple):
    """What came back: never a redirect, never a sign of overload."""

    status: int
    content_type: str
    body: bytes


class Client:
    """Ask services by name (those of data/services.toml); raises :class:`UnavailableError` when one cannot be asked."""

    def __init__(self, options: HttpOptions, notify: Notify = ignore) -> None:
        self.options = options
        self.requests: dict[str, int] = {}  # how many went out, by service
        self._notify = notify
        self._deadline = options.started + options.max_wait
        self._sessions: dict[str, requests.Session] = {}
        self._paces: dict[tuple[str, str], Pace] = {}
        self._given_up = options.given_up

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        for session in self._sessions.values():
            session.close()

    def json(self, service: str, path: str, **how: Any) -> Any | None:
        """Return the decoded JSON answer, or None where the service knows nothing (404, 410, 204).

        An answer that is cut short is asked for once more. Raises :class:`AnswerError` for one that is no JSON.
        """
        answer = self.ask(service, path, **how)
        if answer.status != 200:
            return None
        try:
            return read_json(answer.body)
        except AnswerError:
            answer = self.ask(service, path, **how)
        try:
            return read_json(answer.body) if answer.status == 200 else None
        except AnswerError as error:
            raise AnswerError(f"{service}: {error}") from None

    def ask(
        self,
        service: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        body: Mapping[str, str] | str | None = None,
        route: str = "list",
    ) -> Answer:
        """Send one request (a POST where there is a ``body``) and return its answer with status 200, 204, 404 or 410.

        Waits for its turn and after signs of overload. Raises :class:`RejectedError` for a 4xx that blames the
        request, :class:`AnswerError` for an answer that is too large, :class:`UnavailableError` for the rest; after
        the last of these the service is not asked again.
        """
        if service in self._given_up:
            raise UnavailableError(self._given_up[service])
        row = SERVICE[service]
        url = join(check_base(service, os.environ.get(row["variable"]) or row["url"]), path)
        sent = {"User-Agent": self._agent(), "Accept-Encoding": "gzip", **(headers or {})}
        failed = ""
        for wait in (*row["waits"], None):
            self._await_turn(service, route)
            try:
                status, fields, content = self._follow(service, url, params, sent, body)
            except (requests.RequestException, HTTPError, OSError) as error:
                before, failed, asked = failed, _what_happened(error), None if _is_slow(error) else _RECONNECT_AFTER
                wait = None if failed == before else wait  # for the second time
            except UnavailableError as error:
                why = str(error).removeprefix(f"{service}: ")
                raise type(error)(f"{service}: {why}") from None
            else:
                self._pace(service, route).read_headers(fields)
                if status not in _BUSY:
                    return self._judge(service, status, fields, content)
                failed, asked = f"answered {status}", retry_after(fields)
            if wait is None:
                break
            if not self._sleep(service, wait * (1 + _JITTER()) if asked is None else asked, failed):
                failed += f" and asks for {asked:.0f} s of patience" if asked and asked > _LONGEST_WAIT else ""
                break
        raise self._give_up(service, failed)

    def send(self, service: str, path: str, body: bytes, *, params: Mapping[str, str], media_type: str) -> Answer:
        """Send a file to a service that keeps it: one POST, once, whose answer is returned whatever its status.

        It is not tried again, because a connection that fails late may have done its work. Raises
        :class:`AbsentError` where nothing listens and :class:`UnavailableError` where no whole answer comes back.
        """
        row = SERVICE[service]
        url = join(check_base(service, os.environ.get(row["variable"]) or row["url"]), path)
        headers = {"User-Agent": self._agent(), "Accept-Encoding": "gzip", "Content-Type": media_type}
        try:
            status, fields, content = self._follow(service, url, params, headers, body)
        except (requests.RequestException, HTTPError, OSError) as error:
            if _is_refused(error):
                raise AbsentError(f"{service}: nothing listens at {url.removesuffix(path)}") from None
            raise UnavailableError(f"{service}: {_what_happened(error)}") from None
        except UnavailableError as error:
            raise type(error)(f"{service}: {str(error).removeprefix(f'{service}: ')}") from None
        return Answer(status, fields.get("Content-Type", ""), content)

    def _judge(self, service: str, status: int, fields: Mapping[str, str], content: bytes) -> Answer:
        if status in _REJECTED:
            raise RejectedError(f"{service}: answered {status}")
        if status not in (200, 204, 404, 410):
            raise self._give_up(service, f"answered {status}")
        return Answer(status, fields.get("Content-Type", ""), content)

    def _follow(
        self,
        service: str,
        url: str,
        params: Mapping[str, str] | None,
        headers: Mapping[str, str],
        body: Mapping[str, str] | str | bytes | None,
    ) -> tuple[int, Mapping[str, str], bytes]:
        """Send the request and follow its redirects, each of them checked; return status, headers and body."""
        for _ in range(_MOST_HOPS):
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise self._give_up(service, "the time allowed is over")
            timeout = (min(self.options.connect_timeout, left), min(self.options.read_timeout, left))
            self.requests[service] = self.requests.get(service, 0) + 1
            self._notify(Event("request", service))
            response = self._session(url).request(
                "GET" if body is None else "POST",
                url,
                params=params,
                headers=dict(headers),
                data=body,
                timeout=timeout,
                stream=True,
                allow_redirects=False,
            )
            with closing(response):
                target = response.headers.get("Location", "")
                if response.status_code not in _REDIRECTS or not target:
                    until = time.monotonic() + min(left, 3 * self.options.read_timeout)
                    content = read_body(response.raw, response.headers, self.options.max_bytes, until)
                    return response.status_code, response.headers, content
            if body is not None:
                raise RejectedError("redirects a POST")
            url, params = urljoin(response.url, target), None
            check_redirect(url)
            headers = {name: value for name, value in headers.items() if name in _HARMLESS}  # no key to another host
        raise RejectedError("redirects without end")

    def _session(self, url: str) -> requests.Session:
        host = "/".join(url.split("/", 3)[:3])
        if host not in self._sessions:
            self._sessions[host] = requests.Session()
            self._sessions[host].trust_env = not is_loopback(urlsplit(url).hostname or "")  # no proxy to this machine
            self._sessions[host].auth = lambda request: request  # a .netrc is meant for other programs
        return self._sessions[host]

    def _pace(self, service: str, route: str) -> Pace:
        if (service, route) not in self._paces:
            intervals = SERVICE[service]["intervals"]
            polite = intervals.get(f"{route} polite") if self.options.mailto else None
            interval = polite or intervals.get(route) or max(intervals.values())
            self._paces[service, route] = Pace(interval * self.options.pace, adapts=self.options.pace > 0)
        return self._paces[service, route]

    def _await_turn(self, service: str, route: str) -> None:
        pace = self._pace(service, route)
        wait = pace.until_next()
        if wait > max(0.0, self._deadline - time.monotonic()):
            raise self._give_up(service, "the time allowed is over")
        if wait > 0:
            if wait > 1:
                self._notify(Event("wait", service, seconds=wait, detail="its pace"))
            time.sleep(wait)
        pace.start()

    def _sleep(self, service: str, seconds: float, why: str) -> bool:
        """Wait, unless that is longer than is sensible or allowed; return whether it was waited."""
        seconds *= self.options.pace
        if seconds > min(_LONGEST_WAIT, self._deadline - time.monotonic()):
            return False
        self._notify(Event("wait", service, seconds=seconds, detail=why))
        time.sleep(seconds)
        return True

    def _give_up(self, service: str, why: str) -> UnavailableError:
        self._given_up[service] = f"{service}: {why}"
        return UnavailableError(self._given_up[service])

    def _agent(self) -> str:
        contact = f" (mailto:{self.options.mailto})" if self.options.mailto else ""
        return f"medvlm-bib/{__version__}{contact}"


def _is_slow(error: Exception) -> bool:
    return isinstance(error, (requests.exceptions.Timeout, TimeoutError)) or "timed out" in str(error).lower()


def _is_refused(error: Exception) -> bool:
    """Tell whether nobody took the connection, so that nothing can have been sent."""
    cause = getattr(error.args[0] if error.args else None, "reason", None)
    return isinstance(cause, NewConnectionError)


def _what_happened(error: Exception) -> str:
    """Say in a few words what went wrong; the exception's own text may hold a query with a mail address or a key."""
    if isinstance(error, requests.exceptions.SSLError):
        return "its certificate is not to be trusted"
    if isinstance(error, requests.exceptions.ProxyError):
        return "the proxy does not let it through"
    if _is_slow(error):
        return _TOO_SLOW
    return "the connection failed"
