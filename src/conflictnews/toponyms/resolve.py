"""Resolution: which of the places that bear a name the article means.

Every name's bearers are weighed by what is known of them without the article (importance, kind), by the words at the name
("X province", "X, Country") and by the other names of the article: the countries, provinces and squares of the map that these
may lie in, names beside it more than far ones. The weights (`weights.PULL`) are few and named; a name has one sense in an
article unless its own words say otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping
from math import fsum
from typing import TypeVar

from conflictnews.gazetteer import Candidate, contains, gazetteer, kilometres
from conflictnews.gazetteer.alone import UNITS
from conflictnews.languages.en.toponymy import BEARINGS
from conflictnews.models import Place, PlaceKind
from conflictnews.tables.neighbours import NEIGHBOURS
from conflictnews.toponyms.bearers import UNKNOWN, Bearers, Square, Votes, softmax, units_called
from conflictnews.toponyms.evidence import probability
from conflictnews.toponyms.names import Name
from conflictnews.toponyms.weights import PULL, WEIGHTS

_HEARD = 0.25
"""How likely a name must be a place's to have a say about the others."""
_CERTAIN, _CLEAR = 0.9999, 0.9
"""The shares from which no other name can change a place, and from which it is not weighed a second time."""
_BESIDE, _MOST_BESIDE = 2, 8
"""How many names before and after a mention are beside it; how many beside all mentions of a sense are heard."""
_SILENT = 0.3
"""The vote of what an article does not say: a single other name does not decide alone."""
_CLOSE = 0.5
"""The vote for a square of the map that makes another name a neighbour."""
_SHORT, _MOSTLY = 2.0, 0.5
"""The votes up to which a text is short, and the share of them that makes it a text about a country."""
_SMALL, _ENOUGH, _FOREIGN = 120, 1.5, 0.05
"""The importance (to 255) below which a place is small, the votes that make an article's countries known, and the share of them
below which a country is foreign."""
_COUNTRY_SHARE = 0.15
"""The share of an article's votes that makes a country one of the article's."""
_WORTH_LOOKING, _MOST_ALIKE = 0.3, 8
"""How likely a name must be a place's before its spelling is doubted, and how many others are seen."""
_ALIKE, _VERY_ALIKE = 0.9, 0.95
"""How much alike the spellings must be: of a name that no place bears, and of one that places abroad bear."""
_OUTER = (PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.ADMIN2)
"""Kinds of places that contain others."""
_LITTLE = 0.001
"""Smaller shares do not count."""
_NEAR = 25.0
"""Places within so many kilometres are as good as one."""
_PARTS = (*UNITS, PlaceKind.NEIGHBOURHOOD)
_SHOWN = 6
"""How many places a mention tells of: its own and the alternatives."""
_Where = TypeVar("_Where", str, Square)
"""A country, a province or a square of the map."""


class Sense:
    """The mentions of one name that mean the same place, the places that it may be, and how likely each is."""

    names: list[Name]
    mass: float
    beside: list[Sense]
    bearers: Bearers
    prior: list[float]
    shares: list[float]
    votes: Votes

    def __init__(self, name: Name, country: str | None) -> None:
        self.names = [name]
        self.mass = 0.0
        self.beside = []
        self.see(name.bearers, country)

    def see(self, bearers: Bearers, country: str | None) -> None:
        """Take some places for those that the name may mean."""
        name = self.names[0]
        if name.kinds and name.kinds[0] in UNITS and not _has_unit(bearers, name):
            bearers = units_called(bearers, name.kinds, at_towns="kind_after" in name.evidence)
        self.bearers = bearers
        self.prior, self.shares, self.votes = bearers.prior, bearers.shares, bearers.votes
        if (name.kinds or name.within or country) and len(self.prior) > 1:
            self.prior = [p + _words(c, name, country) for p, c in zip(bearers.prior, bearers.candidates, strict=True)]
            self.shares = softmax(self.prior)
            self.votes = Votes(bearers.lies, self.shares)

    def places(self) -> tuple[Place, ...]:
        """The likeliest places, the likeliest first."""
        order = sorted(range(len(self.shares)), key=self.shares.__getitem__, reverse=True)
        return tuple(self.bearers.candidates[i].place for i in order[:_SHOWN])

    @property
    def sureness(self) -> float:
        """How likely the likeliest place is, or one so near that it makes no difference, such as its district."""
        if len(self.shares) < 2:
            return 1.0
        places, best = self.bearers.candidates, max(range(len(self.shares)), key=self.shares.__getitem__)
        chosen = places[best].place
        good = (s for i, s in enumerate(self.shares) if i == best or (s > _LITTLE and _as_good(places[i].place, chosen)))
        return min(1.0, fsum(good))


def _has_unit(bearers: Bearers, name: Name) -> bool:
    """Whether some place of a name is what its kind word says; behind a name, "district" does not mean its seat."""
    kinds = _PARTS if _asks_for_unit(name) else name.kinds
    return not bearers.candidates or any(c.place.kind in kinds for c in bearers.candidates)


