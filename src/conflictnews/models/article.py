"""The article: a paste, read."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from attrs import field, frozen

from conflictnews.models.actors import ActorMention
from conflictnews.models.columns import MadeWhenRead
from conflictnews.models.dates import DateMention, DateValue
from conflictnews.models.events import Event
from conflictnews.models.harm import Casualty, Harm, Toll, TollPolicy
from conflictnews.models.numbers import NumberMention
from conflictnews.models.places import PlaceMention
from conflictnews.models.span import Mention, Span
from conflictnews.models.speech import Quote


class Role(StrEnum):
    """What a block of the paste is."""

    HOST = "host"
    """Name of the site that the paste was kept on ("Pastebin")."""
    TITLE = "title"
    """Headline."""
    STANDFIRST = "standfirst"
    """Summary between title and text."""
    BYLINE = "byline"
    """Authors ("By A. Writer")."""
    DATELINE = "dateline"
    """Place, day and agency before the first sentence ("BAGHDAD, Oct 31 -")."""
    PUBLISHED = "published"
    """Line with the day of publication ("Published 24 March 2023")."""
    HEADING = "heading"
    """Heading inside the text."""
    PARAGRAPH = "paragraph"
    """Paragraph of the body."""
    LIST_ITEM = "list_item"
    """Item of a list in the body."""
    QUOTE = "quote"
    """Block quotation."""
    IMAGE = "image"
    """File name, address or placeholder of an image."""
    CAPTION = "caption"
    """Caption or credit of an image."""
    LINK = "link"
    """Link to another page in the middle of the text."""
    BOILERPLATE = "boilerplate"
    """Menus, advertisements, footers, repeated titles."""


PROSE = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE})
"""The roles that make up an article's body."""


@frozen
class Block:
    """A stretch of the paste with one role."""

    span: Span
    """Where the block stands in the caller's text."""
    text: str
    """The stretch as it stands in the paste, markup included."""
    role: Role
    """What the block is."""
    clean: str
    """The stretch to be read: characters repaired, lines of a hard-wrapped paragraph joined, markup removed."""


@frozen
class Dateline:
    """Where, when and by which agency a report was filed: "BAGHDAD, Oct 31 (AFP) -"."""

    span: Span
    """Where the dateline stands in the caller's text."""
    text: str
    """Its characters ("BAGHDAD, Oct 31 (AFP) -")."""
    place: str | None
    """Place as printed ("BAGHDAD"), None without one; `article.places` says which place it is."""
    date: DateValue | None
    """Date as printed, None without one."""
    agency: str | None
    """Agency as printed ("AFP"), None without one."""


class PublishedHow(StrEnum):
    """How an article's date is known: the caller's word, a line of the paste, its dateline, or agreement of its dates."""

    GIVEN = "given"
    """The caller passed it."""
    STATED = "stated"
    """A line of the paste prints it."""
    DATELINE = "dateline"
    """The dateline has it."""
    INFERRED = "inferred"
    """The text's own dates agree on one day; the weakest."""


@frozen
class Published:
    """The day an article was published, how that is known, and the spans that say so."""

    date: dt.date
    """The day of publication."""
    how: PublishedHow
    """How the day is known."""
    evidence: tuple[Span, ...] = ()
    """The spans that say so; empty where the caller gave the day."""


@frozen
class Notice:
    """Something about a paste that its reader should know."""

    code: str
    """Stable code in lower case with hyphens ("date-unknown"); the reference lists all."""
    message: str
    """One sentence for people; its wording may change with any release."""
    span: Span | None = None
    """The stretch that is meant, None where the notice is about the whole text."""


