"""Casualties: who is harmed and who does it, by the place of the words; on sentences of our own about invented events."""

import pytest

from conflictnews import Harm, Scope, VictimKind, find_casualties

K, W = Harm.KILLED, Harm.WOUNDED


def figures(text):
    return [(c.harm, c.best) for c in find_casualties(text) if not c.negated and not c.hypothetical]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bomb kills 7 in Tessit market", [(K, 7)]),
        ("Shelling in Tessit killed two herders.", [(K, 2)]),
        ("Three Malian soldiers die in blast near Tessit", [(K, 3)]),
        ("Police kill gang leader in Tessit", [(K, 1)]),
        ("Air strike kills scores in Tessit", [(K, 40)]),
        ("A bomber blew himself up at a gate, killing eight.", [(K, 1), (K, 8)]),
        ("He was killed along with his wife and daughter.", [(K, 1), (K, 1), (K, 1)]),
        ("Two men were shot, one fatally.", [(W, 2), (K, 1)]),
        ("On 3 March 12 soldiers were wounded.", [(W, 12)]),
        ("A raider carrying a flag was gunned down.", [(K, 1)]),
        ("Masisi: ambush on a jeep, 2 killed", [(K, 2)]),
        ("Shelling of a camp: 4 deaths (2 girls, 2 old men), 11 injured", [(K, 4), (K, 2), (K, 2), (W, 11)]),
        ("Arrests: Police in Tessit detained 34 students.", [(Harm.CAPTURED, 34)]),
        ("A nurse and a driver were among the dead.", [(K, 1), (K, 1)]),
    ],
)
def test_figures(text, expected):
    assert figures(text) == expected


def test_the_second_of_those_among_the_dead_is_no_part_of_the_first():
    assert [c.part_of for c in find_casualties("A nurse and a driver were among the dead.")] == [None, None]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A family of five was killed.", VictimKind.CIVILIAN),
        ("An elderly man was killed.", VictimKind.CIVILIAN),
        ("A stray bullet killed a 10-year-old.", VictimKind.CHILD),
        ("A stray bullet killed a 20-year-old.", VictimKind.UNKNOWN),
        ("The head of the village was killed.", VictimKind.OFFICIAL),
        ("Captain Omar Sheikh was killed.", VictimKind.SECURITY_FORCE),
        ("The insurgents lost 20 men.", VictimKind.COMBATANT),
        ("The brigade suffered 20 deaths.", VictimKind.SECURITY_FORCE),
        ("Al-Shabaab said two of its men were killed.", VictimKind.COMBATANT),
        ("A bomber killed himself.", VictimKind.COMBATANT),
        ("The blast killed nine people. Four of the dead were women.", VictimKind.CIVILIAN),
        ("Nine people were hurt. One of them, a boy of six, died.", VictimKind.CHILD),
        ("Guards chased the raiders and shot two of them dead.", VictimKind.COMBATANT),
        ("Ten herders were seized by raiders. Two of them were found dead.", VictimKind.CIVILIAN),
        ("A constable was killed and two colleagues were wounded.", VictimKind.SECURITY_FORCE),
        ("A blast killed a teacher and wounded four.", VictimKind.UNKNOWN),
        ("A blast killed one teacher and wounded four.", VictimKind.CIVILIAN),
        ("A blast killed two teachers and wounded four.", VictimKind.CIVILIAN),
        ("Nine people, including three guards, were killed and six were hurt.", VictimKind.UNKNOWN),
    ],
)
def test_kinds_of_victims(text, kind):
    assert find_casualties(text)[-1].victim_kind is kind


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("Suspected Dozo hunters killed two herders.", "Suspected Dozo hunters"),
        ("Two sources said suspected Dozo hunters killed two herders.", "suspected Dozo hunters"),
        ("Nine herders are feared dead after suspected Dozo hunters on foot raided Tessit.", "suspected Dozo hunters"),
        ("A mob lynched two thieves.", "A mob"),
        ("A mayor was beaten to death by rivals.", "rivals"),
        ("Two herders were beheaded by Jund al-Wahat near Tessit.", "Jund al-Wahat"),
        ("Raiders stopped a bus between Gao and Tessit and shot two herders.", "Raiders"),
        ("Two herders were killed by a mine.", None),
        ("Two herders were killed by shrapnel.", None),
    ],
)
def test_perpetrators(text, agent):
    found = find_casualties(text)[-1].perpetrator

    assert (found.text if found else None) == agent


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Masked men hacked a chief and his brother to death in Tessit.", [(K, 1), (K, 1)]),
        ("The raiders set a bus alight, burning to death 14 passengers.", [(K, 14)]),
        ("A court in Gao sentenced 12 people to death.", []),
        ("Troops killed a raider, and two others fled with bullet wounds.", [(K, 1), (W, 2)]),
        ("Troops killed a raider, and two others fled with the money.", [(K, 1)]),
        ("Residents put the toll at more than 110.", [(K, 110)]),
        ("The toll rose to at least 50.", [(K, 50)]),
        ("Nine rebels were killed and 14 kidnapped villagers were rescued.", [(K, 9)]),
        ("Nine were killed; the fate of 14 kidnapped villagers is unclear.", [(K, 9), (Harm.CAPTURED, 14)]),
        ("One raider was killed and another escaped.", [(K, 1)]),
        ("Nine inmates were killed and another escaped.", [(K, 9), (Harm.ESCAPED, 1)]),
        ("Seventeen left this world and forty lie in hospital.", [(K, 17), (W, 40)]),
        ("Two herders and a child were hurt in Malian shelling of Tessit.", [(W, 2), (W, 1)]),
    ],
)
def test_figures_of_verbs_with_more_words(text, expected):
    assert figures(text) == expected


