"""Who speaks: heads of the noun phrases that stand for a source, and what bears words."""

from __future__ import annotations

ORGANS = frozenset(
    "police army ministry military government officials official witnesses residents medics doctors hospital agency "
    "media group monitor monitors council governor mayor minister president spokesman spokeswoman spokesperson source "
    "sources activists report reports state authorities un nato court prosecutor prosecutors lawyer expert experts "
    "analysts analyst study poll embassy union company rescuers firefighters watchdog ngo charity coastguard envoy "
    "aide senator judge coach".split()
)
"""Heads of noun phrases that stand for a source in a headline, beside a colon or a dash: "Nine killed in blast: police"."""

SPOKESMEN = frozenset(
    "spokesman spokeswoman spokesperson official officer commander general colonel minister governor mayor president leader "
    "chief ambassador envoy diplomat activist witness resident doctor medic lawmaker senator judge prosecutor lawyer priest "
    "bishop imam cleric analyst researcher director secretary chairman chairwoman captain lieutenant sergeant premier king "
    "militant rebel fighter soldier coordinator administrator expert professor teacher farmer mother father".split()
)
"""Heads of the noun phrases by which a speaker already named is taken up again: "the spokesman said"."""

SIGNS = frozenset(
    "banner banners sign signs placard placards poster posters slogan leaflet leaflets inscription caption".split()
)
"""What bears words, besides documents."""

DOCUMENTS = frozenset("statement report communique communiqué message document letter post tweet".split())
"""What speaks for the one who issued it: "the statement said"."""

WOMEN = frozenset(
    "mrs ms miss madam lady woman girl mother grandmother wife widow daughter sister aunt nun queen princess spokeswoman "
    "chairwoman policewoman businesswoman congresswoman councilwoman".split()
)
"""Words by which a noun phrase is a woman's."""

MEN = frozenset(
    "mr sir man boy father grandfather husband widower son brother uncle monk king prince spokesman chairman policeman "
    "businessman congressman councilman sheikh imam priest".split()
)
"""Words by which a noun phrase is a man's."""

PRONOUNS = frozenset("he she they it we i".split())
"""Subjects that name nobody."""

VOICES = frozenset("spokesman spokeswoman spokesperson spokesmen spokespersons statement communique communiqué".split())
"""Heads of noun phrases that speak for an actor: "a spokesman for the army"."""

BODIES = frozenset(
    "ministry army military group forces force police agency observatory government council office committee party movement "
    "organisation organization union authority authorities media report reports statement mission embassy command coalition "
    "officials witnesses residents activists department network channel court parliament company rebels militants insurgents "
    "militia state states nations front brigade television radio newspaper website cross crescent house".split()
)
"""Words for bodies of people, which are no person."""

SPEAKERS = SPOKESMEN | ORGANS | BODIES | DOCUMENTS | MEN | WOMEN
"""Words of noun phrases that may speak: "the envoy", "the union"."""

WRITINGS = DOCUMENTS | SIGNS
"""What bears words: "the statement", "a banner on the gate"."""
