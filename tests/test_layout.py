"""Layout, piece by piece: lines, markup, fields, datelines, and what stands where on a page."""

import datetime as dt

import pytest

from conflictnews import Role
from conflictnews.layout import Layout, article_starts
from conflictnews.layout.dateline import alone, filed_in
from conflictnews.layout.fields import boilerplate, byline, names
from conflictnews.layout.lines import units_of
from conflictnews.layout.markup import Plain, plain
from conflictnews.layout.stated import stated
from conflictnews.tables.boilerplate import CONTAINED, LINES, PATTERNS
from conflictnews.text import Text
from tests.layouts import of, read

TITLE = "Shelling kills nine in Kidal market"
LEAD = "At least nine people were killed on Sunday when shells hit a market in the town, local officials said."
SECOND = "Dozens more were wounded in the attack, which began shortly after dawn, according to the hospital."
THIRD = "No group has said that it carried out the attack, the third in the province since the ceasefire collapsed."
BODY = f"{LEAD}\n\n{SECOND}\n\n{THIRD}\n"


def lines(text: str) -> list[str]:
    return [unit.text for unit in units_of(Plain(Text.of(text)))]


def roles(layout: Layout) -> list[tuple[str, str]]:
    return [(block.role.value, block.clean) for block in layout.blocks]


# ------------------------------------------------------------------ lines


def test_a_headline_list_is_not_a_wrapped_paragraph():
    headlines = [
        f"Three soldiers killed in {place} ambush, army says" for place in ("Gao", "Kidal", "Mopti", "Segou", "Menaka")
    ]

    assert lines("\n".join(headlines)) == headlines


def test_paragraphs_without_blank_lines_are_told_apart():
    text = (
        "The army said that its troops had entered the town on Monday after\nweeks of fighting. It gave no figures.\n"
        "Residents said by telephone that the rebels had left in the night and\nthat shops were opening again.\n"
        "The governor called for calm in a speech on state television and said\nthat schools would open.\n"
        "Aid groups warned that food was running short in the camps.\n"
    )

    assert len(lines(text)) == 4


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("members of the organi-", "sation were held", "members of the organisation were held"),
        ("the town of Deir ez-", "Zor was calm", "the town of Deir ez-Zor was calm"),
        ("fighters of the Kurdish-", "led force were held", "fighters of the Kurdish-led force were held"),
        ("an anti-", "government march in the town", "an anti-government march in the town"),
        ("the local mili-", "tary council met", "the local military council met"),
        ("the strike — the third —", "was the worst", "the strike — the third — was the worst"),
        ("troops in the north/", "west of the country", "troops in the north/west of the country"),
    ],
)
def test_line_ends_are_joined(first, second, whole):
    text = f"It was said on Monday by several officials in the capital that {first}\n{second} and that no more was known of it."

    assert lines(text) == [
        f"It was said on Monday by several officials in the capital that {whole} and that no more was known of it."
    ]


def test_a_wrapped_line_that_begins_with_a_number_is_no_list_item():
    text = (
        "The army said in a statement that was read on television on the night of 4 May\n"
        "12. The date was wrong, the ministry said, and a new one would be given later on\nin the week by the governor.\n"
    )

    assert len(lines(text)) == 1


def test_list_items_stay_apart():
    assert lines("• one of them was here\n• two of them were there\n1. the third\n- Four") == [
        "• one of them was here",
        "• two of them were there",
        "1. the third",
        "- Four",
    ]


def test_blanks_in_a_row_are_one():
    assert lines("It was   quiet.  He left.") == ["It was quiet. He left."]


# ------------------------------------------------------------------ fields


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.met)
def test_a_pattern_matches_the_phrase_in_which_it_was_met(pattern):
    assert boilerplate(pattern.met) is not None


@pytest.mark.parametrize("kind", LINES)
def test_lines_are_found_in_any_case_with_bullets_and_arrows(kind):
    assert [line for line in LINES[kind].splitlines() if boilerplate(f"• {line.capitalize()} »") is None] == []


@pytest.mark.parametrize("words", CONTAINED)
def test_words_make_a_line_boilerplate(words):
    assert boilerplate(f"And now {words} in this place.") is not None


