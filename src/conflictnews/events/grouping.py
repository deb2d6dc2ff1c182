"""Which scenes tell one event: left to right, by kind of act, day and place."""

from __future__ import annotations

from collections.abc import Callable
from itertools import filterfalse, pairwise

from attrs import define, field, frozen

from conflictnews.events import when, where
from conflictnews.events.distances import FINENESS, TOWN, apart
from conflictnews.events.scenes import Scene, late, remembered, resumed
from conflictnews.languages.en import settings
from conflictnews.languages.en.parties import CLAIMS, DENIALS
from conflictnews.models import DateInterval, Harm, Place, PlaceKind, Span
from conflictnews.tables.event_types import ActKind as K

CLASSES: dict[str, frozenset[K]] = {
    "crowd": frozenset({K.PROTEST, K.RIOT, K.MOB, K.DISPERSAL, K.LIVE_FIRE}),
    "force": frozenset(
        {K.CLASH, K.ASSAULT, K.KILLING, K.AIR_STRIKE, K.SHELLING, K.BOMB, K.SUICIDE, K.GRENADE, K.CHEMICAL, K.ABDUCTION, K.RAPE}
    ),
    "deal": frozenset({K.AGREEMENT}),
}
"""Kinds of acts that are hardly ever one event with those of another class."""


_CROWD_ACTS = frozenset({K.PROTEST, K.RIOT, K.MOB})
"""What a crowd does itself."""
_MEMORY = 12
"""Events back to which a sentence may return, at most."""


@define(eq=False)
class Draft:
    """An event in the making: its scenes, and the day and the place that they agree on."""

    scenes: list[Scene] = field(factory=list[Scene])
    days: DateInterval | None = None
    place: Place | None = None
    classes: set[str] = field(factory=set[str])
    """The classes of the acts of its scenes."""
    victims: set[Span] = field(factory=set[Span])
    """The statements on its victims, each by the first that tells of them."""

    def add(self, scene: Scene) -> None:
        """Take a scene in, with its day and place where none is known yet or its place is finer."""
        self.scenes.append(scene)
        self.classes |= classes_of(scene)
        self.victims.update(span for c in scene.casualties for span in (c.span, c.counted_at))
        days, place = when.carried(scene), place_of(scene)
        if self.days is None:
            self.days = days
        if place is not None and (self.place is None or FINENESS[place.kind] > FINENESS[self.place.kind]):
            self.place = place

    def telling(self) -> list[Scene]:
        """Return the scenes that tell who takes part: of a fight all but those of its dispersal."""
        fought = "force" in self.classes
        return [scene for scene in self.scenes if not (fought and only_disperses(scene))]


def whole(scene: Scene) -> bool:
    """True if a title tells an event with day and place, as the first line of a list of incidents does."""
    return scene.live and when.own(scene) is not None and place_of(scene) is not None


@remembered
def claims(scene: Scene) -> bool:
    """True if a scene names who did it without telling the act again: "the group claimed responsibility"."""
    return bool(scene.actors) and not CLAIMS.isdisjoint(scene.words) and DENIALS.isdisjoint(scene.words)


@remembered
def only_disperses(scene: Scene) -> bool:
    """True if a scene tells only that a crowd was dispersed, which the police also do with those who fight."""
    kinds = {act.kind for act in scene.acts if not act.weapon}
    return K.DISPERSAL in kinds and _CROWD_ACTS.isdisjoint(kinds) and not scene.casualties


@remembered
def classes_of(scene: Scene) -> set[str]:
    """Return the classes of a scene's acts."""
    kinds = {act.kind for act in scene.acts if not act.noun and not act.weapon}
    kinds -= {K.DISPERSAL} if only_disperses(scene) else set()
    found = {name for name, members in CLASSES.items() if members & kinds}
    if scene.casualties:
        found.add("force")
    return found


@remembered
def place_of(scene: Scene) -> Place | None:
    """Return the town in which a scene is set, else the one before it in its paragraph, else its coarser setting."""
    own: Place | None = None
    for s in (scene, *scene.before):
        found = where.settings_of(s) if s.places else None
        place = found[0].place if found else None
        if place is not None and FINENESS[place.kind] >= TOWN:
            return own if own is not None and apart(own, place) else place
        own = own or (place if s is scene else None)
    return own


def grouped(scenes: list[Scene]) -> list[Draft]:
    """Return the events of an article, each as the scenes that tell it, in text order."""
    drafts: list[Draft] = []
    current: Draft | None = None
    for scene in filterfalse(_is_mere_title, scenes):
        if scene.live and (scene.body or scene.head):
            current = _joined(drafts, current, scene) or _opened(drafts)
            current.add(scene)
        elif current is not None and _goes_on(current, scene):
            current.scenes.append(scene)
    if not drafts:
        _from_title(drafts, scenes)
    return drafts


