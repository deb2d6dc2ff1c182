"""Read words that count without being numbers: "a kilometre", "half of", "dozens", "no" survivors, "twice", "many"."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.clause_grammar import A
from conflictnews.languages.en.function_words import ARTICLES
from conflictnews.languages.en.number_contexts import (
    AFTER_COUPLE,
    AFTER_HALF,
    AFTER_LISTED_ONE,
    AFTER_PRONOUN,
    AFTER_PRONOUN_ONE,
    AND_A_PART,
    BE,
    BEFORE_FEW,
    BEFORE_FINAL_HALF,
    BEFORE_HALF,
    BEFORE_MANY,
    BEFORE_TWICE,
    BETWEEN_VERB_AND_NO,
    FUNCTION_WORDS,
    HARMED,
    HEDGING_VERBS,
    LIKELY_SHARE,
    LIKELY_WHOLES,
    MANY,
    MULTIPLES,
    NEVER_BEFORE_ONE,
    NO_COUNTS,
    NO_SINGULARS,
    NO_THINGS,
    NONE_OF,
    NOT_NONE_AFTER,
    NOT_NONE_BEFORE,
    NOT_ZERO,
    ONE_PHRASES,
    OR_MORE,
    OTHER_HALVES,
    OWNERS,
    PARTS_AFTER_UNIT,
    PEOPLE,
    PLURAL_VERBS,
    PRICES,
    REPEATING,
    SCORES_AFTER,
    SCORES_BEFORE,
    SCORES_MEASURED,
    SINGLE_TIMES,
    SINGLE_UNITS,
    SINGULAR_VERBS,
    VAGUE,
    VAGUE_PLURALS,
    VICTIMS,
    Vague,
    words_of,
)
from conflictnews.languages.en.number_grammar import (
    AND,
    DOZEN,
    FOLD,
    GROUP,
    HALF,
    HUNDRED,
    LISTS,
    NO,
    NO_DENOMINATORS,
    NONE,
    NOT,
    NUMBER_OF,
    OF,
    OTHER,
    SCORE,
    SCORES,
    SINGLE,
    TAKES_PARTS,
    THERE,
    TIMES,
)
from conflictnews.languages.en.number_grammar import (
    TENS as TENS_OF,
)
from conflictnews.languages.en.number_words import COLLECTIVES, SCALES, Bound
from conflictnews.models import NumberKind, VagueCounts
from conflictnews.numerals.digits import times, vulgar
from conflictnews.numerals.hedges import hedges_before, last_words
from conflictnews.numerals.measures import forms, measure_after
from conflictnews.numerals.tokens import Tokens, plural
from conflictnews.numerals.words import (
    Amount,
    article_before,
    cardinal,
    denominators,
    plain,
    ranks,
    scale_at,
    vocabulary,
    with_scale,
)

ONE_STARTS = SINGLE_UNITS | SINGLE_TIMES | SINGLE.words
"""Words that count one of themselves after "a"."""

ONE_ALONE = ONE_STARTS - NO_DENOMINATORS.words - SINGLE.words
"""Those of them that mean nothing else."""


def read_one(tokens: Tokens, k: int, *, alone: bool) -> Amount | None:
    """One, said by "a": "a single shell", "a kilometre", "over a week"."""
    if tokens.words[k] in SINGLE.words:
        return _single(tokens, k, alone=alone)
    if tokens.word(k - 1) not in ARTICLES or tokens.gap(k) != " " or tokens.flat.startswith("-", tokens.end(k)):
        return None
    start = tokens.starts[k - 1]
    if not _is_hedged(tokens, start, k) and (tokens.words[k] in SINGLE_TIMES or _is_rate(tokens, k - 1)):
        return None
    return plain(1, start, tokens.starts[k] - 1, k, "one")


def _is_hedged(tokens: Tokens, start: int, k: int) -> bool:
    """Return True if words before a place bound what stands there, or a part of the unit at word *k* is added."""
    bounds, _ = hedges_before(tokens, start)
    return any(bound is not Bound.EXACT for bound in bounds) or tokens.lower.startswith(AND_A_PART, tokens.end(k))


def _single(tokens: Tokens, k: int, *, alone: bool) -> Amount | None:
    if alone or tokens.count == 1:
        return plain(1, tokens.starts[k], tokens.end(k), k + 1, "single")
    following = tokens.flat[tokens.end(k) : tokens.end(k) + 2]
    counts_one = following[:1] == " " and (following[1:].islower() or following[1:].isdecimal())
    if not counts_one or not k or tokens.words[k - 1] != A or not tokens.joined(k):
        return None
    return plain(1, tokens.starts[k - 1], tokens.end(k), k + 1, "single")


def _is_rate(tokens: Tokens, k: int) -> bool:
    """Whether "a" before a unit says per: "four dollars a litre"."""
    last = tokens.word(k - 1) if k and tokens.gap(k) == " " else ""
    return last[-1:].isdecimal() or last.endswith("s") or last in PRICES


def read_fold(tokens: Tokens, k: int) -> Amount | None:
    """A multiple in one word: "tenfold"."""
    word = tokens.words[k]
    number = cardinal(without_fold(word))
    if number is None and word in FOLD.words and k and tokens.gap(k) == "-":
        return None
    return plain(number, tokens.starts[k], tokens.end(k), k + 1, "multiple") if number else None


def without_fold(word: str) -> str:
    """Return what is left of a word without the ending of a multiple: "ten" of "tenfold"."""
    return next((word.removesuffix(fold) for fold in FOLD.words if word.endswith(fold)), word)


def times_after(tokens: Tokens, amount: Amount) -> int:
    """Where "times" or "-fold" after a number ends; 0 where there is neither."""
    k = amount.after
    if amount.rule == "multiple" and tokens.words[k - 1] in MULTIPLES:
        return amount.end
    if k >= tokens.count or not (tokens.words[k] in TIMES.words or tokens.words[k] in FOLD.words):
        return 0
    return tokens.end(k) if tokens.flat[amount.end : tokens.starts[k]] in (" ", "-") else 0


def and_a_half(tokens: Tokens, amount: Amount, end: int, after: int) -> tuple[Amount, int, int]:
    """The amount with the part that follows its unit: "a mile and a half", "an hour and a quarter"."""
    if amount.value is None or tokens.word(after) not in AND.words or tokens.word(after + 1) != A:
        return amount, end, after
    part = PARTS_AFTER_UNIT.get(tokens.word(after + 2))
    if part is None or not tokens.joined(after + 1) or not tokens.joined(after + 2):
        return amount, end, after
    value = times(Fraction(amount.value) + Fraction(*part), 1)
    return amount._replace(value=value, low=value, high=value), tokens.end(after + 2), after + 3


def counts(tokens: Tokens, k: int, *, numbers_before: bool, number_after: bool) -> bool:
    """Return True if "one" at word *k* counts, and is no pronoun."""
    start, end = tokens.starts[k], tokens.end(k)
    if tokens.tied(start, end):
        return False
    last, after = tokens.beside(k)
    if last in NEVER_BEFORE_ONE or last in ranks():
        return bool(measure_after(tokens, end, k + 1, digits=False))
    if after in OF.words:
        return _has_owner(tokens.word(k + 2))
    if number_after or _is_told(tokens, last, start, end):
        return after not in OTHER.words
    return (numbers_before and _takes_noun(last, after, listed=tokens.flat.startswith(",", end))) or _has_noun(last, after)


def _is_told(tokens: Tokens, last: str, start: int, end: int) -> bool:
    """Return True if what stands before "one" makes it a number, or nothing else is said: "killed one", "at least one"."""
    return last in NOT.words or last in HARMED or bool(hedges_before(tokens, start)[0]) or tokens.alone(start, end)


def _has_owner(whole: str) -> bool:
    """Return True if the word after "one of" begins the group that it is of."""
    return whole in OWNERS or whole in vocabulary() or whole[:1].isdecimal()


def _takes_noun(last: str, after: str, *, listed: bool) -> bool:
    """Return True if "one" between two words can take its noun from a number before it: "three bullets, one in the neck"."""
    if not after:
        return (listed and not last) or last in LISTS.words or cardinal(last) is not None
    return after in AFTER_PRONOUN or (not last and after in AFTER_LISTED_ONE)


def _has_noun(last: str, after: str) -> bool:
    """Return True if a noun follows "one": "one soldier"."""
    if not after or after in AFTER_PRONOUN or after in FUNCTION_WORDS:
        return False
    return (last, after) not in ONE_PHRASES and after not in AFTER_PRONOUN_ONE


_LARGEST = 10**15
"""What is this large is multiplied no more: "thousands of millions", not "of thousands" without end."""


def read_vague(tokens: Tokens, k: int, vague: VagueCounts) -> Amount | None:
    """Words that leave the number open: "several", "a few hundred", "dozens", "tens of thousands"."""
    if word := _vague().get(tokens.words[k]):
        return _some(tokens, k, word, getattr(vague, word.least) if word.least else word.value)
    return _plural(tokens, k, vague)


@cache
def _vague() -> dict[str, Vague]:
    return {vague.word: vague for vague in VAGUE}


def _some(tokens: Tokens, k: int, word: Vague, number: int) -> Amount | None:
    """Return the amount of a word of `VAGUE`, of which there are so many: "a few hundred", "a pair of guns"."""
    start = article_before(tokens, k) if word.article else tokens.starts[k]
    if word.article and not _is_introduced(tokens, k, start):
        return None
    of = tokens.word(k + 1) in OF.words and tokens.joined(k + 1)
    if word.of and not (of or _counts_on(tokens, k + 1) or tokens.alone(start, tokens.end(k))):
        return None
    scale, end, after = _scaled(tokens, k, k + 1 + (word.of and of))
    value, low, high, exact = _bounds(word, number * scale)
    return Amount(value, low, high, start, end, after, NumberKind.CARDINAL, "vague", approximate=not exact)


def _is_introduced(tokens: Tokens, k: int, start: int) -> bool:
    """Return True if an article that begins at *start* stands before word *k*, or a word in its place: "the last few"."""
    return start < tokens.starts[k] or tokens.word(k - 1) in BEFORE_FEW


def _bounds(word: Vague, number: int) -> tuple[int | None, int | None, int | None, bool]:
    """Return the value and the bounds of a word of `VAGUE` that stands for a number, and whether it is just that number."""
    if word.bound:
        return None, number, None, False
    return (number, None, None, False) if word.least else (number, number, number, True)


def _scaled(tokens: Tokens, k: int, after: int) -> tuple[int, int, int]:
    """Return the scale at word *after* that multiplies word *k*, where it ends, and the next word; 1 where there is none."""
    scale = _multipliers().get(tokens.word(after))
    if not scale or not tokens.joined(after):
        return 1, tokens.end(k), k + 1
    end, after = tokens.end(after), after + 1
    while scale < _LARGEST and (bigger := scale_at(tokens, after)):
        scale, end, after = scale * bigger, tokens.end(after), after + 1
    return scale, end, after


@cache
def _multipliers() -> dict[str, int]:
    return {**COLLECTIVES, **dict.fromkeys(HUNDRED.words, 100), **SCALES}


def _counts_on(tokens: Tokens, k: int) -> bool:
    """Whether "a couple" counts what follows it directly: "a couple hundred", "a couple more"."""
    return _vague()[tokens.words[k - 1]].least == "couple" and tokens.word(k) in AFTER_COUPLE and tokens.joined(k)


def _plural(tokens: Tokens, k: int, vague: VagueCounts) -> Amount | None:
    """Plurals without a number: "dozens", "hundreds of thousands"."""
    word = tokens.words[k]
    count = VAGUE_PLURALS.get(word)
    low, after = _chained(tokens, k + 1, getattr(vague, count) if count else vague.thousands * SCALES[word[:-1]] // 1000)
    lone = after == k + 1
    if tokens.word(after) in REPEATING and tokens.word(after + 1) == word and tokens.joined(after + 1):
        after += 2  # "dozens and dozens", "thousands upon thousands"
    if lone and (word in TENS_OF.words or (word in SCORES.words and not _counts_victims(tokens, k))):
        return None
    return Amount(
        None, low, None, tokens.starts[k], tokens.end(after - 1), after, NumberKind.CARDINAL, "vague", approximate=True
    )


def _chained(tokens: Tokens, after: int, low: int) -> tuple[int, int]:
    """Return a bound times the plurals of scales that follow it, and the next word: "of thousands", "of millions"."""
    while low < _LARGEST and tokens.word(after) in OF.words and tokens.joined(after) and tokens.joined(after + 1):
        scale = _plural_scales().get(tokens.word(after + 1))
        if not scale:
            break
        low, after = low * scale, after + 2
    return low, after


@cache
def _plural_scales() -> dict[str, int]:
    return {scale + "s": value for scale, value in SCALES.items()}


def _counts_victims(tokens: Tokens, k: int) -> bool:
    """Whether "scores" counts victims and not goals."""
    return tokens.word(k + 1) in SCORES_AFTER or tokens.word(k - 1) in SCORES_BEFORE


LIKELY_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 32, 64, 100))
"""Lower parts of fractions in digits that are likelier than the month of a date."""


def read_vulgar(tokens: Tokens, k: int) -> Amount:
    """The fraction in one character that is word *k*: "½"."""
    value = vulgar(tokens.words[k])
    part = Amount(value, value, value, tokens.starts[k], tokens.end(k), k + 1, NumberKind.FRACTION, "fraction", digits=True)
    return with_scale(tokens, part)


def read_dozen(tokens: Tokens, k: int) -> Amount | None:
    """A dozen, or a score of something."""
    word, start = tokens.words[k], article_before(tokens, k)
    if word in SCORE.words and (start == tokens.starts[k] or not _is_twenty(tokens, k + 1)):
        return None
    if word in DOZEN.words and tokens.word(k - 1) == suffix.S:  # a baker's dozen has thirteen
        return None
    number = COLLECTIVES[word]
    return plain(number, start, tokens.end(k), k + 1, "dozens")._replace(approximate=True)


def _is_twenty(tokens: Tokens, after: int) -> bool:
    """Whether "a score" counts: "a score of men", "a score or more", but not "a score of more than 12"."""
    following = (tokens.word(after), tokens.word(after + 1))
    return following == OR_MORE or (following[0] in OF.words and following[1].isalpha() and following[1] not in SCORES_MEASURED)


def read_part(tokens: Tokens, k: int) -> Amount | None:
    """A fraction that starts with word *k* as its lower part: "half a million", "a third of", "a fifth of a billion"."""
    word = tokens.words[k]
    below = denominators().get(word)
    if not below or below[1]:
        return None
    value, start = Fraction(1, below[0]), article_before(tokens, k)
    part = Amount(value, value, value, start, tokens.end(k), k + 1, NumberKind.FRACTION, "fraction")
    if scaled := _scaled_part(tokens, part):
        return scaled
    article = start < tokens.starts[k]
    if not article and word not in HALF.words:
        return None
    return part if _takes_part(tokens, k, article=article) else None


def _scaled_part(tokens: Tokens, part: Amount) -> Amount | None:
    """Return a part of a dozen or of a scale: "half a dozen", "half a million", "a fifth of a billion"; None for others."""
    k = part.after
    if tokens.words[k - 1] in HALF.words and tokens.word(k) in ARTICLES and tokens.joined(k):
        k += 1
    dozen = COLLECTIVES.get(tokens.word(k))
    if dozen and tokens.joined(k):
        return plain(dozen // 2, part.start, tokens.end(k), k + 1, "dozens")._replace(approximate=True)
    if part.value is not None and (scale := scale_at(tokens, k)):
        value = times(part.value, scale)
        return plain(value, part.start, tokens.end(k), k + 1, "words")._replace(scale=scale)
    scaled = with_scale(tokens, part)
    return scaled if scaled is not part else None


def _takes_part(tokens: Tokens, k: int, *, article: bool) -> bool:
    """Whether "half", "a third" or "a quarter" is a part of something, not a rank or a term of three months."""
    gap, following = (tokens.gap(k + 1), tokens.word(k + 1)) if k + 1 < tokens.count else ("", "")
    if tokens.words[k] in HALF.words:
        return _is_half(tokens, k, gap, following)
    if not article or gap == "-":  # "a quarter-mile", but not "a third-party audit"
        return article and following in forms()
    return gap != " " or _follows_part(tokens.words[k], following)


def _follows_part(part: str, following: str) -> bool:
    """Return True if a word shows that a part before it is no rank: "a third of", "a fifth was"; not "a quarter was"."""
    if following in TAKES_PARTS.words or following in PLURAL_VERBS or not following.isalpha():
        return True
    return following in SINGULAR_VERBS and denominators()[part][0] > 4


def _is_half(tokens: Tokens, k: int, gap: str, following: str) -> bool:
    """Return True if "half" is a part: of a unit or a thing, at a stop after a verb, or by the words beside it."""
    last = tokens.word(k - 1)
    if last in OTHER_HALVES:
        return False
    if gap == "-":
        return following in forms()
    if gap == " " and following in ARTICLES:
        return tokens.word(k + 2) not in FUNCTION_WORDS or tokens.word(k + 2) in forms()
    if gap != " " and last in BEFORE_FINAL_HALF:
        return True
    return last in BEFORE_HALF or (gap == " " and following in AFTER_HALF)


def proportion(tokens: Tokens, amount: Amount, below: Amount) -> Amount | None:
    """A share in words: "one in ten", "nine out of ten"."""
    above, whole = amount.value, below.value
    if not isinstance(above, int) or not isinstance(whole, int) or not 0 < above < whole:
        return None
    if tokens.word(amount.after) == LIKELY_SHARE and not (above == 1 or whole in LIKELY_WHOLES):
        return None
    part = Fraction(above, whole)
    return Amount(
        part, part, part, amount.start, below.end, below.after, NumberKind.FRACTION, "proportion", digits=amount.digits
    )


_MANY = words_of(MANY)
UNCOUNTED_STARTS = frozenset({*NO.words, *NONE.words, *NUMBER_OF.words, *MULTIPLES, *_MANY})
"""The words that `read_uncounted` reads."""


@cache
def _verbs() -> frozenset[str]:
    return words_of(NO_THINGS)


def read_uncounted(tokens: Tokens, k: int, vague: VagueCounts) -> Amount | None:
    """Return the count that word *k* of `UNCOUNTED_STARTS` gives, or None where it gives none."""
    word = tokens.words[k]
    if word in NO.words:
        return _zero(tokens, k) if _no_counts(tokens, k) else None
    if word in NONE.words:
        return _zero(tokens, k) if _none_counts(tokens, k) else None
    if word in MULTIPLES:
        return _multiple(tokens, k)
    return _many(tokens, k, vague)


def _zero(tokens: Tokens, k: int) -> Amount:
    return plain(0, tokens.starts[k], tokens.end(k), k + 1, "zero")


def _no_counts(tokens: Tokens, k: int) -> bool:
    """Return True if "no" says that a thing was counted and not found: "found no bodies", "No arrests were made"."""
    last = tokens.word(k - 1) if k and tokens.gap(k).isspace() else ""
    if last in last_words() and last not in HEDGING_VERBS:
        return False
    noun = _noun_after_no(tokens, k)
    if noun is None:
        return False
    return tokens.words[noun] in _victims() or _is_passive(tokens, noun) or _verb_before(tokens, k, last)


def _noun_after_no(tokens: Tokens, k: int) -> int | None:
    """Return the word that is the noun of the "no" at word *k*, within two adjectives; None for a noun that is not counted."""
    for j in range(k + 1, min(k + 4, tokens.count)):
        word = tokens.words[j]
        if word in NOT_ZERO or word in FUNCTION_WORDS or tokens.gap(j) not in (" ", "-"):
            return None
        if word in _victims() or word in NO_SINGULARS or plural(word):
            return j
    return None


@cache
def _victims() -> frozenset[str]:
    """Return the words for people, in both numbers."""
    return frozenset({*NO_COUNTS, *PEOPLE, *(word.removesuffix(suffix.S) for word in PEOPLE)})


def _is_passive(tokens: Tokens, j: int) -> bool:
    """Return True if a plural verb follows the plural noun *j*: "no houses were found"."""
    return plural(tokens.words[j]) and tokens.word(j + 1) in PLURAL_VERBS and tokens.gap(j + 1) == " "


def _verb_before(tokens: Tokens, k: int, last: str) -> bool:
    """Return True if "no" at word *k* follows a verb of counting, "there is" in one of its forms, or such a "no" in a list."""
    if last in BETWEEN_VERB_AND_NO:
        k, last = k - 1, tokens.word(k - 2)
    if last in BE:
        return not THERE.words.isdisjoint(tokens.words[max(0, k - 4) : k - 1])
    if last in _verbs():
        return True
    for j in (k - 2, k - 3):  # "no weapons, no food", "no guns and no boats"
        if tokens.word(j) in NO.words and (not last or last in LISTS.words):
            return tokens.word(j - 1) in _verbs() or tokens.word(j - 1) in BE
    return False


def _none_counts(tokens: Tokens, k: int) -> bool:
    """Return True if "none" counts people or things: "none of the boats", "none dissented"."""
    last = tokens.word(k - 1) if k and tokens.gap(k).isspace() else ""
    if last in last_words():  # "almost none"
        return False
    if last in NOT_NONE_BEFORE or k + 1 >= tokens.count or tokens.gap(k + 1) != " ":
        return last in BE and not THERE.words.isdisjoint(tokens.words[max(0, k - 3) : k - 1])
    after = tokens.word(k + 1)
    return tokens.word(k + 2) not in NONE_OF if after in OF.words else _takes_none(after)


def _takes_none(word: str) -> bool:
    """Return True if "none" may be the subject or the number of a word: "none dissented", "none were hurt"."""
    return word not in NOT_NONE_AFTER and (word in VICTIMS or word.endswith(suffix.ED) or word in BE)


def _multiple(tokens: Tokens, k: int) -> Amount | None:
    """Return 2 for "twice": "twice as many", "more than twice the crowd"; not for "once or twice"."""
    end = tokens.end(k)
    if tokens.word(k - 1) in BEFORE_TWICE or tokens.flat.startswith("-", end):
        return None
    return plain(MULTIPLES[tokens.words[k]], tokens.starts[k], end, k + 1, "multiple")


def _many(tokens: Tokens, k: int, vague: VagueCounts) -> Amount | None:
    """Return an open count for "many" and "a number of" before people; other things are only said to be many."""
    start, after = tokens.starts[k], k + 1
    if tokens.words[k] in NUMBER_OF.words:
        start = article_before(tokens, k)
        if start == tokens.starts[k] or tokens.word(after) not in OF.words:
            return None
        after += 1
    elif tokens.word(k - 1) in BEFORE_MANY:
        return None
    if not _people(tokens, after):
        return None
    end = tokens.end(after - 1)
    return Amount(None, vague.several, None, start, end, after, NumberKind.CARDINAL, "vague", approximate=True)


def _people(tokens: Tokens, k: int) -> bool:
    """Return True if people follow at word *k*, within two adjectives, or their fate does: "many were killed"."""
    if tokens.word(k) in PLURAL_VERBS:
        return tokens.word(k + 1) in VICTIMS
    if tokens.word(k) in OF.words and tokens.word(k + 1) in GROUP.words:
        k += 2
    for j in range(k, min(k + 3, tokens.count)):
        if not tokens.joined(j):
            return False
        if tokens.words[j] in PEOPLE or tokens.words[j] in NO_COUNTS:
            return True
        if tokens.words[j] in FUNCTION_WORDS:
            return False
    return False
