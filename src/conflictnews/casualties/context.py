"""What a statement of harm is worth: who says it, who did it, whether it is denied or only feared, and what it covers."""

from __future__ import annotations

from attrs import frozen

from conflictnews.casualties.clauses import Link
from conflictnews.casualties.reading import ADVERBS, Sentence
from conflictnews.models import Mention, Scope
from conflictnews.text import Text

_MODALS = frozenset("would could may might will can shall should must".split())


@frozen
class Frame:
    """The context of one statement."""

    perpetrator: Mention | None = None
    claimed_by: Mention | None = None
    negated: bool = False
    hypothetical: bool = False
    scope: Scope = Scope.EVENT


class Context:
    """Reads the context of statements."""

    def __init__(self, text: Text) -> None:
        self.text = text

    def of(self, sentence: Sentence, link: Link) -> Frame:
        """The context of a link."""
        words = sentence.words
        at = link.trigger - 1
        while at >= 0 and (words[at] in ADVERBS or words[at] in {"have", "be", "been"}) and words[at] not in {"not", "never"}:
            at -= 1
        before = words[at] if at >= 0 else ""
        trigger = sentence.tokens[link.trigger].trigger
        hypothetical = before in _MODALS or (
            before == "to"
            and trigger is not None
            and trigger.form == "base"
            and words[max(0, at - 1)] not in {"managed", "able", "continued", "forced"}
        )
        return Frame(negated=link.group.negated or before in {"not", "never"}, hypothetical=hypothetical)
