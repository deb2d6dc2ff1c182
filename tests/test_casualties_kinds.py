"""Kinds of victims that the words around a statement tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from conflictnews import Harm, VictimKind, find_casualties

K = VictimKind


def last_kind(text: str) -> VictimKind:
    return find_casualties(text)[-1].victim_kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # What they did, or were doing.
        ("Two men who fired at a patrol were killed.", K.COMBATANT),
        ("Rebels killed 16 men who were building a school.", K.CIVILIAN),
        ("A jet killed 30 people who had gathered for a wedding.", K.CIVILIAN),
        ("Two men who had come from Gao were killed.", K.UNKNOWN),
        ("A man in a long coat blew himself up at the gate.", K.COMBATANT),
        ("A woman detonated her vest, killing herself.", K.COMBATANT),
        ("A man killed himself in Gao.", K.UNKNOWN),
        ("Four suspects were shot dead.", K.COMBATANT),
        ("Four suspects were detained.", K.UNKNOWN),
        # Whose losses they are.
        ("A witness said 15 were killed on the army's side.", K.SECURITY_FORCE),
        ("There were three dead in the ranks of the gendarmes.", K.SECURITY_FORCE),
        ("There were three dead in the ranks of the gendarmes, and four injured.", K.SECURITY_FORCE),
        ("Losses: government side 6 killed.", K.SECURITY_FORCE),
        ("An adviser put the army's dead at 200.", K.SECURITY_FORCE),
        ("The rebels said they lost one man.", K.COMBATANT),
        ("The regiment mourned the loss of nine men.", K.SECURITY_FORCE),
        ("The minister gave the number of slain soldiers as nine.", K.SECURITY_FORCE),
        # What they are said to be.
        ("Four of those killed at the scene were women.", K.CIVILIAN),
        ("Two of the victims were aged 15 and 16.", K.CHILD),
        ("Two of the victims were aged 15 and 61.", K.UNKNOWN),
        ("Four of the dead were under ten.", K.CHILD),
        ("Four deaths (two girls, two elderly men) were recorded.", K.CIVILIAN),
        # Who they were before.
        ("Gunmen shot Aliya Noori, a nurse, in Mehtarlam. Noori died.", K.MEDIC),
        ("Gunmen shot a pupil, Ahmed, in the neck. He died.", K.CHILD),
        ("Gunmen killed a former mayor.", K.CIVILIAN),
        ("Maoists strangled a village council member.", K.OFFICIAL),
        ("Raiders killed three members of a self-defence group.", K.COMBATANT),
        ("Nine guards were hurt at dawn. Three of the nine have died.", K.SECURITY_FORCE),
        ("Guards killed five rebels, two of them women.", K.COMBATANT),
        ("Shells killed five villagers, two of them women.", K.CIVILIAN),
        ("An 80-year-old man was shot.", K.CIVILIAN),
        ("A 64-year-old man was shot.", K.UNKNOWN),
        ("Eleven staff of the Catholic hospital were abducted.", K.MEDIC),
        ("Two village volunteers were shot dead.", K.COMBATANT),
        ("Raiders stormed a post of the KNDF in Demoso. One further member died.", K.COMBATANT),
        ("Rebels killed at least 12 farm workers west of Gao.", K.CIVILIAN),
        ("Fighting killed 207 Armenian and 80 Azerbaijani soldiers.", K.SECURITY_FORCE),
        ("Two Indian soldiers and one Pakistani were killed.", K.SECURITY_FORCE),
        ("Two soldiers and one Pakistani were killed.", K.UNKNOWN),
        ("A shell killed her three small daughters.", K.CHILD),
        ("A shell killed a small trader.", K.CIVILIAN),
        ("The dead among bystanders came to 15.", K.CIVILIAN),
        ("Cpl. Jerwin Osias lost an eye.", K.SECURITY_FORCE),
        ("ASI Gurmeet Kaur suffered injuries.", K.SECURITY_FORCE),
        ("Soldiers killed two men who were planting a mine.", K.COMBATANT),
        ("Israeli forces killed two Palestinians.", K.UNKNOWN),
        ("A man of 71 was shot.", K.CIVILIAN),
        # What nationality and captivity leave open.
        ("Troops killed five Palestinians in Jenin.", K.UNKNOWN),
        ("Six Togolese died in the fire.", K.UNKNOWN),
        ("Four hostages were killed.", K.UNKNOWN),
    ],
)
def test_kinds_that_the_words_around_a_statement_tell(text: str, kind: VictimKind) -> None:
    assert last_kind(text) is kind


def test_a_bare_number_of_another_count_takes_no_kind_from_the_sentence_before() -> None:
    text = "Gunmen shot residents who tried to flee. The mission in Haiti counted 21 dead."
    assert last_kind(text) is K.UNKNOWN


def test_a_bare_number_that_goes_on_takes_the_kind_from_the_sentence_before() -> None:
    assert last_kind("Eleven traders were hit. Six died at once.") is K.CIVILIAN


def test_those_harmed_in_a_list_have_kinds_of_their_own() -> None:
    found = find_casualties("Four deaths (two girls, two elderly men) were recorded.")
    assert [(c.harm, c.best, c.victim_kind) for c in found] == [
        (Harm.KILLED, 4, K.UNKNOWN),
        (Harm.KILLED, 2, K.CHILD),
        (Harm.KILLED, 2, K.CIVILIAN),
    ]


LINES = (Path(__file__).parent / "fixtures" / "casualty_roles.tsv").read_text("utf-8").splitlines()
ROLES = [line.split("\t") for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize(("kind", "agent", "source", "text"), ROLES)
def test_who_was_harmed_by_whom_and_who_says_so(kind: str, agent: str, source: str, text: str) -> None:
    found = find_casualties(text)[-1]
    roles = [mention.text.lower() if mention is not None else "-" for mention in (found.perpetrator, found.claimed_by)]
    assert (found.victim_kind.value, *roles) == (kind, agent.lower(), source.lower())


def test_there_are_roles() -> None:
    assert len(ROLES) > 30
