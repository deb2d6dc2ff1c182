"""What stands beside a date, a name or a picture decides: fields of pastes that the form of one line does not tell."""

import pytest

from conflictnews import Role, parse_article
from conflictnews.layout import fields
from conflictnews.layout.forms import formed
from conflictnews.layout.lines import units_of
from conflictnews.layout.markup import plain
from conflictnews.layout.stated import stated
from conflictnews.text import Text
from tests.layouts import of, read

TITLE = "Shelling kills nine in Kidal market"
LEAD = "At least nine people were killed when shells hit a market in Kidal, local officials said."
SECOND = "Dozens more were wounded in the attack, which began shortly after dawn, according to the hospital."


# ------------------------------------------------------------------ dates


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Posted on May 3, 2018 by sahelnotes", "sahelnotes"),
        ("Posted on May 3, 2018 by admin", None),
        ("On May 3, 2018 by sahelnotes", None),
        ("Data cutoff: May 3, 2018, 10:00", None),
    ],
)
def test_an_account_that_posts_signs_with_its_name(line, byline):
    when = stated(line)

    assert when is not None
    assert (when.date.value, when.byline) == ("2018-05-03", byline)


def test_a_title_has_the_day_of_a_report_that_says_until_when_it_knows():
    titled = read("Kidal File, May 4, 2018: siege goes on", "Data cutoff: May 3, 2018, 10:00", LEAD, SECOND)
    bare = read("Kidal File: siege goes on", "Data cutoff: May 3, 2018, 10:00", LEAD, SECOND)
    far = read("Kidal File, March 4, 2018: siege goes on", "Data cutoff: May 3, 2018, 10:00", LEAD, SECOND)

    assert [str(layout.published.date) for layout in (titled, bare, far)] == ["2018-05-04", "2018-05-03", "2018-05-03"]


@pytest.mark.parametrize(
    ("day", "date"), [("Monday", "2016-02-09"), ("Friday", "2016-09-02"), ("Wednesday", None), ("Monday and Friday", None)]
)
def test_a_weekday_of_the_text_settles_which_way_round_figures_are(day, date):
    published = read(TITLE, "09/02/2016 17:45", f"Nine people were killed on {day} when shells hit a market in Kidal.", SECOND)

    assert (published.published and str(published.published.date)) == date


def test_a_day_in_another_line_is_taken_where_no_line_is_a_date():
    above = read("Weekly Flash Note | 3 April 2017", "", TITLE, "", LEAD, "", SECOND)
    below = read(TITLE, "", LEAD, "", SECOND, "", "Kidal, 3 April 2017", "The head of the council")
    covered = read(TITLE, "", "Week of 27 March to 3 April 2017", "", LEAD, "", SECOND)

    assert str(above.published.date) == str(below.published.date) == "2017-04-03"
    assert covered.published is None


def test_a_day_without_its_year_under_the_title_is_printed():
    layout = read("Market note: Upper Nile", "Prepared Monday 27 February", LEAD, SECOND, "Monday 27 February", "16:02")

    assert of(layout, Role.PUBLISHED) == ["Prepared Monday 27 February"]
    assert layout.published is None


def test_a_date_with_two_figures_of_the_year_alone():
    assert stated("12 Nov 86").date.value == "1986-11-12"
    assert stated("12 men 86") is None


# ------------------------------------------------------------------ names


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ('Автор: Руслан Таль; источник: корреспондент "Вестника"', ("Руслан Таль", True)),
        ("By Jane Roe | Email: roe@example.org", ("Jane Roe", True)),
        ("News Desk, Nairobi", ("News Desk, Nairobi", True)),
        ("News Desk, after a long day in Nairobi", None),
        ("Yohanes Wamba - Tabloid Lembah", ("Yohanes Wamba", False)),
        ("بغداد - مراسل الصحيفة", ("مراسل الصحيفة", True)),
    ],
)
def test_who_signs_beside_other_matter(line, byline):
    assert fields.byline(line) == byline


def test_a_name_after_date_and_counters_signs():
    assert read(TITLE, "March 31, 2021", "1,204 views", "Biftu Jalo @biftujalo", LEAD, SECOND).byline == "Biftu Jalo"


def test_who_wrote_is_parted_from_a_line_that_ends_with_said():
    summed = "Traders and their children were among the many dead in the town, residents said"
    layout = read(TITLE, summed, "By Ko Zaw Tin", "May 4, 2018", LEAD, SECOND)

    assert (layout.standfirst, layout.byline) == (summed, "Ko Zaw Tin")


def test_the_subject_of_a_mail_in_a_word_is_no_title():
    head = "From: Desk <desk@example.org>\nDate: Tue, 30 Jul 2019 at 06:12\n"

    assert read(f"{head}Subject: Fwd: [Horn] Kidal", "", TITLE, "30 July 2019", "", LEAD, "", SECOND).title == TITLE
    assert read(f"{head}Subject: Fwd: [Horn] Kidal: market hit", "", LEAD, "", SECOND).title == "Kidal: market hit"


