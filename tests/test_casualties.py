"""Casualties: who was harmed, how many, who says so; on sentences of our own about invented events."""

import pytest

from conflictnews import Harm, Scope, VictimKind, find_casualties
from conflictnews.casualties.people import noun
from conflictnews.casualties.toll import toll_of
from conflictnews.languages.en import framing, harm_phrases, predicates, victims

K, W, C = Harm.KILLED, Harm.WOUNDED, Harm.CASUALTIES


def figures(text):
    return [(c.harm, c.best) for c in find_casualties(text) if not c.negated and not c.hypothetical]


def one(text):
    (found,) = find_casualties(text)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine herders were killed near Tessit.", [(K, 9)]),
        ("Raiders killed nine herders near Tessit.", [(K, 9)]),
        ("A mine went off near Tessit, killing nine herders and wounding four.", [(K, 9), (W, 4)]),
        ("A mine left nine dead and four wounded near Tessit.", [(K, 9), (W, 4)]),
        ("Nine dead, four hurt in Tessit blast", [(K, 9), (W, 4)]),
        ("Nine herders died and four were hurt.", [(K, 9), (W, 4)]),
        ("Nine herders lost their lives.", [(K, 9)]),
        ("The column lost nine men.", [(K, 9)]),
        ("No lives were lost.", []),
        ("The deaths of nine herders shocked Tessit.", [(K, 9)]),
        ("There were nine deaths in Tessit.", [(K, 9)]),
        ("The bodies of nine herders were found.", [(K, 9)]),
        ("The death toll stood at nine in Tessit.", [(K, 9)]),
        ("Four soldiers and nine herders were killed.", [(K, 4), (K, 9)]),
        ("Raiders killed a teacher and her two sons.", [(K, 1), (K, 2)]),
        ("Raiders shot and killed a teacher.", [(K, 1)]),
        ("Raiders killed or wounded nine herders.", [(C, 9)]),
        ("Nine herders were killed or wounded.", [(C, 9)]),
        ("Nine dead and wounded were brought in.", [(C, 9)]),
        ("A teacher was shot dead in Tessit.", [(K, 1)]),
        ("Police shot dead four marchers in Tessit.", [(K, 4)]),
        ("Colonel Idrissa Ba was killed near Tessit.", [(K, 1)]),
        ("A couple were later found murdered.", [(K, 2)]),
        ("A household of six was wiped out.", [(K, 6)]),
        ("A 9-year-old girl was killed.", [(K, 1)]),
        ("Nine herders were killed, and a third of them fled.", [(K, 9)]),
        ("Two medics died and a third was wounded.", [(K, 2), (W, 1)]),
        ("One wounded soldier reached Tessit.", [(W, 1)]),
        ("The bomber blew up his car, killing himself and two guards.", [(K, 1), (K, 2)]),
        ("An unknown number of herders were killed.", [(K, None)]),
        ("Raiders left an unknown number injured.", [(W, None)]),
        ("Six villagers were taken hostage; raiders made off with two more girls.", [(Harm.CAPTURED, 6), (Harm.CAPTURED, 2)]),
        ("About 700 families fled Tessit.", [(Harm.DISPLACED, 700)]),
        ("Forty families lived in Tessit. They fled.", [(Harm.DISPLACED, 40)]),
        ("Nine herders were hurt. They fled to Menaka.", [(W, 9), (Harm.DISPLACED, 9)]),
        ("Nine herders were killed in Gao. They fled.", [(K, 9), (Harm.DISPLACED, None)]),  # the dead do not flee
        ("Nine herders were killed and 12 were hurt. They fled.", [(K, 9), (W, 12), (Harm.DISPLACED, 12)]),
        ("Nine gunmen fled on motorbikes.", []),
        ("Forty inmates escaped from the jail.", [(Harm.ESCAPED, 40)]),
        ("Forty fighters laid down their arms.", [(Harm.SURRENDERED, 40)]),
        ("Nine sailors are missing off Benin.", [(Harm.MISSING, 9)]),
        ("Raiders killed seven herders in Tessit, five in Labbezanga and one in Ansongo.", [(K, 7), (K, 5), (K, 1)]),
        ("Raiders killed the deputy mayor of Tessit, three of his guards and a driver.", [(K, 1), (K, 3), (K, 1)]),
        ("Nine auxiliaries (VDP) and one guard were killed.", [(K, 9), (K, 1)]),
        ("Bringing to 17 the number of herders killed, a mine hit a cart.", [(K, 17)]),
        ("The number of civilians killed has reached 30.", [(K, 30)]),
        ("The dead included a nurse and two of her patients.", [(K, 1), (K, 2)]),
        ("One more, a baker, died on Friday.", [(K, 1)]),
        ("A guard wounded on Monday died.", [(K, 1)]),
    ],
)
def test_figures(text, expected):
    assert figures(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Raiders killed 40 cattle near Tessit.",
        "Talks killed time in Doha.",
        "The army captured 12 villages and a hill.",
        "Shells destroyed 30 houses and killed dozens of sheep.",
        "Forty trucks crossed the Dead Sea road.",
        "Ex-rebels surrendered 300 rifles.",
        "The suspect, Moussa Ba, 34, left.",
        "Nine herders met in Tessit.",
        "",
    ],
)
def test_what_harms_nobody(text):
    assert find_casualties(text) == ()


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Nine herders were killed.", (9, 9, 9)),
        ("At least nine herders were killed.", (9, 9, None)),
        ("About 90 herders were killed.", (None, 90, None)),
        ("Up to 90 herders were killed.", (None, 90, 90)),
        ("Between 20 and 30 herders were killed.", (20, 20, 30)),
        ("Dozens of herders were killed.", (24, 24, None)),
        ("A herder was killed.", (1, 1, 1)),
        ("No herders were killed.", (0, 0, 0)),
        ("Dozens, if not hundreds, of herders were killed.", (24, 24, None)),
        ("Her sons (3 and 12) were killed.", (2, 2, 2)),
        ("Herders between the ages of 19 and 40 were killed.", (2, None, None)),
    ],
)
def test_bounds(text, bounds):
    found = one(text)

    assert (found.low, found.best, found.high) == bounds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nine herders were killed.", VictimKind.CIVILIAN),
        ("Nine people were killed.", VictimKind.UNKNOWN),
        ("Nine soldiers and civilians died.", VictimKind.MIXED),
        ("Nine people, all of them soldiers, were killed.", VictimKind.SECURITY_FORCE),
        ("Nine members of the security services were killed.", VictimKind.SECURITY_FORCE),
        ("Nine members of a family were killed.", VictimKind.CIVILIAN),
        ("Nine members of al-Shabaab were killed.", VictimKind.COMBATANT),
        ("Nine al-Shabaab men were killed.", VictimKind.COMBATANT),
        ("Nine Taliban were killed.", VictimKind.COMBATANT),
        ("Nine aid workers were killed.", VictimKind.AID_WORKER),
        ("Nine workers were killed.", VictimKind.CIVILIAN),
        ("Nine Tuaregs were killed.", VictimKind.CIVILIAN),
        ("A nine-year-old was hurt, and a 9-year-old farmer was killed.", VictimKind.CHILD),
    ],
)
def test_kinds_of_victims(text, kind):
    assert find_casualties(text)[-1].victim_kind is kind


