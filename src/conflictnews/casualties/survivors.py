"""The wounded who die: hits that a death explains, and deaths that take people from the wounded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from conflictnews.casualties.links import ALL, PART_BACK, hold
from conflictnews.casualties.statement import Statement, close, covers, general, namesakes, same_noun
from conflictnews.language import lexicon as lx
from conflictnews.language.clauses import Clause, clauses_near
from conflictnews.language.phrases import BARE
from conflictnews.languages.en import framing
from conflictnews.languages.en import victims as table
from conflictnews.models import Harm, Scope

_SOON = 4
"""Number of statements after one of people who were shot that may tell of them as dead."""
_BODIES_REACH = 2
"""Number of sentences, from one that tells of people who were shot, in which their bodies may be told of."""
_KNOWN = lx.DEFINITE | lx.POSSESSIVE
_CARED_FOR = 12
"""Maximum number of tokens between the dead and the words for their wounds: "died in hospital of his wounds"."""


def shot_dead(statements: Sequence[Statement]) -> None:
    """Take those who are shot for dead where the text goes on so: "shot eight men. Three of the dead were brothers"."""
    for index, statement in enumerate(statements):
        if _may_be_dead(statement) and _are_taken_for_dead(statements, index):
            statement.harm = statement.draft.harm = Harm.KILLED


def _may_be_dead(statement: Statement) -> bool:
    """Whether a figure of the event counts people of whom only the hit is told, who may have died of it."""
    hurt = statement.live and statement.harm is Harm.WOUNDED
    return hurt and statement.counts and _is_shot(statement)


def _are_taken_for_dead(statements: Sequence[Statement], index: int) -> bool:
    """Whether the text goes on as if those who were shot were dead: it counts, buries or finds them so."""
    shot, behind = statements[index], statements[index + 1 : index + 1 + _SOON]
    after = [s for s in behind if s.thread == shot.thread and s.live]
    near = [*statements[max(0, index - _SOON) : index], *after]
    return _go_on_as_dead(shot, after) or _are_buried(shot, behind) or _leaves_bodies(shot, near)


def set_burials_aside(statements: Sequence[Statement]) -> None:
    """Count those who are buried only where a text tells of no other dead, and does not speak of them as known."""
    buried = [s for s in statements if s.scope is Scope.EVENT and _is_burial(s)]
    told = bool(buried) and _tells_other_dead(statements)
    for statement in buried:
        if told or statement.definite or statement.has_article:
            statement.scope = Scope.BACKGROUND


def _tells_other_dead(statements: Sequence[Statement]) -> bool:
    """Whether some of the dead of the event are told otherwise than as buried."""
    return any(not _is_burial(dead) for dead in _live(statements, Harm.KILLED))


def _is_burial(statement: Statement) -> bool:
    """Whether a statement only tells of people as buried."""
    clause = statement.draft.clause
    return clause is not None and clause.lemma in table.BURIES


def _is_shot(statement: Statement) -> bool:
    """Whether a verb tells only how people were hit, who may be dead."""
    clause = statement.draft.clause
    return clause is not None and clause.means


def _go_on_as_dead(shot: Statement, after: Sequence[Statement]) -> bool:
    """Whether figures after one of people who were shot take them for dead, or set others who were hurt against them."""
    if after and _are_others(after[0], shot):
        return True
    dead = next((s for s in after if s.harm is Harm.KILLED and s.part in (None, shot)), None)
    return dead is not None and dead.size <= shot.size + 1 and (dead.told_toll or dead.noun_word in table.STATE_NOUNS)


def _leaves_bodies(shot: Statement, near: Sequence[Statement]) -> bool:
    """Whether a text that tells of no other dead goes on with the bodies: "shot them and set the bodies alight"."""
    clause = shot.draft.clause
    if clause is None or any(s.harm is Harm.KILLED for s in near):
        return False
    sentences = shot.sentence.document.sentences[shot.sentence.index : shot.sentence.index + _BODIES_REACH]
    first = clause.last + 1
    for sentence in sentences:
        if any(sentence.bit(at - 1) & _KNOWN for at in sentence.where(table.BODIES, first, len(sentence.words))):
            return True
        first = 0
    return False


def _are_buried(shot: Statement, after: Sequence[Statement]) -> bool:
    """Whether those who were shot are buried behind: "shot nine herders. The nine were interred the same evening"."""
    return any(_is_burial(s) and s.size in (0, shot.size) for s in after)


def _are_others(hurt: Statement, shot: Statement) -> bool:
    """Whether those told to be hurt are others than those who were shot: "shot a clerk. Two more were wounded"."""
    return hurt.harm is Harm.WOUNDED and hurt.fresh and close(shot, hurt) and hurt.draft.clause is not shot.draft.clause


def outlive(statements: Sequence[Statement]) -> None:
    """Replace the wound of people by their death: "Anna Bell was shot ... Bell died in hospital"."""
    _replace_wounds(statements)
    _hit_and_killed(statements)
    for index, statement in enumerate(statements):
        hurt = _wounded_before(statement, statements[max(0, index - PART_BACK) : index])
        if hurt is not None and statement.counts:
            hold(statement, hurt, "casualties.link.wounds")
        elif hurt is not None and (_are_some_of(statement, hurt) or _is_told_before(hurt, statement.part)):
            statement.taken = hurt
        if statement.taken is not None and statement.counts:
            hold(statement, _raised(statement, statements[index + 1 : index + 1 + PART_BACK]), "casualties.link.brought")


def _is_told_before(hurt: Statement, toll: Statement | None) -> bool:
    """Whether a toll that holds some who died of wounds was told only after the wounded, who are fewer since."""
    return toll is not None and toll.sentence.index > hurt.sentence.index


def _are_some_of(dead: Statement, hurt: Statement) -> bool:
    """Whether a sentence itself tells that some of the wounded have died: "five were taken to Gao, where three succumbed"."""
    return dead.sentence is hurt.sentence and dead.draft.clause is not hurt.draft.clause


def _raised(dead: Statement, after: Sequence[Statement]) -> Statement | None:
    """The toll told after some have died of wounds, which counts them."""
    tolls = (s for s in after if s.harm is dead.harm and s.told_toll and s.counts and s.size > dead.size)
    return next((s for s in tolls if s.thread == dead.thread and s.sentence is not dead.sentence), None)


def _replace_wounds(statements: Sequence[Statement]) -> None:
    """Mark the wounds of those who are told to be dead as replaced."""
    dead = list(islice(_live(statements, Harm.KILLED), ALL))
    hurt = list(_live(statements, Harm.WOUNDED))
    for statement in (s for each in dead for s in _both_die(each, hurt[:ALL])):
        statement.scope = Scope.SUPERSEDED
    for statement in hurt:
        if any(_dies(s, statement) for s in dead):
            statement.scope = statement.head.scope = Scope.SUPERSEDED


def _live(statements: Sequence[Statement], harm: Harm) -> Iterator[Statement]:
    """The statements of one harm that give a figure of the event."""
    return (s for s in statements if s.harm is harm and s.live)


def _both_die(dead: Statement, wounded: Sequence[Statement]) -> Sequence[Statement]:
    """Those hurt who are told to be dead together: "a nurse was hacked and two guards shot. All three died"."""
    phrase = dead.draft.phrase
    first = phrase.first if phrase is not None else 0
    if not dead.size or table.BOTH.isdisjoint(dead.sentence.words[max(0, first - 1) : first + 1]):
        return ()
    near = [s for s in wounded if s.by_means and s.live and close(s, dead)]
    return near if sum(s.size for s in near) == dead.size else ()


def _dies(dead: Statement, wounded: Statement) -> bool:
    """Whether those told to be hit are told to be dead: "five bodies were found. The victims had been shot"."""
    if any(draft is wounded.draft for draft in dead.draft.hurt):
        return True  # "shot two guards. They died in hospital"
    if dead.size != wounded.size:
        return False
    if namesakes(dead, wounded):
        return wounded.size == 1
    return wounded.by_means and _are_same_hit(dead, wounded)


def _are_same_hit(dead: Statement, wounded: Statement) -> bool:
    """Whether as many who were hit by some means are those told to be dead, by what the text calls either."""
    if close(dead, wounded) and (wounded.pronoun or _is_of_every(dead) or _is_one_again(dead, wounded)):
        return True
    if wounded.pronoun or not wounded.definite:
        return False
    return dead.thread == wounded.thread and _definite_dead(dead, wounded)


def _is_of_every(dead: Statement) -> bool:
    """Whether a number takes in everybody told before: "shot them. All six died at the scene"."""
    first = dead.draft.first
    return not table.EVERY.isdisjoint(dead.sentence.words[max(0, first - 1) : first + 1])


def _is_one_again(dead: Statement, wounded: Statement) -> bool:
    """Whether one person is named again by the noun: "shot a taxi driver in Belfast. The driver was dead on arrival"."""
    return dead.definite and dead.size == 1 and same_noun(dead, wounded)


def _definite_dead(dead: Statement, wounded: Statement) -> bool:
    """Whether "the victims" or "the mayor" are those told to be dead."""
    owned = bool(lx.classes(wounded.phrase_words[0]) & lx.POSSESSIVE)  # "his brother" is somebody else
    return (general(wounded) and close(dead, wounded) and not owned) or (same_noun(dead, wounded) and not dead.names)


# ------------------------------------------------------------------ where the dead were hit


def _hit_and_killed(statements: Sequence[Statement]) -> None:
    """Take back the wounds of which some of the dead died: "Three of them were hit in the head and two in the chest"."""
    last: Statement | None = None
    hit: Statement | None = None
    for statement in statements:
        if not statement.live:
            continue
        if statement.harm is Harm.WOUNDED and (_is_hit(statement, last) or _is_hit_too(statement, hit)):
            statement.scope = Scope.SUPERSEDED
            hit = statement
        else:
            last, hit = statement, None


def _is_hit(wounded: Statement, dead: Statement | None) -> bool:
    """Whether a statement only tells how some of the dead told last were killed."""
    if dead is None or dead.harm is not Harm.KILLED or not close(dead, wounded):
        return False
    return _are_all_hit(wounded, dead) or (wounded.by_means and _takes_up_dead(wounded, dead))


def _are_all_hit(wounded: Statement, dead: Statement) -> bool:
    """Whether a sentence tells the wounds of all the dead: "an elderly couple was found dead. Both had gunshot wounds"."""
    as_many = dead.size == wounded.size > 1
    return _is_of_both(wounded) and as_many and dead.sentence is not wounded.sentence


def _takes_up_dead(wounded: Statement, dead: Statement) -> bool:
    """Whether those hit by some means are called as people told before are: "both", "three of them"."""
    if _had_been_hit(wounded):
        return True  # "found the bodies of a dentist and his driver. Both had been shot"
    if dead.part is not None and _is_of_both(wounded):
        return True  # "among the victims is a seamstress, who had stayed with her husband. Both were burned"
    phrase = wounded.draft.phrase
    return phrase is not None and phrase.those and wounded.size <= dead.size


def _is_of_both(statement: Statement) -> bool:
    """Whether a statement is of "both", or of all told before."""
    return not table.BOTH.isdisjoint(statement.phrase_words[:1])


def _had_been_hit(wounded: Statement) -> bool:
    """Whether the wounds of people known to the text lie before what was told last: "they had been shot"."""
    clause = wounded.draft.clause
    if clause is None or wounded.sentence.word(clause.start) not in framing.HAD:
        return False
    return wounded.pronoun or _is_of_both(wounded)


def _is_hit_too(wounded: Statement, hit: Statement | None) -> bool:
    """Whether a bare number goes on with where the dead were hit: "two in the chest"."""
    phrase = wounded.draft.phrase
    return hit is not None and phrase is not None and phrase.form == BARE and wounded.sentence is hit.sentence


# ------------------------------------------------------------------ who died of wounds


def _dies_of_wounds(dead: Statement) -> bool:
    """Whether people are told to have died of wounds: "the driver died in hospital", "two more succumbed to their injuries"."""
    clause = dead.draft.clause
    if dead.harm is not Harm.KILLED or clause is None or not clause.harms_subject or dead.in_title:
        return False
    if clause.shared:
        return False  # "20 were hurt; a guard was stoned and later died of his injuries"
    after = dead.sentence.words[clause.at : _end_of(clause)]
    cared_for = not table.OF_WOUNDS.isdisjoint(after) and table.ON_THE_WAY.isdisjoint(after)
    return cared_for or clause.lemma in table.SUCCUMBS


def _end_of(clause: Clause) -> int:
    """The token before which what is said of the dead ends: "seven had died [and nine others were being treated]"."""
    others = (c for c in clauses_near(clause.sentence, clause.at, _CARED_FOR) if c.start > clause.last)
    told = (c.subject.phrases[0].first for c in others if c.subject is not None and c.subject is not clause.subject)
    behind = (at for at in told if at > clause.last and not clause.sentence.bit(at - 1) & lx.PREPOSITION)  # "of [her wounds]"
    return min(behind, default=clause.at + _CARED_FOR)


def _wounded_before(dead: Statement, before: Sequence[Statement]) -> Statement | None:
    """The wounded told before of whom some have died; None where they died otherwise, or are known to be the dead of others."""
    free = dead.live and dead.taken is None and dead.head.taken is None
    if not free or not (_dies_of_wounds(dead) or _are_of_wounded(dead)):
        return None
    return next((other.head for other in reversed(before) if _may_lose(other, dead)), None)


def _are_of_wounded(dead: Statement) -> bool:
    """Whether a phrase counts the dead among the wounded: "the toll climbed to six after two of the wounded died"."""
    phrase = dead.draft.phrase
    some = dead.harm is Harm.KILLED and phrase is not None and phrase.those
    return some and not table.INJURED.isdisjoint(dead.phrase_words)


def _may_lose(hurt: Statement, dead: Statement) -> bool:
    """Whether some of those hurt on the event may be those who died."""
    counted = hurt.harm is Harm.WOUNDED and hurt.live and hurt.part is None
    return counted and hurt.size > dead.size and hurt.thread == dead.thread and covers(hurt, dead)
