"""Words for acts: attacks, clashes, strikes, protests, arrests, deals, and how each is told.

A record's patterns are words in small letters, one blank between two of them. `~fire` stands for every form of a verb, `a|b`
for either, `*` for up to three words. `phrase` is one in which the act is met.
"""

from __future__ import annotations

from conflictnews.languages.en.act_record import Act
from conflictnews.languages.en.acts_from_afar import FROM_AFAR
from conflictnews.languages.en.acts_of_crowds import CROWDS
from conflictnews.languages.en.acts_of_force import FORCE
from conflictnews.languages.en.acts_of_predicates import OF_PREDICATES

EXTRA_FORMS = {
    "ban": "banned banning",
    "be": "is are was were been being",
    "dig": "dug digging",
    "fly": "flew flown",
    "light": "lit",
    "lob": "lobbed lobbing",
    "overrun": "overrunning",
    "rig": "rigged rigging",
    "shut": "shut shutting",
    "slap": "slapped slapping",
    "step": "stepped stepping",
    "stop": "stopped stopping",
    "swear": "swore sworn",
    "trip": "tripped tripping",
}
"""Forms of verbs beyond those of the lexicon of verbs."""

ACTS: tuple[Act, ...] = (*OF_PREDICATES, *FORCE, *FROM_AFAR, *CROWDS)
"""Every way of telling an act."""

WORD_SETS: dict[str, frozenset[str]] = {
    "area": frozenset(
        "town towns village villages city cities base bases district area areas camp hill hills post posts outpost "
        "airport bridge capital territory position positions settlement settlements garrison barracks headquarters "
        "crossing mine island compound region province neighbourhood neighborhood locality stronghold strongholds ".split()
    ),
    "arms": frozenset(
        "weapons weapon arms ammunition explosives explosive cache caches rifles munitions bombs grenades detonators ".split()
    ),
    "goods": frozenset(
        "cattle cows livestock goats sheep camels animals motorcycles motorbikes vehicles food grain medicine medicines "
        "goods cash supplies fuel herd herds donkeys belongings equipment valuables ".split()
    ),
    "property": frozenset(
        "house houses home homes school schools shop shops market church mosque crops farm farms huts hut vehicle "
        "vehicles truck trucks lorry clinic office offices building buildings bus buses station tower pylon pylons "
        "warehouse granaries stores kiosks fields harvest shrine temple property pipeline railway dwellings shelters "
        "tents tukuls stalls car cars motorbikes motorcycles ambulance headquarters village villages ballot ".split()
    ),
    "crowd": frozenset(
        "protesters protestors demonstrators crowd crowds marchers protest demonstration rally rioters march students "
        "sit".split()
    ),
}
"""Words that a pattern names by `&` and the name of the set: "captured &area"."""

NO_ACTS = (
    "riot police",
    "riot gear",
    "riot shields",
    "stun grenade",
    "stun grenades",
    "smoke grenade",
    "smoke grenades",
    "gas grenade",
    "gas grenades",
    "propelled grenade",
    "propelled grenades",
    "hunger strike",
    "hunger strikes",
    "strike force",
    "fire brigade",
    "fire service",
    "fire department",
    "fire engine",
    "gold mine",
    "gold mines",
    "coal mine",
    "coal mines",
    "copper mine",
    "diamond mine",
    "mine workers",
    "battle group",
    "heart attack",
    "bomb disposal",
    "anti aircraft",
    "bomb squad",
    "bomb threat",
    "rally driver",
    "arms race",
    "shell company",
    "fighting for his",
    "fighting for her",
    "fighting for their",
    "fighting for life",
    "battling for his",
    "battling for her",
    "battling for their",
    "taken to hospital",
    "taken to the hospital",
    "taken to a hospital",
    "set to",
    "killed in action",
    "signed by",
    "dismissed reports",
    "dismissed claims",
    "dismissed allegations",
    "threaten to",
    "threatens to",
    "threatened to",
    "threatening to",
    "gas was fired",
    "gas fired",
    "gas being fired",
    "canisters were fired",
    "canisters fired",
    "pellets were fired",
)
"""Phrases whose words tell no act, though they do elsewhere."""

