"""Resolution: which of the places that bear a name the article means.

Every name's bearers are weighed by what is known of them without the article (importance, kind), by the words at the name
("X province", "X, Country") and by the other names of the article: the countries, provinces and degrees of the map that these
may lie in, names beside it more than far ones. The weights (`PULL`) are few and named; a name has one sense in an article
unless its own words say otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from conflictnews.gazetteer import Candidate, gazetteer
from conflictnews.models import Place, PlaceKind
from conflictnews.toponyms.bearers import Bearers, Cell, Votes, softmax
from conflictnews.toponyms.evidence import probability
from conflictnews.toponyms.names import Name
from conflictnews.toponyms.weights import PULL, WEIGHTS

_HEARD = 0.25
"""How likely a name must be a place's to have a say about the others."""
_CERTAIN = 0.9999
"""The share from which no other name of the article can change a place."""
_CLEAR = 0.9
"""The share from which a place is not asked for a second time."""
_NEIGHBOURS = 2
"""How many names before and after a mention are beside it."""
_CLOSE = 0.5
"""The vote for a square of the map that makes another name a neighbour."""
_MOST_BESIDE = 8
"""How many names beside all mentions of a sense are heard."""
_COUNTRY_SHARE = 0.15
"""The share of an article's votes that makes a country one of the article's."""
_WORTH_LOOKING = 0.3
"""How likely a name must be a place's before its spelling is doubted."""
_LIKE = 0.8
"""How much alike a name and its spelling in the gazetteer must be."""
_SHOWN = 6
"""How many places a mention tells of: its own and the alternatives."""
_ADMINISTRATIVE = (PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.ADMIN2)
_COUNTRY, _BESIDE, _ADMIN1, _NEAR = (PULL[name] for name in ("country", "beside", "admin1", "near"))


class Sense:
    """The mentions of one name that mean the same place, the places that it may be, and how likely each is."""

    def __init__(self, name: Name) -> None:
        self.names = [name]
        self.mass = 0.0
        self.beside: list[Sense] = []
        self.see(name.bearers)

    def see(self, bearers: Bearers, country: str | None = None) -> None:
        """Take some places for those that the name may mean."""
        name = self.names[0]
        self.bearers = bearers
        self.prior, self.shares, self.votes = bearers.prior, bearers.shares, bearers.votes
        if (name.kinds or name.within or country) and len(self.prior) > 1:
            self.prior = [p + _words(c, name, country) for p, c in zip(bearers.prior, bearers.candidates, strict=True)]
            self.shares = softmax(self.prior)
            self.votes = Votes(bearers.lies, self.shares)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """The likeliest places, the likeliest first."""
        order = sorted(range(len(self.shares)), key=self.shares.__getitem__, reverse=True)
        return tuple(self.bearers.candidates[i].place for i in order[:_SHOWN])

    @property
    def sureness(self) -> float:
        """How likely the likeliest place is."""
        return max(self.shares, default=1.0)


def resolve(names: list[Name], country: str | None) -> list[Sense]:
    """The senses of an article's names, settled."""
    senses = _senses(names)
    if country:
        for sense in senses:
            sense.see(sense.names[0].bearers, country)
    tally = Tally(senses)
    _neighbours(senses, tally)
    _loosen(senses, tally, country)
    unsettled = [sense for sense in senses if len(sense.shares) > 1 and max(sense.shares) < _CERTAIN]
    for sense, logits in [(sense, _weighed(sense, tally)) for sense in unsettled]:
        sense.shares = softmax(logits)
        sense.votes = Votes(sense.bearers.lies, sense.shares)
    tally = Tally(senses)
    doubtful = [sense for sense in unsettled if max(sense.shares) < _CLEAR]
    for sense, logits in [(sense, _weighed(sense, tally)) for sense in doubtful]:
        sense.shares = softmax(logits)
    for sense in senses:
        sense.beside.clear()  # senses that hold each other would wait for the garbage collector
    return senses


def _senses(names: list[Name]) -> list[Sense]:
    """One sense for the mentions of a name with the same kind word and container, each with those beside it."""
    table: dict[tuple[str, tuple[PlaceKind, ...], str], Sense] = {}
    order: list[Sense] = []
    for name in names:
        likely = probability(name.logit)
        if likely < _HEARD:
            continue
        key = (name.key, name.kinds, name.within.key if name.within else "")
        sense = table.get(key)
        if sense is None:
            sense = table[key] = Sense(name)
        else:
            sense.names.append(name)
        sense.mass = max(sense.mass, likely)
        for other in order[-_NEIGHBOURS:]:
            if other is not sense:
                if len(sense.beside) < _MOST_BESIDE:
                    sense.beside.append(other)
                if len(other.beside) < _MOST_BESIDE:
                    other.beside.append(sense)
        order.append(sense)
    return list(table.values())