@pytest.mark.parametrize(
    "line",
    [
        LEAD,
        SECOND,
        THIRD,
        "He told her to press here.",
        "“It is on our Telegram channel,” he said.",
        "The mayor said no.",
        TITLE,
        "The army shared the news of the attack with the press",
    ],
)
def test_prose_is_no_boilerplate(line):
    assert boilerplate(line) is None


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("By Jane Roe", "Jane Roe"),
        ("By Jane Roe and Amina Yusuf in Bamako", "Jane Roe and Amina Yusuf in Bamako"),
        ("Jane Roe", "Jane Roe"),
        ("JANE ROE", "JANE ROE"),
        ("Jane M. Roe, Amina al-Yusuf", "Jane M. Roe, Amina al-Yusuf"),
        ("Reuters", "Reuters"),
        ("Web Desk", "Web Desk"),
        ("Via AP news wire", "AP news wire"),
        ("Jane RoeAmina Yusuf", "Jane Roe; Amina Yusuf"),
        ("Par Jeanne Dupont", "Jeanne Dupont"),
        ("Автор: Иван Петров", "Иван Петров"),
    ],
)
def test_bylines(line, who):
    assert byline(line)[0] == who


@pytest.mark.parametrize(
    "line",
    [
        "Middle East",
        "Burkina Faso",
        "Syria Attack",
        "Deir Ezzor",
        "Tel Aviv",
        "Breaking News",
        "The town",
        "by the river",
        "Kidal",
        TITLE,
        LEAD,
        (
            "By Sunday the town, where nine people had been killed in the attack on the market, was quiet again, "
            "and shops were open."
        ),
    ],
)
def test_what_is_no_byline(line):
    assert byline(line) is None


def test_names_with_capitals_inside_are_not_parted():
    assert names("Ronald McDonald Smith") == "Ronald McDonald Smith"


@pytest.mark.parametrize(
    "line",
    [
        "It happened on 4 May 2019 in the town",
        "4 May 2019 was the day of the attack on the market",
        "May 2019",
        "x" * 300 + " 4 May 2019",
        "Kidal 2 of 3 4 May 2019 Gao 5",
    ],
)
def test_what_is_no_date_line(line):
    assert stated(line) is None


def test_an_update_is_known_as_such():
    assert stated("Last updated: 4 May 2019").updated
    assert not stated("Published: 4 May 2019").updated


def test_the_first_publication_goes_before_an_update():
    layout = read(f"{TITLE}\n\nUpdated: 5 May 2019\nPublished: 4 May 2019\n\n{BODY}")

    assert layout.published.date == dt.date(2019, 5, 4)


def test_an_update_alone_dates_the_article():
    assert read(f"{TITLE}\n\nUpdated: 5 May 2019\n\n{BODY}").published.date == dt.date(2019, 5, 5)


def test_a_dateline_with_a_year_dates_the_article():
    layout = read(f"{TITLE}\n\nMalakal, May 4, 2019 (SSNA) — {BODY}")

    assert (layout.published.date, layout.published.how) == (dt.date(2019, 5, 4), "dateline")


# ------------------------------------------------------------------ datelines


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("МОСКВА, 4 мая — РИА Новости. По меньшей мере", "МОСКВА", "РИА Новости"),
        ("ДОНЕЦК, 4 мая. /ТАСС/. По меньшей мере", "ДОНЕЦК", "ТАСС"),
        ("Shafaq News/ At least nine", None, "Shafaq News"),
        ("HALEP (AA) - Yerel yetkililer", "HALEP", "AA"),
        ("QUITO, 3 APR 87 -- [TEXT] A GROUP", "QUITO", None),
        ("LYON (FRANCE), 2 MAY 87 (AFP) -- [TEXT] THOSE", "LYON (FRANCE)", "AFP"),
        ("LIMA, NO DATE (RADIO LIMA) -- [TEXT] THOSE", "LIMA", "RADIO LIMA"),
        ("NO CITY, NO DATE -- [TEXT] THOSE", None, None),
        ("GLASGOW, Ky. (WXYZ) -- Police said", "GLASGOW, Ky.", "WXYZ"),
        ("May 4, 2019 (NYALA) – At least", "NYALA", None),
        ("EXAMPLE TIMES – At least", None, "EXAMPLE TIMES"),
        ("Bamako, 8. Januar (dpa) - Mindestens", "Bamako", "dpa"),
    ],
)
def test_datelines_at_the_head_of_a_paragraph(text, place, agency):
    filed = filed_in(text)

    assert (filed.place, filed.agency) == (place, agency)


