"""Layout of pastes as readers make them: text broken off by the page, emoji, galleries, links, several articles."""

import textwrap

import pytest

from conflictnews import Role
from conflictnews.layout import article_starts
from conflictnews.text import Text
from tests.layouts import of, read

TITLE = "Shelling kills nine in Kidal market"
LEAD = "At least nine people were killed on Sunday when shells hit a market in the town, local officials said."
SECOND = "Dozens more were wounded in the attack, which began shortly after dawn, according to the hospital."
HEAD = f"{TITLE}\n\n{LEAD}\n\n"


# ------------------------------------------------------------------ text that the page breaks off


@pytest.mark.parametrize("promo", ["ADVERTISEMENT", "Read also: Truce holds in the north", "Share on Facebook"])
def test_a_short_sentence_after_a_promotion_is_the_articles(promo):
    layout = read(f"{HEAD}{promo}\n\nThe mayor appealed for calm.\n\nShe promised help.")

    assert of(layout, Role.PARAGRAPH) == [LEAD, "The mayor appealed for calm.", "She promised help."]


@pytest.mark.parametrize(
    "line", ["Thank you for reading us.", "Truce holds in the north", "Stay tuned for more.", "What is behind it?"]
)
def test_what_is_no_sentence_of_the_article_after_a_promotion(line):
    assert of(read(f"{HEAD}ADVERTISEMENT\n\n{line}"), Role.PARAGRAPH) == [LEAD]


def test_text_goes_on_under_a_list_of_related_headlines():
    listed = f"{HEAD}RELATED ARTICLES\n\nTruce holds in the north\n\nMinister visits the front line\n\n"

    assert of(read(f"{listed}The rebels denied it."), Role.PARAGRAPH) == [LEAD, "The rebels denied it."]
    assert of(read(f"{listed}{SECOND}"), Role.PARAGRAPH) == [LEAD, SECOND]


# ------------------------------------------------------------------ emoji


def test_emoji_come_after_the_full_stop_or_in_its_place():
    layout = read(
        f"Market hit in Kidal\n\n{LEAD} 🚑\n\nA shell hit a bus.🙏\n\nNine people have been killed so far. More follows 😢"
    )

    assert layout.title == "Market hit in Kidal"
    assert len(of(layout, Role.PARAGRAPH)) == 3
    assert not [notice for notice in layout.notices if notice.code == "truncated"]


def test_a_sentence_is_no_title_where_a_headline_stands():
    assert read(f"Market hit\n\nA shell hit a bus.🙏\n\n{LEAD}").title == "Market hit"


# ------------------------------------------------------------------ several articles

FIRST = f"{TITLE}\n\n6 May 2024\n\n{LEAD}\n\n"
ANOTHER = f"Army says it has retaken Marib\n\n3 March 2025\n\n{SECOND}\n\nNobody was arrested.\n\n"


@pytest.mark.parametrize("between", ["", "The attackers fled.\n\n", "---\n\n", "\n\n\n", "* * *\n\n"])
def test_a_title_with_its_date_after_text_is_another_article(between):
    assert len(article_starts(Text.of(f"{FIRST}{between}{ANOTHER}"))) == 2
    assert [notice.code for notice in read(f"{FIRST}{between}{ANOTHER}").notices] == ["multiple-articles"]


def test_teasers_with_dates_are_no_articles():
    teasers = f"Army says it has retaken Marib\n\n3 March 2025\n\n{SECOND}\n\n" * 3

    assert article_starts(Text.of(FIRST + teasers)) == (0,)
    assert article_starts(Text.of(f"{FIRST}Related articles\n\n{teasers}")) == (0,)


def test_two_articles_in_markdown():
    first = f"# {TITLE}\n\n**Published:** 2025-03-03\n\n{LEAD}\n\n---\n\n"

    assert article_starts(Text.of(f"{first}# Army retakes Marib\n\n**Published:** 2025-03-04\n\n{SECOND}")) == (0, len(first))
    assert article_starts(Text.of(f"{first}# Background\n\n{SECOND}")) == (0,)


# ------------------------------------------------------------------ pictures and links


