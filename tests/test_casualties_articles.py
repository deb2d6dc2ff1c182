"""What invented articles add up to: two events, rival sides, shares of hospitals, updates, corrections, history."""

from __future__ import annotations

import pytest

from conflictnews import Harm, Scope, Span, parse_article

ARTICLES = {
    "update and hospital": (
        """Bomb at Kandahar bazaar kills at least seven

KANDAHAR, Afghanistan, May 4 (Plains Wire) - A bomb hidden in a handcart exploded in a crowded bazaar in Kandahar on
Saturday, killing at least seven people and wounding more than 20, the provincial police said.

The device went off at about 10 a.m. beside a row of cloth shops, the police said. Most of the victims were
shopkeepers, and two of the dead were boys who carried tea.

A surgeon at Mirwais hospital said his ward had received five bodies and 16 wounded. "We have no blood left," he said.

By evening the toll had climbed to nine after two of the wounded died, the governor's spokesman said. He put the
number of injured at 24.

Nobody claimed the attack. In February a suicide bomber killed 21 people outside a bank in the same city.
""",
        9,
        24,
    ),
    "rival sides": (
        """Armies trade fire on Lake Abaya road

JUBA, South Sudan, March 9 (Plains Wire) - Government troops and opposition fighters clashed on Friday near Morobo in
South Sudan's Central Equatoria state, and each side gave its own account of the losses.

The army said that it had killed 14 rebels and lost three soldiers. Five more soldiers were wounded, its spokesman
said.

The opposition's spokesman denied this. He said that only four of its fighters had died and that 20 government
soldiers were killed.

A chief in Morobo said shells had hit a row of huts. Two women were killed there, he said, and a child was hurt.

The war that began in 2013 has cost nearly 400,000 lives.
""",
        9,
        6,
    ),
    "two events with headline sum": (
        """Eleven killed in two attacks in eastern Congo

BUNIA, Congo, Aug 2 (Plains Wire) - Militiamen killed eleven people in two attacks on villages in Congo's Ituri
province this week, local leaders said on Friday.

In Largu, fighters of the CODECO militia burst into huts on Tuesday night and killed seven villagers with machetes,
the village chief said. Four others were wounded and taken to Fataki.

In Nyara, gunmen stopped a lorry on Thursday and shot dead four traders, a civil society leader said. The driver was
wounded in the arm.

Aid workers say attacks in the province have killed more than 600 people since January.
""",
        11,
        5,
    ),
    "separate incident at the end": (
        """Gunmen kill mayor of Michoacan town

MORELIA, Mexico, Oct 20 (Plains Wire) - Gunmen shot dead the mayor of Cotija and two of his bodyguards on Sunday as
they left a restaurant, the state prosecutor said.

The mayor, Ramiro Ochoa, was hit eight times. A waitress was wounded by a stray bullet.

"He had asked for more guards," said his brother, who found the body.

Soldiers set up roadblocks and detained two men with rifles.

Separately, five bodies were found in a ravine near Uruapan on Monday, police said. The victims had been shot.

Ochoa is the ninth mayor murdered in the country this year. In June, gunmen killed the mayor of Penjamillo and four
members of his family.
""",
        8,
        1,
    ),
    "attackers apart": (
        """Militants storm police post in Bannu

BANNU, Pakistan, Dec 12 (Plains Wire) - Militants stormed a police post in northwestern Pakistan before dawn on
Thursday, killing six policemen and wounding eight others, officials said.

Three attackers were also killed in the gunfight, which lasted two hours, the district police officer said.

Among the dead policemen was the head of the post, Inspector Gul Nawaz. He was shot at the gate. One of the wounded
officers is in a critical condition, a doctor said.

The Pakistani Taliban claimed the attack and said their fighters had killed 25 policemen.

On Wednesday a roadside bomb wounded two soldiers in Lakki Marwat.

Last year militants killed 380 policemen in the province, according to police figures.
""",
        9,
        10,
    ),
    "parts everywhere": (
        """Boat carrying displaced families shelled on Irrawaddy

MANDALAY, Myanmar, Jan 16 - Shells fired by junta troops struck a ferry near Sagaing on Tuesday, killing 18 people,
residents and a rescue worker said.

Eleven of the dead were women and four were children under ten, the rescue worker said. Twelve bodies had been pulled
from the water by nightfall and six were found on a sandbank.

Thirty passengers were injured, nine of them seriously. Three of the injured are monks.

"My mother died and my two sisters died," said a young man who swam ashore.

The junta said that it had fired on "terrorists" and that 18 of them were killed.
""",
        18,
        30,
    ),
    "bulletin": (
        """HUMAN RIGHTS MONITOR - SAHEL DESK
Weekly bulletin, 5 to 11 May 2024

Burkina Faso
- Barsalogho, 6 May. Presumed JNIM fighters attacked a convoy of traders. Nine traders were killed and four were
wounded.
- Djibo, 8 May. A mine exploded under an army truck. Two soldiers died and three were hurt.

Mali
- Bandiagara, 9 May. Armed men killed five farmers in their fields.
- Gao, 10 May. An air strike hit a house. Six people, among them two children, were killed.

Since January the monitor has recorded 1,140 civilian deaths in the two countries.
""",
        22,
        7,
    ),
    "correction": (
        """Correction: Factory fire blamed on rebels killed 12, not 21

DOUALA, Cameroon, Feb 3 - Twelve workers were killed and seven were wounded when suspected separatists set fire to a
rubber factory near Tiko on Friday, the regional governor said, correcting an earlier toll of 21.

The attackers came before the night shift ended and locked the gates, he said.

The twelve workers were buried on Saturday. Four of them were women.

In 2020, gunmen killed eight pupils at a school in Kumba.
""",
        12,
        7,
    ),
    "background heavy": (
        """Widows of Ramadi wait for answers

RAMADI, Iraq - On 3 June, a car bomb killed four fishermen and injured six at the riverside market in Ramadi. It was
the first such attack in the city in three years.

The attack recalled the worst days of the war. In 2014 militants executed 300 tribesmen here, and in 2015 more than
500 civilians died when the city fell. Between 2016 and 2018, mines left behind by the group killed 160 people.

Umm Hassan lost her husband in 2014 and her son in the riverside bombing. "They are the same people," she said.

Police arrested three men last week. One of them is accused of killing two policemen in Fallujah in 2022.
""",
        4,
        6,
    ),
    "quotes and singles": (
        """Settlers kill farmer near Nablus, army says it is investigating

NABLUS, West Bank, Nov 2 (Plains Wire) - Israeli settlers shot dead a Palestinian farmer who was picking olives near
the village of Qusra on Saturday, the Palestinian health ministry said.

The farmer, Bilal Odeh, 42, was hit in the chest and died on the way to hospital, the ministry said. His cousin was
wounded in the hand.

"They shot Bilal in front of his children," said the cousin, Amjad Odeh. The army said that it was investigating the
death.

Hours later, troops killed a youth who threw stones at a checkpoint in Huwara, the ministry said.

Settlers have killed 11 Palestinians this year, the ministry says, and Palestinians have killed nine Israelis.
""",
        2,
        1,
    ),
    "claims of a party": (
        """Houthis say they downed drone, killed dozens of troops

ADEN, Yemen, Sept 14 (Plains Wire) - Houthi forces attacked government positions in Marib province on Saturday and
eight soldiers were killed, two military sources said.

Seventeen soldiers were wounded, the sources said, adding that 12 Houthi fighters had died.

The Houthis' spokesman said that his forces had killed "more than 60 mercenaries". He did not speak of losses.

A medic at Marib hospital confirmed that it had received eight bodies and 17 wounded.

A civilian was killed when a stray rocket hit a camp for displaced people.

The fighting in Marib has displaced some 45,000 people since September 2021.
""",
        21,
        17,
    ),
    "capitals": (
        """BOGOTA, 12 AUG 89 (DPA) -- TWO POLICEMEN AND A CIVILIAN WERE KILLED TODAY WHEN A CAR BOMB EXPLODED IN FRONT OF A
POLICE STATION IN BUCARAMANGA, MILITARY SOURCES REPORTED.

THE EXPLOSION ALSO LEFT FOUR PERSONS WOUNDED. THE CIVILIAN WAS IDENTIFIED AS STREET VENDOR LUIS PARRA. THE TWO
POLICEMEN DIED INSTANTLY.

IN ANOTHER INCIDENT, GUERRILLAS OF THE NATIONAL LIBERATION ARMY AMBUSHED AN ARMY PATROL NEAR SARAVENA, KILLING THREE
SOLDIERS.

GOVERNMENT SOURCES SAID THAT 240 POLICEMEN HAVE BEEN KILLED THIS YEAR.
""",
        6,
        4,
    ),
    "rising toll over the day": (
        """UPDATE 2 - Landmine kills 13 wedding guests in Mali

BAMAKO, Nov 30 (Plains Wire) - A landmine killed 13 people when it tore through a lorry carrying wedding guests in
central Mali on Saturday, up from an initial count of eight, a local official said.

The lorry was on its way from Bankass to Koro. Eight people died at the scene and five on the way to hospital, the
official said. Twenty others were injured, of whom six are in a serious condition.

A nurse in Koro said her clinic had treated 11 of the wounded.

It was the third such blast this month. On Nov 9 a mine killed four soldiers near Douentza, and in October seven
farmers died when their cart hit a mine.
""",
        13,
        20,
    ),
    "attack and reprisal": (
        """Cattle raid leaves 22 dead in Warrap

JUBA, Feb 17 (Plains Wire) - Cattle raiders from Mayom attacked a camp in South Sudan's Warrap state on Tuesday and
killed 15 herders, the state information minister said.

Another nine herders were wounded. The raiders drove off 2,000 cows.

On Wednesday, armed youths pursued the raiders into Unity state. Seven people were killed and four wounded in the
clash near Abiemnhom, the minister said.

A commissioner in Mayom put the number of his people killed at 12.

Some 300 people have died in cattle raids between the two states since December.
""",
        22,
        13,
    ),
    "police operation": (
        """Police kill five in Rio raid, two officers shot

RIO DE JANEIRO, Apr 3 (Plains Wire) - Five suspected drug dealers were killed in a police raid on a favela in the
north of Rio de Janeiro on Thursday, police said.

Two officers were wounded, one of them seriously. A woman selling bread was hit by a stray bullet and died in
hospital, the city's health department said.

Residents said the five men had been executed. "They had surrendered," said one.

The woman, Marlene Costa, 51, had lived in the favela for 30 years.

Police killed 1,300 people in the state last year.
""",
        6,
        2,
    ),
    "drone strikes": (
        """Drones hit two Ukrainian cities overnight, killing six

KYIV, Jan 9 (Plains Wire) - Russian drones struck the Ukrainian cities of Sumy and Kherson overnight, killing six
people and wounding 21, officials said on Thursday.

In Sumy, a drone hit a block of flats. Four people were killed, among them a boy of seven, and 15 were wounded, the
regional governor said.

In Kherson, two women died in their kitchen and six people were hurt, the city's military administration said.

Ukraine's air force said it had shot down 46 drones. Russia said that a Ukrainian drone had killed a lorry driver in
the Belgorod region.

More than 12,000 civilians have been killed in Ukraine since February 2022, according to the United Nations.
""",
        7,
        21,
    ),
    "massacre disputed": (
        """Dozens feared dead in raid on Darfur camp

KHARTOUM, Aug 19 (Plains Wire) - Fighters of the Rapid Support Forces raided a camp for displaced people near Nyala on
Sunday, and local volunteers said that at least 40 people were killed.

A doctor in Nyala counted 27 bodies in the morgue. "There are more in the camp," he said. He had treated 60 wounded
people, most of them women.

The RSF denied the attack. The army-backed governor said 85 civilians had been massacred.

Two aid workers of a medical charity were among the dead, the charity said. A third was wounded.

The war has killed at least 20,000 people, and some estimates reach 150,000.
""",
        40,
        60,
    ),
}


