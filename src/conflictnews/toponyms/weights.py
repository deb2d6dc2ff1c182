"""Weights: what each piece of evidence says, in natural log of odds, with a phrase in which it is met.

Estimated once by logistic regression over news corpora (each left out in turn, to see that nothing is learnt by heart) and
rounded to a tenth. The vetoes are policy: names of texts, units, papers, firms and goods are no places, whatever else speaks
for them.
"""

from __future__ import annotations

_EVIDENCE: tuple[tuple[str, float, str], ...] = (
    ("bias", -0.4, "any name"),
    # the name itself
    ("country", 3.2, "a country or continent"),
    ("admin1", 1.9, "a first-level division under its main name"),
    ("unlisted", -2.4, "a name that the gazetteer does not know"),
    ("sounds_like", 1.0, "such a name, but one of the article's countries has a place that sounds like it"),
    ("generic", -2.1, "Council, West, Virus"),
    ("common_word", -2.6, "Hope, Reading, Most"),
    ("ordinary", -2.4, "Bare walls stood: an ordinary word at the head of a sentence or in a headline"),
    ("opens", -0.7, "Most fled: a common word at the head of a paragraph"),
    ("other_language", -3.5, "Salı, Otuz, Una"),
    ("given_name", -1.6, "Jordan, Florence, Austin"),
    ("acronym", -2.0, "PAN, ODE"),
    ("small_elsewhere", -1.7, "Reading ... reading, in the same text"),
    ("surname", -2.3, "Houston, after Gen. Peter Houston"),
    ("anchored", 1.4, "Houston, after near Houston"),
    ("neighbours", 1.3, "a place of this name lies close to another place of the article"),
    ("at_home", 1.0, "a FACA post in X, and the Central African Republic has an X"),
    ("foreign", -1.5, "every place of this name is small, and in a country that the article does not speak of"),
    ("landmark", 1.9, "X County, Lake X"),
    ("capitals", -1.4, "IN A LINE OF CAPITALS"),
    ("hashtag", 0.7, "#X"),
    # before it
    ("first", 0.7, "X, at the head of a paragraph"),
    ("dateline", 1.7, "BAGHDAD (AFP) -"),
    ("locative", 1.7, "in X, north of X"),
    ("near", 0.7, "near X, outside X"),
    ("weak_locative", 0.9, "on X, for X"),
    ("of", 0.8, "of X"),
    ("kind_of", 2.1, "the town of X"),
    ("unlisted_of_kind", 1.2, "the town of X, which the gazetteer does not know"),
    ("body_of", -0.7, "the University of X"),
    ("move", 1.0, "retook X"),
    ("direction_before", 0.8, "in northern X"),
    ("article_before", 0.9, "an X suburb"),
    ("bracket_before", -1.1, "(X"),
    ("title", -1.1, "Gen. X"),
    ("role", -0.9, "spokesman X"),
    ("given_before", -1.5, "Peter X"),
    ("name_before", -0.5, "Memphis X"),
    ("kunya_before", -4.0, "Umm X"),
    ("capital_before", -0.8, "Zorro X"),
    ("hyphen_name_before", -0.8, "Y-X"),
    # after it
    ("kind_after", 1.8, "X province"),
    ("kind_after_capital", 0.3, "X City"),
    ("people_after", 1.4, "an X resident"),
    ("office_after", 0.6, "X Mayor Smith"),
    ("administration_after", -0.7, "X Council"),
    ("institution", -0.7, "X Hospital"),
    ("dash_after", 1.2, "X - Police said"),
    ("speech", -1.1, "X said"),
    ("seat_speaks", 0.8, "X said, where X is a seat of government"),
    ("name_after", -1.1, "X Houston"),
    ("capital_after", -1.2, "X Zorro"),
    ("country_then_capital", -1.7, "a country or division, then Zorro"),
    ("given_name_then_capital", -1.4, "Jordan Zorro"),
    ("hyphen_name_after", -0.9, "X-Y"),
    # beside it
    ("container_after", 1.9, "X, Texas"),
    ("contains_before", 1.6, "Y, X, where X has a Y"),
    ("lying_in", 1.0, "in X, in northern Y, where Y has an X"),
    ("tells_where", 2.1, "in Y (X), in Y village, X, where the gazetteer does not know Y"),
    ("list", 0.9, "X, Y and Z"),
    ("kind_shared", 1.5, "X and Y provinces"),
    ("heading", 2.0, "X: two soldiers hurt, at the head of a line"),
    ("possessed", 1.5, "Y's X, where Y has an X"),
    # vetoes
    ("treaty", -6.0, "the X Accords"),
    ("armed", -6.0, "the X Brigade"),
    ("body_after", -2.0, "the X Human Rights Network"),
    ("media", -4.0, "the X Times"),
    ("company", -2.0, "X Airlines"),
    ("product", -6.0, "X soap"),
)

WEIGHTS: dict[str, float] = {name: weight for name, weight, _ in _EVIDENCE}
"""The weight of each piece of evidence that a name is a place's."""

FAME = 5.0
"""The weight of a name's importance (0 to 1) where it is neither a country's nor a province's; beside it `FAME_BIAS`."""
FAME_BIAS = -2.0

CERTAIN = 3.0
"""The log odds of a people's name and of a border."""

HOME = -0.4
"""The log odds of a force's name as its home's: groups cross borders, so any place says more."""

PULL: dict[str, float] = {
    "importance": 14.0,  # how well known a place is (0 to 1)
    "main": 1.2,  # the name is the place's own, not another that it goes by
    "country_kind": 1.5,  # it is a country
    "district_kind": -1.5,  # it is a district, which is seldom meant without its kind word
    "unit_alias": -4.0,  # it is a province, under another name than its own ("Euphrates" for Deir ez-Zor)
    "seat_of_unit": -1.5,  # it is a province that is called after a town in it, which bears the name as well
    "foreign_name": -6.0,  # it is a country, under a name that English does not use ("Albany" for Albania)
    "likeness": 10.0,  # how much alike the spellings are (0 to 1)
    "kind": 3.0,  # it is what the word beside the name says: "X province"
    "later_kind": -0.7,  # for each kind that the word says sooner: "X district" may be a town's quarter
    "other_kind": -0.8,  # it is not
    "within": 5.0,  # it lies in what follows the comma: "X, Texas"
    "country": 3.5,  # the share of the article's names that lie in its country
    "beside": 3.5,  # the same, of the two names before and after
    "admin1": 3.5,  # whether other names lie in its province
    "near": 3.0,  # whether other names lie near it
    "caller": 3.0,  # it lies in the country that the caller names
}
"""What pulls a name towards one of its bearers, in natural log of odds."""