# ------------------------------------------------------------------ pictures and boxes


@pytest.mark.parametrize(
    "lines",
    [
        ("https://img.example/kidal.jpg", "Soldados resguardan el mercado de Kidal.", "API"),
        ("Foto: Archivo particular", "El mercado queda a una hora del río."),
        ("Traders stand outside the market of Kidal on Sunday. / Kidal Council",),
        ("Security personnel at the market of Kidal on Thursday. (AFP)",),
    ],
)
def test_a_sentence_beside_whose_picture_it_is_shows_it(lines):
    told = "Nueve personas fueron asesinadas este martes en el mercado de Kidal, en el norte de Malí, informó el alcalde."
    layout = read("Nueve muertos en el mercado de Kidal", "9 de enero de 2024", *lines, told, "El alcalde habló de un ataque.")

    assert of(layout, Role.PARAGRAPH) == [told, "El alcalde habló de un ataque."]


def test_two_sentences_over_a_credit_at_the_end_of_a_post_are_text():
    layout = read(LEAD, "Residents say that the shells came from a hill. No clash was reported nearby.", "Photo: CJ", "Like")

    assert len(of(layout, Role.PARAGRAPH)) == 2


def test_points_that_sum_up_are_never_the_title():
    points = ("The driver reversed for two kilometres under fire", "Three passengers were shot dead at the market")
    layout = read(TITLE, "What you need to know:", *points, "Saturday, January 25, 2020", LEAD, SECOND)

    assert layout.title == TITLE
    assert of(layout, Role.PARAGRAPH) == [LEAD, SECOND]


def test_points_with_bullets_are_part_of_the_article():
    points = ("- Dozens of people hit by shells in Kidal, officials say", "- Delegations meet at Gomel today")
    layout = read(TITLE, "28 February 2022", "Key points", *points, "17:58 - Nine dead in Kidal", LEAD, SECOND)

    assert of(layout, Role.LIST_ITEM) == list(points)


def test_the_first_words_of_a_statement_are_text():
    layout = read("Statement on the convoy", "", "In the name of God, the Merciful", "", LEAD, "", SECOND)

    assert of(layout, Role.PARAGRAPH)[0] == "In the name of God, the Merciful"


def test_a_headline_between_boxes_of_the_page_is_none_of_theirs():
    layout = read("Subscribe to our newsletter", TITLE.upper(), "Sign up", "November 26, 1984", LEAD, SECOND)

    assert layout.title == TITLE.upper()


def test_a_sentence_that_reports_under_the_number_of_a_page_is_text():
    told = "In Hammam the screening site holds 9,400 people, twice its capacity. Monitors visited it on 30 March."
    layout = read(TITLE, "", LEAD, SECOND, "", "Page 2 of 3", told)

    assert of(layout, Role.PARAGRAPH)[-1] == told


@pytest.mark.parametrize(
    "line", ["Get Latest Mali News along with Top Headlines from around the world.", "Visit our archive for more stories."]
)
def test_a_line_that_asks_for_a_visit_speaks_to_the_reader(line):
    page = formed(units_of(plain(Text.of(line))))

    assert page.lines[0].said.to_reader


def test_a_sentence_that_begins_like_a_request_speaks_to_nobody():
    page = formed(units_of(plain(Text.of("Contact with the terms of the truce was lost at noon."))))

    assert not page.lines[0].said.to_reader


def test_a_known_line_in_small_letters_is_none_of_the_title_above_it():
    article = parse_article(
        "The lions of Kidal strike the convoy of the army on the road to Gao\nuser avatar\n\n"
        f"{LEAD} The council of the town has asked all families to stay away from the market until noon on Friday.\n\n{SECOND}"
    )

    assert article.title == "The lions of Kidal strike the convoy of the army on the road to Gao"


# ------------------------------------------------------------------ scripts, posts and reports


def test_a_town_before_a_colon_in_a_script_of_india_is_a_dateline():
    told = "राष्ट्रीय राजमार्ग पर गुरुवार को विस्फोटकों से भरी कार बस से टकरा गई और नौ जवान शहीद हो गए।"
    layout = read("काफिले पर हमला, नौ जवान शहीद", "", f"श्रीनगर: {told}", "", "पुलिस ने इलाके को घेर लिया है।")

    assert layout.dateline.place == "श्रीनगर"
    assert of(layout, Role.PARAGRAPH)[0] == told


def test_a_page_in_chinese_has_its_title_its_day_and_its_text():
    layout = read(
        "首页",
        "火车站袭击致九人遇难",
        "2014年03月02日 08:12",
        "一伙持刀歹徒在火车站袭击群众，已造成九人遇难。",
        "民警抓获一人。",
    )

    assert layout.title == "火车站袭击致九人遇难"
    assert str(layout.published.date) == "2014-03-02"
    assert of(layout, Role.PARAGRAPH)[0].startswith("一伙")


