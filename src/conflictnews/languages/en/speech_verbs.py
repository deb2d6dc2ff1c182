"""Words that report speech and thought, and the complements that each takes.

Complements follow Quirk et al., A Comprehensive Grammar of the English Language (1985), 14.28-14.33 and 16.20-16.63, and the
frames of reporting verbs that PARC 3.0 (Pareti 2016) annotates. Each record has a sentence in which the word reports; square
brackets stand round what is reported.
"""

from __future__ import annotations

from attrs import frozen


@frozen
class SpeechVerb:
    """A verb that reports.

    `takes` names its complements, apart by blanks: `clause` (with or without "that", of any shape), `that` (without
    "that" only what is plainly a clause), `only-that`, `bare` (without "that" of any shape), `question`, `to`, `ing`,
    `object`, `said-object` (an object that is itself a piece of speech), `as` (an object and "as"), `naming` (an object
    and its name), `person` (whom it addresses stands first), `saying` ("as saying"), `words` (only what stands between
    marks), `writing` (if the subject bears words), `reply` (to what nobody answers), `inverts` (it may precede its
    subject), `raised` (its passive takes an infinitive: "is said to have left"), `quality` (an adjective: "pleaded guilty"),
    `doing` (an object and an -ing form), `sum` (an object and a number after "at"), `addressed` (no preposition without whom it
    addresses), `felt-object` (an object that names a feeling), `noun` (its base
    and its form in -s are rather nouns: verbs only before "that"), or a preposition.
    `forms` are its forms if they are irregular: past and past participle.
    """

    lemma: str
    takes: str
    phrase: str
    forms: str = ""


def _verbs(*rows: tuple[str, ...]) -> tuple[SpeechVerb, ...]:
    return tuple(SpeechVerb(*row) for row in rows)