@pytest.mark.parametrize(
    "caption",
    [
        "[1/4] A man walks past the ruins of the market in Kidal, Mali May 4, 2024. REUTERS/Jane Roe Purchase Licensing Rights",
        "[2/4]A soldier stands guard at the gate of the town",
        "People at the ruins of the market in Kidal on May 4, 2024. REUTERS/Jane Roe",
        "The ruins of the market in Kidal, on May 4, 2024. (Civil Protection/Telegram)",
    ],
)
def test_a_caption_does_not_hide_the_dateline(caption):
    layout = read(f"{TITLE}\n\n4 May 2024\n\n{caption}\n\nBAMAKO, May 4 (Reuters) - {LEAD}\n\n{SECOND}")

    assert of(layout, Role.CAPTION) == [caption]
    assert (layout.dateline.place, layout.dateline.agency) == ("BAMAKO", "Reuters")
    assert of(layout, Role.PARAGRAPH) == [LEAD, SECOND]


def test_a_dateline_of_an_agency_may_stand_in_a_later_paragraph():
    help_sent = "The army sent help at noon."
    head = f"{TITLE}\n\n4 May 2024\n\n{SECOND}\n\n{help_sent}\n\n"
    layout = read(f"{head}BAMAKO, May 4 (AFP) - {LEAD}")

    assert (layout.dateline.place, of(layout, Role.PARAGRAPH)) == ("BAMAKO", [SECOND, help_sent, LEAD])
    assert read(f"{head}Kidal: {LEAD}").dateline is None


def test_an_address_of_an_image_is_an_image_and_one_without_a_scheme_a_link():
    layout = read(
        f"{HEAD}{SECOND}https://example.org/media/a1.jpg\n\nMore at t.me/examplenews/12 and example.com/a/b, they said on "
        "Monday evening.\n\nt.me/examplenews/13"
    )

    assert [image.text for image in layout.images] == ["https://example.org/media/a1.jpg"]
    assert [link.text for link in layout.links] == ["t.me/examplenews/12", "example.com/a/b", "t.me/examplenews/13"]
    assert of(layout, Role.PARAGRAPH)[1] == SECOND


# ------------------------------------------------------------------ who, where and when


@pytest.mark.parametrize(
    ("line", "byline", "date"),
    [
        ("Posted by admin on 3 May 2024", None, "2024-05-03"),
        ("Posted by Jane Roe on May 3, 2024", "Jane Roe", "2024-05-03"),
        ("Posted by Jane Roe on 12/05/2024", "Jane Roe", "2024-05-12"),  # a Sunday, as the text has it
        ("Posted by Jane Roe on 04/05/2024", "Jane Roe", None),
        ("Today's Paper | May 05, 2024", None, "2024-05-05"),
    ],
)
def test_lines_that_say_who_published_and_when(line, byline, date):
    layout = read(f"{TITLE}\n\n{line}\n\n{LEAD}\n\n{SECOND}")

    assert (layout.byline, layout.published and str(layout.published.date)) == (byline, date)


def test_fields_in_a_row():
    layout = read(f"Situation Report Source: Example Relief Posted: 6 Jun 2023\n{TITLE}\n\n{LEAD}\n\n{SECOND}")

    assert (layout.title, str(layout.published.date)) == (TITLE, "2023-06-06")


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Kidal, Mali: ", "Kidal, Mali"),
        ("Mina Example, Mali – ", "Mina Example, Mali"),
        ("Gao province: ", "Gao province"),
        ("Officials in Kidal, Mali: ", None),
    ],
)
def test_datelines_of_a_town_and_its_country(head, place):
    layout = read(f"{head}{LEAD}\n\n{SECOND}" if place and "," in place else f"{TITLE}\n\n{head}{LEAD}\n\n{SECOND}")

    assert (layout.dateline and layout.dateline.place) == place


def test_a_place_under_the_date_is_no_author():
    layout = read(f"Shelling kills nine in Tin Essako\n\n6 May 2024\nTIN ESSAKO\n{LEAD}\n\n{SECOND}")

    assert (layout.byline, layout.dateline.place) == (None, "TIN ESSAKO")


def test_an_outlet_with_its_place_under_the_author_is_no_dateline():
    layout = read(f"{TITLE}\n6 May 2024\nJane Roe\nBBC News, Accra\n\n{LEAD}\n\n{SECOND}")

    assert (layout.byline, layout.dateline) == ("Jane Roe", None)