def test_a_fronted_whole_has_its_part():
    whole, part = find_casualties("Of the 19 wounded, three are in critical condition.")

    assert (whole.best, part.best, part.part_of) == (19, 3, whole.span)


def test_a_denial_of_any_victim_counts_nobody():
    (found,) = find_casualties("The army denied that any soldier was killed.")

    assert (found.best, found.negated) == (0, True)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A strike killed Abu Bakr al-Masri, a senior al Qaeda leader.", VictimKind.COMBATANT),
        ("Raiders killed Hajji Latif, head of the peace council in Tessit.", VictimKind.OFFICIAL),
        ("A constable shot four of his colleagues dead.", VictimKind.SECURITY_FORCE),
    ],
)
def test_an_apposition_tells_the_kind(text, kind):
    assert find_casualties(text)[0].victim_kind is kind


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Medics received six wounded.", "Medics"),
        ("Nine dead, 31 hurt (health ministry).", "health ministry"),
        ("Nine dead in Tessit blast - police", "police"),
        ("Nine dead, as per the monitors.", "the monitors"),
        ("Raiders killed 1,200 people, by the observers' tally.", "the observers"),
        ("Local journalist: I counted five bodies under sheets.", "Local journalist"),
        ("Raiders killed nine herders, two medics and a mayor said.", "two medics and a mayor"),
        (
            '"They tied the boys up," headmaster Jean Mbusa said. A guard was killed and a cook was hurt.',
            "headmaster Jean Mbusa",
        ),
        ('"We ran," the mayor said. Elders met. Nine herders were killed.', None),
        ("Raiders killed nine herders (in Tessit).", None),
        ("Nine herders were killed by raiders.", None),
    ],
)
def test_sources_of_figures(text, source):
    found = find_casualties(text)[0].claimed_by

    assert (found.text if found else None) == source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six herders were killed and 22 others suffered wounds.", [(K, 6), (W, 22)]),
        ("Three guards suffered burns.", [(W, 3)]),
        ("A guard, a cook and a nurse were all injured.", [(W, 1), (W, 1), (W, 1)]),
        ("Raiders killed a tailor and his son, in a house in Gao, Mali.", [(K, 1), (K, 1)]),
        ("Twenty miners were hurt, a nurse at the clinic in Gao said.", [(W, 20)]),
        ("They met at the funeral of two fighters slain at Tessit.", [(K, 2)]),
        ("Incidents with loss of life: 4. Houses burned: 112. Kidnapped: 8.", [(Harm.CAPTURED, 8)]),
        ("The command debunked reports that 45 herders were slaughtered.", []),
        ("The army rejected claims that its jets had killed 25 monks.", []),
        ("The army denied a rout and reported that nine soldiers were killed.", [(K, 9)]),
    ],
)
def test_figures_beside_other_words(text, expected):
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five drones came over Tessit, four shot down.", []),
        ("Twelve rebels were seen, four shot down.", [(K, 4)]),
        ("Raiders hacked to death seven herders, three of them women, at Tessit.", [(K, 7), (K, 3)]),
        ("Three rebels, including a medic, were slain in a clash in Gao City, Mali Oriental.", [(K, 3), (K, 1)]),
        ("Two male relatives, 19 and 23, sustained gunshot wounds.", [(W, 2)]),
        ("Two men, 19 and 230, sustained gunshot wounds.", [(W, 2), (W, 19), (W, 230)]),
        ("A grenade claimed two lives and left 23 quarriers injured.", [(K, 2), (W, 23)]),
        ("Seven guards were martyred and as many injured.", [(K, 7), (W, 7)]),
        ("Three New People's Army rebels were slain.", [(K, 3)]),
        ("Six members of Mali's Presidential Guards were slain.", [(K, 6)]),
        ("The death toll from the attack by gang members on Tessit, in the region of Gao, has now climbed to 23.", [(K, 23)]),
        ("A clerk and his guard were riddled with bullets.", [(K, 1), (K, 1)]),
        ("Two scouts paid the supreme price.", [(K, 2)]),
        ("His passenger, with a concussion, refused treatment.", [(W, 1)]),
        ("Some 20 supporters were bundled into vans.", [(Harm.CAPTURED, 20)]),
        ("A man was found dead in Gao, Mali, with a message from raiders.", [(K, 1)]),
    ],
)
def test_figures_in_the_style_of_notes(text, expected):
    assert figures(text) == expected