def _asks_for_unit(name: Name) -> bool:
    """Whether the word behind a name asks for a unit or a quarter: "X district" is not the town of X."""
    return name.kinds[0] in UNITS and PlaceKind.NEIGHBOURHOOD in name.kinds and "kind_after" in name.evidence


def _as_good(place: Place, chosen: Place) -> bool:
    """Whether a place lies so near that it makes no difference: a town and its district, two records of one village."""
    return PlaceKind.COUNTRY not in (place.kind, chosen.kind) and kilometres(place, chosen) <= _NEAR


def resolve(names: list[Name], country: str | None) -> list[Sense]:
    """The senses of an article's names, settled: all by what the others may be, the doubtful ones by what the others are."""
    senses = _senses(names, country)
    tally = _expel(senses, Tally(senses), country)
    _neighbours(senses, tally)
    _at_home(senses)
    _loosen(senses, tally, country)
    unsettled = [sense for sense in senses if len(sense.shares) > 1 and max(sense.shares) < _CERTAIN]
    _weigh(unsettled, tally)
    for sense in unsettled:
        sense.votes = Votes(sense.bearers.lies, sense.shares)
    if doubtful := [sense for sense in unsettled if max(sense.shares) < _CLEAR]:
        _weigh(doubtful, Tally(senses))
    for sense in senses:
        sense.beside.clear()  # senses that hold each other would wait for the garbage collector
    return senses


def _weigh(senses: list[Sense], tally: Tally) -> None:
    """Weigh the candidates of some names by the votes as they stand, then give each name its new shares."""
    for sense, logits in [(sense, _weighed(sense, tally)) for sense in senses]:
        sense.shares = softmax(logits)


def _senses(names: list[Name], country: str | None) -> list[Sense]:
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
            sense = table[key] = Sense(name, country)
        else:
            sense.names.append(name)
        sense.mass = max(sense.mass, likely)
        for other in order[-_BESIDE:]:
            if other is not sense:
                if len(sense.beside) < _MOST_BESIDE:
                    sense.beside.append(other)
                if len(other.beside) < _MOST_BESIDE:
                    other.beside.append(sense)
        order.append(sense)
    return list(table.values())


# ------------------------------------------------------------------ the words at a name


def _words(candidate: Candidate, name: Name, country: str | None) -> float:
    """What the words at a name and the caller add to a candidate's log odds."""
    place, score = candidate.place, _kind(candidate, name) if name.kinds else 0.0
    if country and place.country == country:
        score += PULL["caller"]
    if name.within is not None and any(
        c.place.kind in _OUTER and contains(c.place, place) for c in name.within.bearers.candidates[:8]
    ):
        score += PULL["within"]
    return score


def _kind(candidate: Candidate, name: Name) -> float:
    """What the kind word at a name adds to a candidate's log odds; it undoes what speaks against units without one."""
    kind = candidate.place.kind
    asked = _PARTS if _asks_for_unit(name) else name.kinds
    if kind not in asked or kind not in name.kinds:
        return PULL["other_kind"]
    score = PULL["kind"]
    if "contains_before" not in name.evidence or "contains_unit" in name.evidence:
        score += PULL["later_kind"] * name.kinds.index(kind)
        if kind in UNITS:
            score -= PULL["seat_of_unit"]
            if kind != PlaceKind.ADMIN1:
                score -= PULL["district_kind"]
            elif not candidate.main:
                score -= PULL["unit_alias"]
    return score


# ------------------------------------------------------------------ the other names of the article


class Tally:
    """How much the names of an article speak for each country, province and square of the map."""

    countries: dict[str, float]
    provinces: dict[str, float]
    squares: dict[Square, float]
    total: float

    def __init__(self, senses: list[Sense]) -> None:
        self.countries = defaultdict(float)
        self.provinces = defaultdict(float)
        self.squares = defaultdict(float)
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


_SITED = frozenset(("locative", "near", "of", "weak_locative", "kind_of", "move"))
"""Evidence that something lies or happens at what a name names."""


def _at_home(senses: list[Sense]) -> None:
    """Note what is told as a place and bears the name of one in the home of a force that the text names."""
    homes = {c.place.country for sense in senses if sense.names[0].rule == "home" for c in sense.bearers.candidates}
    if not homes:
        return
    for sense in senses:
        if sense.names[0].rule == "name" and _is_sited(sense) and _may_lie_in(sense, homes):
            _add(sense, "at_home")


def _is_sited(sense: Sense) -> bool:
    """Whether something lies or happens at what a name names."""
    return any(not _SITED.isdisjoint(name.evidence) for name in sense.names)


def _may_lie_in(sense: Sense, countries: Container[str | None]) -> bool:
    return any(candidate.place.country in countries for candidate in sense.bearers.candidates)


def _expel(senses: list[Sense], tally: Tally, country: str | None) -> Tally:
    """Take the places from a name if all are small and in countries of which the rest of the article says nothing."""
    foreign = [sense for sense in senses if sense.bearers.candidates and _is_foreign(sense, tally, country)]
    for sense in foreign:
        sense.see(UNKNOWN, country)
        _add(sense, "foreign")
    return Tally(senses) if foreign else tally