@pytest.mark.parametrize(
    "text",
    [
        "Al-Shabaab said",
        "Russia–Ukraine War",
        "UPDATE: The army",
        "Reuters: The army said",
        "Kidal: “We will",
        "Israel — the army said",
        "A - B",
        "Kidal/ The",
        "",
        "The army, which holds the town - and the road - said",
        "x" * 200,
    ],
)
def test_what_is_no_dateline(text):
    assert filed_in(text) is None


def test_a_line_that_is_a_dateline():
    assert alone("Damascus - SANA").place == "Damascus"
    assert alone("The Example Times (London)") is None
    assert alone("4 May 2019, Kidal") is None


def test_a_bare_name_is_no_dateline_where_it_may_be_the_title():
    assert read(f"Okafor: {LEAD}\n\n{SECOND}").dateline is None
    assert read(f"{TITLE}\n\nKidal: {LEAD}\n\n{SECOND}").dateline.place == "Kidal"


def test_a_line_with_a_date_of_the_islamic_calendar():
    assert read(f"{TITLE}\n\nNorth Example Province, 4 Dhu al-Hijjah 1441\n\n{BODY}").dateline.place == "North Example Province"


def test_an_author_before_the_dateline():
    layout = read(f"{TITLE}\n\nBy Jane Roe. BAMAKO (Reuters) - {BODY}")

    assert (layout.byline, layout.dateline.place) == ("Jane Roe", "BAMAKO")


def test_a_foreign_phrase_before_a_dash_is_no_place():
    assert filed_in("قال المسؤول - مقتل تسعة أشخاص في المدينة") is None


def test_a_line_of_date_and_place():
    layout = read(f"{TITLE}\n\nMay 4 - 2019 NYALA / EL FASHER\n\n{BODY}")

    assert (layout.dateline.place, layout.published.date) == ("NYALA / EL FASHER", dt.date(2019, 5, 4))


def test_a_line_of_a_place_in_capitals_and_its_country():
    assert read(f"{TITLE}\n\nBAMAKO, Mali\n\n{BODY}").dateline.place == "BAMAKO, Mali"


def test_the_reporter_named_by_a_monitoring_service():
    layout = read("TST9-MUC4-0001\n\n   Kidal, 4 May 89 (RADIO MALI) -- [Report] [Jane Roe] [Text] " + LEAD)

    assert (layout.byline, layout.dateline.agency) == ("Jane Roe", "RADIO MALI")
    assert of(layout, Role.PARAGRAPH) == [LEAD]


# ------------------------------------------------------------------ pages


def test_a_second_headline_is_the_standfirst():
    assert read(f"{TITLE}\n\nAttack is the third in the province this month\n\n{BODY}").standfirst == (
        "Attack is the third in the province this month"
    )


@pytest.mark.parametrize("between", ["By Jane Roe", "Jane Roe", "4 May 2019", "Share", "\u00a0"])
def test_a_sentence_set_off_from_the_body_is_the_standfirst(between):
    standfirst = "The attack is the third in the province since the start of the year."
    layout = read(f"{TITLE}\n\n{standfirst}\n\n{between}\n\n{BODY}")

    assert layout.standfirst == standfirst
    assert of(layout, Role.PARAGRAPH) == [LEAD, SECOND, THIRD]


def test_a_sentence_whose_words_the_next_repeats_is_the_standfirst():
    standfirst = "At least nine people killed when shells hit a market in the town, officials say."

    assert read(f"{TITLE}\n\n{standfirst}\n\n{BODY}").standfirst == standfirst


def test_the_first_paragraph_is_no_standfirst():
    assert read(f"{TITLE}\n\n{BODY}").standfirst is None


def test_the_name_of_the_site_is_no_part_of_the_title():
    assert read(f"{TITLE} | Example\n\n{BODY}").title == TITLE
    assert read(f"{TITLE} - Example News\n\n{BODY}").title == TITLE
    assert read(f"{TITLE} – officials\n\n{BODY}").title == f"{TITLE} – officials"


