"""Verbs of saying as every room knows them: their roles, and the forms in which they are rather verbs than nouns.

What each takes stands in `speech_verbs`.
"""

from __future__ import annotations

from typing import NamedTuple


class Saying(NamedTuple):
    """Verbs of one role: "say" what is said, "tell" whom first, "judge" something; `phrase` meets one of them.

    `forms` names the forms that have the role: "base", "third", "ing", "past" and "participle".
    """

    role: str
    forms: str
    lemmas: str
    phrase: str


SAYINGS = (
    Saying(
        "say",
        "base third ing past participle",
        "say add announce claim confirm state report note explain reply counter declare tweet recall reiterate conclude "
        "disclose reveal suggest insist stress emphasise emphasize underline maintain assert argue contend "
        "allege complain warn caution pledge vow acknowledge admit concede deny estimate predict",
        "The ministry warned that stocks were low.",
    ),
    Saying("say", "base third ing past", "write", "The envoy wrote that stocks were low."),
    Saying("say", "base third past participle", "respond agree believe", "The experts agreed that stocks were low."),
    Saying("say", "base third", "think", "The experts think that stocks are low."),
    Saying("say", "third ing past participle", "comment testify promise", "The guard testified that stocks were low."),
    Saying(
        "say",
        "third past participle",
        "remark observe recount repeat indicate threaten demand propose recommend",
        "The mayor remarked that stocks were low.",
    ),
    Saying(
        "say",
        "past participle",
        "retort post continue hint quip joke underscore charge boast lament order request opine muse shout cry yell scream "
        "chant exclaim whisper mutter sob plead",
        "The guard shouted that stocks were low.",
    ),
    Saying("tell", "base third ing past participle", "tell assure inform", "The mayor told reporters that stocks were low."),
    Saying("tell", "third past participle", "remind", "The nurse reminded parents that stocks were low."),
    Saying("judge", "third ing past", "speak", "The mayor spoke of a “massacre”."),
    Saying(
        "judge",
        "third ing past participle",
        "reject dismiss ask urge accuse blame condemn denounce criticise praise hail welcome describe call express cite quote "
        "refer",
        "The envoy called the raid a “massacre”.",
    ),
    Saying(
        "judge",
        "third past participle",
        "appeal advocate criticize brand label voice consider",
        "The envoy labelled the raid a “massacre”.",
    ),
    Saying(
        "judge",
        "past participle",
        "list decry advise slam deplore mock laud commend thank defend justify characterise characterize dub term deem liken "
        "invoke allude mourn vilify point",
        "The envoy termed the raid a “massacre”.",
    ),
)
"""Verbs of saying, by the forms that have their role."""