def _from_title(drafts: list[Draft], scenes: list[Scene]) -> None:
    """Open an event with the first title that tells an act."""
    title = next((scene for scene in scenes if scene.live and _is_mere_title(scene)), None)
    if title is not None:
        _opened(drafts).add(title)


def _is_mere_title(scene: Scene) -> bool:
    """True if a scene is a title that tells no event with day and place."""
    return scene.head and not whole(scene)


def _opened(drafts: list[Draft]) -> Draft:
    drafts.append(Draft())
    return drafts[-1]


def _goes_on(draft: Draft, scene: Scene) -> bool:
    """True if a scene without an act of its own says more of an event: who did it, when or where it was."""
    return draft.scenes[-1].paragraph == scene.paragraph or claims(scene) or resumed(scene)


@frozen
class Setting:
    """When and where a scene is set."""

    days: DateInterval | None
    place: Place | None

    @classmethod
    def of(cls, scene: Scene) -> Setting:
        """Return the setting that a scene names, or that stands before it in its paragraph."""
        return cls(when.carried(scene), place_of(scene))

    def another_day(self, draft: Draft) -> bool:
        """True if its days are surely not an event's."""
        a, b = self.days, draft.days
        return a is not None and b is not None and (a.last < b.first or a.first > b.last)

    def elsewhere(self, draft: Draft) -> bool:
        """True if its place is surely not an event's."""
        return self.place is not None and draft.place is not None and apart(self.place, draft.place)

    def known_to(self, draft: Draft) -> bool:
        """True if an event has a town, where this names one: an event that is told only roughly may be another."""
        if self.place is None or FINENESS[self.place.kind] < TOWN:
            return True
        return draft.place is not None and FINENESS[draft.place.kind] >= FINENESS[PlaceKind.ADMIN2]

    def here(self, draft: Draft) -> bool:
        """True if its place is an event's, or one of the two is not known."""
        return self.place is None or draft.place is None or self.place == draft.place


@frozen
class Reason:
    """Why a scene goes on with an event or leaves it: a name, a phrase in which it is met, and the question it asks."""

    name: str
    phrase: str
    holds: Callable[[Draft, Scene, Setting], bool]


def _joined(drafts: list[Draft], current: Draft | None, scene: Scene) -> Draft | None:
    """Return the event that a scene goes on with, None where it opens one.

    That is the first of the recent events whose dead it tells of, else the current one if nothing parts it from that, else
    an earlier one of its day and place.
    """
    if current is None or _is_separate(scene):
        return None
    setting = Setting.of(scene)
    if resumed(scene) and not setting.another_day(current):
        return current
    if _takes_up(current, scene, setting):
        return current
    recent = drafts[-_MEMORY:]
    same = next((d for d in recent if why_joined(d, scene, setting) is not None), None)
    return same or _fitting(recent, current, scene, setting)


def _is_separate(scene: Scene) -> bool:
    """True if a scene opens with words that leave the event before it, and tells an act or people harmed."""
    return scene.separate and bool(scene.strong or scene.casualties)


def why_joined(draft: Draft, scene: Scene, setting: Setting) -> Reason | None:
    """Return the first reason for which a scene goes on with an event, whatever its day and place."""
    return next((reason for reason in JOINING if reason.holds(draft, scene, setting)), None)


def why_parted(draft: Draft, scene: Scene, setting: Setting) -> Reason | None:
    """Return the first reason that parts a scene from an event."""
    return next((reason for reason in PARTING if reason.holds(draft, scene, setting)), None)


def _fitting(recent: list[Draft], current: Draft, scene: Scene, setting: Setting) -> Draft | None:
    """Return the event from which nothing in a scene parts it: the current one, else by day and place an earlier one."""
    if why_parted(current, scene, setting) is None:
        return current
    if setting == _NOWHERE:
        return None
    others = (d for d in recent if d is not current and setting.known_to(d))
    return next((d for d in others if why_parted(d, scene, setting) is None), None)


_NOWHERE = Setting(None, None)


# ---------------------------------------------------------------- reasons to go on with an event


def _takes_up(draft: Draft, scene: Scene, setting: Setting) -> bool:
    """True if a scene speaks of the people of the event before it, and names no day, and no harm at a place, of its own."""
    of_those = _of_those(scene)
    another_day = _is_dated(scene) and setting.another_day(draft) and not of_those
    if another_day or (scene.casualties and setting.elsewhere(draft)):
        return False
    if of_those:
        return True
    named = not settings.OF_THE_ACT.isdisjoint(scene.words)
    return named and any(a == settings.THE and b in settings.OF_THE_ACT for a, b in pairwise(scene.words))


