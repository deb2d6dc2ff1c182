"""Labels with a figure each, and what an opening clause of an earlier event covers."""

from __future__ import annotations

import pytest

from conflictnews import find_casualties, parse_article
from conflictnews.languages.en import figures
from conflictnews.languages.en.harm_phrases import LABELS


def tolls(text: str) -> tuple[int | None, int | None]:
    article = parse_article(text)
    return article.toll("killed").best, article.toll("wounded").best


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        ("Complex attack on the post at Boni. KIA 7, WIA 9.", 7, 9),
        ("Attack on Boni. Fatalities 4.", 4, None),
        ("Clash near Boni. Dead 3, injured 5.", 3, 5),
        ("Clash near Boni. Killed - 5; injured - 8.", 5, 8),
        ("Shelling at Boni, fatalities = 5.", 5, None),
        ("The raid on Boni. Fatalities (total): 12.", 12, None),
        ("Attack in Boni [fatalities: 4; injuries: 2].", 4, 2),
        ("A bomb went off in Boni. Deaths: 4, injuries: 6.", 4, 6),
        ("Raid on Boni. Killed - 5 aid workers; wounded - 3.", 5, 3),
        ("Bor county. deaths_a 25, deaths_b 40, deaths_civilians 3, deaths_unknown 0.", 68, None),
        ("Incident at Boni. Fatalities 4 injuries 9.", 4, 9),
        ("Air raid on Boni. Losses of civilians - killed = 11; injured = 24.", 11, 24),
        ("Sitrep: attack at Boni. KIA 7 (confirmed), WIA 9. Losses of the other side unknown.", 7, 9),
    ],
)
def test_a_cell_gives_the_figure_of_its_label(text: str, killed: int | None, wounded: int | None) -> None:
    assert tolls(text) == (killed, wounded)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Fatalities - 4 of them children - rose.", None),
        ("Deceased: eight peacekeepers and their driver.", 9),
        ("The dead 3 days later were buried.", None),
        ("Casualties 4 km away were not counted.", None),
    ],
)
def test_a_label_in_a_sentence_is_no_cell(text: str, killed: int | None) -> None:
    assert tolls(text)[0] == killed


@pytest.mark.parametrize("label", LABELS, ids=lambda label: label.forms)
def test_a_label_needs_no_sign(label) -> None:
    word, number = label.phrase.split()
    (statement,) = parse_article(f"Clash near Boni. {label.phrase}.").casualties
    assert (statement.harm, statement.best, statement.rule) == (label.harm, int(number), "casualties.label")
    assert word.lower() == label.forms


@pytest.mark.parametrize("word", sorted(figures.BARE_LABELS))
def test_a_toll_may_be_a_label_without_a_sign(word: str) -> None:
    (statement,) = parse_article(f"Clash near Boni. {word.capitalize()} 3.").casualties
    assert (statement.best, statement.rule) == (3, "casualties.label")


@pytest.mark.parametrize("sign", sorted(figures.CELL_SIGNS))
def test_a_sign_stands_between_label_and_figure(sign: str) -> None:
    assert tolls(f"Clash near Boni. Fatalities {sign} 4.")[0] == 4


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Months after an explosion left 20 dead, a smaller blast on Friday killed three soldiers.", 3),
        ("A year after the market bombing, a blast on Friday killed three soldiers.", 3),
        ("Five years after the fall of the town, when 300 died, a bomb killed two.", 2),
        ("Ten years after the massacre, in which 157 people died, survivors laid wreaths.", None),
        ("Three years after 24 farmers were killed in Boni, their widows still wait.", None),
    ],
)
def test_a_clause_of_an_earlier_event_ends_at_its_comma(text: str, killed: int | None) -> None:
    assert tolls(text)[0] == killed


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Four members of one family, including a baby of seven months, died in Boni.", 4),
        ("A boy of seven years was killed.", 1),
        ("A ceasefire of three days broke down; six died.", 6),
    ],
)
def test_a_time_after_of_is_an_age(text: str, killed: int) -> None:
    assert tolls(text)[0] == killed


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        ("Colonel, two sons among six killed in Taiz", 6, None),
        ("Three soldiers among 12 people killed in Taiz blast", 12, None),
        ("TWO CLERKS, 3 GUARDS AMONG 9 SLAIN IN TAIZ CLASH", 9, None),
        ("A nurse and two children were among seven people killed when a shell hit Taiz.", 7, None),
        ("The mayor and his son were among those killed in Taiz.", 2, None),
        ("Twelve people died in Taiz. The mayor was among the dead.", 12, None),
        ("The fear was among the dead.", None, None),
        ("The attackers were among the dead.", None, None),
        ("Two of the wounded have died, bringing to seven the number killed.", 7, None),
        ("The number killed rose to 12 and the number wounded to 30.", 12, 30),
        ("A large number killed themselves.", None, None),
        ("Driver killed outright, loader hurt in Taiz.", 1, 1),
    ],
)
def test_wholes_and_numbers_of_the_killed(text: str, killed: int | None, wounded: int | None) -> None:
    assert tolls(text) == (killed, wounded)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Woman, child killed in Larkana", 2),
        ("Couple, infant hacked to death in Larkana", 3),
        ("Officer, father of two, killed in Taiz", 1),
        ("Doctor, mother of four killed in Taiz", 1),
        ("Omar Said, clerk, killed in Taiz", 1),
        ("Two women and a girl of nine killed in Taiz", 3),
        ("The minister was axed.", None),
        ("Six people died in Taiz. The correct number is five, police said later.", 5),
        ("An earlier version of this story said six policemen had been killed. The correct figure is seven.", 7),
    ],
)
def test_headlines_and_corrections(text: str, killed: int | None) -> None:
    assert tolls(text)[0] == killed


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        ("Killed: 5 Wounded: 6", 5, 6),
        ("Killed: 5 wounded: 6 missing: 2", 5, 6),
        ("Dead: 3 Injured: 10 Arrested: 4.", 3, 10),
        ("Killed: 5 guards Wounded: 6 clerks", 5, 6),
        ("Killed: none Wounded: 4", None, 4),
        ("Killed: -5 Wounded: 6", 5, 6),
        ("Killed: 0 Wounded: 0 Displaced: 300", None, None),
        ("Gao. Killed: 12 (3 women) Wounded: 20", 12, 20),
        ("Wounded: 7 Killed: 3", 3, 7),
        ("Casualties: 2 constables killed", 2, None),
        ("Killed: 4 clerks wounded by shelling", None, 4),
        ("Dead: 5 wounded, 6 missing", None, 5),
    ],
)
def test_labels_with_colons_stand_in_a_row_without_a_sign_between(text: str, killed: int | None, wounded: int | None) -> None:
    assert tolls(text) == (killed, wounded)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fire - two killed - Gao.", ["two killed"]),
        ("Gao - 2 killed - Ansongo - 3 wounded - Menaka", ["2 killed", "3 wounded"]),
        ("Two killed \u2014 Gao", ["Two killed"]),
        ("Two killed \u2014 Omar and Ali \u2014 near Gao", ["Two killed", "Omar", "Ali"]),
        ("Two killed \u2014 Amina Tol \u2014 near Gao", ["Two killed", "Amina Tol"]),
        ("Two people were killed \u2014 a nurse \u2014 near Gao.", ["Two people were killed", "a nurse"]),
    ],
)
def test_a_place_behind_a_dash_is_no_victim(text: str, found: list[str]) -> None:
    assert [statement.text for statement in find_casualties(text)] == found