def test_the_source_in_a_databases_header_is_no_author():
    layout = read(f"{TITLE}\n\n187 words\n6 May 2024\nAgence France Presse\nEnglish\n\n{LEAD}\n\n{SECOND}")

    assert layout.byline is None


@pytest.mark.parametrize("line", ["Prev Post", "Older Posts"])
def test_a_menus_line_after_the_body_is_no_author(line):
    assert read(f"{HEAD}{SECOND}\n\n{line}\n\nTruce holds in the north").byline is None


@pytest.mark.parametrize(
    "line",
    [
        "Example News moderates all comments submitted on our website.",
        "Join Example News WhatsApp Community For Quick Access To News and Happenings Around You.",
        "For the latest updates, follow us on Instagram @example",
        "(S.K)",
    ],
)
def test_what_a_page_says_of_itself_after_the_body(line):
    assert of(read(f"{HEAD}{SECOND}\n\n{line}"), Role.PARAGRAPH) == [LEAD, SECOND]


# ------------------------------------------------------------------ hard wraps


def wrapped(text: str) -> str:
    return "\n".join(piece for line in text.split("\n") for piece in (textwrap.wrap(line, 72) or [""]))


@pytest.mark.parametrize("line", ["24 February, 2015", "By Jane Roe", "Advertisement"])
def test_a_line_of_the_pages_own_is_not_joined_to_the_line_before(line):
    title = "Army units foil an attack on the northern countryside of Kidal town"

    assert read(wrapped(f"{title}\n{line}\n{LEAD}\n{SECOND}")).title == title


def test_a_wrapped_text_under_a_long_menu():
    menu = "\n".join("News Africa Asia Europe Opinion Sport Video Live Menu Explained Culture Podcasts Features".split())
    text = wrapped(
        f"{menu}\n{menu}\n{TITLE}\n{LEAD}\nThe network of doctors said on Sunday evening that the Rapid Support Forces (RSF) "
        f"had carried out the attack on the market.\n{SECOND}"
    )

    assert of(read(text), Role.PARAGRAPH)[1].startswith("The network of doctors")
    assert of(read(text), Role.PARAGRAPH)[1].endswith("on the market.")


def test_a_wrapped_line_in_capitals_that_begins_like_an_author_is_joined():
    text = (
        "THE ARMY SAID THAT THE BRIDGE NORTH OF THE TOWN HAD BEEN BLOWN UP ON MONDAY\n"
        "BY ARMED MEN FROM THE SOUTH. THE TOWN HAD BEEN CUT OFF FOR SEVERAL DAYS, AND\n"
        "FROM THE FAR BANK THE ARMED MEN WERE FIRING AT THE HOUSES OF THE VILLAGERS.\n"
    )

    assert len(of(read(text), Role.PARAGRAPH)) == 1


def test_a_signature_with_a_date_does_not_stand_for_the_dateline():
    layout = read(f"{TITLE}\n\nBAMAKO, May 4 (AFP) - {LEAD}\n\n{SECOND}\n\nBamako, 6 May")

    assert (layout.dateline.place, layout.dateline.agency) == ("BAMAKO", "AFP")


@pytest.mark.parametrize("key", ["date_publish", "published_date", "datePublished", "created_at"])
def test_the_date_of_json_has_many_names(key):
    layout = read(f'{{"title": "{TITLE}", "{key}": "2024-03-08 09:12:00", "maintext": "{LEAD}"}}')

    assert str(layout.published.date) == "2024-03-08"


# ------------------------------------------------------------------ lists of briefs, daily reports

BRIEFS = [
    "GAO, May 4 (AFP) - A soldier was killed on Saturday when his lorry struck a mine, the army said.",
    "TAIZ, May 4 (Reuters) - Two shells landed in the yard of a school, officials said on Saturday.",
    "BAIDOA, May 4 (AP) - Five fighters gave up their rifles on Saturday, elders said.",
]
DAYS = [
    f"{day} May 2024\n\nShells fell on the villages in the north and hurt {day} people, the mayor said." for day in (3, 4, 5)
]


