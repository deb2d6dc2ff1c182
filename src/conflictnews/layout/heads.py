"""With which characters a pattern may begin: a line is tried only with the patterns that may begin as it does."""

from __future__ import annotations

from conflictnews.patterns import lazy_re

_COUNTED = lazy_re(r"[?*]|\{0,?\d*\}")
_CLASSES = {r"\d": "0123456789"}
_OPEN = frozenset((".", r"\w", r"\s", r"\W", r"\D", r"\S", r"\b", "^"))


def first_characters(pattern: str) -> frozenset[str] | None:
    """The characters with which what a pattern matches may begin; None where these are too many to tell."""
    found, optional = _of_alternatives(pattern)
    return None if optional else found


def _of_alternatives(pattern: str) -> tuple[frozenset[str] | None, bool]:
    """The first characters of the alternatives of a pattern, and whether one of them may be empty."""
    parts = [_of_sequence(part) for part in _alternatives(pattern)]
    empty = any(optional for _, optional in parts)
    known: set[str] = set()
    known.update(*(found for found, _ in parts if found is not None))
    return (None if any(found is None for found, _ in parts) else frozenset(known)), empty


def _of_sequence(pattern: str) -> tuple[frozenset[str] | None, bool]:
    """The first characters of pieces that follow each other, and whether all of them may be left out."""
    found = frozenset[str]()
    at = 0
    while at < len(pattern):
        end = _piece_end(pattern, at)
        own, empty = _of_piece(pattern[at:end])
        counted = _COUNTED.match(pattern, end)
        if own is None:
            return None, False
        found |= own
        if not (counted or empty):
            return found, False
        at = counted.end() if counted else end
    return found, True


def _of_piece(piece: str) -> tuple[frozenset[str] | None, bool]:
    """The first characters of one piece of a pattern, and whether it may be empty."""
    if piece.startswith("(?:"):
        return _of_alternatives(piece[3:-1])
    if piece[0] in "([" or piece in _OPEN:
        return _of_class(piece), False
    characters = _CLASSES.get(piece) or piece.removeprefix("\\")
    return frozenset(characters), False


def _of_class(piece: str) -> frozenset[str] | None:
    """The characters of a plain class ("[ab]"); None for one with ranges, and for all else."""
    inner = piece[1:-1]
    plain = piece[0] == "[" and inner[:1] != "^" and "\\" not in inner and "-" not in inner[1:-1]
    return frozenset(inner) if plain else None


def _piece_end(pattern: str, at: int) -> int:
    """Where the piece that begins at a position ends: a group, a class or one character."""
    if pattern[at] == "[":
        return _class_end(pattern, at)
    if pattern[at] != "(":
        return at + (2 if pattern[at] == "\\" else 1)
    depth = 0
    while at < len(pattern):
        depth += {"(": 1, ")": -1}.get(pattern[at], 0)
        at = _class_end(pattern, at) if pattern[at] == "[" else at + (2 if pattern[at] == "\\" else 1)
        if not depth:
            return at
    return at


def _class_end(pattern: str, at: int) -> int:
    """Where a class of characters ends."""
    at += 2 if pattern[at + 1 : at + 2] == "^" else 1
    while at < len(pattern) and pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern at its top level."""
    parts, at, start = list[str](), 0, 0
    while at < len(pattern):
        if pattern[at] == "|":
            parts.append(pattern[start:at])
            at = start = at + 1
        else:
            at = _piece_end(pattern, at)
    return [*parts, pattern[start:]]