def test_the_date_between_title_and_body_goes_first():
    layout = read(f"Example Daily\nMonday, May 6, 2019\n{TITLE}\nMay 4, 2019\n{LEAD}\n\n{SECOND}")

    assert layout.published.date == dt.date(2019, 5, 4)


def test_ragged_lines_in_capitals_are_joined():
    text = (
        "   THE ARMY SAID TODAY THAT A GROUP OF ARMED MEN HAD ATTACKED A POST\nIN THE NORTH. TWO SOLDIERS WERE WOUNDED AND\n"
        "TAKEN TO THE HOSPITAL IN THE CAPITAL, WHERE ONE OF THEM DIED ON\nTHE SAME NIGHT.\n\n   THE "
        "GOVERNMENT HAS SENT MORE TROOPS TO THE AREA, ACCORDING\n"
        "TO RADIO REPORTS THAT WERE HEARD IN THE CAPITAL.\n"
    )

    assert len(lines(text)) == 2


def test_related_links_in_the_body():
    layout = read(
        f"{TITLE}\n\n{LEAD}\n\nRead more\n\nArmy denies attack on market\n\nTalks to resume in Algiers\n\n{SECOND}\n\n{THIRD}"
    )

    assert of(layout, Role.PARAGRAPH) == [LEAD, SECOND, THIRD]
    assert "Army denies attack on market" in of(layout, Role.BOILERPLATE)


def test_the_beginning_of_another_article_at_the_end():
    layout = read(
        f"Damascus, SANA- {BODY}\n\nCheck Also\n\nMinister opens road in the north\n\nDamascus, SANA- The "
        "minister opened a road in the north of the country."
    )

    assert of(layout, Role.PARAGRAPH) == [LEAD, SECOND, THIRD]
    assert not [notice for notice in layout.notices if notice.code == "multiple-articles"]


def test_a_word_of_a_menu_alone_between_paragraphs_is_a_heading():
    layout = read(f"{TITLE}\n\n{LEAD}\n\nEconomy\n\n{SECOND}\n\n{THIRD}\n\nHome\n\nNews\n")

    assert of(layout, Role.HEADING) == ["Economy"]
    assert of(layout, Role.BOILERPLATE) == ["Home", "News"]


@pytest.mark.parametrize(
    "line",
    [
        "Tap here to join our WhatsApp channel",
        "You can join our WhatsApp channel here",
        "Press here to follow us",
        "To hear the podcast, click the link",
    ],
)
def test_a_line_that_asks_for_a_click_is_no_heading(line):
    layout = read(f"{TITLE}\n\n{LEAD}\n\n{line}\n\n{SECOND}\n\n{THIRD}")

    assert of(layout, Role.BOILERPLATE) == [line]
    assert of(layout, Role.HEADING) == []


@pytest.mark.parametrize("line", ["Tap water runs out", "Press freedom under threat", "Tapping into fear", "Our Telegram war"])
def test_a_heading_that_begins_like_a_request_stays_one(line):
    assert of(read(f"{TITLE}\n\n{LEAD}\n\n{line}\n\n{SECOND}\n\n{THIRD}"), Role.HEADING) == [line]


def test_headings_and_short_sentences_in_the_body():
    layout = read(
        f"{TITLE}\n\n{LEAD}\n\nRising tension\n\n{SECOND}\n\nHe was 38.\n\nNobody knows where the other "
        f"members of the family have gone\n\n{THIRD}\n\nShe left."
    )

    assert of(layout, Role.HEADING) == ["Rising tension"]
    assert "He was 38." in of(layout, Role.PARAGRAPH)
    assert "Nobody knows where the other members of the family have gone" in of(layout, Role.PARAGRAPH)
    assert of(layout, Role.PARAGRAPH)[-1] == "She left."


def test_lists_in_the_body():
    layout = read(f"{TITLE}\n\n{LEAD}\n\nGao\n* One strike hit a truck near the road.\n* Two strikes hit tents.\n• x\n")

    assert of(layout, Role.LIST_ITEM) == ["* One strike hit a truck near the road.", "* Two strikes hit tents."]