def _words(candidate: Candidate, name: Name, country: str | None) -> float:
    """What the words at a name and the caller add to a candidate's log odds."""
    place, score = candidate.place, 0.0
    if name.kinds:
        score += PULL["kind"] if place.kind in name.kinds else PULL["other_kind"]
    if country and place.country == country:
        score += PULL["caller"]
    if name.within is not None and any(_contains(c, candidate) for c in name.within.bearers.candidates[:8]):
        score += PULL["within"]
    return score


def _contains(outer: Candidate, inner: Candidate) -> bool:
    """Whether one place lies in another, as far as the gazetteer says."""
    place = outer.place
    if place.country != inner.place.country or place.kind not in _ADMINISTRATIVE or inner.place.kind == PlaceKind.COUNTRY:
        return False
    if place.kind == PlaceKind.COUNTRY:
        return True
    if place.kind == PlaceKind.ADMIN1:
        return inner.place.admin1 == place.name or (inner.place.admin1 is None and _close(outer, inner, 5))
    return _close(outer, inner, 1)


def _close(one: Candidate, other: Candidate, degrees: float) -> bool:
    a, b = one.place, other.place
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return False
    return abs(a.latitude - b.latitude) <= degrees and abs(a.longitude - b.longitude) <= 1.5 * degrees


def _neighbours(senses: list[Sense], tally: Tally) -> None:
    """Evidence from the map: another name of the article may lie near a place of this one."""
    for sense in senses:
        if sense.bearers.kind in (None, PlaceKind.COUNTRY, PlaceKind.CONTINENT):
            continue
        mass, own = sense.mass, sense.votes.squares
        if any(tally.squares[square] - mass * vote >= _CLOSE for square, vote in own.items()):
            for name in sense.names:
                name.evidence.append("neighbours")
                name.logit += WEIGHTS["neighbours"]


def _loosen(senses: list[Sense], tally: Tally, country: str | None) -> None:
    """Find names that the gazetteer does not know among those of the article's countries that sound like them."""
    countries = {c for c, vote in tally.countries.items() if vote >= max(1.0, _COUNTRY_SHARE * tally.total)}
    if country:
        countries.add(country)
    for sense in senses:
        name = sense.names[0]
        if not countries or sense.prior or name.rule != "unlisted" or sense.mass < _WORTH_LOOKING:
            continue
        found = gazetteer().sounding_like(name.key, frozenset(countries), _LIKE)
        if found:
            sense.see(Bearers(name.key, found[:8]), country)
            for each in sense.names:
                each.rule = "spelling"
                each.evidence.append("sounds_like")
                each.logit += WEIGHTS.get("sounds_like", 0.0)


class Tally:
    """How much the names of an article speak for each country, province and square of the map."""

    __slots__ = ("countries", "provinces", "squares", "total")

    def __init__(self, senses: list[Sense]) -> None:
        self.countries: dict[str, float] = defaultdict(float)
        self.provinces: dict[str, float] = defaultdict(float)
        self.squares: dict[Cell, float] = defaultdict(float)
        self.total = 0.0
        for sense in senses:
            if not sense.prior:
                continue
            mass, votes = sense.mass, sense.votes
            self.total += mass
            for country, vote in votes.countries.items():
                self.countries[country] += mass * vote
            for province, vote in votes.provinces.items():
                self.provinces[province] += mass * vote
            for square, vote in votes.squares.items():
                self.squares[square] += mass * vote


def _weighed(sense: Sense, tally: Tally) -> list[float]:
    """The log odds of a sense's candidates, with what the other names of the article add."""
    mass, own = sense.mass, sense.votes
    rest = max(tally.total - mass, 0.0) + 1.0
    beside: dict[str, float] = defaultdict(float)
    masses = 1.0
    for other in sense.beside:
        masses += other.mass
        for country, vote in other.votes.countries.items():
            beside[country] += other.mass * vote
    logits: list[float] = []
    for score, (country, province, squares) in zip(sense.prior, sense.bearers.lies, strict=True):
        if country and country in tally.countries:
            score += _COUNTRY * (tally.countries[country] - mass * own.countries.get(country, 0.0)) / rest
            if country in beside:
                score += _BESIDE * beside[country] / masses
        if province and province in tally.provinces:
            votes = max(tally.provinces[province] - mass * own.provinces.get(province, 0.0), 0.0)
            score += _ADMIN1 * votes / (votes + 1)
        if squares:
            votes = max([tally.squares[s] - mass * own.squares.get(s, 0.0) for s in squares if s in tally.squares], default=0.0)
            if votes > 0:
                score += _NEAR * votes / (votes + 1)
        logits.append(score)
    return logits