def test_those_with_wounds_are_a_part_of_the_hurt():
    whole, part = find_casualties("At least 20 people were injured, five with bullet wounds.")

    assert (whole.best, part.best, part.part_of) == (20, 5, whole.span)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thirty migrants have drowned off Tessit.", [(K, 30)]),
        ("Guards drowned two captives.", [(K, 2)]),
        ("Her body turned up on Friday.", [(K, 1)]),
        ("Raiders shot a man in the head, killing him.", [(K, 1)]),
        ("Police found the bodies of six men who had been shot in the head.", [(K, 6)]),
        ("Both drivers were executed with a bullet to the head.", [(K, 2)]),
        ("Nobody survived.", []),
        ("Boat capsizes off Gao, 60 feared dead", [(K, 60)]),
        ("The toll has gone up to 31.", [(K, 31)]),
        ("The condemned man's murder shocked Gao.", [(K, 1)]),
    ],
)
def test_figures_of_bodies_and_means(text, expected):
    assert figures(text) == expected


def test_the_body_of_one_told_of_before_is_the_same_victim():
    killed, body = find_casualties("Two guards were killed. Their bodies were flown home.")

    assert (body.best, body.alternative_to) == (2, killed.span)


def test_the_body_of_a_captive_is_a_death():
    captured, body = find_casualties("A clerk was abducted in Gao and her body was found on Friday.")

    assert (captured.harm, body.harm, body.best, body.victim_kind) == (Harm.CAPTURED, K, 1, VictimKind.CIVILIAN)


def test_who_works_for_an_organisation():
    assert find_casualties("A Red Cross driver was shot dead.")[0].victim_kind is VictimKind.AID_WORKER


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials confirmed that two people died.", [(K, 2)]),
        ("Authorities also reported that two herders perished.", [(K, 2)]),
        ("Police confirmed two people died.", [(K, 2)]),
        ("The general confirmed that Bishop Adama Ba died.", [(K, 1)]),
        ("He denied that any fighter died.", []),
        ("Omar Gueye, a street vendor walking through the area, was killed.", [(K, 1)]),
        ("Luis Duran, one of the best known leaders of Gao, was shot dead.", [(K, 1)]),
        ("FURTHERMORE, NINE REBELS WERE KILLED.", [(K, 9)]),
        ("MR. TORRES WAS KILLED.", [(K, 1)]),
        ("Troops were dispatched to Tessit.", []),
        ("THE ARMY DESTROYED THE GUARD POST.", []),
        ("THEY WILL BE DEAD BEFORE DAWN.", []),
    ],
)
def test_figures_of_clauses_that_are_said(text, expected):
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A lorry hit a mine, and all seven occupants were killed.", [(K, 7)]),
        ("Two died on the spot while the third was pronounced dead.", [(K, 2), (K, 1)]),
        ("Raiders let three captives go and killed the remaining four.", [(K, 4)]),
        ("The army killed or captured 30 rebels.", [(Harm.CASUALTIES, 30)]),
        ("Officials announced the death of three soldiers wounded in a clash.", [(K, 3)]),
        ("A clinic received the bodies of 11 soldiers and 23 wounded.", [(K, 11), (W, 23)]),
        ("Raiders hit three hamlets, the first in Gao.", []),
    ],
)
def test_figures_of_those_who_remain(text, expected):
    assert figures(text) == expected