def _is_dated(scene: Scene) -> bool:
    """True if a scene names a day for its acts, and not only an hour."""
    return any(not when.bare(mention) for mention in when.dates_of(scene))


def _of_those(scene: Scene) -> bool:
    """True if a scene tells which of the hurt died: "among those who passed away on Sunday was a constable"."""
    return not settings.DYING.isdisjoint(scene.words) and settings.AMONG_THOSE in pairwise(scene.words)


def _told_again(draft: Draft, scene: Scene, setting: Setting) -> bool:
    """True if a scene gives another figure for the same people, on no other day and nowhere else."""
    again = any(c.alternative_to in draft.victims for c in scene.casualties)
    return again and not (setting.elsewhere(draft) or setting.another_day(draft))


def _some_of_them(draft: Draft, scene: Scene, setting: Setting) -> bool:
    """True if the words of a statement count some of the people of an event: "the dead included a nun"."""
    return any(c.rule in _SOME and c.part_of in draft.victims for c in scene.casualties)


def _what_became(draft: Draft, scene: Scene, setting: Setting) -> bool:
    """True if a scene without an act tells what became of some of the people, there or in a hospital elsewhere."""
    if scene.strong or (setting.elsewhere(draft) and not tells_later(scene)):
        return False
    return any(c.harm is Harm.KILLED and c.part_of in draft.victims for c in scene.casualties)


_SOME = frozenset(("casualties.among", "casualties.of-those"))
"""Rules of statements whose own words count some of the dead: "three of the dead", "the dead included a nun"."""

JOINING: tuple[Reason, ...] = (
    Reason("told-again", "Elders put the toll at nine.", _told_again),
    Reason("some-of-them", "Three of the dead were nurses.", _some_of_them),
    Reason("what-became", "One of them died in hospital on Friday.", _what_became),
)
"""Why a scene goes on with an event whatever else it says, the surest first."""


# ---------------------------------------------------------------- reasons to leave it


def _next_item(draft: Draft, scene: Scene, setting: Setting) -> bool:
    """True if a scene stands in another item of a list than an event: their paragraphs are headed by a place each."""
    if scene.paragraph == draft.scenes[-1].paragraph or (here := header(scene)) is None:
        return False
    there = next((place for s in draft.scenes if (place := header(s)) is not None), None)
    return there is not None and (there.id != here.id or scene.strong)


def _act_of_another_day(draft: Draft, scene: Scene, setting: Setting) -> bool:
    """True if a scene tells an act of another day; in the same paragraph only in another place or of another class."""
    if not (scene.strong and setting.another_day(draft)):
        return False
    goes_on = scene.paragraph == draft.scenes[-1].paragraph and setting.here(draft)
    return not goes_on or _other_class(draft, scene)


def _harm_elsewhere(draft: Draft, scene: Scene, setting: Setting) -> bool:
    """True if a scene tells an act or people harmed at another place; on another day the harm is enough."""
    return setting.elsewhere(draft) and bool(scene.casualties or (scene.strong and not setting.another_day(draft)))


def _another_class(draft: Draft, scene: Scene, setting: Setting) -> bool:
    """True if a scene in another paragraph tells another class of acts, at no other day and place."""
    apart_anyway = setting.another_day(draft) or setting.elsewhere(draft)
    return not apart_anyway and scene.paragraph != draft.scenes[-1].paragraph and _other_class(draft, scene)


PARTING: tuple[Reason, ...] = (
    Reason("next-item", "2.3 Loikaw. In the night, soldiers burned a mill.", _next_item),
    Reason("another-day", "On Friday, rebels shelled the town again.", _act_of_another_day),
    Reason("another-place", "In Keffi, four people were killed.", _harm_elsewhere),
    Reason("another-class", "Students marched against the killings.", _another_class),
)
"""Why a scene leaves an event, the surest first."""


@remembered
def tells_later(scene: Scene) -> bool:
    """True if a scene tells of people who died of their wounds later, elsewhere."""
    return any(late(scene, at) for at, word in enumerate(scene.words) if word in settings.DYING)


@remembered
def header(scene: Scene) -> Place | None:
    """Return the place that heads a scene's paragraph, as in a list of incidents: "2.3 Loikaw. In the night"."""
    opening = scene.before[-1] if scene.before and not scene.before[-1].live else scene.under
    if opening is None or opening.live or len(opening.words) > _HEADER:
        return None
    return next((m.place for _, _, m in opening.places if m.place is not None), None)


_HEADER = 5
"""Words of a line that heads an item, at most."""


def _other_class(draft: Draft, scene: Scene) -> bool:
    """True if a scene tells another class of acts than an event."""
    mine = classes_of(scene)
    return bool(mine and draft.classes) and mine.isdisjoint(draft.classes)