MAKING = "agree sign reach conclude negotiate hold stage organise organize launch mount carry order open lead plan call join"
"""Verbs that bring about what the noun after them tells, so that it is no surer than they: "agree to a truce"."""

NOT_SAID = frozenset("t should ought whether lest".split())
"""Further words that deny an act or leave it open: "didn't", "whether", "lest"."""

UNREAL = frozenset("would could may might will shall must can if unless cannot".split())
"""Words before a verb that keep its act from having happened."""

UNDONE = frozenset(
    "threatened threatens threatening vowed vows planned plans planning plotted plotting prepared preparing feared fears "
    "ordered urged asked called warned intended intends attempted tried failed refused promised pledged wanted seeking ready "
    "able unable about likely expected set due aims aimed failing capable designed used supposed".split()
)
"""Words before "to" and a verb that keep its act from having happened."""

FEARED = frozenset(
    "called calling calls announced announces announcing stop stops stopping end ends ending halt halting prevents preventing "
    "fear fears feared fearing expect expects expected plan plans planned planning prepare preparing threatened threatening "
    "risk risks avoid avoided prevent prevented foil averted off cancel cancels cancelled canceled postpone postponed".split()
)
"""Words before a noun of act that keep it from having happened: "they fear an assault"."""

CAUSES = frozenset("after following amid amidst over despite because against connection since".split())
"""Words before a noun for a crowd's act that make it the cause of another act: "a curfew after riots"."""

FREED = frozenset("freed released rescued".split())
"""Verbs whose object was abducted before: "a trader kidnapped last week was freed"."""

COVERING = frozenset("covering filming photographing livestreaming".split())
"""What a reporter does before a noun for a crowd's act, which then is only where he was: "a journalist covering a rally"."""

ABOUT = frozenset("over against about condemning condemned denouncing denounced demanding marking mark".split())
"""Words before a noun of act that make it the reason of another one: "a march over the killing of a student"."""

OF_BEFORE = frozenset(
    "accused suspected convicted guilty charged anniversary afraid scared fear fears risk threat threats spate series wave "
    "investigation memory mastermind responsible wanted warned years possibility commemoration".split()
)
"""Words before "of" and an act that keep it out of the event: "accused of the attack"."""

SUSPECTED = frozenset("suspected accused".split())
"""Words before "of" and an act by which it is at least told that it happened: "is suspected of setting fire to"."""

SEPARATE = (
    "separately",
    "elsewhere",
    "in a separate",
    "in another",
    "in a second",
    "in a third",
    "in a different",
    "in an unrelated",
    "in a similar",
    "in a further",
    "in other incidents",
    "another attack",
    "a separate",
    "a second attack",
    "a second bomb",
    "hours later",
    "minutes later",
    "earlier on",
    "earlier in the day",
    "later on",
    "also on",
    "on the same day",
    "the same day",
    "meanwhile",
    "later that day",
    "the same day in",
    "on the same day in",
    "the same day a",
    "a second raid on",
    "a second strike",
    "another strike",
    "in a further incident",
    "in a related incident",
    "in other",
)
"""Openings by which a sentence leaves the event before it."""

BURST = frozenset(
    "explode exploded explodes exploding explosion explosions blast blasts detonated detonates detonating".split()
)
"""Words by which a bomb went off; without them it was only found or made safe."""

RESULTS = frozenset("injured wounded injuring wounding".split())
"""Forms of verbs that tell what came of an act, and may be told of it on another day."""

AFTER_PARTICIPLE = frozenset(
    "in at on near by when after as and or during while with since before outside inside across over from around".split()
)
"""Words after such a form by which it is a participle without an object: "five were killed and nine wounded in"."""

HABIT = frozenset("often usually regularly frequently routinely repeatedly typically sometimes commonly periodically".split())
"""Words of a sentence that tells no single act: "the group often attacks convoys"."""

NOUN_BEFORE = frozenset(
    "in of by during after before amid following the a an another this that these those two three several separate fresh new "
    "deadly from against over since heavy s".split()
)
"""Words before a form that is a verb's and a noun's, by which it is a noun: "killed in raids"."""

