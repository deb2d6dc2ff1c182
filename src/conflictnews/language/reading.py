"""Reading: the state of the clause reader at a token of a sentence."""

from __future__ import annotations

from conflictnews.language.clause import Chain, Clause, Group
from conflictnews.language.noun_phrase import NounPhrase
from conflictnews.language.sight import Sight


class Reading:
    """The clauses and phrases found so far, and what may still take part in the next.

    `chain` holds the phrases last told, `kept` those before a relative clause or a bracket, for the verb after it; `last` is
    the phrase last told and `before` the clause; `group` the auxiliaries of the verb to come; `opener` the word that opened the
    clause and `opened` its token; `relative` says that its pronoun, which stands for `antecedent`, is the subject; `waiting`
    are active verbs that share the next verb's object.
    """

    __slots__ = (
        "antecedent",
        "before",
        "brackets",
        "chain",
        "clauses",
        "group",
        "kept",
        "last",
        "opened",
        "opener",
        "phrases",
        "relative",
        "sight",
        "waiting",
    )

    def __init__(self, sight: Sight) -> None:
        self.sight: Sight = sight
        self.clauses: list[Clause] = []
        self.phrases: list[NounPhrase] = []
        self.chain: Chain | None = None
        self.kept: Chain | None = None
        self.brackets: list[Chain | None] = []
        self.last: NounPhrase | None = None
        self.before: Clause | None = None
        self.group: Group | None = None
        self.opener: str = ""
        self.relative: bool = False
        self.antecedent: NounPhrase | None = None
        self.opened: int = -1
        self.waiting: list[Clause] = []

    def begin(self, start: int, at: int, last: int, form: str) -> Clause:
        """Add a clause."""
        clause = Clause(self.sight.sentence, start, at, last, form)
        clause.opener = self.opener
        self.clauses.append(clause)
        return clause

    def keep(self, phrase: NounPhrase) -> None:
        """Note a phrase with those that it is made of: the owner before it, the phrase after "of"."""
        if phrase.owner is not None:
            self.keep(phrase.owner)
        self.phrases.append(phrase)
        if phrase.of is not None:
            self.keep(phrase.of)

    def group_from(self, at: int) -> Group:
        """The auxiliaries of the verb to come; a new group from a token where there is none yet."""
        if self.group is None:
            self.group = Group(at)
        return self.group

    def take_group(self) -> Group | None:
        """The auxiliaries before the token at hand, which now belong to it."""
        group, self.group = self.group, None
        return group

    def fresh(self) -> bool:
        """Whether the chain has no verb yet."""
        chain = self.chain
        return chain is not None and not chain.spent and not chain.closed

    def ends_at(self, at: int) -> bool:
        """Whether the last phrase ends at a token."""
        return self.last is not None and self.last.end == at

    def follows(self, at: int) -> bool:
        """Whether a token follows the last phrase, or a comma after it."""
        return self.ends_at(at - 1) or (self.sight.words[at - 1] == "," and self.ends_at(at - 2))

    def stop(self) -> None:
        """Forget what a semicolon ends."""
        self.chain = self.kept = self.before = self.last = None
        self.opener, self.relative = "", False
        self.brackets.clear()