@pytest.mark.parametrize("reports", [BRIEFS, DAYS, BRIEFS[:2]])
def test_short_reports_under_datelines_or_dates_are_split(reports):
    text = "\n\n".join(reports)
    starts = article_starts(Text.of(text))

    assert [text[a:b].strip() for a, b in zip(starts, (*starts[1:], len(text)), strict=True)] == reports
    assert [notice.code for notice in read(text).notices if "report" in notice.code] == ["several-reports"]


@pytest.mark.parametrize("reports", [BRIEFS[:1], DAYS[:2], [LEAD, SECOND]])
def test_fewer_reports_are_one_article(reports):
    text = "\n\n".join(reports)

    assert article_starts(Text.of(text)) == (0,)
    assert not [notice for notice in read(text).notices if notice.code == "several-reports"]


# ------------------------------------------------------------------ hard wraps

PARAGRAPHS = [
    f"{LEAD} The shelling began at dawn. It went on until the traders had fled to the river.",
    "A doctor at the hospital, who asked not to be named, said that most of the dead were traders. Two were children.",
    "The army denied that it had fired. It said that its guns had been silent since the truce of last month began to hold.",
    "An envoy of the African Union is to visit the town on Friday and to speak with both sides, her office in Bamako said.",
    "The market will stay closed for a week, said the mayor. Bread and water are handed out at the mosque.",
]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("width", [66, 72, 80, 100])
def test_a_wrapped_text_has_the_paragraphs_of_the_unwrapped(width, between):
    text = between.join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)
    layout = read(f"{TITLE}\n\n{text}")

    assert of(layout, Role.PARAGRAPH) == PARAGRAPHS


def test_a_text_that_was_wrapped_twice_is_unwrapped():
    once = "\n\n".join(textwrap.fill(paragraph, 76) for paragraph in PARAGRAPHS)
    twice = "\n".join(textwrap.fill(line, 70) for line in once.splitlines())

    assert of(read(f"{TITLE}\n\n{twice}"), Role.PARAGRAPH) == PARAGRAPHS


@pytest.mark.parametrize("line", ["5 days ago", "READ ALSO: Truce holds in the north", "6 May 2024 09:12"])
def test_a_line_of_the_page_is_not_joined_to_a_full_one(line):
    text = textwrap.fill(" ".join(PARAGRAPHS), 72)
    full = "The mayors of nine towns on the river have asked the army for its help"

    assert line in [block.clean for block in read(f"{full}\n{line}\n{text}").blocks]


def test_a_picture_whose_link_is_wrapped_is_one():
    text = "\n".join(textwrap.fill(paragraph, 72) for paragraph in PARAGRAPHS)
    layout = read(f"# {TITLE}\n\n**Published:** 2025-03-03\n\n![Market\nhall](https://example.org/a.jpg)\n\n{text}")

    assert [image.text for image in layout.images] == ["https://example.org/a.jpg"]


def test_a_label_and_its_wrapped_address_are_one_field():
    layout = read(f"TITLE: {TITLE} LINK:\nhttps://example.org/news/4471\n\n" + textwrap.fill(" ".join(PARAGRAPHS), 72))

    assert layout.title == TITLE


# ------------------------------------------------------------------ kinds met in pastes that were read after the rules

LEAD_OF_GAO = "Two workers were hurt when shells hit the grain silos of Gao on Monday, the district council said."
MORE_OF_GAO = "The council of Gao closed the road to the silos and asked the workers to stay at home."


def gao(*lines):
    """The layout of a page about Gao with some lines under its title."""
    return read("\n\n".join(("Shells hit grain silos of Gao", *lines, LEAD_OF_GAO, MORE_OF_GAO)))


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Arlindo Muha (Pemba)", "Arlindo Muha"),
        ("Written by Coast News Service | Nagpur", "Coast News Service"),
        ("Jane Roe | Correspondent", "Jane Roe"),
        ("By Jane Roe, in Gao", "Jane Roe"),
        ("Jane Roe | John Doe", "Jane Roe | John Doe"),
        ("By Jane Roe in Gao", "Jane Roe in Gao"),
    ],
)
def test_a_name_with_its_town_or_office_behind_it(line, byline):
    assert gao(line, "3 May 2023").byline == byline