def test_a_bare_number_takes_up_the_noun_before_it():
    killed, captured = find_casualties("Nine herders were killed. Another 20 were abducted.")

    assert (killed.victims.text, captured.victims.text) == ("herders", "herders")
    assert captured.victim_kind is VictimKind.CIVILIAN


def test_an_object_of_another_sentence_takes_up_nothing():
    assert find_casualties("Nine herders were killed. A mine killed 20.")[1].victims is None


def test_the_victims_side_is_told():
    assert one("Nine al-Shabaab fighters were killed.").victim_actor.id == "al-shabaab"


@pytest.mark.parametrize(
    "text",
    [
        "Nine herders, including three children, were killed.",
        "Nine people were killed, three of them children.",
        "Nine people were killed, including three children.",
        "Raiders killed nine people, including three children.",
        "Raiders left nine people dead: three children and six women.",
    ],
)
def test_parts_are_told_from_the_whole(text):
    whole, *parts = find_casualties(text)

    assert (whole.best, whole.part_of) == (9, None)
    assert parts
    assert {part.part_of for part in parts} == {whole.span}


@pytest.mark.parametrize(
    "text",
    [
        "No one was hurt.",
        "Nobody was killed.",
        "No soldier was hurt in Tessit.",
        "None of the hostages was harmed.",
        "The army denied that nine soldiers were killed.",
        "Reports of nine dead are false.",
        "Nine soldiers were not killed.",
        "There were no fatalities.",
    ],
)
def test_negations(text):
    assert all(c.negated for c in find_casualties(text))
    assert find_casualties(text)