def _is_foreign(sense: Sense, tally: Tally, country: str | None) -> bool:
    """Whether a name's places are all small, and in countries of which the rest of the article says nothing."""
    candidates, rest = sense.bearers.candidates, tally.total - sense.mass
    if _is_known_afar(candidates, rest) and not BEARINGS.keys() >= set(sense.bearers.key.split(" ")):
        return False
    if _has_neighbour(sense, tally) or _is_next_door(candidates, tally, rest):
        return False
    named = {c.place.country or "" for c in candidates} & tally.countries.keys()
    heard = (_others(tally.countries, sense.votes.countries, c, sense.mass) for c in named)
    return country not in named and all(votes <= _FOREIGN * rest for votes in heard)


def _others(votes: Mapping[_Where, float], own: Mapping[_Where, float], where: _Where, mass: float) -> float:
    """How much the other names of an article speak for a country or province, without a name's own vote."""
    return votes[where] - mass * own.get(where, 0.0)


def _is_next_door(candidates: tuple[Candidate, ...], tally: Tally, rest: float) -> bool:
    """Whether a place lies in a neighbour of the one country that a short text speaks of."""
    return 0 < rest < _SHORT and any(
        tally.countries.get(other, 0.0) >= _MOSTLY * rest
        for country in {c.place.country for c in candidates}
        for other in NEIGHBOURS.get(country or "", ())
    )


def _is_known_afar(candidates: tuple[Candidate, ...], rest: float) -> bool:
    """Whether a name may be heard in an article about other countries, or the article's countries are not known."""
    return rest < _ENOUGH or any(c.importance >= _SMALL or c.place.country is None for c in candidates)


_NEVER_NEAR = (None, PlaceKind.COUNTRY, PlaceKind.CONTINENT)


def _neighbours(senses: list[Sense], tally: Tally) -> None:
    """Evidence from the map: another name of the article may lie near a place of this one."""
    for sense in senses:
        if sense.bearers.kind in _NEVER_NEAR:
            continue
        if _has_neighbour(sense, tally):
            _add(sense, "neighbours")


def _has_neighbour(sense: Sense, tally: Tally) -> bool:
    """Whether another name of the article lies in a square of the map that a place of this one lies in."""
    mass = sense.mass
    return any(tally.squares[square] - mass * vote >= _CLOSE for square, vote in sense.votes.squares.items())


def _loosen(senses: list[Sense], tally: Tally, country: str | None) -> None:
    """Find names that the gazetteer does not know among those of the article's countries that sound like them."""
    countries = {c for c, vote in tally.countries.items() if vote >= max(1.0, _COUNTRY_SHARE * tally.total)}
    countries |= {country} if country else set()
    for sense in filter(_is_unknown, senses if countries else ()):
        name = sense.names[0]
        found = gazetteer().sounding_like(name.key, frozenset(countries), _ALIKE if name.rule == "unlisted" else _VERY_ALIKE)
        if found:
            sense.see(Bearers(name.key, found[:_MOST_ALIKE]), country)
            _add(sense, "sounds_like")
            for each in sense.names:
                each.rule = "spelling"


def _is_unknown(sense: Sense) -> bool:
    """Whether the gazetteer knows no place of a name that is likely enough to be one."""
    return not sense.prior and sense.names[0].rule in ("unlisted", "name") and sense.mass >= _WORTH_LOOKING


def _add(sense: Sense, evidence: str) -> None:
    for name in sense.names:
        name.evidence.append(evidence)
        name.logit += WEIGHTS[evidence]


def _weighed(sense: Sense, tally: Tally) -> list[float]:
    """The log odds of a sense's candidates, with what the other names of the article add."""
    mass, own = sense.mass, sense.votes
    rest = max(tally.total - mass, 0.0) + _SILENT
    beside = _countries_beside(sense)
    logits: list[float] = []
    for prior, (country, province, squares) in zip(sense.prior, sense.bearers.lies, strict=True):
        pull = 0.0
        if country and country in tally.countries:
            pull += PULL["country"] * _others(tally.countries, own.countries, country, mass) / rest
            pull += PULL["beside"] * beside.get(country, 0.0)
        if province and province in tally.provinces:
            pull += PULL["admin1"] * _some(_others(tally.provinces, own.provinces, province, mass))
        if squares:
            near = [_others(tally.squares, own.squares, s, mass) for s in squares if s in tally.squares]
            pull += PULL["near"] * _some(max(near, default=0.0))
        logits.append(prior + pull)
    return logits


def _countries_beside(sense: Sense) -> dict[str, float]:
    """The share of each country in the votes of the names that stand beside one."""
    votes: dict[str, float] = defaultdict(float)
    for other in sense.beside:
        for country, vote in other.votes.countries.items():
            votes[country] += other.mass * vote
    masses = sum((other.mass for other in sense.beside), _SILENT)
    return {country: vote / masses for country, vote in votes.items()}


def _some(votes: float) -> float:
    """Votes as a share that grows ever more slowly: half for one vote, two thirds for two."""
    return votes / (votes + 1) if votes > 0 else 0.0
