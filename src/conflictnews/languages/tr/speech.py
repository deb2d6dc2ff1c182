"""How Turkish reports speech."""

from __future__ import annotations

from conflictnews.languages.rows import Speech

SPEECH = Speech(
    verbs="dedi diyor söyledi açıkladı belirtti bildirdi kaydetti vurguladı ifade konuştu aktardı anlattı yazdı ekledi "
    "savundu duyurdu dile dediler söylediler",
    that="",
    sources=("göre",),
    phrases=(("Vali, “[Yol kapalı]” dedi.", "Vali"), ("Belediye başkanı “[Yol kapalı]” diye konuştu.", "Belediye başkanı")),
    helpers="diye şeklinde ifadelerini ifadesini sözleriyle",
)
