"""History: figures of other events that lie before the one reported, told in the past perfect by the reporter."""

from __future__ import annotations

from collections.abc import Sequence

from conflictnews.casualties.framed import names_date
from conflictnews.casualties.statement import Statement
from conflictnews.languages.en import framing
from conflictnews.models import Scope


def look_back(statements: Sequence[Statement]) -> None:
    """Mark what had befallen others some time before the event: "rebels had killed nine in Quetta"; a day makes it an event."""
    lead = next((s for s in statements if s.live and not s.in_title), None)
    for statement in statements:
        if lead is not None and statement.live and statement.thread != lead.thread and _had_happened(statement):
            statement.scope = Scope.BACKGROUND


def _had_happened(statement: Statement) -> bool:
    """Whether the reporter tells a harm in the past perfect; what a source says is told so anyway."""
    clause = statement.draft.clause
    if clause is None or statement.source is not None:
        return False
    if names_date(statement.sentence):
        return False
    before = clause.sentence.words[max(clause.start, clause.at - _AUXILIARIES) : clause.at]
    return not framing.HAD.isdisjoint(before)


_AUXILIARIES = 3
"""Maximum number of tokens between "had" and its verb."""