@pytest.mark.parametrize("age", ["6 س ·", "3 ч ·", "2 sa ·", "5 h · 🌐"])
def test_the_account_over_the_age_of_a_post_is_no_title(age):
    assert read("Council of Kidal Town", age, LEAD, SECOND).title is None


def test_a_headline_in_capitals_may_end_with_a_small_word():
    layout = read("PUBLIC STATEMENT", "14 April 2015", "MALI: A YEAR AFTER KIDAL, ABDUCTIONS GO ON", LEAD, SECOND)

    assert layout.title == "MALI: A YEAR AFTER KIDAL, ABDUCTIONS GO ON"
    assert of(layout, Role.PARAGRAPH) == [LEAD, SECOND]


def test_a_headline_over_a_longer_line_that_the_text_does_not_tell_again():
    summed = "How a strike over fuel became the longest curfew since the border war"
    layout = read("Ten days that closed the port", summed, "Sara Obando", "Oct 22, 2019", LEAD, SECOND)

    assert (layout.title, layout.standfirst) == ("Ten days that closed the port", summed)


def test_the_kind_of_a_report_with_its_place_is_a_title():
    layout = read(
        "Logistics Cluster", "Mali – Situation Report 5", "14 March 2022", "Period covered: 7 to 13 March", LEAD, SECOND
    )

    assert layout.title == "Mali – Situation Report 5"
    assert str(layout.published.date) == "2022-03-14"


def test_what_follows_a_contact_ends_a_press_release():
    layout = read(
        TITLE, "", LEAD, "", SECOND, "", "Media hotline: +47 900 00 000", "Facts:", "Kidal had 25,000 inhabitants in 2009."
    )

    assert of(layout, Role.PARAGRAPH) == [LEAD, SECOND]


@pytest.mark.parametrize("line", ["Was this forwarded to you? Sign up here.", "Got this from a friend? Subscribe now."])
def test_a_request_after_a_question_is_the_pages(line):
    assert of(read(TITLE, "", LEAD, "", SECOND, "", line), Role.PARAGRAPH) == [LEAD, SECOND]


def test_a_label_of_an_alert_or_a_picture_is_no_place():
    assert read("Security alert for Kidal", "", f"Event: {LEAD}", "", SECOND).dateline is None
    assert (
        read("Снаряд попал в рынок в Кидале", "", "Фото: Reuters", "", f"Кидаль, 22 января — {LEAD}").dateline.place != "Фото"
    )


def test_a_headline_with_the_label_of_pictures_is_a_title():
    title = "Photos: How gunmen killed nine farmers in a market of Kidal"

    assert read(title, "May 3, 2018", LEAD, SECOND).title == title


def test_a_headline_that_counts_behind_a_weekday_is_a_title():
    layout = read("Kidal Log", "Thursday: 233 people killed, 281 wounded", "May 3, 2018", LEAD, SECOND)

    assert (layout.title, layout.dateline) == ("Thursday: 233 people killed, 281 wounded", None)


def test_a_subject_that_a_mail_folds_is_one_title():
    head = "From: Press Office <press@rights.example>\nDate: 18 July 2014 10:31\n"
    layout = read(
        f"{head}Subject: Monitors alarmed by shelling of Luhansk;\n 250 dead in a month", "To: all", "", LEAD, "", SECOND
    )

    assert layout.title == "Monitors alarmed by shelling of Luhansk; 250 dead in a month"


def test_subjects_of_a_database_are_no_title():
    assert read("Subject: WAR; SHELLING; CIVIL DEFENSE", TITLE, "", LEAD, "", SECOND).title == TITLE


def test_a_line_of_buttons_in_brackets_is_the_pages():
    assert of(read(TITLE, "", LEAD, SECOND, "[ Home ] [ Archive ] [ Search ]"), Role.PARAGRAPH) == [LEAD, SECOND]


@pytest.mark.parametrize(
    ("line", "byline"),
    [("By a Staff Reporter", ("a Staff Reporter", True)), ("By a margin of two", None), ("AGENCIAS", ("AGENCIAS", True))],
)
def test_nobody_signs_by_name(line, byline):
    assert fields.byline(line) == byline


def test_a_sentence_as_long_as_the_first_paragraph_sums_nothing_up():
    first = "Activists have documented the death of a civilian in the market of Kidal due to the shelling of the town at dawn."
    second = (
        "On the other hand, shells hit a market in Kidal for the second time this week, killing nine people in their shops."
    )
    layout = read("Shelling of market | Nine people killed in Kidal", "", first, "", second, "", SECOND)

    assert layout.standfirst is None
