"""Collections: lists of briefs, daily reports with numbered items, digests of chats, and what only looks like one."""

import pytest

from conflictnews import parse_article, split_articles

COLLECTIONS = {
    "numbered daily report, place first": (
        4,
        """\
DAILY SECURITY REPORT - SOMALIA
12 May 2023

1. KISMAYO: Al-Shabaab fighters attacked a Jubaland base at Bulo Gadud with mortars at dawn. Three soldiers were killed.

2. BAIDOA: A roadside bomb hit a water truck on the road to Berdale. The driver died, two passengers were wounded.

3. MOGADISHU: Gunmen shot dead a tax collector in Yaqshid district.

4. DHUSAMAREB: Clan militias clashed over a well near Huurshe; nine people were killed and fourteen wounded.
""",
    ),
    "numbered daily report, sentences": (
        3,
        """\
Situation Report No. 44
Period: 3 - 4 March 2022

1) On 3 March, armed men abducted two nurses on the road between Rutshuru and Bunagana. A ransom has been asked.

2) On 3 March, ADF combatants killed eight civilians in Kikura, Beni territory. Houses were burnt.

3) On 4 March, a soldier shot dead a trader at a roadblock in Sake and was arrested.
""",
    ),
    "whatsapp digest with stars": (
        4,
        """\
*SECURITY NEWS DIGEST - 14 JUNE 2022*

*1. Borno:* Troops killed six insurgents in a clash near Bama on Monday.

*2. Zamfara:* Bandits abducted 23 travellers on the Gusau-Dansadau road.

*3. Plateau:* Two farmers were killed in a night attack on Kwi village in Riyom.

*4. Imo:* Gunmen burnt a police station in Orlu; no casualty was recorded.

_Forwarded as received_
""",
    ),
    "briefs with title and date": (
        3,
        """\
Two soldiers killed in Menaka ambush
3 May 2023
Two soldiers were killed on Tuesday when their convoy was ambushed near Menaka, the army said. Four attackers died.

Village burnt in Djibo area
4 May 2023
Armed men on motorcycles burnt the village of Bani near Djibo on Wednesday. Residents had fled a day earlier, an official said.

Mine kills five traders in Tillaberi
5 May 2023
Five traders were killed when their car hit a mine near Makalondi on Thursday, the governor said. The road was closed.
""",
    ),
    "notes that begin with a date": (
        4,
        """\
On 3 May 2023, unidentified gunmen killed two civilians in Bani (Sahel, Burkina Faso).

On 4 May 2023, JNIM militants attacked a VDP position in Arbinda. Five VDP and an unknown number of militants were killed.

On 4 May 2023, a military airstrike hit a market in Tongomayel, killing nine.

On 6 May 2023, residents of Djibo demonstrated against the blockade.
""",
    ),
    "notes that begin with a date, no blank lines": (
        4,
        """\
3 May 2023 - Unidentified gunmen killed two civilians in Bani.
4 May 2023 - JNIM militants attacked a VDP position in Arbinda, killing five.
4 May 2023 - A military airstrike hit a market in Tongomayel, killing nine.
6 May 2023 - Residents of Djibo demonstrated against the blockade.
""",
    ),
    "rules between, with headlines": (
        3,
        """\
Curfew in Derik after blast

A curfew was declared in Derik after a blast near the bus station on Sunday. It will last two days.
***
Drone strike kills driver near Qamishli

A drone hit a car on the road between Qamishli and Amuda on Monday, killing the driver. A passenger lost a leg, a doctor said.
***
Shells fall on Tal Tamr

Shells fell on the outskirts of Tal Tamr for a third night. Nobody was hurt, the Kurdish police said.
""",
    ),
    "datelined briefs": (
        4,
        """\
KABUL, May 3 (AFP) - A magnetic bomb killed two policemen in the west of the capital on Monday, officials said.

PESHAWAR, May 3 (AFP) - Four soldiers were killed when militants attacked their post in South Waziristan, the army said.

QUETTA, May 3 (AFP) - Gunmen shot dead three miners near Harnai, police said.

SRINAGAR, May 3 (AFP) - A militant and a soldier died in a gunfight in Shopian, police said.
""",
    ),
    "sitrep with country headings: one": (
        1,
        """\
Regional Update
5 May 2023

Mali
Clashes between the army and armed groups continued in the region of Menaka. Some 4,000 people fled to the town.

Niger
In Tillaberi five traders were killed by a mine. The governor closed the road to Makalondi.

Burkina Faso
Residents of Djibo demonstrated against the blockade. Food prices have doubled since March.
""",
    ),
    "two newspaper articles": (
        2,
        """\
Bandits kill 11 farmers in Zamfara community
By Musa Adaramola
September 14, 2022

Eleven farmers were killed on Tuesday when armed men attacked Gidan Goga in Maradun, residents have said.

A resident told this newspaper that the attackers took away nine women. "We buried eleven people this morning," he said.

The police did not answer calls.

Troops rescue 14 hostages in Kaduna forest
By Ladi Bature
September 15, 2022

Troops have rescued fourteen hostages in a forest in Birnin Gwari, the army said on Wednesday.

They had been held for three weeks. Two of the bandits were killed, a spokesman said.
""",
    ),
    "telegram export": (
        3,
        """\
Kherson Line, [23.08.2022 23:40]
Explosions were heard in Nova Kakhovka. Residents report a strike on a base near the railway station, two trucks burned down.

Kherson Line, [24.08.2022 07:12]
The Antonivka bridge was hit again this morning. Traffic is stopped, the ferry carries only soldiers.

Kherson Line, [24.08.2022 12:30]
In Oleshky three people were wounded by shelling, the head of the town says.
""",
    ),
    "article with numbered takeaways: one": (
        1,
        """\
What we know about the attack on Palma
By Nadia Issa
29 March 2021

Armed men attacked the town of Palma in the north of Mozambique on Wednesday. Dozens of people are feared dead.

Here is what is known so far:

1. The attack began at four in the afternoon, when armed men entered the town from three sides.

2. About 180 people took refuge in the Amarula hotel, which was besieged for two days.

3. At least seven people were killed when a convoy that left the hotel was ambushed.

The gas company has suspended work on its site.
""",
    ),
    "bulleted incident list with dates": (
        4,
        """\
Weekly incident list, North Kivu

- 14 Feb: In Rugari, armed men abducted two traders on the RN2.
- 15 Feb: In Kikura, presumed ADF killed eight civilians and burnt a health post.
- 17 Feb: In Oicha, a mortar round wounded four children.
- 18 Feb: In Sake, a soldier shot dead a trader at a roadblock.
""",
    ),
}