@pytest.mark.parametrize(
    "text",
    [
        "The shell would have killed nine people.",
        "A flood could leave nine people dead.",
        "The group threatened to kill nine hostages.",
        "If confirmed, the death of nine men would be heavy.",
        "They will kill nine hostages.",
    ],
)
def test_what_has_not_happened(text):
    assert [c.hypothetical for c in find_casualties(text)] == [True]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Nine herders were killed on Friday.", Scope.EVENT),
        ("Nine herders have been killed since Friday.", Scope.EVENT),
        ("Mines have killed 90 herders since the war.", Scope.CUMULATIVE),
        ("Mines killed 90 herders in the past two months.", Scope.CUMULATIVE),
        ("Mines have killed 90 herders this year.", Scope.CUMULATIVE),
        ("A raid killed nine herders in 2012.", Scope.BACKGROUND),
        ("A raid killed nine herders a year ago.", Scope.BACKGROUND),
        ("Earlier reports said nine herders had died.", Scope.EVENT),
    ],
)
def test_scope(text, scope):
    assert one(text).scope is scope


def test_an_earlier_figure_is_replaced_only_where_another_is_told():
    scopes = [c.scope for c in find_casualties("Earlier reports said nine herders had died. Eleven herders died.")]

    assert scopes == [Scope.SUPERSEDED, Scope.EVENT]


def test_a_date_long_before_the_others_makes_a_figure_background():
    text = "On 3 May 2023 raiders killed nine herders. On 7 June 2021 a mine had killed six traders."

    assert [c.scope for c in find_casualties(text)] == [Scope.EVENT, Scope.BACKGROUND]


def test_a_toll_that_replaces_another():
    figures = [(c.best, c.scope) for c in find_casualties("The toll rose to 14 on Monday, from nine.")]

    assert figures == [(14, Scope.EVENT), (9, Scope.SUPERSEDED)]


def test_a_later_toll_replaces_the_figures_before_it():
    found = find_casualties("A bomb killed nine people. By night the toll had climbed to 14.")

    assert [c.scope for c in found] == [Scope.SUPERSEDED, Scope.EVENT]


@pytest.mark.parametrize("text", ["Nine people, not 19, were killed.", "Nine herders were killed in Tessit, not 19."])
def test_a_correction(text):
    assert {(c.best, c.scope) for c in find_casualties(text)} == {(9, Scope.EVENT), (19, Scope.SUPERSEDED)}


def test_a_repeated_figure_is_no_further_one():
    first, again = find_casualties("Nine herders were killed. The nine herders were killed at dawn.")

    assert (first.alternative_to, again.alternative_to) == (None, first.span)


def test_rival_figures():
    first, rival = find_casualties("The army said nine herders were killed. Elders said 20 herders were killed.")

    assert rival.alternative_to == first.span


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The mayor said nine herders were killed.", "The mayor"),
        ("Nine herders were killed, the mayor said.", "the mayor"),
        ("Nine herders were killed, according to the mayor.", "the mayor"),
        ("According to the mayor, nine herders were killed.", "the mayor"),
        ("The mayor put the dead at nine.", "The mayor"),
        ("The mayor said nine herders were killed. Two guards were hurt.", "The mayor"),
        ("Nine herders were killed.", None),
    ],
)
def test_who_says_it(text, source):
    claimed = find_casualties(text)[-1].claimed_by

    assert (claimed and claimed.text) == source


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("Rebels killed nine herders.", "Rebels"),
        ("Nine herders were killed by rebels.", "rebels"),
        ("Rebels raided Tessit, killing nine herders.", "Rebels"),
        ("Rebels entered Tessit and killed nine herders.", "Rebels"),
        ("Nine herders were killed in a Russian airstrike.", "Russian"),
        ("Nine herders were killed when gunmen stormed a market.", "gunmen"),
        ("Gunmen stormed a market. Nine herders were killed.", "Gunmen"),
        ("The army said it shot nine rebels.", "The army"),
        ("Gunmen attacked Tessit. They killed nine herders.", "Gunmen"),
        ("A mine killed nine herders.", None),
        ("Nine herders were killed in a flood.", None),
        ("It killed nine herders.", None),
    ],
)
def test_who_did_it(text, agent):
    found = find_casualties(text)[-1].perpetrator

    assert (found and found.text) == agent


HARMS = [
    (row.harm, row.phrase)
    for table in (
        predicates.VERBS,
        predicates.STATES,
        harm_phrases.COMPLEMENTS,
        harm_phrases.LIGHTS,
        harm_phrases.NOUNS,
        harm_phrases.TOLLS,
    )
    for row in table
    if row.harm
]