def test_a_body_of_nothing_but_items():
    layout = read(
        f"{TITLE}\n\n  • Attackers set off a bomb and then stormed the town hall\n  • The group said that its "
        "men had entered the building\n\nReuters\n\nUpdated: 3:40am, 9 Feb, 2021\n"
    )

    assert (layout.title, layout.byline, len(of(layout, Role.LIST_ITEM))) == (TITLE, "Reuters", 2)
    assert layout.published.date == dt.date(2021, 2, 9)


def test_a_byline_at_the_end():
    assert read(f"{TITLE}\n\n{BODY}\n\nJane Roe, UN News\n").byline == "Jane Roe, UN News"


def test_lines_that_the_page_says_are_about_a_picture():
    head = "Image\nThe market in Kidal on Sunday.\nCredit...\nJane Roe for Example Times\nImage copyright\nAFP\n"
    layout = read(f"{TITLE}\n\n{head}By Amina Yusuf\nPublished On 4 May 20194 May 2019\n{BODY}")

    assert (layout.standfirst, layout.byline, layout.published.date) == (None, "Amina Yusuf", dt.date(2019, 5, 4))
    assert of(layout, Role.PARAGRAPH) == [LEAD, SECOND, THIRD]


def test_doubled_captions():
    layout = read(
        f"{TITLE}\n\nSmoke rises over KidalSmoke rises over Kidal\nx\nSmoke rises over Kidal\nSmoke rises "
        f"over Kidal\nJane Roe\n{LEAD}\n\n{SECOND}"
    )

    assert of(layout, Role.CAPTION) == [
        "Smoke rises over KidalSmoke rises over Kidal",
        "Smoke rises over Kidal",
        "Smoke rises over Kidal",
    ]
    assert layout.byline == "Jane Roe"


def test_pictures_of_the_page_are_not_the_articles():
    layout = read(
        f"logo.png\n\n{TITLE}\n\nkidal-market.jpg\n\n{BODY}\n\nRelated stories\n\nteaser-1.jpg\n\nArmy denies attack\n"
    )

    assert [image.text for image in layout.images] == ["kidal-market.jpg"]


def test_an_images_name_before_a_sentence():
    layout = read(f"{TITLE}\n\nIMG_2041.jpg {LEAD}\n\n{SECOND}")

    assert [image.text for image in layout.images] == ["IMG_2041.jpg"]
    assert of(layout, Role.PARAGRAPH) == [LEAD, SECOND]


def test_an_agencys_end_mark_is_no_part_of_the_paragraph():
    layout = read(f"{TITLE}\n\nBAMAKO, May 4 (Xinhua) -- {LEAD}\n\n{SECOND} Enditem\n")

    assert of(layout, Role.PARAGRAPH) == [LEAD, SECOND]


def test_sources_and_links_of_labels():
    layout = read(
        f"TITLE: {TITLE}\nSource: https://example.org/a\nPublisher: Example\nURL: https://example.org/b\n"
        f"Subtitle: The third this year\nDate: soon\n\n{BODY}"
    )

    assert [link.text for link in layout.links] == ["https://example.org/a", "https://example.org/b"]
    assert layout.standfirst == "The third this year"


def test_dates_beyond_those_of_an_article_are_not_read():
    layout = read("\n\n".join(["4 May 2019"] * 40))

    assert layout.published.date == dt.date(2019, 5, 4)
    assert len(of(layout, Role.PUBLISHED)) < 40


# ------------------------------------------------------------------ markup


def test_html_without_an_end():
    layout = read(
        f"<h1>{TITLE}</h1><p>{LEAD}<p>{SECOND}<![x[<ul><li>One of the wounded died later.<li>Two <br/>went "
        "home</ul><svg><p>no</p></svg><blockquote>We will not leave our homes "
        "again</blockquote><figcaption>Kidal</figcaption>"
    )

    assert layout.title == TITLE
    assert of(layout, Role.PARAGRAPH)[:1] == [LEAD]


