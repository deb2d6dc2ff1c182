"""Row types of the tables of a language other than English."""

from __future__ import annotations

from attrs import field, frozen


def _words(value: str | frozenset[str]) -> frozenset[str]:
    return frozenset(value.split()) if isinstance(value, str) else value


@frozen
class Speech:
    """How a language reports speech.

    `verbs` are verbs of saying in the forms of reports, `helpers` what may stand between subject and verb, `that` what
    opens a clause, `sources` phrases that name a source without a verb, `skips` what opens a phrase between verb and
    subject that names who is told, `articles` what may stand behind such a word, `participles` the ending of forms that
    need a helper, `relatives` pronouns of a subject that a preposition of `agents` names, `fillers` what may stand there
    and is no subject, `phrases` sentences with square brackets round what is reported, each with its speaker.
    """

    verbs: frozenset[str] = field(converter=_words)
    that: frozenset[str] = field(converter=_words)
    sources: tuple[str, ...]
    phrases: tuple[tuple[str, str], ...]
    helpers: frozenset[str] = field(converter=_words, default=frozenset[str]())
    skips: frozenset[str] = field(converter=_words, default=frozenset[str]())
    articles: frozenset[str] = field(converter=_words, default=frozenset[str]())
    participles: str = ""
    relatives: frozenset[str] = field(converter=_words, default=frozenset[str]())
    agents: frozenset[str] = field(converter=_words, default=frozenset[str]())
    fillers: frozenset[str] = field(converter=_words, default=frozenset[str]())
