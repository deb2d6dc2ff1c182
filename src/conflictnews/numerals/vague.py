"""Words that leave the number open: "several", "a few hundred", "dozens", "tens of thousands"."""

from __future__ import annotations

from conflictnews.languages.en.number_words import COLLECTIVES, SCALES
from conflictnews.models import NumberKind, VagueCounts
from conflictnews.numerals.amounts import Amount, article_before, scale_at
from conflictnews.numerals.tokens import Tokens

VAGUE_STARTS = frozenset(
    "several few handful couple pair dozens scores tens hundreds thousands millions billions trillions".split()
)

_LARGEST = 10**15
"""What is this large is multiplied no more: "thousands of millions", not "of thousands" without end."""


def read_vague(tokens: Tokens, k: int, vague: VagueCounts) -> Amount | None:
    """Words that leave the number open: "several", "a few hundred", "dozens", "tens of thousands"."""
    word = tokens.words[k]
    if word in ("several", "few", "handful", "couple", "pair"):
        return _some(tokens, k, vague)
    return _plural(tokens, k, vague)


def _some(tokens: Tokens, k: int, vague: VagueCounts) -> Amount | None:
    word, start = tokens.words[k], tokens.starts[k]
    if word != "several":
        start = article_before(tokens, k)
        if start == tokens.starts[k] and not (k and tokens.words[k - 1] in _RECENT):
            return None
    after = k + 1
    if word in ("couple", "pair", "handful"):
        if tokens.word(after) == "of" and tokens.joined(after):
            after = k + 2
        elif not _counts_on(tokens, after) and not tokens.alone(start, tokens.end(k)):
            return None
    number = {"several": vague.several, "few": vague.few, "handful": vague.handful, "couple": vague.couple, "pair": 2}[word]
    end, scale = tokens.end(k), 1
    if (multiplier := {**COLLECTIVES, "hundred": 100, **SCALES}.get(tokens.word(after))) and tokens.joined(after):
        scale, end, after = multiplier, tokens.end(after), after + 1
        while scale < _LARGEST and (bigger := scale_at(tokens, after)):
            scale, end, after = scale * bigger, tokens.end(after), after + 1
    else:
        after = k + 1
    value = number * scale
    if word in ("couple", "pair"):
        bound = value if word == "pair" else None
        return Amount(value, bound, bound, start, end, after, NumberKind.CARDINAL, "vague", approximate=word == "couple")
    return Amount(None, value, None, start, end, after, NumberKind.CARDINAL, "vague", approximate=True)


_RECENT = frozenset("past last next first final another these those coming previous following".split())
_COUPLE_OF = frozenset("more dozen hundred thousand million years months weeks days hours minutes".split())


def _counts_on(tokens: Tokens, k: int) -> bool:
    """Whether "a couple" counts what follows it directly: "a couple hundred", "a couple more"."""
    return tokens.words[k - 1] == "couple" and tokens.word(k) in _COUPLE_OF and tokens.joined(k)


def _plural(tokens: Tokens, k: int, vague: VagueCounts) -> Amount | None:
    """Plurals without a number: "dozens", "hundreds of thousands"."""
    word = tokens.words[k]
    lows = {"tens": vague.tens, "dozens": vague.dozens, "scores": vague.scores, "hundreds": vague.hundreds}
    low = lows.get(word) or vague.thousands * SCALES[word[:-1]] // 1000
    after, chained = k + 1, False
    while low < _LARGEST and tokens.word(after) == "of" and tokens.joined(after) and tokens.joined(after + 1):
        scale = SCALES.get(tokens.word(after + 1).removesuffix("s"))
        if not scale or not tokens.word(after + 1).endswith("s"):
            break
        low, after, chained = low * scale, after + 2, True
    if tokens.word(after) in ("and", "upon", "on") and tokens.word(after + 1) == word and tokens.joined(after + 1):
        after += 2  # "dozens and dozens", "thousands upon thousands"
    if (word == "tens" and not chained) or (word == "scores" and not chained and not _many(tokens, k)):
        return None
    return Amount(
        None, low, None, tokens.starts[k], tokens.end(after - 1), after, NumberKind.CARDINAL, "vague", approximate=True
    )


_MANY_AFTER = frozenset("of were more dead killed wounded injured have are others remain had died fled missing".split())
_MANY_BEFORE = frozenset("killing wounding leaving injuring displacing killed wounded injured arrested".split())


def _many(tokens: Tokens, k: int) -> bool:
    """Whether "scores" counts victims and not goals."""
    return tokens.word(k + 1) in _MANY_AFTER or tokens.word(k - 1) in _MANY_BEFORE
