"""How Portuguese reports speech."""

from __future__ import annotations

from conflictnews.languages.rows import Speech

SPEECH = Speech(
    verbs="disse afirmou declarou explicou acrescentou informou anunciou contou relatou destacou ressaltou alertou "
    "garantiu confirmou negou escreveu respondeu lamentou avaliou apontou indicou revelou criticou disseram "
    "afirmaram informaram diz afirma explica acrescenta conta relata destaca alerta avalia",
    helpers="tem têm havia lhe se o",
    that="que",
    sources=("segundo", "de acordo com", "conforme"),
    skips="a à ao aos em na no durante",
    phrases=(
        ("“[A estrada está fechada]”, disse o prefeito de Pemba.", "o prefeito de Pemba"),
        ("O prefeito afirmou que [a estrada estava fechada].", "O prefeito"),
        ("Segundo o prefeito, [a estrada está fechada].", "o prefeito"),
    ),
)
