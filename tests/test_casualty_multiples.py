"""Numbers that another number tells, people whom a label lists, and where those brought to hospital count."""

import pytest

from conflictnews import Harm, find_casualties, parse_article
from conflictnews.languages.en.multiples import AS_MANY, MULTIPLES


@pytest.mark.parametrize("row", [*MULTIPLES, AS_MANY], ids=lambda row: " ".join(row.words))
def test_a_number_is_so_many_times_the_one_told_before(row):
    killed, wounded = find_casualties(row.phrase)

    assert (killed.harm, wounded.harm) == (Harm.KILLED, Harm.WOUNDED)
    assert wounded.best == killed.best * row.times


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        ("All but two of the 14 porters died.", 12, 0),
        ("All but 14 of the two porters died.", 14, 0),
        ("As many as 20 porters were killed.", 20, 0),
        ("Killed: a porter, 52, and his wife. Injured: his two colleagues; also a medic, 34.", 2, 3),
        ("Casualties: 2 constables killed.", 2, 0),
        ("Killed were a porter, his wife and their four children.", 6, 0),
        ("A bomb tore up a minibus, killing everyone inside - a driver and 13 passengers.", 14, 0),
        ("Three porters were taken to a nearby clinic.", 0, 3),
        ("Three porters were taken to a nearby market.", 0, 0),
        ("Three porters were hit in the left hand.", 0, 3),
        ("Three women were taken to hospital; one later died.", 1, 2),
        ("Ten guards were wounded and two died.", 2, 10),
        ("Their bodies were found. The throats of two boys had been cut.", 2, 0),
        ("Car bomb kills at least six, wounds 'more than a dozen'", 6, 12),
        ("Blast at a market claims five, 18 hurt", 5, 18),
        ("The group claims 40.", 0, 0),
        ("Soldiers shot into a crowd of marchers.", 0, 0),
        ("The rebels carried off their own dead.", 0, 0),
        ("Her sons, 4 and 9, were killed.", 2, 0),
        ("Gunmen killed a teacher, Omar Sheikh, a driver, Ali Omar, and two others.", 4, 0),
        ("Of the 23 hurt in the blast, four have since died.", 4, 19),
        ("Bodies of five men, one a corporal, were found.", 5, 0),
        ("ARMY SAYS 2 GUARDS MARTYRED, 4 WOUNDED REPELLING RAID", 2, 4),
        ("Sixty porters died. Raiders came back and slew another eleven.", 71, 0),
        ("Two neighbours were pulled from the rubble with fractures.", 0, 2),
        ("The colonel was shot dead in Homs with one of his escorts.", 2, 0),
        ("A porter was killed with a hammer.", 1, 0),
        ("The march claims its first victim, a schoolboy of 15 killed by a stray bullet.", 1, 0),
        ("There were reports of nine killed.", 9, 0),
        ("The killing of at least 17 aid workers in Muttur is marked today.", 0, 0),
        ("The killing of at least 17 aid workers in Muttur is confirmed today.", 17, 0),
        ("Officials counted 25 dead. Monitors count 54, of whom 51 girls, and 114 injured.", 25, 114),
        ("Two of the raiders seized at Bodija market, Ibadan, died.", 2, 0),
        ("Monitors saw 41 men pushed into a pit and shot dead one by one.", 41, 0),
        ("A scout who had laid down his gun in May was murdered.", 1, 0),
        ("Sniper cuts down girl, 10, in Taiz", 1, 0),
        ("Eight children survived, five of them with gunshot wounds.", 0, 5),
    ],
)
def test_the_figures_of_a_text(text, killed, wounded):
    article = parse_article(text)

    assert (article.toll("killed").best or 0, article.toll("wounded").best or 0) == (killed, wounded)


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        ("Twenty people died, police told reporters at the scene: 13 women and seven men. The seven men were guards.", 20, 0),
        ("Twenty people died, police told reporters at the scene: 13 women and six men.", 20, 0),
        ("A raid killed nine people. A butcher, who lost an uncle and two cousins, wept.", 9, 0),
        ("The army lost two men and a cousin of the chief.", 3, 0),
        ("Nine were killed, the army said. The dead were eight, because one more body was found.", 9, 0),
        ("Three traders died, two by drowning.", 3, 0),
        ("Seven died in Gao, five at Kidal.", 12, 0),
        ("Three porters died. The toll is now seven.", 7, 0),
        ("A drone killed 19 people. An adviser put the army's dead at 200.", 19, 0),
        ("The number of those who lost their lives rose to 11.", 11, 0),
        ("He rejected reports on social media that twenty people had died.", 0, 0),
        ("The minister said nine rebels died. The rebels admit to the loss of five.", 5, 0),
        ("A blast killed a guard on Friday. Eleven medics lost their lives on that occasion.", 1, 0),
        ("A blast killed a guard on Friday. In March, 22 people were murdered there.", 1, 0),
        ("Two guards were hurt. One of the two wounded guards died.", 1, 1),
        ("One of the three was shot dead.", 1, 0),
        ("A student died of a wound, as did a woman on her balcony.", 2, 0),
        ("Two guards were killed, as was the case in May.", 2, 0),
        ("A blast hurt 20 people. A policeman was hurt.", 0, 21),
        ("A blast hurt 20 people. Two policemen were hurt.", 0, 20),
        ("One person was killed. Police then killed the attacker.", 2, 0),
        ("A bomber blew himself up. In addition to the bomber, six people were killed.", 7, 0),
        ("It was not possible to stop the bleeding and he died.", 1, 0),
        ("After the murder of a magistrate, the 4,015 judges of the country went on strike.", 1, 0),
        ("A note states that five men, including four boys, were killed.", 5, 0),
        ("A bomb ended the life of a clerk.", 1, 0),
        ("During October more than 350 people were killed there.", 0, 0),
        ("A mine killed no one except the bomber.", 1, 0),
        ("Gunmen attacked a polio team, killing a guard and wounding a nurse.", 1, 1),
        ("Polio killed two children in the camp.", 0, 0),
        ("There were no deaths, but eight marchers were hurt.", 0, 8),
        ("Nobody else was hurt.", 0, 0),
        ("Gunfire left one person from each side dead.", 2, 0),
        ("A bomb hurt a third porter as well as two passers-by.", 0, 3),
        ("A nurse was hacked and a guard was shot; both died on the spot.", 2, 0),
        ("The rebels said they killed 3 soldiers. The army admitted the death of 1 soldier.", 1, 0),
        ("A raid left 16 dead in Ukum and nine in Logo, elders said. Police confirmed 21 deaths.", 21, 0),
        ("A raid left 16 dead in Ukum and nine in Logo, elders said. Police confirmed 30 deaths.", 25, 0),
        ("3 members of one family and 1 of the other were killed.", 4, 0),
        ("A guard was killed by a mine that rebels had left in Manbij, as was a clerk.", 2, 0),
        ("At least six soldiers were killed. The ministry put the Armenian side's dead at a dozen.", 6, 0),
    ],
)
def test_the_figures_of_several_sentences(text, killed, wounded):
    article = parse_article(text)

    assert (article.toll("killed").best or 0, article.toll("wounded").best or 0) == (killed, wounded)
