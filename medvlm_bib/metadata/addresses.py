"""Which addresses a request may go to: public ones by https, and what the user set by hand on this machine."""

from __future__ import annotations

import ipaddress
import os
import socket
from urllib.parse import urlsplit

from medvlm_bib.data._services import SERVICE
from medvlm_bib.errors import RejectedError, UsageError

__all__ = ["check_base", "check_redirect", "is_loopback", "join"]


def check_base(service: str, url: str) -> str:
    """Return a service's base address without its last slash; plain http is for this machine only (UsageError)."""
    parts = urlsplit(url)
    if parts.scheme == "https" and parts.hostname:
        return url.rstrip("/")
    if parts.scheme == "http" and parts.hostname and is_loopback(parts.hostname):
        return url.rstrip("/")
    raise UsageError(f"{SERVICE[service]['variable']}: '{url}' is neither https nor on this machine")


def join(base: str, path: str) -> str:
    """Return base and path as one address, without repeating what a base already holds: .../api/query of /api/query."""
    steps = path.split("/")
    for count in range(len(steps), 1, -1):
        if base.endswith("/".join(steps[:count])):
            return base + "".join(f"/{step}" for step in steps[count:])
    return base + path


def check_redirect(url: str) -> None:
    """Raise RejectedError for a redirect to plain http or into a private network.

    Where the user moved a service to another address by hand, a redirect to that same address is as good as the first
    request.
    """
    parts = urlsplit(url)
    moved = (os.environ.get(row["variable"], "") for row in SERVICE.values())
    if any(urlsplit(base)[:2] == (parts.scheme, parts.netloc) for base in moved if base):
        return
    if parts.scheme != "https" or not parts.hostname:
        raise RejectedError("redirects to an address that is not https")
    if not all(address.is_global for address in _resolve(parts.hostname)):
        raise RejectedError("redirects into a private network")


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _resolve(host: str) -> list[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    """Return the addresses of a host; none where only a proxy can resolve it."""
    try:
        return [ipaddress.ip_address(host)]
    except ValueError:
        pass
    try:
        found = socket.getaddrinfo(host, 443, proto=socket.IPPROTO_TCP)
    except OSError:
        return []
    return [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