def test_html_roles():
    layout = read(
        f"<html><head><title>{TITLE} | Example</title></head><body><header><img src='logo.png'></header><h1>{TITLE}</h1>"
        f"<figure><img src=a.jpg /><figcaption>The market before the attack</figcaption></figure><p>{LEAD}</p>"
        f"<h2>Rising tension</h2><p>{SECOND}</p><ul><li>Nine people died in the "
        "market.</li></ul><blockquote>We stay.</blockquote>"
        f"<p>&#8220;{THIRD}&#8221;&nbsp;He left.</p><footer>About us and <a "
        "href='https://example.org/x'>more</a></footer></body></html>"
    )

    assert (layout.title, [image.text for image in layout.images], layout.links) == (TITLE, ["a.jpg"], ())
    assert of(layout, Role.CAPTION) == ["The market before the attack"]
    assert of(layout, Role.HEADING) == ["Rising tension"]
    assert of(layout, Role.LIST_ITEM) == ["Nine people died in the market."]
    assert of(layout, Role.QUOTE) == ["We stay."]
    assert of(layout, Role.PARAGRAPH) == [LEAD, SECOND, f"“{THIRD}” He left."]
    assert "About us and more" in of(layout, Role.BOILERPLATE)


def test_character_references_without_tags_are_decoded():
    text = f"{TITLE}\n\nThe town&rsquo;s mayor said that R&D and AT&T were not concerned &amp; left &bogus; on Monday."

    assert of(read(text), Role.PARAGRAPH) == [
        "The town’s mayor said that R&D and AT&T were not concerned & left &bogus; on Monday."
    ]


def test_json_is_read_by_its_keys():
    layout = read(
        '[{"id": 3, "headline": "'
        + TITLE
        + '", "author": "Jane Roe", "description": "The third this year", "date_published": "2019-05-04",'
        ' "image": "https://example.org/a.jpg", "link": "https://example.org/a", "content": "'
        + LEAD
        + '\\n\\nCaf\\u00e9 \\ud83d\\ude00 \\u201cclosed\\u201d, the owner of it said to reporters."}]'
    )

    assert (layout.title, layout.byline, layout.standfirst) == (TITLE, "Jane Roe", "The third this year")
    assert layout.published.date == dt.date(2019, 5, 4)
    assert [x.text for x in (*layout.images, *layout.links)] == ["https://example.org/a.jpg", "https://example.org/a"]
    assert of(layout, Role.PARAGRAPH) == [LEAD, "Café 😀 “closed”, the owner of it said to reporters."]


@pytest.mark.parametrize(
    "text", ['"a"', "{'title': 'x'}", "[" * 5000, "{not json}", "[1] The army said on Monday that it had left the town."]
)
def test_what_is_no_json(text):
    assert plain(Text.of(text)).form == "plain"


def test_markdown_marks():
    layout = read(
        f"# {TITLE} #\n\n*By* __Jane Roe__\n\n## Summary\n\n{LEAD}\n\n## Full text\n\n> We will not leave our "
        "homes again, they said.\n\n"
        f'{SECOND} See [the report](https://example.org/r_(1) "title") or fata*lities and snake_case_names.\n\n'
        f"* * *\n\n\\*{THIRD}\n"
    )

    assert (layout.title, layout.byline, layout.standfirst) == (TITLE, "Jane Roe", LEAD)
    assert of(layout, Role.QUOTE) == ["We will not leave our homes again, they said."]
    assert of(layout, Role.PARAGRAPH) == [f"{SECOND} See the report or fata*lities and snake_case_names.", f"*{THIRD}"]


# ------------------------------------------------------------------ several articles


def test_one_article_starts_at_its_head():
    assert article_starts(Text.of(f"{TITLE}\n\n{BODY}")) == (0,)
    assert article_starts(Text.of("")) == (0,)


def test_a_second_title_with_a_date_and_text_is_a_second_article():
    first = f"{TITLE}\n\n4 May 2019\n\n{BODY}\n\n"

    assert article_starts(Text.of(f"{first}Army says it has retaken Marib\n\n5 May 2019\n\n{BODY}")) == (0, len(first))
    assert article_starts(Text.of(f"{first}Army says it has retaken Marib\n\n5 May 2019\n\n{LEAD}")) == (0,)
    assert article_starts(Text.of(f"{first}Army says it has retaken Marib\n\nHome\n\n{BODY}")) == (0,)
