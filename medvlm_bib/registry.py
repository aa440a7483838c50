"""Tables of parts that are found by name and imported when first used."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, NamedTuple

from medvlm_bib.errors import UnknownNameError

__all__ = ["Part", "Registry"]


class Part(NamedTuple):
    """One row: where the function of that name lives (``package.module:function``) and what users see of it."""

    name: str
    target: str
    summary: str
    suffixes: tuple[str, ...] = ()
    media_type: str = ""

    def load(self) -> Any:
        """Import the module and return the function."""
        module, _, function = self.target.partition(":")
        return getattr(import_module(module), function)


class Registry(Mapping[str, Part]):
    """Parts by name, in the order of the table; a name or suffix that two parts claim is a ValueError at import."""

    def __init__(self, kind: str, parts: tuple[Part, ...]) -> None:
        self.kind = kind
        self._parts: dict[str, Part] = {}
        self._by_suffix: dict[str, Part] = {}
        for part in parts:
            if part.name in self._parts:
                raise ValueError(f"two parts are named {part.name!r}")
            self._parts[part.name] = part
            for suffix in part.suffixes:
                if self._by_suffix.setdefault(suffix, part) is not part:
                    raise ValueError(f"two {kind}s claim the suffix {suffix!r}")

    def __getitem__(self, name: str) -> Part:
        """Return the part; raises :class:`UnknownNameError`, which names the choices."""
        try:
            return self._parts[name]
        except KeyError:
            raise UnknownNameError(self.kind, name, self._parts) from None

    def __contains__(self, name: object) -> bool:
        return name in self._parts

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def __len__(self) -> int:
        return len(self._parts)

    def for_file(self, filename: str) -> Part | None:
        """Return the part whose suffix the file's name ends in (any case), the longest first, or None."""
        lower = filename.lower()
        matches = [suffix for suffix in self._by_suffix if lower.endswith(suffix)]
        return self._by_suffix[max(matches, key=len)] if matches else None
