"""How Spanish reports speech."""

from __future__ import annotations

from conflictnews.languages.rows import Speech

SPEECH = Speech(
    verbs="dijo declaró afirmó señaló aseguró agregó añadió denunció indicó explicó precisó informó anunció manifestó "
    "expresó sostuvo comentó alertó advirtió insistió reiteró subrayó destacó recordó reconoció admitió aclaró "
    "confirmó negó pidió exigió contó relató narró escribió respondió lamentó apuntó calificó acusó rechazó "
    "prometió concluyó opinó aseveró dijeron afirmaron señalaron aseguraron indicaron informaron anunciaron "
    "denunciaron confirmaron dice afirma señala asegura agrega añade denuncia indica explica informa sostiene "
    "comenta alerta advierte insiste reitera subraya recuerda reconoce cuenta relata lamenta apunta dicho "
    "afirmado asegurado explicado señalado indicado añadido",
    helpers="ha han había le les se lo",
    that="que",
    sources=("según", "de acuerdo con", "en palabras de", "a juicio de"),
    skips="a al ante en durante por",
    articles="la los las",
    fillers="embargo también además",
    relatives="que quien",
    agents="por de",
    phrases=(
        ("“[La carretera está cortada]”, alertó el alcalde de Tibú.", "el alcalde de Tibú"),
        ("El alcalde aseguró que [la carretera estaba cortada].", "El alcalde"),
        ("Según el alcalde, [la carretera está cortada].", "el alcalde"),
    ),
)