@pytest.mark.parametrize(("expected", "phrase"), HARMS, ids=[phrase for _, phrase in HARMS])
def test_a_word_of_harm_is_met_in_its_phrase(expected, phrase):
    assert expected in {c.harm for c in find_casualties(phrase)}


def test_no_noun_is_of_two_kinds():
    nouns = [word for words in victims.VICTIMS.values() for word in words.split()]

    assert len(nouns) == len(set(nouns))


def test_plurals_are_known():
    assert [noun(word).lemma for word in ("policemen", "deputies", "coaches", "thieves", "people") if noun(word)] == [
        "policeman",
        "deputy",
        "thief",
        "person",
    ]


def test_phrases_of_scope_are_in_their_examples():
    for phrase, example in (*framing.RUNNING, *framing.PAST, *framing.CHARGED):
        assert " ".join(phrase) in example.replace("'s", " 's")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Idrissa Ba was killed in Tessit.", [(K, 1)]),
        ("Idrissa Ould Ba had fled; Moussa al-Amin has been killed.", [(K, 1)]),
        ("The murder of Idrissa Ba shocked Tessit.", [(K, 1)]),
        ("Deir Hafer was captured.", []),
        ("The Taliban was killed off.", []),
        ("Tessit was shelled and the capture of Tessit was denied.", []),
    ],
)
def test_a_person_by_name(text, expected):
    assert figures(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were killed. Three of the dead are children.",
        "Nine people were killed. Three nurses were among the dead.",
        "Nine people, including three nurses, were killed. The three nurses were shot dead.",
    ],
)
def test_a_part_told_in_another_sentence(text):
    whole, *parts = find_casualties(text)

    assert {part.part_of for part in parts} == {whole.span}


def test_a_month_before_the_day_of_the_text_is_the_past():
    text = "Nine herders were killed on 6 February 2022. An ambush in January 2022 left five soldiers dead."

    assert [c.scope for c in find_casualties(text)] == [Scope.EVENT, Scope.BACKGROUND]


def test_a_person_by_name_in_capitals():
    assert figures("THE MURDER OF CARLOS QUISPE, A LAWYER, WAS CONDEMNED.")[0] == (K, 1)
    assert figures("THE LOSS OF PUERTO MALDONADO WAS DENIED.") == []


def test_a_year_does_not_put_its_other_days_long_ago():
    text = "Bo, 3 June 2024 - The town fell in 2024. On 28 January 2024 a mine killed nine farmers near Bo."

    assert [c.scope.value for c in find_casualties(text)] == ["background"]
    assert [c.scope.value for c in find_casualties(text.replace("28 January", "28 May"))] == ["event"]


# ------------------------------------------------------------------ totals


def added(text, harm=K, policy="ucdp"):
    toll = toll_of(find_casualties(text), harm, policy=policy)
    return toll.low, toll.best, toll.high


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Nine herders were killed.", (9, 9, 9)),
        ("Nine herders and four guards were killed.", (13, 13, 13)),
        ("Nine herders, including three boys, were killed.", (9, 9, 9)),
        ("Nine herders were killed. The nine herders were killed at dawn.", (9, 9, 9)),
        ("At least nine herders were killed.", (9, 9, None)),
        ("Up to nine herders were killed.", (0, 9, 9)),
        ("About 90 herders were killed.", (90, 90, 90)),
        ("The army said nine herders were killed. Elders said 20 herders were killed.", (9, 9, 20)),
        ("No herders were killed.", (0, 0, 0)),
        ("Nine herders were hurt.", (None, None, None)),
        ("The shell would have killed nine people.", (None, None, None)),
    ],
)
def test_no_victim_is_counted_twice(text, bounds):
    if text.startswith("No herders"):
        bounds = (None, None, None)  # a denial is no statement to be added up
    assert added(text) == bounds


def test_the_wounded_who_die_count_among_the_killed():
    text = "Nine herders were hurt, four of whom later died."

    assert (added(text)[1], added(text, W)[1]) == (4, 5)


def test_a_plural_without_a_number_counts_by_policy():
    assert (added("Herders were killed.")[1], added("Herders were killed.", policy="acled")[1]) == (2, 3)


def test_an_unknown_policy_is_refused():
    with pytest.raises(ValueError, match="policy"):
        toll_of((), K, policy="own")


def test_a_claim_about_an_enemy_counts_in_the_bounds_only():
    text = "Elders said 20 rebels were killed. The Turkish army said it had killed nine rebels."

    assert added(text) == (20, 20, 20) or added(text)[1] == 20
    assert added(text, policy="acled")[1] == 9
