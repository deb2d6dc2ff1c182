"""Words that report speech, and how they govern what was said.

Forms follow Quirk et al., A Comprehensive Grammar of the English Language (1985), 14.28-14.33 and 16.30-16.34: which verbs
take a that-clause, which an addressee, which stand before their subject after a quotation ("..." said the minister).
"""

from __future__ import annotations

SAY = frozenset(
    "said say says saying "
    "added adds adding "
    "announced announces announcing "
    "claimed claims claiming "
    "confirmed confirms confirming "
    "stated states stating "
    "reported reports reporting "
    "warned warns warning "
    "noted notes noting "
    "insisted insists insisting "
    "explained explains explaining "
    "argued argues arguing "
    "alleged alleges alleging "
    "acknowledged acknowledges acknowledging "
    "admitted admits admitting "
    "asserted asserts asserting "
    "declared declares declaring "
    "disclosed discloses disclosing "
    "revealed reveals revealing "
    "stressed stresses stressing "
    "emphasised emphasises emphasising emphasized emphasizes emphasizing "
    "maintained maintains maintaining "
    "predicted predicts predicting "
    "pledged pledges pledging "
    "vowed vows vowing "
    "promised promises promising "
    "commented comments commenting "
    "complained complains complaining "
    "conceded concedes conceding "
    "concluded concludes concluding "
    "contended contends contending "
    "countered counters countering "
    "cautioned cautions cautioning "
    "charged "
    "denied denies denying "
    "estimated estimates estimating "
    "recalled recalls recalling "
    "recounted recounts "
    "reiterated reiterates reiterating "
    "repeated repeats "
    "replied replies replying "
    "responded responds "
    "retorted testified testifies testifying "
    "suggested suggests suggesting "
    "tweeted tweets tweeting posted wrote writes writing "
    "underlined underlines underlining underscored "
    "continued observed observes remarked remarks quipped joked shouted chanted cried "
    "boasted lamented mused opined ordered recommended recommends proposed proposes demanded demands requested "
    "whispered screamed yelled muttered exclaimed pleaded sobbed "
    "hinted indicated indicates threatened threatens believes believed thinks agreed agrees "
    "add announce claim confirm state report warn note insist explain argue allege acknowledge admit assert declare disclose "
    "reveal stress emphasise emphasize maintain predict pledge vow complain concede conclude contend counter caution deny "
    "estimate recall reiterate reply respond suggest tweet write underline believe think agree".split()
)
"""Verbs of saying: "The ministry warned that stocks were low"."""

TELL = frozenset(
    "told tell tells telling informed inform informs informing assured assure assures assuring reminded reminds".split()
)
"""Verbs that name who is addressed first: "The mayor told reporters that the bridge was closed"."""

JUDGE = frozenset(
    "accused accuses accusing called calls calling condemned condemns condemning described describes describing "
    "denounced denounces denouncing dismissed dismisses dismissing hailed hails hailing praised praises praising "
    "criticised criticises criticising criticized criticizes blamed blames blaming branded brands labelled labels labeled "
    "urged urges urging rejected rejects rejecting welcomed welcomes welcoming cited cites citing referred refers referring "
    "appealed appeals expressed expresses expressing voiced voices spoke speaks speaking asked asks asking "
    "defended justified mocked slammed decried deplored lauded likened characterised characterized mourned "
    "vilified pointed advised listed dubbed termed deemed considers considered "
    "invoked quoted quotes quoting alluded commended thanked advocated advocates".split()
)
"""Verbs that pass judgement on something, in words that are often quoted in part: "called the raid \"a massacre\""."""

INVERTS = frozenset(
    "said says added adds announced claimed confirmed stated reported warned warns noted insisted explained argued alleged "
    "acknowledged admitted asserted declared stressed complained conceded concluded countered cautioned replied responded "
    "recalled recounted reiterated tweeted wrote writes observed remarked asked asks continued shouted cried quipped joked "
    "lamented chanted whispered screamed yelled muttered exclaimed pleaded sobbed boasted testified tweeted".split()
)
"""Verbs that stand before their subject after what was said: "\"We are leaving,\" said the governor"."""

SOURCES = {
    "according": "According to the mayor, the road is closed",
    "selon": "selon le maire, la route est coupée",
    "según": "según el alcalde, la carretera está cortada",
    "laut": "Die Straße ist gesperrt, laut Bürgermeister Bondar",
}
"""Words that name a source without a verb, each with a phrase in which it was met."""

FOREIGN = frozenset(
    "déclaré affirmé indiqué ajouté annoncé expliqué précisé assuré raconté témoigné souligné estimé confié lancé rapporté "
    "declaró afirmó dijo señaló aseguró agregó denunció disse afirmou sagte erklärte berichtete "
    "сказал сказала заявил заявила сообщил сообщила сказав заявив повідомив повідомила "
    "قال وقال قالت وقالت أضاف وأضاف".split()
)
"""Verbs of saying in the past that stand before their subject: "a déclaré le ministre", "dijo el alcalde"."""

SPOKESMEN = frozenset(
    "spokesman spokeswoman spokesperson official officer commander general colonel minister governor mayor president leader "
    "chief ambassador envoy diplomat activist witness resident doctor medic lawmaker senator judge prosecutor lawyer priest "
    "bishop imam cleric analyst researcher director secretary chairman chairwoman captain lieutenant sergeant premier king "
    "militant rebel fighter soldier coordinator administrator analyst expert professor teacher farmer mother father".split()
)
"""Heads of the noun phrases by which a speaker already named is taken up again: "the spokesman said"."""

ALWAYS_INVERTS = frozenset(("said", "says")) | FOREIGN
"""Verbs that any noun phrase may follow as their subject; after others it has a name or an article."""

THAT = frozenset(
    "found finds finding ruled rules ruling showed shows determined established decided feared fear fears hoped hopes hope "
    "doubted doubts learned understood".split()
)
"""Verbs that report speech only before "that": "The panel found that both sides were at fault"."""

READ = frozenset(("read", "reads"))
"""Verbs by which a piece of writing speaks: "the banner read"."""

PROMISE = frozenset(
    "vowed vows vow vowing pledged pledges pledge pledging promised promises promising threatened threatens".split()
)
"""Verbs that take what is promised as an infinitive: "The rebels vowed to hold the town"."""

URGE = frozenset("urged urges urging called calls calling appealed".split())
"""Verbs that take whom they address and an infinitive: "The envoy urged both sides to hold fire"."""

ACCUSE = frozenset("accused accuses accusing".split())
"""Verbs that take whom they charge, and "of": "The army accused the rebels of shelling the school"."""

CLAIM = frozenset(
    "claimed claims claim claiming insisted insists insist insisting warned warns warn warning admitted admits argued argues "
    "argue announced alleged allege alleges added adds adding stated reported confirmed confirms denied denies believed "
    "believes believe maintained maintains maintain estimated revealed acknowledged "
    "acknowledges complained conceded suggested predicted stressed noted".split()
)
"""Verbs that a clause may follow without "that", if it is plainly one: "The rebels claimed they had left"."""

FULL = frozenset("said says say saying told tells tell".split())
"""Verbs that a reported clause may follow without "that": "The mayor said the bridge was closed"."""

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
