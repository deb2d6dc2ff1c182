"""Chains: whether a noun phrase joins those before it, and how."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

from conflictnews.language import lexicon as lx
from conflictnews.language import traits as tr
from conflictnews.language.clause import FELT, JOIN, LIST, NOT, PART, WITH, Chain
from conflictnews.language.left_out import dies_later, leaves_verb_out, tells_again
from conflictnews.language.noun_phrase import BARE, COUNTED, DEFINITE, NAME, NOBODY, PLURAL, PRONOUN, SINGLE, NounPhrase
from conflictnews.language.phrases import read
from conflictnews.language.reading import Reading
from conflictnews.language.sight import QUOTES, Sight
from conflictnews.language.verbs import finite_after, verb_of_its_own
from conflictnews.languages.en import clause_grammar as small
from conflictnews.languages.en import clause_words as en
from conflictnews.languages.en import word_endings as suffix
from conflictnews.languages.en.function_words import ARTICLES
from conflictnews.languages.en.multiples import AS

BETWEEN = 6
"""Maximum number of tokens between two phrases of a chain."""
MOST = 14
"""Maximum number of phrases in a chain."""
_RELATIVE = 25
"""Maximum number of tokens of a relative clause inside a chain."""
_SPEECH = 80
"""Maximum number of tokens of a speech before its closing mark."""
_AMONG_REACH = 7
"""Maximum number of tokens from a phrase to the "them" of "among them"."""
_ADDITIVE = {last: [words for words in en.ADDITIVE if words[-1] == last] for *_, last in en.ADDITIVE}
_EXCLUDING = {last: [words for words in en.EXCLUDING if words[-1] == last] for *_, last in en.EXCLUDING}
"""Phrases before those who are added or left out, by their last word."""
ADD_FIRST = frozenset(words[0] for words in en.ADDITIVE)
"""First words of phrases that add those behind them."""
ADDS, EXCLUDES = _ADDITIVE.keys(), _EXCLUDING.keys()
"""Last words of those phrases, without which no phrase is added or left out."""
_POINTS = lx.PRONOUN | lx.RELATIVE
_GOES_ON = lx.PREPOSITION | lx.SUBORDINATOR
_ENDS = frozenset((",", "."))
_STOPS = frozenset(";:.")
_BEFORE_SHARE = frozenset((",", small.AND, "-", "(", small.WITH))
_SPEECH_ENDS = [",", en.SPEECH_MARK]
_BUT_ALSO = [small.BUT, en.ALSO]
_COMMA_AND = [",", small.AND]
_IN_LIST = frozenset(_COMMA_AND)
_MAY_SPEAK = frozenset((JOIN, PART))
_NOT = frozenset((f", {small.NOT}", small.NOT))
_BUT = frozenset((f", {small.BUT}", small.BUT))
_LISTS = frozenset((":", "-", "--"))
_FIXED = frozenset((SINGLE, DEFINITE))
_UNCOUNTED = frozenset((NAME, PLURAL))
_ONE = frozenset((NAME, SINGLE))
NO_JOIN = ""
"""No way in which a phrase is joined to a chain."""


class _Link(NamedTuple):
    """A phrase, the chain before it, and what stands between: its words without quotation marks, and the same as one string."""

    phrase: NounPhrase
    chain: Chain
    words: list[str]
    text: str


def joins(r: Reading, phrase: NounPhrase) -> bool:
    """Add a phrase to the chain, if what stands between says so."""
    chain = r.chain
    if _ends_otherwise(r, phrase):
        return False
    if chain is None:
        return _joins_kept(r, phrase)
    if r.brackets and r.brackets[-1] is chain:
        join = _join_in_brackets(r, phrase, chain)
        if not join:
            r.chain = Chain(phrase)
            return True
    elif phrase.first - chain.end - 1 > BETWEEN or len(chain.phrases) >= MOST:
        return _joins_kept(r, phrase)
    else:
        join = _join(r, phrase, chain)
    return _add(r, phrase, chain, join)


def _ends_otherwise(r: Reading, phrase: NounPhrase) -> bool:
    """Whether something else came of an act for those told next: "left one guard dead and two clerks hurt"."""
    chain, clause, sight = r.chain, r.before, r.sight
    if chain is None or clause is None or clause.object is not chain or chain.end <= chain.phrases[-1].end:
        return False
    after = phrase.end + 1
    completed = bool(sight.traits[after] & tr.COMPLETES) and not sight.bits[after] & lx.PREPOSITION
    return completed and clause.word in en.LEAVES and clause.harm in FELT


def _add(r: Reading, phrase: NounPhrase, chain: Chain, join: str) -> bool:
    """Add a phrase to a chain in a certain way, unless it is rather a word of its own."""
    if not join or (join == JOIN and _loose(r, phrase, chain)):
        return _joins_kept(r, phrase)
    if join == JOIN and phrase.form == chain.phrases[0].form == BARE and verb_of_its_own(r, phrase):
        return False  # "counts 54, of whom 51 girls, and 114 injured"
    if _stands_apart(r, phrase, chain, join):
        return False
    chain.add(phrase, join)
    if join == PART and tells_degree(r.sight, phrase.end + 1):
        chain.end += 1  # "nine were hurt, four lightly and five badly"
    return True


def _stands_apart(r: Reading, phrase: NounPhrase, chain: Chain, join: str) -> bool:
    """Whether a phrase that might be joined is the subject of its own verb."""
    if join == PART:
        return _goes_on_list(r.sight, phrase) and _is_speaker(r.sight, phrase, chain, join)
    if join == JOIN and (_begins_anew(r, phrase, chain) or _closes_speech(r.sight, phrase, chain.end + 1)):
        return True
    if _ends_before(r.sight, phrase, chain) and verb_of_its_own(r, phrase) and not dies_later(r, phrase):
        return True
    return _is_speaker(r.sight, phrase, chain, join)


def _is_speaker(sight: Sight, phrase: NounPhrase, chain: Chain, join: str) -> bool:
    """Whether a phrase behind a chain that might hold it says something: "two guards died, police said"."""
    return join in _MAY_SPEAK and chain.end < phrase.first and _speaks(sight, phrase)


def _goes_on_list(sight: Sight, phrase: NounPhrase) -> bool:
    return sight.words[phrase.first - 1] in _IN_LIST and not phrase.those


def _begins_anew(r: Reading, phrase: NounPhrase, chain: Chain) -> bool:
    """Whether a phrase beside others begins a clause: "to save his life and he died"."""
    if phrase.form == PRONOUN and r.sight.words[phrase.first] in en.NOMINATIVE:
        return True
    if not chain.inner or phrase.form != COUNTED or chain.end != phrase.first - 2:
        return False
    return finite_after(r, phrase.end + 1)  # "after the murder of a magistrate, the 4,015 judges decided"


def _ends_before(sight: Sight, phrase: NounPhrase, chain: Chain) -> bool:
    """Whether a chain that has its verb may end before a phrase; after "of" it ends only at ", and"."""
    if not (chain.spent or chain.closed):
        return False
    if not chain.inner:
        return True
    return sight.words[phrase.first - 2 : phrase.first] == _COMMA_AND and not _is_unfinished(sight, chain)


def _is_unfinished(sight: Sight, chain: Chain) -> bool:
    """Whether a list still needs its "and": "the murder of six monks, a cook, and her daughter was condemned"."""
    if len(chain.phrases) < 2 or chain.phrases[-2].count == 1:
        return False  # "the murder of Ana Cruz, a cook, and her daughter was hurt"
    return sight.words[chain.phrases[-1].first - 1] == ","


def _join_in_brackets(r: Reading, phrase: NounPhrase, chain: Chain) -> str:
    """How a phrase inside brackets is joined to the chain before them."""
    at = phrase.first - 1
    if phrase.those or lx.SUBSET & r.sight.bits[at]:
        return PART
    if phrase.number is not None and (chain.closed or chain.spent) and not verb_of_its_own(r, phrase):
        return PART
    return PART if r.sight.words[at] in _IN_LIST and chain.joins[-1] == PART else NO_JOIN


def _loose(r: Reading, phrase: NounPhrase, chain: Chain) -> bool:
    """Whether a phrase is a single noun without an article or a name, as no person is told in running text."""
    sight = r.sight
    if not phrase.lone or sight.capitals[phrase.head]:
        return False
    if chain.phrases[-1].form == NAME and sight.words[phrase.first - 1] == "," and _is_office(sight, phrase):
        return verb_of_its_own(r, phrase)
    return not (_needs_no_article(sight, phrase, chain) or sight.sentence.headline)


def _needs_no_article(sight: Sight, phrase: NounPhrase, chain: Chain) -> bool:
    """Whether the list in which a noun stands gives it its article: "his wife and [daughter]"."""
    before = sight.words[phrase.first - 1]
    if before == small.AND:
        return _shares_article(sight, phrase, chain)
    return before == "," and chain.phrases[-1].form in _FIXED and _goes_on_with_and(sight, phrase)


def _goes_on_with_and(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether a list of several goes on behind a noun without an article: "his bodyguard, driver and a passer-by were hurt"."""
    other = read(sight, phrase.end + 2) if sight.words[phrase.end + 1] == small.AND else None
    return other is not None and sight.words[other.end + 1] in en.PLURAL_AUXILIARIES


