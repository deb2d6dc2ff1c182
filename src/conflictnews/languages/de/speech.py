"""How German reports speech."""

from __future__ import annotations

from conflictnews.languages.rows import Speech

SPEECH = Speech(
    verbs="sagte sagten erklärte erklärten berichtete berichteten betonte warnte kritisierte forderte meinte schrieb "
    "teilte behauptete bestätigte dementierte ergänzte fügte kündigte rief antwortete äußerte mahnte räumte sagt "
    "sagen erklärt berichtet betont warnt kritisiert fordert meint schreibt behauptet bestätigt",
    helpers="hat haben hatte sich",
    that="dass daß",
    sources=("laut", "nach angaben von", "zufolge"),
    fillers="jedoch allerdings hingegen",
    skips="der dpa am im in bei zu gegenüber",
    phrases=(
        ("„[Die Straße ist gesperrt]“, warnte Bürgermeister Bondar.", "Bürgermeister Bondar"),
        ("Der Bürgermeister sagte, dass [die Straße gesperrt sei].", "Der Bürgermeister"),
    ),
)
