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
        ("M23 collectors shot two drivers near Rutshuru. Neither survived.", "M23 collectors"),
        ("Residents of Gwoza buried nine herders.", None),
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
        ("An armed group believed to be ADF killed two farmers.", "An armed group believed to be ADF"),
        ("Two farmers were killed by a gang calling itself the Wolves.", "a gang calling itself the Wolves"),
        ("Boats were stopped off Macomia by armed men. Three traders died.", "armed men"),
        ("Police used live rounds on people in a queue. One was wounded.", "Police"),
        ("A Russian drone fired on a van. The strike killed two.", "Russian"),
        ("A bomber attacked a gate. The blast killed nine.", "A bomber"),
        ("Raiders shot at a market. The dead came to 15.", "Raiders"),
        ("A butcher, who lost an uncle, wept.", None),
        ("Nine workers were hauled out of a van by Al-Shabaab; five were executed by the roadside.", "Al-Shabaab"),
        ("Two constables were killed repelling a rebel attack.", "rebel"),
        ("The kidnappers still hold 24 passengers. They have already shot two porters.", "The kidnappers"),
        ("Unknown men shot dead a clerk appointed by the junta, and wounded his wife.", "Unknown men"),
        ("The death toll of a militia raid rose to 27.", "militia"),
        ("Two guards died after rebels hit a post, taking the toll to eight.", "rebels"),
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
        "Gunmen blew a hole in the gate of the jail. 80 inmates escaped.",
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


def last_source(text: str) -> str | None:
    found = find_casualties(text)[-1].claimed_by
    return found.text if found is not None else None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A member of the town council says 15 were killed.", "A member of the town council"),
        ("A nurse at the city's hospital said it had received 22 wounded.", "A nurse at the city's hospital"),
        (
            "Leaders in the camp for the displaced report that raiders killed nine porters.",
            "Leaders in the camp for the displaced",
        ),
        ("The death of a tailor was confirmed by the Red Cross.", "the Red Cross"),
        ("ACLED has recorded 6,200 deaths since October 2017.", "ACLED"),
        ("A doctor said his ward alone had received 21 bodies.", "A doctor"),
        ('Omar Shah, the chief, said nine died. State radio said four. "We lost five men at the gate," he said.', "Omar Shah"),
        ("The ministry said it had repelled a raid. It put the army's dead at a dozen.", "The ministry"),
    ],
)
def test_who_gives_a_figure(text: str, source: str | None) -> None:
    assert last_source(text) == source


def test_those_who_confirm_or_count_a_death_have_not_done_it() -> None:
    assert last_agent("The death of a tailor hit by a stray bullet was confirmed by the Red Cross.") is None
    assert last_agent("The death toll rose to five, according to a tally by a research group.") is None


def test_a_denial_of_something_else_denies_no_harm() -> None:
    (found,) = find_casualties("The spokesman said that the jackets were false and that two men were shot.")
    assert not found.negated