def _shares_article(sight: Sight, phrase: NounPhrase, chain: Chain) -> bool:
    """Whether a noun after "and" needs no article of its own: "his wife and daughter", "Omar Said, senator and writer, was"."""
    last = chain.phrases[-1]
    if last.form in _FIXED and phrase.first - chain.end == 2:
        return True
    return last.lone and len(chain.phrases) > 1 and _roles_end(sight, phrase.end + 1)


def _is_office(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether a noun after a name tells what somebody is: "Hajji Latif, head of the council", "senator and writer,"."""
    after = sight.words[phrase.end + 1]
    if phrase.of is not None:
        return True
    if after == small.AND:
        other = read(sight, phrase.end + 2)
        return other is not None and other.lone and _roles_end(sight, other.end + 1)
    return after == ","


def _roles_end(sight: Sight, at: int) -> bool:
    """Whether what somebody is ends before a token: at a comma, or with where and when: "minister until May,"."""
    return sight.words[at] == "," or bool(sight.bits[at] & _GOES_ON)


def _speaks(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether a phrase, alone or with another, is the subject of a verb of saying: "police and officials said"."""
    at = phrase.end + 1
    if sight.bits[at] & lx.PREPOSITION:
        place = read(sight, at + 1)  # "a nurse at the clinic said"
        at = place.end + 1 if place is not None else at
    if sight.words[at] == small.AND:
        other = read(sight, at + 1)
        at = other.end + 1 if other is not None else at
    return bool(sight.bits[at] & lx.SAYING)


def _joins_kept(r: Reading, phrase: NounPhrase) -> bool:
    """Add a phrase to the object before a relative clause: "shot a miller who had fled, his son and a groom"."""
    kept = r.kept
    if kept is None or len(kept.phrases) >= MOST or not (kept.spent or kept.closed):
        return False
    if phrase.first - kept.end > _RELATIVE or r.sight.words[phrase.first - 1] not in _IN_LIST:
        return False
    if phrase.form in _UNCOUNTED or _has_own_verb(r, phrase):
        return False
    kept.add(phrase, LIST if kept.joins[-1] == LIST else JOIN)
    r.chain, r.kept = kept, None
    return True


def _has_own_verb(r: Reading, phrase: NounPhrase) -> bool:
    """Whether a phrase is the subject of what follows it, or says something."""
    return verb_of_its_own(r, phrase) or _speaks(r.sight, phrase)


# ------------------------------------------------------------------ the words between


def _join(r: Reading, phrase: NounPhrase, chain: Chain) -> str:
    """How a phrase is joined to a chain, from the words between."""
    between = r.sight.words[chain.end + 1 : phrase.first]
    if between and between[-1] in en.QUALIFIERS and " ".join(between[:-1]) in en.JOINS:
        return PART
    _drop_hedges(between, phrase)
    if between and between[-1] in en.QUALIFIERS:
        return PART
    words = [word for word in between if word not in QUOTES]
    return _join_by(r, _Link(phrase, chain, words, " ".join(words)))


def _drop_hedges(between: list[str], phrase: NounPhrase) -> None:
    """Leave out the words before a phrase that belong to its number: "and [at least] two guards", "and [as] many guards"."""
    counted, compares = phrase.number is not None, phrase.times is not None
    while between and between[-2:] != _BUT_ALSO:
        if not (_hedges(between[-1], counted=counted) or (compares and between[-1] == AS)):
            return
        between.pop()


def _closes_speech(sight: Sight, phrase: NounPhrase, at: int) -> bool:
    """Whether a comma and a mark between two phrases close what somebody says: '"They killed five," Omar Said told'."""
    if sight.words[at : phrase.first] != _SPEECH_ENDS:
        return False
    marks = [word for word in sight.words[max(0, at - _SPEECH) : at] if word == en.SPEECH_MARK]
    return len(marks) % 2 == 1


def _join_by(r: Reading, link: _Link) -> str:
    """The same, without the words that belong to the phrase."""
    if _is_part(r, link):
        return PART
    if link.text in _NOT or _leaves_nobody(link):
        return NOT
    if link.words and link.words[-1] in _LISTS and en.PRESENT.issuperset(link.words[:-1]):
        whole = link.chain.phrases[0]
        return LIST if whole.number is not None or r.sight.words[whole.first] in en.EVERYONE else NO_JOIN
    return _join_beside(r, link) if link.text in en.JOINS else NO_JOIN


def _leaves_nobody(link: _Link) -> bool:
    """Whether those of whom something is not told stand beside those of whom it is: "three nurses, but no guards, were hit"."""
    beside = link.phrase.form == NOBODY and link.chain.phrases[-1].form != NOBODY
    return beside and link.text in _BUT and not (link.chain.closed or link.chain.spent)


@cache
def _subsets() -> frozenset[str]:
    """The words that make a part: "including"."""
    return frozenset(word for word, bits in lx.lexicon().items() if bits & lx.SUBSET)


@lru_cache(1 << 12)
def _hedges(word: str, *, counted: bool) -> bool:
    """Whether a word before a phrase belongs to it, or to its number: "at least"."""
    bits = lx.classes(word)
    if not counted and bits & lx.PREPOSITION:
        return False
    return word not in en.JOINS and word != small.NOT and (word in en.JOIN_HEDGES or bool(bits & lx.ADVERB))


def _is_part(r: Reading, link: _Link) -> bool:
    """Whether a phrase is a part of those before it, as the words between, its own or those after it say."""
    phrase, text = link.phrase, link.text
    if text in en.PARTS or (text in en.COUNTED_PARTS and phrase.number is not None and _has_parts(link.chain)):
        return True
    if not _subsets().isdisjoint(link.words):
        return True
    return _points(r.sight, link) or _says_part(r, phrase) or _says_both(r.sight, link) or _among_after(r.sight, phrase)


def _has_parts(chain: Chain) -> bool:
    """Whether a chain names several, of whom a number may be a part: not "attacked Gao, with two weavers killed"."""
    return chain.phrases[0].form not in _ONE and chain.phrases[0].count != 1


def _points(sight: Sight, link: _Link) -> bool:
    """Whether a phrase is a share of those before, as it says itself: "two of them", "one a nun"."""
    phrase = link.phrase
    if link.text == "," and sight.words[phrase.first] == small.ONE and sight.words[phrase.first + 1] in ARTICLES:
        return True  # "five men, one a corporal"
    if not phrase.those or (link.words and link.words[-1] not in _BEFORE_SHARE):
        return False
    return bool(sight.bits[phrase.end] & _POINTS) or (link.text == "," and phrase.head >= 0)


def _says_part(r: Reading, phrase: NounPhrase) -> bool:
    """Whether a phrase begins with "mostly" or "all"; but "hit a mine, and all seven were killed", "and all seven perished"."""
    if r.sight.words[phrase.first] not in en.QUALIFIERS or r.sight.bits[phrase.end + 1] & lx.AUXILIARY:
        return False
    return phrase.number is None or not verb_of_its_own(r, phrase)


def _says_both(sight: Sight, link: _Link) -> bool:
    """Whether "both" and a noun between commas say who those before are: "Omar Said and Ali Musa, both nurses, were hit"."""
    phrase = link.phrase
    both = link.text == "," and sight.words[phrase.first] == small.BOTH and phrase.head >= 0
    return both and sight.words[phrase.end + 1] in _ENDS


def _among_after(sight: Sight, phrase: NounPhrase) -> bool:
    """Whether "among them" or the like stands after a phrase: "12 people, a nun among them", "a nun included"."""
    if not sight.tells_part:
        return False
    words, bits = sight.words, sight.bits
    for at in range(phrase.end + 1, min(phrase.end + _AMONG_REACH, sight.size - 1)):
        if bits[at] & _ENDS_REACH:
            return False
        if words[at] == small.AMONG:
            return bool(bits[at + 1] & _POINTS)
        if words[at] in _COUNTED_IN and any(tuple(words[at : at + len(row)]) == row for row in en.COUNTED_IN):
            return True
    return False


_ENDS_REACH = lx.SIGN | lx.AUXILIARY
"""Classes of words behind which "among them" belongs to something else."""
_COUNTED_IN = frozenset(row[0] for row in en.COUNTED_IN)
"""The words with which "included" and the like begin."""


# ------------------------------------------------------------------ beside each other


def _join_beside(r: Reading, link: _Link) -> str:
    """How a phrase after "and", "or", a comma is joined to a chain: the first row that applies."""
    for applies, join in _BESIDE:
        if applies(r, link):
            return join(r, link)
    return JOIN


def _in_list(r: Reading, link: _Link) -> bool:
    return link.chain.joins[-1] == LIST


def _guesses(r: Reading, link: _Link) -> bool:
    """Whether a number one higher behind a comma only widens a guess: "five, six people died"."""
    phrase, last = link.phrase, link.chain.phrases[-1]
    if link.text != "," or phrase.first - last.end != 2 or phrase.number is None or phrase.bare or not _is_bare(last):
        return False
    low = last.number.value if last.number is not None else None
    return low is not None and phrase.number.value == low + 1


def _after_pronoun(r: Reading, link: _Link) -> bool:
    """Whether a comma behind a pronoun ends a clause: "by killing him, the gunmen sought"."""
    last = link.chain.phrases[-1]
    behind = link.text == "," and last.form == PRONOUN and link.phrase.form in _FIXED
    return behind and not last.those and finite_after(r, link.phrase.end + 1)


def _names_place(r: Reading, link: _Link) -> bool:
    """Whether a phrase goes on the name of a place: "were slain in Homs, Syria"."""
    return link.phrase.form == NAME and names_place(r, link.phrase, link.chain)


def _tells_anew(r: Reading, link: _Link) -> bool:
    """Whether a number has a verb of its own: "an ambush on a jeep, two killed"."""
    bare = link.text == "," and link.phrase.form == BARE and link.chain.phrases[-1].form != BARE
    return bare and verb_of_its_own(r, link.phrase)


def _tells_how(r: Reading, link: _Link) -> bool:
    """Whether a number tells how some of a verb's object were harmed: "left six people wounded, two by gunshots"."""
    phrase = link.phrase
    how = link.text == "," and link.chain.spent and _is_bare(phrase) and r.sight.words[phrase.end + 1] == small.BY
    return how and not verb_of_its_own(r, phrase)


def _has_verb(r: Reading, link: _Link) -> bool:
    return link.chain.closed


def _in_places(r: Reading, link: _Link) -> bool:
    """Whether a name stands beside another after a preposition: "in Homs and Hama"."""
    phrase, chain = link.phrase, link.chain
    shouted = r.sight.sentence.shouts and phrase.lone
    if (phrase.form != NAME and not shouted) or phrase.number is not None:
        return False
    after = chain.phrases[-1].end + 1
    after += r.sight.words[after] == ","  # "killed a clerk, in a house in Homs, Syria"
    return chain.end >= after and bool(r.sight.bits[after] & lx.PREPOSITION)


def _among_parts(r: Reading, link: _Link) -> bool:
    """Whether a list of parts goes on: not behind a bracket, nor after a single part that a comma closes before "and"."""
    chain = link.chain
    if chain.joins[-1] != PART or (link.text == ", and" and chain.joins.count(PART) == 1):
        return False
    return r.sight.words[chain.end] != ")" or chain.end <= chain.phrases[-1].end


def _constant(join: str) -> Callable[[Reading, _Link], str]:
    return lambda r, link: join


def _join_closed(r: Reading, link: _Link) -> str:
    """How a phrase is joined to a chain that has its verb already: "nine were hurt, four seriously"."""
    phrase, chain = link.phrase, link.chain
    if _is_bare(phrase):
        if dies_later(r, phrase):
            return JOIN
        if tells_degree(r.sight, phrase.end + 1):
            return NO_JOIN if verb_of_its_own(r, phrase) else PART
    if chain.joins[-1] == PART:
        return PART if _parts_go_on(r.sight, phrase, chain) else JOIN
    if _is_bare(phrase) and (join := _join_bare(r, phrase)):
        return join
    return JOIN if _shares_verb(r, phrase, chain) else NO_JOIN


def _shares_verb(r: Reading, phrase: NounPhrase, chain: Chain) -> bool:
    """Whether a phrase has the verb of a chain: it stands behind that verb, or its own is left out."""
    if _stands_behind(r, chain) and not verb_of_its_own(r, phrase):
        return True
    return leaves_verb_out(r, phrase, chain)


def _is_bare(phrase: NounPhrase) -> bool:
    """Whether a phrase is only a number: "four", not "four of them"."""
    return phrase.form == BARE and not phrase.those


def _join_bare(r: Reading, phrase: NounPhrase) -> str:
    """How a bare number is joined: "three died, two by drowning", but "seven died in Gao, five at Kidal"."""
    at = phrase.end + 1
    if r.sight.words[at] in en.HOW and not verb_of_its_own(r, phrase) and not tells_again(r, at):
        return PART
    return JOIN if r.sight.bits[at] & lx.PREPOSITION else NO_JOIN


def tells_degree(sight: Sight, at: int) -> bool:
    """Whether an adverb in -ly stands at a token: "seriously"."""
    return bool(sight.bits[at] & lx.ADVERB) and sight.words[at].endswith(suffix.LY)


def _stands_behind(r: Reading, chain: Chain) -> bool:
    """Whether the last of a chain stands behind the last verb: "was killed together with his wife and daughter"."""
    return bool(r.clauses) and chain.phrases[-1].first > r.clauses[-1].last


def _parts_go_on(sight: Sight, phrase: NounPhrase, chain: Chain) -> bool:
    """Whether a phrase is one more part: "seven died, including four raiders and a gardener"."""
    return sight.words[phrase.first - 2 : phrase.first] != _COMMA_AND and chain.phrases[-1].end == chain.end


_BESIDE: tuple[tuple[Callable[[Reading, _Link], bool], Callable[[Reading, _Link], str]], ...] = (
    (_in_list, _constant(LIST)),
    (_guesses, _constant(NOT)),
    (_after_pronoun, _constant(NO_JOIN)),
    (_names_place, _constant(NO_JOIN)),
    (_tells_anew, _constant(NO_JOIN)),
    (_tells_how, _constant(PART)),
    (_has_verb, _join_closed),
    (_in_places, _constant(NO_JOIN)),
    (_among_parts, _constant(PART)),
)
"""What a phrase beside others may be, and how it is then joined; the first that applies counts, else it stands beside them."""


def names_place(r: Reading, phrase: NounPhrase, chain: Chain) -> bool:
    """Whether a name stands right behind another that a preposition led in: "in Homs, Syria", "between Homs and Hama"."""
    last = r.last
    if last is None or phrase.number is not None or last in chain.phrases:
        return False
    if last.form != NAME and not _names_town(r.sight, last, phrase):
        return False
    beside = last.end == phrase.first - 2 or r.sight.words[last.end + 1 : phrase.first] == _COMMA_AND
    return beside and chain.end >= last.end


def _names_town(sight: Sight, site: NounPhrase, town: NounPhrase) -> bool:
    """Whether a name tells where a place with a common noun lies: "at Bodija market, Ibadan, died"."""
    return bool(sight.bits[site.first - 1] & lx.PREPOSITION) and sight.words[town.end + 1] in _ENDS


# ------------------------------------------------------------------ added and left out


def adding(sight: Sight, at: int) -> int:
    """The number of words, from a token on, that add those behind them; 0 where none do."""
    return next((len(words) for words in en.ADDITIVE if tuple(sight.words[at : at + len(words)]) == words), 0)


def additive(r: Reading, at: int, phrase: NounPhrase) -> bool:
    """Take "in addition to the driver" as the head of a chain, or as one more member of it."""
    words = r.sight.words
    for added in _ADDITIVE[words[at - 1]]:
        start = at - len(added)
        if start >= 0 and tuple(words[start:at]) == added:
            chain = r.chain
            if chain is not None and len(chain.phrases) < MOST and start and words[start - 1] not in _STOPS:
                chain.add(phrase, WITH)
            else:
                r.chain = Chain(phrase)
            return True
    return False


def excluded(sight: Sight, at: int) -> bool:
    """Whether a phrase is left out of the count: "not counting the bombers"."""
    rows = _EXCLUDING[sight.words[at - 1]]
    return any(tuple(sight.words[max(0, at - len(words)) : at]) == words for words in rows)