SPORT = frozenset("striker midfielder goalkeeper goalless semifinal quarterfinal equaliser".split())
"""Words of a sentence on a game, whose shots and attacks harm nobody."""

CORRECTED = frozenset("correction erratum corrigendum".split())
"""Words that open a sentence on what another bulletin told."""

TOLD_ITSELF = frozenset("was were had been".split())
"""Forms before the participle of an abduction by which it is told itself: "was kidnapped"."""

BEFORE_NOUNS = frozenset("the an a".split())
"""Articles before an act that is a noun: "fears of [an] assault"."""

VERB_GROUP = frozenset("be have".split())
"""Forms before a participle that an unreal verb governs: "is said to [have] attacked"."""

PASSIVE = frozenset("was were been being be is are got".split())
"""Forms before the participle of an act that somebody suffers: "[was] shelled"."""

SAID = frozenset("was were been is are".split())
"""Forms before a verb of saying that make its day that of what is told: "fighting [was] reported on Monday"."""

TIMES = "times"
"""The word after a number by which acts are counted: "attacked 38 times in the past 24 hours"."""

WOUNDING = frozenset("shot stabbed hit struck knifed slashed fired beaten whipped lashed".split())
"""Verbs of which the number only tells how often somebody was hit: "shot 12 times"."""

SINCE = frozenset("since from".split())
"""Words before a day from which a sentence counts: "since early 2019"."""

COURT = frozenset("trial convicted sentenced jailed verdict pleaded".split())
"""Words of a sentence that tells of an earlier act: "he was convicted of the killing"."""

ANNIVERSARY = frozenset("anniversary commemorate commemorated commemorating".split())
"""Words of a sentence that recalls an act, and on whose own day people may march."""

OTHER_TIMES = HABIT | COURT | ANNIVERSARY
"""Words of a sentence that tells no act of its own time."""

NO = frozenset("no not never nor neither without nobody none".split())
"""Words before an act that deny it: "made no arrests", "did not attack"."""

ARMED_TARGETS = (
    "patrol|patrols;convoy|convoys;checkpoint|checkpoints;checkpost;check post|point;outpost|outposts;military base|camp|post|"
    "position|positions;army base|camp|post|position|positions|convoy|vehicle|unit|truck;barracks;garrison;police station|post|"
    "vehicle|van|car|stations|posts|headquarters|camp|checkpoint;base of;bases of;positions of;security post|posts|forces|"
    "personnel;"
    "soldiers;troops;soldier;policemen;policeman;police officers;gendarmes;gendarme;gendarmerie;officers;army;military;"
    "positions;trenches;"
    "fighters;militants;rebels;insurgents;militiamen;guards;rangers;commandos;peacekeepers;police;naval base;air base;airbase;"
    "marines;constable;constables;border post|guards;garrisons;military vehicle|vehicles|truck|trucks|unit|units|site|sites"
)
"""Nouns for a target that can fight back."""

CIVIL_TARGETS = (
    "bus|buses|minibus|car|taxi|lorry|village|villages|hamlet|hamlets|market|house|home|homes|houses|wedding|funeral|school|"
    "mosque|church|chapel|temple|hospital|clinic|aid|humanitarian|civilian|civilians|villagers|residents|farmers|traders|"
    "passengers|worshippers|councillor|mayor|governor|judge|teacher|teachers|priest|imam|journalist|journalists|family|"
    "families|woman|women|man|men|boy|boys|girl|girls|child|children|students|shop|shops|restaurant|cafe|hotel|mall|farm|"
    "farms|tractor|ferry|boat|train|workers|labourers|people|tribal|elder|elders|chief|politician|candidate|activist|"
    "settlement|camp for|displaced|refugees|migrants|herders|shepherds|fishermen|driver|drivers|doctor|nurse|lawyer|"
    "bystanders|customers|diners|guests|tourists|pilgrims|miners|monk|monks|community|neighbourhood|congregation|office of|"
    "ngo|charity|depot|plant|factory|block|flats|residential|apartment|street|playground|kindergarten|convent|monastery|"
    "theatre|theater|cinema|university|station|terminal|bakery|warehouse|van|stadium|campus|minivan"
)
"""Nouns for a target that cannot fight back."""