@pytest.mark.parametrize(("text", "killed", "wounded"), ARTICLES.values(), ids=list(ARTICLES))
def test_an_article_adds_up(text, killed, wounded):
    article = parse_article(text)

    assert (article.toll("killed").best, article.toll("wounded").best) == (killed, wounded)


@pytest.mark.parametrize("text", [text for text, _, _ in ARTICLES.values()], ids=list(ARTICLES))
def test_a_repeated_paragraph_adds_nothing(text):
    body = text.split("\n\n", 1)[1]
    again = parse_article(f"{text}\n\n{body}")

    assert again.toll("killed").best == parse_article(text).toll("killed").best


@pytest.mark.parametrize("text", [text for text, _, _ in ARTICLES.values()], ids=list(ARTICLES))
def test_a_part_never_exceeds_its_whole(text):
    article = parse_article(text)
    of_span = {c.span: c for c in article.casualties}

    for part in article.casualties:
        whole = of_span.get(part.part_of)
        assert whole is None or part.best is None or whole.best is None or part.best <= whole.best


@pytest.mark.parametrize("text", [text for text, _, _ in ARTICLES.values()], ids=list(ARTICLES))
def test_a_toll_is_only_a_sum(text):
    article = parse_article(text)
    toll = article.toll("killed", policy="acled")

    assert toll.best == sum(min(group) for group in _groups(toll.statements))
    assert {c.scope for c in toll.statements} == {Scope.EVENT}
    assert {c.harm for c in toll.statements} == {Harm.KILLED}


def _groups(statements):
    groups: dict[Span, list[int | None]] = {}
    for c in statements:
        groups.setdefault(c.alternative_to or c.span, []).append(c.best or c.low)
    return groups.values()
