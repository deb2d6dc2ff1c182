"""How statements are linked: the rule that found each link, the wounded who die, and the statement that counts."""

from __future__ import annotations

import pytest

from conflictnews import Harm, TollPolicy, find_casualties, parse_article
from conflictnews.models.harm import Rivals


def link_of(text: str, words: str) -> str:
    """The last part of the rule that linked the statement with some words."""
    found = next(c for c in find_casualties(text) if words in c.text)
    return found.link_rule.removeprefix("casualties.link.")


@pytest.mark.parametrize(
    ("text", "words", "rule"),
    [
        ("Nine people, including two boys, were killed in Gao.", "two boys", "phrase"),
        ("Nine people were killed in Gao. Three of the dead were nurses.", "Three", "of-those"),
        ("Nine herders were killed in Gao, police said. The mayor put the toll at 14, then at 16.", "Nine", ""),
        ("Police said nine men died in Gao. Elders said 12 men died.", "12 men", "rival"),
        ("Two more died in Gao, bringing the toll to 14.", "Two more", "brought"),
        ("Nine people were killed in Gao. Five died at once.", "Five", "remains"),
        ("A clerk and two guards were shot dead in Gao. Fatalities: 3.", "Fatalities", "recap"),
    ],
)
def test_a_link_names_its_rule(text: str, words: str, rule: str) -> None:
    assert link_of(text, words) == rule


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        # those who die of their wounds raise the toll and leave the wounded
        ("A blast in Gao killed five and hurt 20. Two of the injured died later, bringing the toll to seven.", 7, 18),
        ("A bomb killed five people and hurt 20 in Gao. One of the wounded died on Friday. The toll is now six.", 6, 19),
        ("Eight farmers were hurt in Gao. One of them died in hospital.", 1, 7),
        # a toll told with the wounded has counted them already
        ("Seven people were killed and 20 hurt in Gao. Five died on the spot and two in hospital.", 7, 20),
        # a later count of the wounded has lost them already
        ("A bomb hurt 20 people in Gao, one of whom died. The number of wounded fell to 19.", 1, 19),
    ],
)
def test_those_who_die_of_wounds_are_taken_from_the_wounded_once(text: str, killed: int, wounded: int) -> None:
    article = parse_article(text)
    assert (article.toll("killed").best, article.toll("wounded").best) == (killed, wounded)


@pytest.mark.parametrize(("rivals", "killed"), [("lowest", 7), ("highest", 12), ("first", 9)])
def test_a_policy_chooses_among_rivals(rivals: Rivals, killed: int) -> None:
    article = parse_article("Police said nine men died in Gao. Elders said 12 men died. The army said seven men died.")
    assert article.toll("killed", policy=TollPolicy(rivals=rivals)).best == killed


def test_a_statement_is_counted_where_it_was_first_told() -> None:
    first, again = find_casualties("Police said nine men died in Gao. Elders said 12 men died.")
    assert (first.counted_at, again.counted_at) == (first.span, first.span)


def test_a_death_told_twice_leaves_the_wounded_once() -> None:
    text = "Shells hurt nine people in Gao. One of them, Sara Bakr, died in hospital. Bakr died of her wounds on Friday."
    dead = [c for c in find_casualties(text) if c.harm is Harm.KILLED]
    assert len(dead) == 2
    assert parse_article(text).toll("wounded").best == 8


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        # others beside those told right before them, all of one total
        (
            "Fourteen people were hurt in Gao on Monday.\n\nSix of them were taken to hospital; five others, to a clinic.",
            0,
            14,
        ),
        (
            "Three people hurt near Gao\n\nA farmer was hurt by a bullet.\n\nTwo other farmers were injured with sticks.",
            0,
            3,
        ),
        # nobody holds more than the total says
        (
            "Three people were hurt in Gao, police said.\n\nA farmer was hurt by a bullet. Nine others were hurt on the road.",
            0,
            12,
        ),
        # what is told as said is no figure given before
        ("The mission said on Friday that its staff had counted 33 bodies in Gao. A herder counted nine bodies.", 33, 0),
        # a figure that is later than its source's own replaces no other source's
        (
            "Volunteers said 98 people were killed in Gao. The army had at first spoken of 70 and later of 110 deaths.",
            98,
            0,
        ),
        # whom a sentence takes up is of the event on which they were told
        ("A bomb killed nine people in Gao on Friday. In 2019 three nurses died there. A group said it had killed them.", 9, 0),
    ],
)
def test_details_and_rivals_add_nothing_to_the_figure_that_holds_them(text: str, killed: int, wounded: int) -> None:
    article = parse_article(text)
    assert (article.toll("killed").best or 0, article.toll("wounded").best or 0) == (killed, wounded)


