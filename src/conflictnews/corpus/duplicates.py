"""Texts that tell the same: equal after folding, or near copies by their shingles.

A fingerprint holds a digest of the words in lower case, and the smallest hashes of all runs of four words (a bottom-k sketch:
Cohen and Kaplan, Summarizing data using bottom-k sketches, 2007). The share of hashes that two sketches have in common
estimates the share of runs that the two texts have in common (the Jaccard index).
"""

from __future__ import annotations

import hashlib
from collections import Counter
from heapq import nsmallest
from struct import pack, unpack
from zlib import crc32

from attrs import define, field, frozen

from conflictnews.patterns import lazy_re

SHINGLE = 4
"""Words in a run."""
SKETCH = 32
"""Hashes in a sketch; 32 of them estimate the share with a standard error of at most 0.09."""
LEAST_SHARE = 0.6
"""The share of runs in common from which a text is a near copy."""
FEWEST_RUNS = 16
"""With fewer runs of words than this a text is compared as a whole only."""
_INDEXED = 4
"""So many of the smallest hashes lead to earlier texts: at the least share, 97 of 100 near copies share one of them."""
_MOST_BEARERS = 50
"""So many texts are kept for one hash: a line that all texts of a site share must not slow the search."""

_WORD = lazy_re(r"\w+")


@frozen
class Fingerprint:
    """The words of a text in a few bytes: the digest of all, and the sketch, its hashes ascending, four bytes each."""

    digest: bytes
    sketch: bytes

    @property
    def hashes(self) -> tuple[int, ...]:
        """The hashes of the sketch, the smallest first; none for a short text."""
        return unpack(f"<{len(self.sketch) // 4}I", self.sketch)


def fingerprint(text: str) -> Fingerprint:
    """Return the fingerprint of a text.

    >>> fingerprint("GOMA fell!") == fingerprint("Goma  fell")
    True
    """
    words = [word.encode("utf-8", "surrogatepass") for word in _WORD.findall(text.casefold())]
    digest = hashlib.blake2b(b" ".join(words), digest_size=8).digest()
    runs = {crc32(b" ".join(words[i : i + SHINGLE])) for i in range(len(words) - SHINGLE + 1)}
    smallest = nsmallest(SKETCH, runs) if len(runs) >= FEWEST_RUNS else []
    return Fingerprint(digest, pack(f"<{len(smallest)}I", *smallest))


def likeness(a: Fingerprint, b: Fingerprint) -> float:
    """Return the estimated share of runs of words that two texts have in common, 0 to 1."""
    if a.digest == b.digest:
        return 1.0
    ours, theirs = {*a.hashes}, {*b.hashes}
    union = nsmallest(SKETCH, ours | theirs)
    return len({*union} & ours & theirs) / len(union) if union else 0.0


@define
class Register:
    """The texts of a run so far: gives each its id, and finds the earlier text that it repeats. About a kilobyte a text."""

    _ids: Counter[str] = field(factory=Counter[str])
    _same: dict[bytes, str] = field(factory=dict[bytes, str])
    _texts: list[tuple[str, Fingerprint]] = field(factory=list[tuple[str, Fingerprint]])
    _near: dict[int, int | list[int]] = field(factory=dict[int, int | list[int]])

    def enter(self, id: str, mark: Fingerprint | None) -> tuple[str, str | None]:  # its name everywhere
        """Return the id of a text, made unique, and the id of the earlier text that it repeats, if any."""
        self._ids[id] += 1
        unique = id if self._ids[id] == 1 else f"{id}-{self._ids[id]}"
        if mark is None:
            return unique, None
        earlier = self._same.get(mark.digest) or self._nearest(mark)
        if earlier is None:
            self._same[mark.digest] = unique
            self._index(unique, mark)
        return unique, earlier

    def _index(self, unique: str, mark: Fingerprint) -> None:
        """Let the smallest hashes of a text lead to it; a hash of one text, as nearly all are, needs no list."""
        for value in mark.hashes[:_INDEXED]:
            held = self._near.setdefault(value, len(self._texts))
            if isinstance(held, list):
                held.append(len(self._texts))
                del held[_MOST_BEARERS:]
            elif held != len(self._texts):
                self._near[value] = [held, len(self._texts)]
        if mark.sketch:
            self._texts.append((unique, mark))

    def _nearest(self, mark: Fingerprint) -> str | None:
        """The id of the earlier text that is most alike, where one is alike enough; of equals the first."""
        candidates: set[int] = set()
        for value in mark.hashes[:_INDEXED]:
            held = self._near.get(value, [])
            candidates.update(held if isinstance(held, list) else [held])
        alike = [(-likeness(mark, self._texts[i][1]), i) for i in candidates]
        share, best = min(alike, default=(0.0, 0))
        return self._texts[best][0] if -share >= LEAST_SHARE else None