@pytest.mark.parametrize(("count", "text"), COLLECTIONS.values(), ids=list(COLLECTIONS))
def test_the_reports_of_a_collection(count, text):
    parts = split_articles(text)

    assert len(parts) == count
    assert "".join(part.text for part in parts) == text
    codes = {"several-reports", "multiple-articles"}
    notices = [notice.message for notice in parse_article(text).notices if notice.code in codes]
    assert [str(count) in message for message in notices] == [True] * (count > 1)


ITEM = "{}. {}: Gunmen killed two soldiers at a roadblock."


@pytest.mark.parametrize(("places", "count"), [(("GAO", "KIDAL"), 1), (("GAO", "KIDAL", "MENAKA"), 3)])
def test_fewer_than_three_items_are_no_collection(places, count):
    items = (ITEM.format(number, place) for number, place in enumerate(places, 1))

    assert len(split_articles("DAILY REPORT\n\n" + "\n\n".join(items))) == count


def test_items_under_running_text_are_the_articles():
    items = "\n\n".join(ITEM.format(number, place) for number, place in enumerate(("GAO", "KIDAL", "MENAKA"), 1))

    assert len(split_articles(f"Attacks in the north\n\nGunmen attacked three towns on Monday, the army said.\n\n{items}")) == 1


def test_items_without_places_or_days_are_one_statement():
    text = (
        "PRESS RELEASE\n\n1. Troops have killed twelve terrorists near Rann.\n\n2. Items recovered include nine rifles.\n\n"
        "3. The commander praised the troops."
    )

    assert len(split_articles(text)) == 1


def test_a_heading_goes_with_its_report():
    text = (
        "Weekly Digest\n\nRutshuru\nOn 16 February, armed men abducted two traders.\n\n"
        "Beni\nOn 18 February, eight civilians were killed.\n\nOicha\nOn 19 February, a mortar round wounded four children."
    )

    assert [part.text.split("\n")[0] for part in split_articles(text)] == ["Weekly Digest", "Beni", "Oicha"]


@pytest.mark.parametrize(("dated", "count"), [(3, 1), (4, 4)])
def test_notes_by_date_are_nearly_all_of_a_page(dated, count):
    notes = [f"On {day} May 2023, gunmen killed two men near Gao." for day in range(3, 3 + dated)]
    others = ["The road was closed for two days after that."] * (5 - dated)

    assert len(split_articles("\n\n".join([*notes, *others]))) == count