def test_a_paragraph_on_one_of_several_events_tells_its_figure_again() -> None:
    text = (
        "At least 21 die in two attacks in eastern Mali\n\n"
        "Gunmen killed 12 miners near a quarry, and a bomb at a guesthouse killed nine more people, officials said Friday.\n\n"
        "Two men were left with bullet wounds near the quarry. The police arrested four suspects.\n\n"
        "In Ansongo, a town on the Niger, the bomb went off at dusk. Nine people were killed and 37 wounded, a doctor said."
    )
    article = parse_article(text)
    assert (article.toll("killed").best, article.toll("wounded").best) == (21, 39)


def test_a_time_of_the_clock_opens_no_other_event() -> None:
    text = (
        "Gao, 29 January 2018 - Armed men attacked a clinic on Friday night, hurting three people, an aid group said today.\n\n"
        "At around 10 p.m. they broke the door. The watchman was beaten. Two women were hit by bullets in the ward."
    )
    assert parse_article(text).toll("wounded").best == 3


def test_a_day_before_those_of_a_lead_without_a_year_is_another_events() -> None:
    text = (
        "GAO, Mali, July 4 - A bomb killed 13 people on Friday, an official said Saturday.\n\n"
        "The blast broke the windows of a school.\n\nThe school was closed.\n\nThe town lies on the Niger.\n\n"
        "On June 22, gunmen attacked the market, where two people were killed."
    )
    assert parse_article(text).toll("killed").best == 13


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        # more dead than were told bring up the toll that rises in their sentence
        ("Four more bodies were found in Jenin, as the toll rises to 16 martyrs, a ministry said.", 16, None),
        # a figure of one or two is no rival of a large one, but of those whom it counts
        ("One of its volunteers was hurt in Gao, the group said. A monitor said 27 people had been wounded.", None, 27),
        # but a side's own loss is, of what the other side claims
        ("The army said it lost two men at Gao; the rebels said on their channel that they had killed 31 soldiers.", 2, None),
        # who is only so called by one source is no other victim
        (
            'Troops killed 59 civilians in Wogelsa, a group said. The government said that 40 "extremists" had died there.',
            59,
            None,
        ),
        # some of the wounded died, told with them; the toll stood in the title
        (
            "Eleven die in Gao\n\nEight died at once. Five others were taken to hospital, where three died of their wounds.",
            11,
            2,
        ),
        # some of those counted before "out of" are no others
        ("A blast hurt 64 people in Gao. Out of 64 injured people, 21 required surgery.", None, 64),
    ],
)
def test_what_is_told_beside_a_figure_is_no_further_victim(text: str, killed: int | None, wounded: int | None) -> None:
    article = parse_article(text)
    assert (article.toll("killed").best, article.toll("wounded").best) == (killed, wounded)


def test_figures_of_other_events_do_not_divide_one_by_chance() -> None:
    text = (
        "Chernihiv: A farmer was killed by a mine on Sunday.\n\n"
        "Kherson: A man was killed by a drone in Beryslav, and four people were wounded in shelling on Monday.\n\n"
        "Kharkiv: A woman was hurt in Kupiansk by a mine.\n\nOdesa: A fragment injured a guard at a warehouse.\n\n"
        "Sumy: Two women were hurt by shells in Bilopillia."
    )
    article = parse_article(text)
    assert not [c for c in article.casualties if c.link_rule == "casualties.link.sum"]
    assert article.toll("wounded").best == 8


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        # a death of wounds on a later day comes on top of the dead told beside the wounded
        ("Shelling killed three people and wounded ten in Gao. On Wednesday a woman died of her wounds in hospital.", 4, 9),
        # but in a text whose title tells the dead, it is one of those
        ("Three killed in Gao\n\nShelling killed three people in Gao. On Wednesday a woman died of her wounds.", 3, None),
        # the toll says that it has risen with some of the wounded
        ("Four were killed and 12 wounded in Gao. The death toll climbed to six after two of the wounded died.", 6, 10),
        # a few told before are some of those whom another source counts
        ("Two aid workers were killed in Gao, their agency said. The UN said 31 people had died in the fighting.", 31, None),
        ("Two aid workers were killed in Gao, their agency said. The army said 31 rebels had died in the fighting.", 33, None),
    ],
)
def test_later_deaths_and_larger_counts(text: str, killed: int, wounded: int | None) -> None:
    article = parse_article(text)
    assert (article.toll("killed").best, article.toll("wounded").best) == (killed, wounded)
