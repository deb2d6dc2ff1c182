"""Who did it: by the attack around a statement, by the sentence before, and by nobody where two sides fight."""

from __future__ import annotations

import pytest

from conflictnews import find_casualties


def last_agent(text: str) -> str | None:
    found = find_casualties(text)[-1].perpetrator
    return found.text if found is not None else None


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("Raiders stopped a bus near Gao and asked for names. Three passengers were shot dead.", "Raiders"),
        ("Insurgents came to the hamlet at dusk. They went from door to door. Four weavers were beheaded.", "Insurgents"),
        ("Police dispersed a sit-in in Kisumu. Four teachers were arrested.", "Police"),
        ("Youths stoned a clerk; a nurse was wounded as well.", "Youths"),
        ("In a Russian strike on Izmail, two dockers were killed.", "Russian"),
        ("Two porters were killed in an ambush laid by Dozo hunters.", "Dozo hunters"),
        ("Two constables met their end at the hands of unknown gunmen.", "unknown gunmen"),
        ("The death toll from the assault by gang members on Cabaret has climbed to 23.", "gang members"),
        ("Nine villagers died in army operations.", "army"),
        ("Niger: in Banibangou, gunmen on motorbikes killed an imam.", "gunmen"),
        ("An inspector was murdered by individuals from the 400 Mawozo gang.", "individuals from the 400 Mawozo gang"),
        ("A convoy drove into an ambush laid by Boko Haram. Nine soldiers died.", "Boko Haram"),
        ("Junta columns set fire to a hamlet; a widow burned to death.", "Junta columns"),
        ("A tanker crew fled. Nine porters died after shells hit Gao.", None),
        ("Gunmen stormed a market in Gao. Killed: 12.", "Gunmen"),
        ("Thirteen rebels died after Afghan forces struck their hideouts.", "Afghan forces"),
        ("The front said its helicopters killed three guards.", None),
        ("Boko Haram said its helicopters killed three guards.", "Boko Haram"),
    ],
)
def test_an_attack_told_beside_or_before_names_who_did_it(text: str, agent: str | None) -> None:
    assert last_agent(text) == agent


@pytest.mark.parametrize(
    "text",
    [
        "Rebels and soldiers shot at one another in Bria. A nurse was killed by a stray bullet.",
        "Rebels clashed with soldiers near Bria. Two herders were killed.",
        "Gunmen stormed a post in Gao. Three gunmen were killed.",
        "Gunmen blew a hole in the wall of the jail. 80 inmates escaped.",
        "Protesters burned tyres after the murder of a student.",
        "More than 60,000 people have been displaced since rebels took the town.",
        "Soldiers arrived in Tessit at noon. Two herders were killed by lightning.",
        "Gunmen stormed a mill in Gao. Elsewhere, two herders were killed.",
        "Gunmen stormed a mill in Gao.\n\nTwo herders were killed.",
        "Gunmen stormed a mill in Gao. It rained. It snowed. Two herders were killed.",
        "Two men stabbed a guard and were shot. All three died.",
    ],
)
def test_two_sides_and_other_events_name_nobody(text: str) -> None:
    assert last_agent(text) is None


def test_an_ambush_of_one_group_on_another_names_the_attacker() -> None:
    assert last_agent("Three ISIS fighters were killed in an Al-Shabaab ambush.") == "Al-Shabaab"
