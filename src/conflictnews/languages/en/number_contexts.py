"""Words around numbers that tell what a number counts from what it names."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    "a an the and or but nor if then than that which who whom whose what when where why how while as because since until "
    "to of in on at by for from with without into onto over under above below between among through during before after "
    "against about around is are was were be been being am do does did has have had having will would shall should can "
    "could may might must not no yes i you he she it we they me him her us them my your his its our their this these "
    "those there here so too very just only also again ever never once both either neither all any some such each every "
    "per via up down out off".split()
)
"""Words that are no content: no number counts them, and in headlines they keep their small letters."""

COUNTED = frozenset(
    "people men women children personnel police staff troops dead wounded injured more others other civilian cattle sheep "
    "aircraft infantry youth households refugee dollar dollars words".split()
)
"""What a number counts, where the noun does not end in s."""

PEOPLE = frozenset(
    "people persons men women children boys girls civilians soldiers troops fighters militants rebels insurgents gunmen "
    "prisoners detainees hostages refugees migrants families households villagers residents inhabitants protesters "
    "policemen officers recruits workers students victims".split()
)
"""Who is counted in whole numbers, so that "1945 men" is no year and "1.200 men" no fraction."""

NOT_COUNTED = frozenset(
    "is was has as this its us does less plus s across versus towards perhaps always besides unless thus minus his hers "
    "ours yours theirs yes gas series says gives shows calls demands makes takes sees wins goes ends starts begins runs "
    "faces becomes remains comes opens sets falls rises allows requires states".split()
)
"""Words in s that no number counts."""

ADJECTIVE_ENDINGS = tuple("ed al an ian ese ish ic ar ary ive ous ful ing ni i ist en y".split())
"""How words end that may stand between a number and what it counts."""

VICTIMS = frozenset("were was are have had has died dead killed wounded injured missing arrested others".split())
"""What follows a number of people by itself: "In Homs 12 were killed"."""

DETERMINERS = frozenset("the a an its their his her our this that".split())
"""Before a name with a number: "the Fortune 100"."""

HARMED = frozenset(
    "killing killed wounding wounded injuring injured leaving left kidnapping arresting detaining capturing captured "
    "arrested".split()
)
"""Verbs whose object may be a bare "one": "killing one and wounding three"."""

NEVER_BEFORE_ONE = frozenset("no any every the this that which some each another someone".split())
"""Words that make the "one" after them a pronoun."""

AFTER_PRONOUN = frozenset("was is were had has have died remains later of".split())
"""What follows "one" where it stands for a noun, and counts only if other numbers are about."""
