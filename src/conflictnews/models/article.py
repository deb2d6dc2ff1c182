"""The article: a paste, read."""

from __future__ import annotations

import datetime as dt
import hashlib
from enum import StrEnum

from attrs import field, frozen

from conflictnews.models.actors import ActorMention
from conflictnews.models.dates import DateMention, DateValue
from conflictnews.models.events import Event
from conflictnews.models.harm import Casualty, Harm, Toll
from conflictnews.models.numbers import NumberMention
from conflictnews.models.places import PlaceMention
from conflictnews.models.span import Mention, Span
from conflictnews.models.speech import Quote


class Role(StrEnum):
    """What a block of the paste is."""

    HOST = "host"
    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    PUBLISHED = "published"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    IMAGE = "image"
    CAPTION = "caption"
    LINK = "link"
    BOILERPLATE = "boilerplate"


PROSE = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE})
"""The roles that make up an article's body."""


@frozen
class Block:
    """A stretch of the paste with one role.

    `text` is the stretch as it stands in the paste; `clean` is the same to be read: characters repaired, lines of a
    hard-wrapped paragraph joined, markup removed.
    """

    span: Span
    text: str
    role: Role
    clean: str


@frozen
class Dateline:
    """Where, when and by which agency a report was filed: "BAGHDAD, Oct 31 (AFP) -"."""

    span: Span
    text: str
    place: str | None
    date: DateValue | None
    agency: str | None


class PublishedHow(StrEnum):
    """How an article's date is known: the caller's word, a line of the paste, its dateline, or agreement of its dates."""

    GIVEN = "given"
    STATED = "stated"
    DATELINE = "dateline"
    INFERRED = "inferred"


@frozen
class Published:
    """The day an article was published, how that is known, and the spans that say so."""

    date: dt.date
    how: PublishedHow
    evidence: tuple[Span, ...] = ()


@frozen
class Notice:
    """Something about a paste that its reader should know: `code` for programs, `message` for people."""

    code: str
    message: str
    span: Span | None = None


@frozen
class Article:
    """A paste, read."""

    text: str = field(repr=False)
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    host: str | None = None
    title: str | None = None
    standfirst: str | None = field(default=None, repr=False)
    byline: str | None = None
    dateline: Dateline | None = field(default=None, repr=False)
    published: Published | None = None
    images: tuple[Mention, ...] = field(default=(), repr=False)
    links: tuple[Mention, ...] = field(default=(), repr=False)
    dates: tuple[DateMention, ...] = field(default=(), repr=False)
    numbers: tuple[NumberMention, ...] = field(default=(), repr=False)
    places: tuple[PlaceMention, ...] = field(default=(), repr=False)
    actors: tuple[ActorMention, ...] = field(default=(), repr=False)
    quotes: tuple[Quote, ...] = field(default=(), repr=False)
    casualties: tuple[Casualty, ...] = field(default=(), repr=False)
    events: tuple[Event, ...] = field(default=(), repr=False)
    notices: tuple[Notice, ...] = field(default=(), repr=False)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The body's paragraphs, list items and block quotations, in order, ready to be read."""
        return tuple(block.clean for block in self.blocks if block.role in PROSE)

    @property
    def body(self) -> str:
        """The paragraphs, with a blank line between them."""
        return "\n\n".join(self.paragraphs)

    @property
    def id(self) -> str:
        """Sixteen hexadecimal digits that follow from the text alone: the same paste has the same id everywhere."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def mentions(self) -> tuple[Mention, ...]:
        """Return all mentions in text order; of two that begin together the longer comes first."""
        from conflictnews.mentions import mentions  # noqa: PLC0415 # it imports this module

        return mentions(self)

    def sentence(self, mention: Mention) -> Mention | None:
        """Return the sentence in which a mention begins, with its span and text; None between the blocks."""
        from conflictnews.mentions import sentence  # noqa: PLC0415 # it imports this module

        return sentence(self, mention)

    def block(self, mention: Mention) -> Block | None:
        """Return the block in which a mention begins; None between the blocks."""
        from conflictnews.mentions import block  # noqa: PLC0415 # it imports this module

        return block(self, mention)

    def replace(self, mention: Mention, **changes: object) -> Article:
        """Return a corrected article: the same, with some fields of one mention changed.

        The changed mention bears the rule "correction", and the events are read anew. Raises ValueError for a mention that
        the article does not have, TypeError for a field that the mention does not have.

        >>> from conflictnews import normalise_place, parse_article
        >>> article = parse_article("Shells fell on Hajin.")
        >>> corrected = article.replace(article.places[0], place=normalise_place("Hajin", country="SY"))
        >>> corrected.places[0].place.country, corrected.places[0].confidence, corrected.places[0].rule
        ('SY', 1.0, 'correction')
        """
        from conflictnews.mentions import replace  # noqa: PLC0415 # it imports this module

        return replace(self, mention, **changes)

    def toll(self, harm: Harm | str, *, policy: str = "ucdp") -> Toll:
        """What the article's statements of one harm add up to, no victim counted twice.

        *policy* "ucdp" takes a party's claim about its enemy into `high` only, where another figure is told, and leaves a
        plural without a number at its least (UCDP GED codebook 24.1). "acled" counts such a plural as 3 (ACLED's guide to
        fatalities). Of rival figures both take the lowest as `best` and the widest bounds. An unknown harm or policy is a
        `ValueError`.

        >>> from conflictnews import parse_article
        >>> article = parse_article("Nine people were killed in Taiz, including three children. Two guards were hurt.")
        >>> article.toll("killed")
        Toll(harm=<Harm.KILLED: 'killed'>, low=9, best=9, high=9)
        """
        from conflictnews.casualties.toll import toll_of  # noqa: PLC0415 # models know no room; the room is asked when needed

        return toll_of(self.casualties, Harm(harm), policy=policy)

    def _repr_html_(self) -> str:
        """How a notebook shows the article."""
        from conflictnews.show.html import article_html  # noqa: PLC0415 # only a notebook needs it

        return article_html(self)