def test_a_name_with_its_town_signs_after_the_text():
    assert read(
        f"Shells hit grain silos of Gao\n\n{LEAD_OF_GAO}\n\n{MORE_OF_GAO}\n\nJosu Mumbere, à Goma\n\nTags: Gao"
    ).byline == ("Josu Mumbere")


def test_capitals_behind_a_day_that_begin_with_a_town_are_its_place():
    layout = gao("July 26 - 2020 HABILA KANARI")

    assert layout.byline is None
    assert layout.dateline is not None
    assert layout.dateline.place == "HABILA KANARI"
    assert gao("July 26 - 2020 JANE ROE").byline == "JANE ROE"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("RIO DE JANEIRO Uma operação da polícia deixou nove mortos na manhã desta quinta-feira.", "RIO DE JANEIRO"),
        ("NATO Ministers met on Monday to speak of the north, the secretary said.", None),
        ("UN Police were sent to the town on Monday, the mission said.", None),
        ("KABUL A bomb exploded in the west of the city on Monday.", "KABUL"),
        ("KABUL University students were killed when a bomb exploded on Monday.", None),
        ("SYRIA Army shelled the town on Monday, residents said.", None),
        ("POLICE Officers killed two men in Lagos on Monday.", None),
        ("MORE Than fifty people died in Gao on Monday.", None),
        ("READING The names of the dead took an hour on Monday.", None),
        ("BREAKING Three people were killed in Gao on Monday.", None),
    ],
)
def test_a_town_in_capitals_without_a_sign(text, place):
    dateline = read(f"Shells hit grain silos of Gao\n\n{text}").dateline

    assert (dateline.place if dateline else None) == place


@pytest.mark.parametrize(
    "line",
    [
        "Correction: an earlier version of this page misspelled the name of the district.",
        "An earlier version of this article gave the wrong day.",
        "Dapatkan update berita pilihan setiap hari. Mari bergabung di Grup Telegram.",
    ],
)
def test_what_pages_add_at_the_end(line):
    layout = read(f"Shells hit grain silos of Gao\n\n{LEAD_OF_GAO}\n\n{MORE_OF_GAO}\n\n{line}\n\nMore from Gao")

    assert [block.clean for block in layout.blocks if block.role is Role.PARAGRAPH] == [LEAD_OF_GAO, MORE_OF_GAO]


def test_a_plea_in_a_box_is_the_pages():
    box = (
        "Subscribe to our newsletter\n\nBe part of good journalism\n\nGood journalism takes a lot of time and money to produce."
    )
    layout = read(f"Shells hit grain silos of Gao\n\n{LEAD_OF_GAO}\n\n{MORE_OF_GAO}\n\n{box}\n\nJoin now")

    assert [block.clean for block in layout.blocks if block.role is Role.PARAGRAPH] == [LEAD_OF_GAO, MORE_OF_GAO]


def test_a_summary_above_the_title_is_no_title():
    head = "Gao\nSummary\nTwo workers are in hospital, a road is closed\nBy Jane Roe\nSpecial Correspondent\n"
    layout = read(f"{head}Shells hit grain silos of Gao\n{LEAD_OF_GAO}\n{MORE_OF_GAO}")

    assert (layout.title, layout.byline) == ("Shells hit grain silos of Gao", "Jane Roe")
    assert layout.standfirst == "Two workers are in hospital, a road is closed"


def test_a_kicker_before_the_only_bar_is_part_of_the_headline():
    text = (
        "أخبار غاو\nأُعيد توجيهها من: شبكة أخبار غاو\nعاجل | قصف صوامع الحبوب في غاو\n"
        "قصفت قذائف صوامع الحبوب في غاو يوم الاثنين، بحسب المجلس."
    )

    assert read(text).title == "عاجل | قصف صوامع الحبوب في غاو"


def test_days_with_full_stops_and_of_portuguese_pages():
    assert str(gao("13.mai.2021 às 9h49").published.date) == "2021-05-13"
    text = "Pelo menos seis pessoas morreram num ataque à aldeia de Nangororo, na noite de segunda-feira, quando chovia."
    assert str(read(f"Novo ataque em Meluco faz seis mortos\n09/02/2022\n{text}").published.date) == "2022-02-09"