def test_an_attack_set_against_others_of_its_year_is_the_event():
    (found,) = find_casualties("In one of the deadliest attacks this year, rebels killed 48 soldiers near Tessit.")

    assert found.scope is Scope.EVENT


def test_a_figure_of_this_year_is_no_event():
    (found,) = find_casualties("Raiders have killed 48 soldiers this year.")

    assert found.scope is not Scope.EVENT


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("Al-Shabaab said its fighters killed nine soldiers.", "Al-Shabaab"),
        ("The ministry said its forces killed nine rebels.", "its forces"),
        ("A constable was shot by his colleague.", "his colleague"),
        ("AMISOM troops accidentally opened fire on a cart, injuring its driver.", "AMISOM troops"),
        ("A military jet dropped two bombs on Tessit, killing nine people.", "military"),
        ("A jet dropped two bombs on Tessit, killing nine people.", None),
    ],
)
def test_perpetrators_by_owner(text, agent):
    found = find_casualties(text)[-1].perpetrator

    assert (found.text if found else None) == agent


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four others, one of them a boy of 7, were injured.", [(W, 4), (W, 1)]),
        ("The raid led to the wounding of two others, and the rest fled.", [(W, 2)]),
    ],
)
def test_figures_without_ages_and_those_who_flee(text, expected):
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twenty-five died: eleven soldiers, nine women and the five occupants of a taxi.", [(K, 25), (K, 11), (K, 9), (K, 5)]),
        ("Seven people died, including four raiders and a gardener, and nine were hurt.", [(K, 7), (K, 4), (K, 1), (W, 9)]),
        ("Incidents: Gao 2 (five woodcutters killed)\nKidnapped: 8 women", [(K, 5), (Harm.CAPTURED, 8)]),
        ("Officers report the murder of Osman Ba (22), barber, and his cousin.", [(K, 1), (K, 1)]),
        ("Nine guards, four of them women, suffered burns.", [(W, 9), (W, 4)]),
        ("A blast left a clerk and four shoppers with splinter wounds.", [(W, 1), (W, 4)]),
        ("One sapper was blown to pieces.", [(K, 1)]),
        ("A cook lost an arm and two clerks took bullets in the thighs.", [(W, 1), (W, 2)]),
        ("The shelling resulted in the deaths of 12 porters.", [(K, 12)]),
        ("The injured exceed fifty.", [(W, 50)]),
        ("Nine herders were burned alive near Gao, the resistance alleged.", [(K, 9)]),
    ],
)
def test_figures_of_lists_and_results(text, expected):
    assert figures(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Neither Omar Ba nor his wife was injured.",
        "Neither diver was killed.",
        "He was treated well by his captors.",
        "The rebels attacked about 150 soldiers.",
        "The crew was shooting video footage.",
    ],
)
def test_what_leaves_people_unhurt(text):
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men were treated for burns.", [(W, 2)]),
        ("Settlers attacked two farmers.", []),
        ("One guard was killed and neither side admits fault.", [(K, 1)]),
        ("A blast killed Colonel Omar Ba, the head of intelligence in Gao, and three guards.", [(K, 1), (K, 3)]),
    ],
)
def test_what_hurts_them(text, expected):
    assert figures(text) == expected


def test_nobody_is_no_source():
    assert find_casualties("One guard was killed and neither side admits fault.")[0].claimed_by is None