@frozen
class Article:
    """A paste, read: its fields, what was found in it, and its events."""

    text: str = field(repr=False)
    """The paste, exactly as it was passed in; all spans index it."""
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    """The paste's blocks in text order; they do not overlap."""
    host: str | None = None
    """Name of the site that the paste was kept on ("Pastebin"), None without a host line."""
    title: str | None = None
    """Headline, None where the paste has none."""
    standfirst: str | None = field(default=None, repr=False)
    """Summary between title and text, None without one."""
    byline: str | None = None
    """Authors as printed ("By A. Writer"), None without a byline."""
    dateline: Dateline | None = field(default=None, repr=False)
    """Where, when and by whom the report was filed, None without a dateline."""
    published: Published | None = None
    """Day of publication, None where nothing tells it."""
    images: tuple[Mention, ...] = field(default=(), repr=False)
    """File names, addresses and placeholders of images."""
    links: tuple[Mention, ...] = field(default=(), repr=False)
    """Addresses in the article, each once; those of menus and footers are left out."""
    dates: tuple[DateMention, ...] = field(default=(), repr=False)
    """Dates, times, durations and sets."""
    numbers: tuple[NumberMention, ...] = field(default=(), repr=False)
    """Numbers with units and bounds."""
    places: tuple[PlaceMention, ...] = field(default=(), repr=False)
    """Place names, with the place that each means."""
    actors: tuple[ActorMention, ...] = field(default=(), repr=False)
    """Armed groups, state forces, governments, organisations and media."""
    quotes: tuple[Quote, ...] = field(default=(), repr=False)
    """Quotations and reported speech."""
    casualties: tuple[Casualty, ...] = field(default=(), repr=False)
    """Statements of harm to people; several may tell of the same people."""
    events: tuple[Event, ...] = field(default=(), repr=False)
    """Events with the cells of ACLED and UCDP GED."""
    notices: tuple[Notice, ...] = field(default=(), repr=False)
    """Oddities that leave the paste readable."""

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
        import hashlib  # noqa: PLC0415 # it loads a large library, for what few ask

        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def mentions(self) -> tuple[Mention, ...]:
        """Return all mentions in text order; of two that begin together the longer comes first."""
        from conflictnews.mentions import mentions  # noqa: PLC0415 # it imports this module

        return mentions(self)

    def sentence(self, mention: Mention) -> Mention | None:
        """Return the sentence in which a mention begins, with its span and text; None between the blocks.

        Raises TypeError for what is no mention, ValueError for one whose text does not stand at its span.
        """
        from conflictnews.mentions import sentence  # noqa: PLC0415 # it imports this module

        return sentence(self, mention)

    def block(self, mention: Mention) -> Block | None:
        """Return the block in which a mention begins; None between the blocks. Raises as `sentence` does."""
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

    def toll(self, harm: Harm | str, *, policy: TollPolicy | str = "ucdp") -> Toll:
        """Return what the article's statements of one harm add up to; no victim is counted twice.

        Only statements of the event count, not those that are denied, only feared, replaced or of other events. A part adds
        nothing to its whole. A paragraph that the paste holds twice counts once. Of several counts of the same victims one is
        taken. The wounded who died count among the killed. The policy decides the rest.

        *policy* "ucdp" takes a party's claim about its enemy into `high` only, where another figure is told. It leaves a
        plural without a number at its least (UCDP GED codebook 22.1). "acled" counts such a plural as 3 (ACLED's guide to
        fatalities). Of rival figures both take the lowest as `best` and the widest bounds; a `TollPolicy` says otherwise. An
        unknown harm or policy is a `ValueError`.

        >>> from conflictnews import parse_article
        >>> article = parse_article("Nine people were killed in Taiz, including three children. Two guards were hurt.")
        >>> article.toll("killed")
        Toll(harm=<Harm.KILLED: 'killed'>, low=9, best=9, high=9)
        """
        from conflictnews.casualties.toll import harm_of, toll_of  # noqa: PLC0415 # models know no room; the room is asked when needed

        return toll_of(self.casualties, harm_of(harm), policy=policy)

    def _repr_html_(self) -> str:
        """Return how a notebook shows the article."""
        from conflictnews.show.html import article_html  # noqa: PLC0415 # only a notebook needs it

        return article_html(self)


# Most readers of an article never ask for its numbers, and a page of figures has half a million of them in a megabyte. A
# property over a private field would show that field in `repr`, `attrs.asdict` and the JSON; here `numbers` stays a field.
setattr(Article, "numbers", MadeWhenRead(Article.numbers))  # noqa: B010 # to checkers `numbers` stays the tuple that it is declared as
