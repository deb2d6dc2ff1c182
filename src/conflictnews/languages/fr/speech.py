"""How French reports speech."""

from __future__ import annotations

from conflictnews.languages.rows import Speech

SPEECH = Speech(
    verbs="déclaré affirmé indiqué ajouté annoncé expliqué précisé assuré raconté témoigné souligné estimé confié lancé "
    "rapporté dit répondu répété rappelé reconnu regretté dénoncé insisté prévenu averti martelé poursuivi conclu "
    "écrit tweeté admis commenté confirmé démenti qualifié parlé évoqué jugé noté observé soutenu prétendu promis "
    "menacé demandé appelé plaidé déploré salué revendiqué détaillé résumé déclare affirme indique ajoute annonce "
    "explique précise raconte témoigne souligne estime confie rapporte répond rappelle reconnaît regrette dénonce "
    "insiste prévient avertit martèle poursuit conclut écrit admet commente confirme soutient promet demande "
    "plaide déplore salue détaille résume raconte-t-il explique-t-il dit-il dit-elle ajoute-t-il ajoute-t-elle "
    "explique-t-elle affirme-t-il affirme-t-elle poursuit-il poursuit-elle soupire s'indigne s'inquiète déclarait "
    "expliquait disait affirmait",
    helpers="a ont avait avaient est sont s'est se l'a en lui",
    that="que qu",
    sources=("selon", "d'après", "de source"),
    skips="à au aux auprès devant lors dans sur mardi lundi mercredi jeudi vendredi samedi dimanche",
    articles="la le les",
    participles="é",
    fillers="cependant toutefois néanmoins pourtant également",
    relatives="qui",
    agents="par de",
    phrases=(
        ("Un bilan confirmé par un élu qui a évoqué « [une nuit de feu] ».", "un élu"),
        ("« [La route est coupée] », a déclaré à la presse un témoin de Gao.", "un témoin de Gao"),
        ("Le maire a affirmé que [la route était coupée].", "Le maire"),
        ("Selon le maire, [la route est coupée].", "le maire"),
    ),
)