VERBS = _verbs(
    # Said of any statement.
    ("say", "clause question inverts raised", "The mayor said [the bridge was closed].", "said said"),
    ("tell", "clause person question to of about inverts", "The mayor told reporters [the bridge was closed].", "told told"),
    ("add", "that inverts", "The mayor added that [nobody was hurt]."),
    ("announce", "that object inverts", "The mayor announced [a curfew from eight]."),
    ("claim", "that object to ing inverts raised", "The group claimed [responsibility for the blast]."),
    ("confirm", "that question object inverts", "The hospital confirmed [the death of a nurse]."),
    ("state", "that inverts noun", "The report states that [the brakes failed]."),
    ("report", "that ing inverts raised", "The agency reported that [the minister had fled]."),
    ("note", "that inverts", "The judge noted that [no witness had come]."),
    ("explain", "that question object inverts", "The pilot explained [why he had turned back]."),
    ("mention", "that object", "The mayor mentioned [a second leak]."),
    ("remark", "that inverts", "The mayor remarked that [the hall was cold]."),
    ("observe", "only-that inverts", "The judge observed that [the file was thin]."),
    ("comment", "that on about inverts", "The mayor commented that [the plan was late]."),
    ("respond", "that inverts reply", "The firm responded that [it knew of no leak]."),
    ("reply", "that inverts reply", "The firm replied that [it knew of no leak]."),
    ("answer", "that inverts", "The firm answered that [it knew of no leak]."),
    ("retort", "that inverts", "The widow retorted that [nobody had asked her]."),
    ("counter", "that inverts", "The union countered that [wages had fallen]."),
    ("declare", "that object inverts quality", "The council declared that [the well was safe]."),
    ("proclaim", "that object inverts", "The rebels proclaimed that [the war was won]."),
    ("write", "that of about inverts", "The envoy wrote that [the talks had failed].", "wrote written"),
    ("tweet", "that inverts", "The mayor tweeted that [the road was open]."),
    ("post", "only-that inverts", "The mayor posted that [the road was open]."),
    ("testify", "that about inverts", "The guard testified that [the door was locked]."),
    ("swear", "that inverts", "The guard swore that [the door was locked].", "swore sworn"),
    ("attest", "that", "The guard attested that [the door was locked]."),
    ("recall", "that question object inverts", "The baker recalled [how the roof had fallen]."),
    ("recount", "that question object inverts", "The baker recounted [how the roof had fallen]."),
    ("remember", "that question ing inverts", "The baker remembers [how the roof fell]."),
    ("reiterate", "that object inverts", "The minister reiterated that [the border was shut]."),
    ("repeat", "only-that inverts", "The minister repeated that [the border was shut]."),
    ("conclude", "only-that inverts", "The panel concluded that [both sides were at fault]."),
    ("continue", "words inverts", "“[Then we ran],” continued the baker."),
    ("begin", "words inverts", "“[My friends],” began the senator.", "began begun"),
    ("go on", "words inverts", "“[Then we ran],” the baker went on.", "went gone"),
    ("specify", "that question object", "The order specified that [nobody may leave]."),
    ("clarify", "that question object", "The office clarified that [the rule was old]."),
    ("disclose", "that question object", "The firm disclosed that [the data were stolen]."),
    ("reveal", "that question object inverts", "The firm revealed that [the data were stolen]."),
    (
        "signal",
        "that object",
        "The bank signalled that [rates would fall].",
        "signalled signalled signaled signalling signaling",
    ),
    ("indicate", "that object", "The bank indicated that [rates would fall]."),
    ("hint", "that at", "An aide hinted at [a swap of prisoners]."),
    ("imply", "that object", "The letter implied that [the money was gone]."),
    ("suggest", "that question object ing inverts", "The author suggested [a simpler cause]."),
    ("relate", "only-that", "The guard related that [the door was locked]."),
    ("narrate", "that question inverts", "The guard narrated [how the door was locked]."),
    ("quip", "that inverts", "The coach quipped that [rain had won].", "quipped quipped quipping"),
    ("joke", "that about inverts", "The coach joked that [rain had won]."),
    ("speak", "of about words", "The pilot spoke of [a flash in the sky].", "spoke spoken"),
    ("talk", "of about", "The pilot talked about [a flash in the sky]."),
    ("read", "writing words inverts", "The sign read “[Keep out]”.", "read read"),
    ("put it", "words inverts", "The coach put it plainly: “[We lost.]”", "put put"),
    ("list", "object", "The report lists [four causes]."),
    ("put", "sum", "Organisers put [the crowd at 9,000].", "put put putting"),
    ("value", "sum noun", "The bank valued [the estate at $9 million]."),
    ("stipulate", "that", "The deed stipulates that [the hall stay public]."),
    ("certify", "that", "The clerk certified that [the count was right]."),
    ("verify", "that question", "The agency verified that [the film was old]."),
    ("spell out", "question object", "The memo spelled out [how the loan would be repaid].", "spelled spelled spelt"),
    ("set out", "question object", "The memo set out [how the loan would be repaid].", "set set setting"),
    ("outline", "question object noun", "The minister outlined [a plan for the port]."),
    ("detail", "question object noun", "The minister detailed [a plan for the port]."),
    ("submit", "only-that", "Counsel submitted that [the search was lawful].", "submitted submitted submitting"),
    ("intimate", "that", "The envoy intimated that [talks would resume]."),
    ("divulge", "that question", "The firm divulged that [the data were sold]."),
    ("confide", "that", "The pilot confided that [he had been afraid]."),
    ("profess", "that to", "The firm professed [to know nothing of it]."),
    ("venture", "only-that inverts", "The clerk ventured that [the date was wrong]."),
    ("rejoin", "only-that inverts", "“[Not at all],” rejoined the clerk."),
    ("chime in", "words inverts", "“[Not at all],” chimed in the clerk."),
    # Said with force or with doubt.
    ("insist", "that bare on inverts", "The minister insisted on [a written guarantee]."),
    ("stress", "that object question inverts", "The nurse stressed [the need for speed]."),
    ("emphasise", "that object question inverts", "The nurse emphasised that [time was short]."),
    ("emphasize", "that object question inverts", "The nurse emphasized that [time was short]."),
    ("underline", "that object inverts", "The nurse underlined that [time was short]."),
    ("underscore", "that object", "The nurse underscored that [time was short]."),
    ("highlight", "that object", "The report highlighted [the lack of beds]."),
    ("maintain", "only-that inverts", "The firm maintained that [the pills were safe]."),
    ("assert", "that object inverts", "The firm asserted that [the pills were safe]."),
    ("affirm", "that object inverts", "The court affirmed that [the vote was fair]."),
    ("aver", "that inverts", "The clerk averred that [the seal was whole].", "averred averred averring"),
    ("argue", "that bare for against inverts", "The union argued for [a shorter week]."),
    ("contend", "that bare inverts", "The state contended that [the map was fair]."),
    ("reason", "that inverts", "The coach reasoned that [a draw was enough]."),
    ("allege", "that object inverts raised", "The state alleged that [the clerk took bribes]."),
    ("charge", "only-that", "The report charged that [funds were stolen]."),
    ("protest", "only-that inverts", "The clerk protested that [he was abroad]."),
    ("object", "only-that inverts", "The clerk objected that [it was late]."),
    ("boast", "that of about inverts", "The clerk boasted that [nobody had noticed]."),
    ("brag", "that about inverts", "The clerk bragged that [nobody had noticed].", "bragged bragged bragging"),
    ("lament", "that object inverts", "The bishop lamented that [pews were empty]."),
    ("complain", "that bare of about inverts", "Traders complained of [long delays]."),
    ("grumble", "that about inverts", "Traders grumbled that [the road was bad]."),
    ("bemoan", "that object", "Traders bemoaned [the state of the road]."),
    ("decry", "object", "Bishops decried [the raid]."),
    ("warn", "that person of against about to inverts", "Aid groups warned of [a famine before the rains]."),
    ("caution", "that person against inverts", "The bank cautioned against [hasty cuts]."),
    ("advise", "that person against to inverts", "The office advised [travellers to stay home]."),
    ("remind", "that person of inverts addressed", "The nurse reminded parents that [time was short]."),
    ("assure", "that person of inverts addressed", "The nurse assured parents that [the ward was safe]."),
    ("reassure", "that person", "The nurse reassured parents that [the ward was safe]."),
    ("inform", "that person of about inverts addressed", "The office informed parents that [the school was shut]."),
    ("notify", "that person of addressed", "The office notified parents that [the school was shut]."),
    ("brief", "person on about addressed", "The general briefed lawmakers on [the withdrawal]."),
    ("persuade", "that person to", "The nurse persuaded parents that [the ward was safe]."),
    ("convince", "that person", "The nurse convinced parents that [the ward was safe]."),
    ("promise", "that person to object inverts", "The governor promised [a full inquiry]."),
    ("pledge", "that to object inverts", "The governor pledged [to rebuild the school]."),
    ("vow", "that to object inverts", "The group vowed [to hold the town]."),
    ("threaten", "that to", "The union threatened [to strike]."),
    ("guarantee", "that to", "The firm guaranteed that [the pills were safe]."),
    ("offer", "to", "The rebels offered [to free the pilot]."),
    ("agree", "that to on inverts", "The two sides agreed [to meet again]."),
    ("decline", "to", "The firm declined [to comment]."),
    ("refuse", "to", "The firm refused [to comment]."),
    ("acknowledge", "that object ing inverts raised", "The mayor acknowledged [mistakes]."),
    ("admit", "that object ing to inverts", "The mayor admitted [mistakes].", "admitted admitted admitting"),
    ("concede", "that object inverts", "The mayor conceded that [the plan was late]."),
    ("confess", "that to inverts", "The guard confessed that [he had slept]."),
    ("allow", "only-that", "The mayor allowed that [the plan was late]."),
    ("deny", "that object ing inverts", "The firm denied [any role in the deal]."),
    ("dispute", "that object", "The firm disputed that [the pills were harmful]."),
    ("refute", "that object", "The firm refuted [the report]."),
    ("rebut", "object", "The firm rebutted [the report].", "rebutted rebutted rebutting"),
    ("contest", "object", "The firm contested [the findings]."),
    ("reject", "object as", "The president rejected [calls for an inquiry]."),
    ("dismiss", "said-object as", "The president dismissed [the poll as a stunt]."),
    ("question", "question", "Lawmakers questioned [why the tender was secret]."),
    ("doubt", "that question", "Traders doubted that [the pact would last]."),
    ("whine", "that about inverts", "Traders whined that [the road was bad]."),
    ("gripe", "that about inverts", "Traders griped about [the state of the road]."),
    ("grouse", "that about inverts", "Traders groused about [the state of the road]."),
    ("fret", "that about inverts", "Traders fretted that [the road was bad].", "fretted fretted fretting"),
    ("moan", "that about inverts noun", "Traders moaned that [the road was bad]."),
    ("rail", "against noun", "Traders railed against [the new toll]."),
    ("wail", "that inverts", "“[He is gone],” wailed the widow."),
    ("gloat", "that inverts", "The coach gloated that [his side had won]."),
    (
        "marvel",
        "that at inverts",
        "The author marvelled at [the height of the dam].",
        "marvelled marvelled marveled marvelling",
    ),
    ("rebuff", "object", "The firm rebuffed [an offer from Oslo]."),
    ("rule out", "object ing", "The minister ruled out [a second vote]."),
    ("play down", "object", "The minister played down [talk of a split]."),
    ("brush off", "object", "The minister brushed off [talk of a split]."),
    ("cast doubt", "on", "The judge cast doubt on [the account of the guard].", "cast cast"),
    ("attribute", "object", "The ministry attributed [the fall to bad weather]."),
    ("ascribe", "object", "The ministry ascribed [the fall to bad weather]."),
    ("credit", "object noun", "The coach credited [the win to his keeper]."),
    # Asked, ordered, proposed.
    ("ask", "question person to for about inverts", "Reporters asked [whether the drones had come from abroad]."),
    ("wonder", "question inverts", "Traders wondered [whether the pact would last]."),
    ("inquire", "question about inverts", "The nurse inquired [whether the ward was safe]."),
    ("enquire", "question about inverts", "The nurse enquired [whether the ward was safe]."),
    ("urge", "that person to object inverts", "The envoy urged [both sides to hold fire]."),
    ("exhort", "person to", "The priest exhorted [the crowd to pray]."),
    ("implore", "person to inverts", "The nurse implored [parents to stay away]."),
    ("beg", "person to for inverts", "The nurse begged [parents to stay away].", "begged begged begging"),
    ("plead", "that with for inverts quality", "The nurse pleaded for [more beds].", "pleaded pleaded pled"),
    ("appeal", "to for inverts", "The bishop appealed for [calm]."),
    ("call on", "person to", "The council called on [the junta to free the ministers]."),
    ("call upon", "person to", "The council called upon [the junta to free the ministers]."),
    ("call for", "object", "The council called for [an end to the siege]."),
    ("press", "person to for", "The envoy pressed for [a truce]."),
    ("push", "for", "The envoy pushed for [a truce]."),
    ("lobby", "for", "The trade lobbied for [a lower tax]."),
    ("invite", "person to", "The envoy invited [both sides to meet]."),
    ("encourage", "person to", "The envoy encouraged [both sides to meet]."),
    ("order", "that person to object", "The commander ordered [his men to fall back]."),
    ("instruct", "person to", "The commander instructed [his men to fall back]."),
    ("direct", "person to", "The commander directed [his men to fall back]."),
    ("command", "person to", "The commander commanded [his men to fall back]."),
    ("demand", "that to object inverts", "Parliament demanded [an answer within a week]."),
    ("request", "that to object", "The council requested that [the troops leave]."),
    ("propose", "that to object ing inverts", "The union proposed [a pause of six hours]."),
    ("recommend", "that object ing inverts", "The panel recommended that [the valve be changed]."),
    ("advocate", "that object for ing", "The panel advocated [a ban on the pills]."),
    ("decree", "that noun", "The king decreed that [the fast begin at dawn]."),
    ("mandate", "that noun", "The act mandates that [firms keep records]."),
    ("require", "only-that", "The act requires that [firms keep records]."),
    ("petition", "person for to noun", "The traders petitioned [the mayor to mend the road]."),
    ("pray", "that for", "Villagers prayed that [the dam would hold]."),
    ("wish", "that noun", "The coach wished that [the game were over]."),
    ("clamour", "for", "Traders clamoured for [a lower tax]."),
    ("clamor", "for", "Traders clamored for [a lower tax]."),
    # Judged.
    ("accuse", "person of", "The rebels accused [the army of burning their fields]."),
    ("blame", "object", "The report blamed [the crash on poor brakes]."),
    ("fault", "object", "The report faulted [the captain for his speed]."),
    ("condemn", "object as", "The envoy condemned [the raid]."),
    ("denounce", "object as", "The envoy denounced [the raid as a crime]."),
    ("criticise", "object as", "The envoy criticised [the raid]."),
    ("criticize", "object as", "The envoy criticized [the raid]."),
    ("slam", "object as", "The envoy slammed [the raid].", "slammed slammed slamming"),
    ("blast", "as", "The envoy blasted [the vote as a farce]."),
    ("deplore", "object", "The envoy deplored [the raid]."),
    ("mock", "object as", "The actor mocked [the minister as a clown]."),
    ("deride", "object as", "The actor derided [the minister as a clown]."),
    ("ridicule", "object as", "The actor ridiculed [the minister as a clown]."),
    ("attack", "as", "The actor attacked [the minister as a clown]."),
    ("castigate", "object as", "The actor castigated [the minister]."),
    ("chide", "object for", "The actor chided [the minister]."),
    ("rebuke", "object", "The actor rebuked [the minister]."),
    ("praise", "object as", "The coach praised [his keeper's courage]."),
    ("hail", "object as", "The general hailed [the truce as a victory]."),
    ("laud", "object as", "The general lauded [the truce]."),
    ("applaud", "object as", "The general applauded [the truce]."),
    ("commend", "object", "The general commended [the crew for its calm]."),
    ("salute", "object as", "The general saluted [the crew]."),
    ("thank", "object", "The committee thanked [Oslo for its patience]."),
    ("congratulate", "object", "The committee congratulated [Oslo on its patience]."),
    ("welcome", "object as", "The council welcomed [the truce]."),
    ("endorse", "object as", "The council endorsed [the truce]."),
    ("defend", "as", "The minister defended [the deal as fair]."),
    ("justify", "as", "The minister justified [the raid as lawful]."),
    ("describe", "as question ing", "Neighbours described [him as a quiet man]."),
    ("portray", "as", "Neighbours portrayed [him as a quiet man]."),
    ("depict", "as", "Neighbours depicted [him as a quiet man]."),
    ("characterise", "as", "The envoy characterised [the talks as frank]."),
    ("characterize", "as", "The envoy characterized [the talks as frank]."),
    ("brand", "naming as", "The minister branded [the group a menace]."),
    ("label", "naming as", "The minister labelled [the group a menace].", "labelled labelled labeled labelling labeling"),
    ("call", "naming inverts", "The minister called [the vote a farce]."),
    ("dub", "naming", "The minister dubbed [the vote a farce].", "dubbed dubbed dubbing"),
    ("term", "naming", "The minister termed [the vote a farce]."),
    ("deem", "naming quality", "The court deemed [the search a breach]."),
    ("liken", "object", "The minister likened [the vote to a farce]."),
    ("compare", "object", "The minister compared [the vote to a farce]."),
    ("refer to", "as", "The minister referred to [the vote as a farce].", "referred referred referring"),
    ("express", "felt-object", "The council expressed [alarm at the fighting]."),
    ("voice", "felt-object", "The council voiced [concern over the strikes]."),
    ("cite", "object saying", "The nurse cited [a lack of beds]."),
    ("quote", "saying", "The paper quoted an aide as saying [the talks had failed]."),
    ("invoke", "object", "The clerk invoked [his right to silence]."),
    ("scold", "object for", "The judge scolded [the clerk for his tone]."),
    ("lambast", "object as", "The envoy lambasted [the raid]."),
    ("lambaste", "object as", "The envoy lambasted [the raid]."),
    ("berate", "object for", "The coach berated [his keeper]."),
    ("pronounce", "only-that quality", "The doctor pronounced that [the boy was fit]."),
    ("judge", "only-that raised quality noun", "The court judged that [the search was lawful]."),
    # Thought, found, shown.
    ("believe", "that bare said-object inverts raised", "Analysts believe [the worst is over].", "believed believed"),
    ("think", "that bare inverts raised", "Analysts think [the worst is over].", "thought thought"),
    ("expect", "that person to object raised", "Analysts expect [the bank to cut rates]."),
    ("hope", "that bare to for", "Officials hope [the corridor will open]."),
    ("fear", "that object raised quality", "Villagers fear [the dam will be next]."),
    ("worry", "that about", "Villagers worry that [the dam will be next]."),
    ("suspect", "that bare", "Police suspect that [the fire was set]."),
    ("feel", "only-that raised", "Villagers feel that [nobody listens].", "felt felt"),
    ("assume", "that raised", "Analysts assume that [the worst is over]."),
    ("consider", "only-that naming raised quality", "The court considered that [the search was lawful]."),
    ("regard", "as", "The court regards [the search as lawful]."),
    ("view", "as", "The court views [the search as lawful]."),
    ("know", "that question", "Villagers know that [the dam is old].", "knew known"),
    ("understand", "only-that raised", "Villagers understand that [the dam is old].", "understood understood"),
    ("realise", "that", "Villagers realised that [the dam was old]."),
    ("realize", "that", "Villagers realized that [the dam was old]."),
    ("accept", "only-that", "Villagers accept that [the dam is old]."),
    ("estimate", "that object raised sum", "The bank estimated [the damage at two billion]."),
    ("predict", "that object inverts raised", "The bank predicted [a long slump]."),
    ("forecast", "that object raised", "The bank forecast that [prices would fall].", "forecast forecast forecasted"),
    ("project", "only-that raised noun", "The bank projected that [prices would fall]."),
    ("reckon", "that bare inverts raised", "The bank reckons [prices will fall]."),
    ("speculate", "that about inverts", "Traders speculated that [prices would fall]."),
    ("calculate", "only-that sum", "The bank calculated that [prices would fall]."),
    ("find", "only-that raised", "The panel found that [both sides were at fault].", "found found"),
    ("hold", "only-that", "The court held that [the map was lawful].", "held held"),
    ("rule", "only-that", "The court ruled that [the arrests were unlawful]."),
    ("decide", "only-that to", "The court decided that [the arrests were lawful]."),
    ("determine", "only-that question", "The panel determined that [the brakes had failed]."),
    ("establish", "only-that", "The panel established that [the brakes had failed]."),
    ("discover", "only-that question", "The panel discovered that [the brakes had failed]."),
    ("learn", "only-that", "The panel learned that [the brakes had failed].", "learned learned learnt"),
    ("hear", "only-that question", "The court heard that [the files were burnt].", "heard heard"),
    ("see", "only-that as", "The panel saw that [the brakes had failed].", "saw seen"),
    ("show", "only-that question raised doing", "A poll showed that [half of voters were undecided].", "showed shown"),
    ("prove", "only-that", "The letter proved that [the money was gone]."),
    ("demonstrate", "only-that", "The study demonstrated that [the pills were safe]."),
    ("opine", "that inverts", "The clerk opined that [it would rain]."),
    ("muse", "that inverts", "The clerk mused that [it would rain]."),
    ("reflect", "only-that inverts", "The clerk reflected that [it would rain]."),
    ("regret", "that object ing", "The bank regretted that [the data were lost].", "regretted regretted regretting"),
    ("apologise", "for", "The bank apologised for [the loss of the data]."),
    ("apologize", "for", "The bank apologized for [the loss of the data]."),
    ("point out", "that inverts", "The nurse pointed out that [time was short]."),
    ("make clear", "that", "The nurse made clear that [time was short].", "made made"),
    ("make it clear", "that", "The nurse made it clear that [time was short].", "made made"),
    ("point to", "object", "The nurse pointed to [a lack of beds]."),
    ("figure", "that inverts noun", "Traders figured that [prices would fall]."),
    ("guess", "that question inverts noun", "Traders guessed that [prices would fall]."),
    ("bet", "that noun", "Traders bet that [prices will fall].", "bet bet betting"),
    ("wager", "that noun", "Traders wagered that [prices would fall]."),
    ("gamble", "that noun", "Traders gambled that [prices would fall]."),
    ("trust", "only-that noun", "The coach trusted that [his keeper was fit]."),
    ("anticipate", "that object ing", "The bank anticipated [a long slump]."),
    ("foresee", "that object", "The bank foresaw [a long slump].", "foresaw foreseen"),
    ("envisage", "that object", "The plan envisages [a second line]."),
    ("envision", "that object", "The plan envisions [a second line]."),
    ("imagine", "that question", "The author imagined that [the lake was dry]."),
    ("presume", "that raised", "Police presumed that [the boy was lost]."),
    ("surmise", "that inverts", "Police surmised that [the boy was lost]."),
    ("conjecture", "that inverts", "The author conjectured that [the lake was dry]."),
    ("hypothesise", "that", "The author hypothesised that [the lake was dry]."),
    ("hypothesize", "that", "The author hypothesized that [the lake was dry]."),
    ("theorise", "that", "The author theorised that [the lake was dry]."),
    ("theorize", "that", "The author theorized that [the lake was dry]."),
    ("posit", "that", "The author posited that [the lake was dry]."),
    ("postulate", "that", "The author postulated that [the lake was dry]."),
    ("infer", "that", "The author inferred that [the lake was dry].", "inferred inferred inferring"),
    ("deduce", "that", "The author deduced that [the lake was dry]."),
    ("sense", "that noun", "The coach sensed that [his side was tired]."),
    ("perceive", "only-that raised", "The coach perceived that [his side was tired]."),
    ("notice", "only-that question noun", "The guard noticed that [the door was open]."),
    ("recognise", "only-that", "The court recognised that [the map was old]."),
    ("recognize", "only-that", "The court recognized that [the map was old]."),
    ("appreciate", "only-that", "The court appreciated that [the map was old]."),
    ("ascertain", "only-that question", "The court ascertained that [the map was old]."),
    ("document", "only-that question noun", "The report documented that [wells were poisoned]."),
    ("dream", "only-that of noun", "The author dreamt of [a free press].", "dreamt dreamt dreamed"),
    ("rumour", "only-that raised", "It was rumoured that [the king had fled]."),
    ("rumor", "only-that raised", "It was rumored that [the king had fled]."),
    ("find out", "only-that question", "The study found out that [the lake was dry].", "found found"),
    # Voiced.
    ("radio", "that inverts noun", "The pilot radioed that [the engine was on fire]."),
    ("cable", "that inverts noun", "The envoy cabled that [the king had fled]."),
    ("shout", "that inverts", "“[Cowards],” shouted the widow."),
    ("cry", "that inverts", "“[Cowards],” cried the widow."),
    ("yell", "that inverts", "“[Cowards],” yelled the widow."),
    ("scream", "that inverts", "“[Cowards],” screamed the widow."),
    ("chant", "words inverts", "“[Never again],” chanted the crowd."),
    ("sing", "words inverts", "“[Never again],” sang the crowd.", "sang sung"),
    ("exclaim", "that inverts", "“[Cowards],” exclaimed the widow."),
    ("whisper", "that inverts", "“[They are here],” whispered the boy."),
    ("mutter", "that inverts", "“[Too late],” muttered the guard."),
    ("murmur", "that inverts", "“[Too late],” murmured the guard."),
    ("mumble", "that inverts", "“[Too late],” mumbled the guard."),
    ("sigh", "words inverts", "“[Too late],” sighed the guard."),
    ("sob", "words inverts", "“[Too late],” sobbed the widow.", "sobbed sobbed sobbing"),
    ("weep", "words inverts", "“[Too late],” wept the widow.", "wept wept"),
    ("snap", "words inverts", "“[No],” snapped the coach.", "snapped snapped snapping"),
    ("bark", "words inverts", "“[No],” barked the coach."),
    ("growl", "words inverts", "“[No],” growled the coach."),
    ("roar", "words inverts", "“[No],” roared the coach."),
    ("thunder", "words inverts", "“[No],” thundered the coach."),
    ("fume", "words inverts", "“[No],” fumed the coach."),
    ("rage", "words inverts", "“[No],” raged the coach."),
    ("enthuse", "words inverts", "“[Lovely],” enthused the actor."),
    ("gush", "words inverts", "“[Lovely],” gushed the actor."),
    ("crow", "words inverts", "“[We won],” crowed the coach."),
    ("smile", "words inverts", "“[We won],” smiled the coach."),
    ("laugh", "words inverts", "“[We won],” laughed the coach."),
    ("shrug", "words inverts", "“[We lost],” shrugged the coach.", "shrugged shrugged shrugging"),
    ("nod", "words inverts", "“[Yes],” nodded the coach.", "nodded nodded nodding"),
    ("scoff", "that inverts", "“[Nonsense],” scoffed the coach."),
    ("sneer", "words inverts", "“[Nonsense],” sneered the coach."),
    ("interject", "words inverts", "“[Nonsense],” interjected the coach."),
    ("interrupt", "words inverts", "“[Nonsense],” interrupted the coach."),
    ("volunteer", "only-that inverts", "“[I saw it],” volunteered the guard."),
    ("elaborate", "words inverts", "“[It is old],” elaborated the guard."),
    ("declaim", "words inverts", "“[It is old],” declaimed the actor."),
    ("drawl", "words inverts", "“[It is old],” drawled the actor."),
    ("stammer", "words inverts", "“[It is old],” stammered the guard."),
    ("text", "only-that inverts", "“[We are safe],” texted the boy."),
    ("email", "only-that inverts", "“[We are safe],” emailed the boy."),
    ("blog", "only-that inverts", "The boy blogged that [they were safe].", "blogged blogged blogging"),
)


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
