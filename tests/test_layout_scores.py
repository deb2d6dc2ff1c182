"""Scores over a page: features and weights, words to the reader, days in lines, what neighbours tell."""

import datetime as dt

import pytest

from conflictnews.layout import features, segment, weights
from conflictnews.layout.dateline import filed_in
from conflictnews.layout.days import day_in, day_value, in_the_year_of
from conflictnews.layout.extent import LONGEST_RUN, Extent, extent, values
from conflictnews.layout.fields import byline, person
from conflictnews.layout.forms import formed
from conflictnews.layout.head import find_title
from conflictnews.layout.lines import units_of
from conflictnews.layout.neighbours import seen_together
from conflictnews.layout.page import BEYOND, Form, Line
from conflictnews.layout.plain import Plain
from conflictnews.layout.stated import stated, unread
from conflictnews.layout.unit import Unit
from conflictnews.layout.wording import ends, to_reader
from conflictnews.layout.words import stems, words_of
from conflictnews.models import Role
from conflictnews.tables.boilerplate.pictures import CAPTIONS, CREDITS, PICTURE_LABELS
from conflictnews.text import Text
from tests.pastes import FIXTURES, pastes

PASTES = [paste for path in sorted(FIXTURES.glob("pastes_*.txt")) for paste in pastes(path)]


def page(text):
    return seen_together(formed(units_of(Plain(Text.of(text)))))


PAGES = [page(paste.text) for paste in PASTES]


# ------------------------------------------------------------------ features and weights


LOUD = page(
    "Truce Of Gao And Menaka Ends After Nine Days In Blood.\n\n(The truce of Gao ended after nine days on Monday, it said.)"
)


def test_every_feature_of_the_body_has_a_weight_and_is_met():
    met = {name for p in (*PAGES, LOUD) for i in range(len(p)) for name in features.of_body(p, i, tail=True)}

    assert met | {"listed"} == set(weights.BODY)  # a line under the opening of a list: its neighbours say so


def test_every_feature_of_a_title_has_a_weight():
    met = {
        name
        for p in PAGES
        for i in range(len(p))
        if features.may_be_title(p, i)
        for name in features.of_title(p, i, frozenset(), 0, 0)
    }

    assert met | {"h1", "h2"} == set(weights.TITLE)


def test_every_feature_of_a_standfirst_has_a_weight():
    p = page("Truce holds\n\nThe truce of Gao held for a day.\n\nThe truce of Gao held on Monday, the mayor said.")

    line = page("Truce holds\n\nMarket of Gao open for a day\n\nThe truce of Gao held on Monday, the mayor said.")

    told = {*features.of_standfirst(p, 1, 0, [2], 0.0), *features.of_standfirst(line, 1, 0, [2], 0.0)}
    assert told == set(weights.STANDFIRST)


def test_the_body_is_the_stretch_with_the_highest_sum():
    assert extent([-1, 2, -1, 2, -3, 1]) == Extent(1, 3)
    assert extent([1, -2, 1]) == Extent(0, 0)
    assert extent([-1, -1]) == Extent(2, 1)
    assert extent([]) == Extent(0, -1)


@pytest.mark.parametrize(("rows", "costs"), [(LONGEST_RUN, LONGEST_RUN), (LONGEST_RUN + 1, LONGEST_RUN), (40, LONGEST_RUN)])
def test_a_long_table_costs_a_body_no_more_than_a_short_one(rows, costs):
    table = "\n\n".join(f"Village {chr(65 + n % 26)}x" for n in range(rows))
    scores = values(
        page(f"The army counted the villages of the district on Monday.\n\n{table}\n\nIt said that all were empty on Monday.")
    )

    assert sum(score < 0 for score in scores) == costs


def test_the_title_is_found_below_a_slogan_and_a_menu():
    text = "Support our reporters in the field!\n\nWORLD SPORT OPINION VIDEO\n\nShells hit silos of Beryslav.\n\n3 May 2023\n\n"
    body = "Two workers were hurt when shells hit the silos of Beryslav, the council said.\n\nShells hit a road as well."
    p = page(text + body)

    assert p.texts[find_title(p, extent(values(p)))] == "Shells hit silos of Beryslav."


# ------------------------------------------------------------------ words


@pytest.mark.parametrize(
    "line",
    [
        "Enter your comment here!",
        "Your email will not be shown.",
        "Do you have a story? Write to our desk or call us.",
        "Please subscribe to our newsletter.",
        "We use cookies on this website to show you content that you may like.",
        "Sigue toda la información en nuestra newsletter.",
        "Votre adresse e-mail ne sera pas publiée dans les commentaires.",
        "При использовании материалов сайта ссылка обязательна.",
        "Stay tuned for more.",
    ],
)
def test_lines_to_the_reader(line):
    assert to_reader(line)
    assert not Line(Unit(0, len(line), line), Form("prose")).said.reports


@pytest.mark.parametrize(
    "line",
    [
        "The village council met on Friday.",
        "The rebels asked the reporters to leave the site.",
        "We will not leave our homes, the elders said.",
        "“Please subscribe to our newsletter and comment on our website,” the leaflet said, according to the police.",
        "The journalist wrote an email before she was killed.",
        "x " * 400,
    ],
)
def test_lines_of_the_article(line):
    assert not to_reader(line)


def test_stems_are_the_first_letters_of_longer_words():
    assert stems(words_of("The Shelling of Gao’s silos")) == {"shell", "gao's", "silos"}


# ------------------------------------------------------------------ days


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On August 14, 20167:05 pm", "2016-08-14"),
        ("04 آب/أغسطس 2013", "2013-08-04"),
        ("15.11.12, 09:40", "2012-11-15"),
        ("31.12.69", "1969-12-31"),
        ("31.12.68", "2068-12-31"),
        ("05.04.2017", "2017-04-05"),
        ("2017/13/05", None),
        ("31/02/2017", None),
        ("30 February 2017", None),
        ("29 February 2016", "2016-02-29"),
        ("12 Smarch 2017", None),
        ("5 Desember 2018", "2018-12-05"),
    ],
)
def test_days_of_lines(text, value):
    day = day_in(text)

    assert (day.value.value if day and day.value else None) == value


def test_figures_that_may_be_either_way_round_have_two_readings():
    assert day_in("10/7/2024").readings == (dt.date(2024, 7, 10), dt.date(2024, 10, 7))
    assert day_in("7/7/2024").value == day_value(dt.date(2024, 7, 7))


@pytest.mark.parametrize(
    ("printed", "year"),
    [(dt.date(2021, 6, 9), "2021-01-03"), (dt.date(2020, 12, 30), "2021-01-03"), (dt.date(9999, 12, 30), "9999-01-03")],
)
def test_the_year_of_a_dateline_is_that_of_the_nearest_day(printed, year):
    open_day = day_in("Jan 3", year=False).value
    found = in_the_year_of(open_day, printed).value

    assert found == (year if abs((dt.date.fromisoformat(year) - printed).days) <= 200 else "XXXX-01-03")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Monday, 14:20", True),
        ("Marzo de 2019", True),
        ("Monday", False),
        ("1 of 2 DOCUMENTS", False),
        ("The 14:20 train from Gao was late", False),
        ("Monday 12 " + "x" * 100, False),
    ],
)
def test_dates_that_are_not_read(line, found):
    assert unread(line, words_of(line)) is found


@pytest.mark.parametrize(
    ("line", "byline", "agency"),
    [
        ("On August 14, 20167:05 pmIn News by okaforComments", None, None),
        ("on March 7, 2013   /   in Metro 11:20 pm   /   Comments", None, None),
        ("Posted by: Our Correspondent in Crime Watch August 4, 2016", "Our Correspondent", None),
        ("DPA 7 March 2018 at 06:50", None, "DPA"),
        ("Published on Friday, June 12, 2020 @ 12:08PM via HARBOUR TODAY", None, None),
        ("The Highland Star, Thursday, October 20, 1994", None, "The Highland Star"),
    ],
)
def test_what_stands_beside_a_date(line, byline, agency):
    when = stated(line)

    assert (when.byline, when.agency, when.place) == (byline, agency, None)


# ------------------------------------------------------------------ neighbours

LEAD = "Rescuers searched the ruins of a market hall on Wednesday after a strike set it on fire, officials said."


@pytest.mark.parametrize(
    ("before", "line", "after", "kind"),
    [
        ("Photo", "The market hall of Derik before the fire of Tuesday.", "", "caption"),
        ("1 of 12", "The market hall of Derik before the fire of Tuesday.", "", "caption"),
        ("", "Smoke rises from the market hall of Derik on Tuesday.", "", "caption"),
        ("", "Residents queue for water in front of the hall.", "", "caption"),
        ("", "Traders wait behind a cordon in Derik, Syria, Wednesday, June 9, 2021.", "", "caption"),
        ("", "The queue for water in front of the hall was long.", "", "prose"),
        ("", "Officials wait for the figures of the ministry, which said little.", "", "prose"),
    ],
)
def test_captions_without_a_label(before, line, after, kind):
    text = "\n\n".join(
        part for part in ("Market hall of Derik burns", before, line, after, LEAD, LEAD.replace("Wednesday", "Friday")) if part
    )
    p = page(text)

    assert next(p.kinds[i] for i in range(len(p)) if p.texts[i] == line) == kind


def test_a_pull_quote_is_the_pages():
    p = page(f"{LEAD}\n\nset it on fire, officials said\n\nThe fire service said that two guards were missing.")

    assert p.kinds[1] == "pull quote"


def test_who_speaks_in_an_interview_is_no_dateline():
    talk = (
        "ZN: When was that?\n\nMelnyk: On the evening when the bridge was hit.\n\nZN: And then?\n\nMelnyk: The lamps went out."
    )
    p = page(talk)

    assert p.speakers == {"ZN", "Melnyk"}
    assert [p.kinds[i] for i in range(4)] == ["prose"] * 4


# ------------------------------------------------------------------ what tells the article from the page round it

BODY = f"{LEAD}\n\nThe hall belonged to a union of traders, its head, Samir Dal, said on Thursday."


def roles_of(text, role):
    return [block.clean for block in segment(Text.of(text)).blocks if block.role is role]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Samir Dal said that the union would build the hall anew.", True),
        ("Orr reports on markets from Derik.", False),
        ("(The paper keeps a list of all such fires and of those who were hurt.)", False),
        ("Catch All The Latest Derik News And Live Market Updates On Coast Now.", False),
        ("Write to our desk or become a patron today!", False),
        ("Recibe las noticias de Derik en tu casilla cada mañana.", False),
    ],
)
def test_the_last_sentence_is_the_articles_if_it_speaks_like_one(line, text):
    page_text = f"Market hall of Derik burns\n\nBy Lena Orr\n\n{BODY}\n\n{line}\n\n© 2021 Coast Now"

    assert (line in roles_of(page_text, Role.PARAGRAPH)) is text


@pytest.mark.parametrize("lines", [1, 2, 4])
@pytest.mark.parametrize("opening", ["READ ALSO", "Related articles"])
def test_text_goes_on_after_related_headlines(opening, lines):
    listed = "\n\n".join(
        ("Truce holds in the north", "Minister visits a dam", "Oil price falls again", "Schools open late")[:lines]
    )
    last = "The fire was put out at noon, said the brigade."

    assert roles_of(f"Market hall of Derik burns\n\n{BODY}\n\n{opening}\n\n{listed}\n\n{last}", Role.PARAGRAPH)[-1] == last


def test_a_sentence_that_tells_the_headline_above_it_begins_another_article():
    other = "Minister visits a dam in Tabqa\n\nThe minister visited a dam near Tabqa and spoke to its guards."

    assert len(roles_of(f"Market hall of Derik burns\n\n{BODY}\n\nRelated articles\n\n{other}", Role.PARAGRAPH)) == 2


@pytest.mark.parametrize(
    ("line", "date", "byline"),
    [
        ("LENA ORR — SATURDAY, 2 MARCH 2024, 09:12", "2024-03-02", "LENA ORR"),
        ("Derik | Updated: March 14, 2022 07:48 IST", "2022-03-14", None),
        ("PTI / Lena Orr / Updated: Feb 21, 2023, 08:14 IST", "2023-02-21", "Lena Orr"),
        ("21/07/2022 18h25 Atualizado há 2 anos", "2022-07-21", None),
        ("[14/September/2020]", "2020-09-14", None),
        ("Filed: 3 March 2021", "2021-03-03", None),
        ("3-Mar-21", "2021-03-03", None),
    ],
)
def test_lines_of_a_date_with_words_that_are_not_known(line, date, byline):
    when = stated(line)

    assert (when.date.value, when.byline) == (date, byline)


@pytest.mark.parametrize(
    "line",
    [
        "Killed on 3 March 2021: a list",
        "Situation report, 3 March 2021",
        "The bomb went off at 10:12 on 3 March 2021",
        "At 09:10 on 3 March 2021 two shells fell on the market of Derik",
    ],
)
def test_lines_that_tell_of_a_day(line):
    assert stated(line) is None


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        ("Lena Orr\n\nMarkets correspondent, Derik\n\nReuters", "Lena Orr"),
        ("By: Lena Orr - @lenaorr", "Lena Orr"),
        ("Por Lena Orr e Samir Dal — Derik", "Lena Orr e Samir Dal"),
        ("Lena Orr, Samir Dal|", "Lena Orr, Samir Dal"),
    ],
)
def test_who_signs_and_what_stands_beside_the_name(text, byline):
    layout = segment(Text.of(f"Market hall of Derik burns\n\n{text}\n\n2 March 2021\n\n{BODY}"))

    assert (layout.title, layout.standfirst, layout.byline) == ("Market hall of Derik burns", None, byline)


@pytest.mark.parametrize(
    ("line", "summed"),
    [
        ("Traders of the market hall are without stalls", True),
        ("In the name of all who were there", False),
        ("Hear from a guard", False),
    ],
)
def test_a_line_under_the_title_is_a_standfirst_if_the_text_tells_it_again(line, summed):
    told = segment(Text.of(f"Market hall of Derik burns\n\n{line}\n\n{BODY}\n\nThe traders have lost their stalls.")).standfirst

    assert told == (line if summed else None)


@pytest.mark.parametrize("above", ["Forwarded from Derik Now", "Counties", "14.05 EET"])
def test_what_is_no_title(above):
    assert segment(Text.of(f"{above}\n\n{BODY}")).title is None


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Abonnez-vous : chaque matin, l’essentiel de Derik.", False),
        ("Chaque matin, recevez les informations clés de Derik.", False),
        ("La mairie a fermé le marché pour une semaine.", True),
        ("Consultez notre politique de gestion des données.", False),
    ],
)
def test_forms_that_urge_the_reader(line, text):
    assert to_reader(line) is not text


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("[gl-watch] Truce holds in Gao and Kidal", "Truce holds in Gao and Kidal"),
        ("Fwd: [gl-watch] Truce holds in Gao and Kidal", "Truce holds in Gao and Kidal"),
    ],
)
def test_the_subject_of_a_mailing_list(subject, title):
    head = f"From: desk@example.org\nSent: Tuesday, March 11, 2014 7:02 AM\nTo: gl-watch\nSubject: {subject}\n\n{title}\n\n"
    layout = segment(Text.of(f"{head}{BODY}"))

    assert (layout.title, layout.standfirst, str(layout.published.date)) == (title, None, "2014-03-11")


@pytest.mark.parametrize("heading", ["Summary", "Key points", "What you need to know:"])
def test_an_item_of_a_summary_is_no_standfirst(heading):
    items = "Traders of the market hall lose stalls\n\nStrike set the hall on fire"
    text = f"Market hall of Derik burns\n\n{heading}\n\n{items}\n\n{BODY}"

    assert segment(Text.of(text)).standfirst is None


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Traders carry boxes out of the hall. — Coastlight", Role.CAPTION),
        ("The traders have lost all that they owned. — Coastlight", Role.PARAGRAPH),
    ],
)
def test_a_name_after_a_dash_signs_a_picture_or_a_report(line, role):
    layout = segment(
        Text.of(f"Market hall of Derik burns\n\n{BODY}\n\n{line}\n\nThe police are looking for witnesses, they said.")
    )

    assert line in [block.clean for block in layout.blocks if block.role is role]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "Market Panel Briefing No. 14\n\nRescuers search the market hall of Derik",
            "Rescuers search the market hall of Derik",
        ),
        ("The blog of the hall\n\nRescuers search the market hall of Derik", "Rescuers search the market hall of Derik"),
        (
            "Rescuers search market hall of Derik\n\nA strike set the hall on fire; officials call it the worst of the year",
            "Rescuers search market hall of Derik",
        ),
    ],
)
def test_the_title_among_lines_over_each_other(head, title):
    assert segment(Text.of(f"{head}\n\n2 March 2021\n\n{BODY}")).title == title


def test_what_a_colon_announces_with_semicolons_are_items():
    items = "allow investigators to visit the hall;\n\npay the traders of the hall;\n\ntell who ordered the strike on it."
    layout = segment(Text.of(f"Market hall of Derik burns\n\n{BODY}\n\nThe union asks the army to:\n\n{items}\n\nGive now"))

    assert [block.clean for block in layout.blocks if block.role is Role.LIST_ITEM] == items.split("\n\n")


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("Coast News / Derik / Rescuers searched the hall.", "Derik", "Coast News"),
        ("Grand-Bassam (Ivory Coast) (AFP) - Rescuers searched the hall.", "Grand-Bassam (Ivory Coast)", "AFP"),
        ("DERIK (Coast News / 19 September) – Rescuers searched the hall.", "DERIK", "Coast News"),
    ],
)
def test_datelines_with_slashes_and_two_brackets(text, place, agency):
    filed = filed_in(text)

    assert (filed.place, filed.agency) == (place, agency)


@pytest.mark.parametrize(
    "line",
    [
        "Haben Sie Fehler entdeckt? Weisen Sie uns darauf hin.",
        "Did you see it? We want to hear from you.",
    ],
)
def test_a_question_with_you_and_we_is_the_pages(line):
    assert to_reader(line)


@pytest.mark.parametrize(
    "line",
    [
        "Fellow citizens, we have come far, and I thank you for it.",
        "You know that we will not leave our homes, the elder told the crowd of traders at the burnt hall of Derik.",
        "TELL THE PEOPLE OF THE TOWN THAT WE WILL NOT LEAVE THEM, HE TOLD THE CROWD. " * 3,
    ],
)
def test_speeches_are_no_lines_to_the_reader(line):
    assert not to_reader(line)


@pytest.mark.parametrize(
    ("line", "byline"),
    [("Commentary by Lena Orr", "Lena Orr"), ("Análisis por Lena Orr", "Lena Orr"), ("Statement by Media Activity", None)],
)
def test_the_kind_of_an_article_before_who_wrote_it(line, byline):
    layout = segment(Text.of(f"The market hall of Derik and its traders\n\n{line}\n\n2 March 2021\n\n{BODY}"))

    assert (layout.title, layout.byline) == ("The market hall of Derik and its traders", byline)


@pytest.mark.parametrize(
    ("text", "place"),
    [("GOMA. The army said that it had left the hills.", "GOMA"), ("CALM. The army said that it had left.", None)],
)
def test_a_dateline_in_capitals_with_a_full_stop_is_a_known_place(text, place):
    filed = filed_in(text)

    assert (filed and filed.place) == place


@pytest.mark.parametrize(("opening", "text"), [("To read on about it all:", False), ("The union asks the army to:", True)])
def test_a_colon_over_links_opens_no_text(opening, text):
    listed = "Truce holds\n\nMarkets\n\nSchools" if not text else "open the road to the hall and let all of the traders in."
    layout = segment(Text.of(f"Market hall of Derik burns\n\n{BODY}\n\n{opening}\n\n{listed}"))

    assert (opening in [block.clean for block in layout.blocks if block.role is Role.PARAGRAPH]) is text


@pytest.mark.parametrize(
    ("line", "found"), [("Derik, Tuesday, 14 May", False), ("30 мая, 18:20", True), ("Dispatch, Monday, 26 December", False)]
)
def test_a_heading_of_place_and_day_is_no_date_that_is_not_read(line, found):
    assert unread(line, words_of(line)) is found


def test_words_that_do_not_stand_together_are_no_author():
    assert stated("Transcript: The Morning Hour, Tuesday 6 June 2023") is None


# ------------------------------------------------------------------ pages of 2024: chats, threads, boxes, databases


def kinds(text):
    return [line.kind for line in page(text).lines]


@pytest.mark.parametrize(
    "head",
    ["[28/01/2024, 07:15:31] Amina: ", "28.01.2024 07:15 - Amina: ", "[1/28/24, 7:15 AM] Amina: ", "[28.01.24 07:15] A: "],
)
def test_the_head_of_a_message_is_parted_from_what_it_says(head):
    layout = segment(Text.of(f"{head}Seven people died in Largu.\n{head}Is the road open now?"))

    assert [block.clean for block in layout.blocks if block.role is Role.PARAGRAPH] == [
        "Seven people died in Largu.",
        "Is the road open now?",
    ]
    assert layout.byline is None
    assert layout.published is not None
    assert layout.published.date == dt.date(2024, 1, 28)


@pytest.mark.parametrize("text", ["At 07:15 Amina said: seven died.", "[28/01/2024] Seven people died: two are children."])
def test_an_hour_or_a_day_in_a_sentence_heads_no_message(text):
    assert "message" not in kinds(text)


def test_a_word_of_the_chat_after_the_head_of_a_message_is_no_text():
    assert kinds("[28/01/2024, 07:15] Amina: Forwarded many times")[1] == "sharing"
    assert kinds("[28/01/2024, 07:15] Amina: Voice call")[1] == "short"


@pytest.mark.parametrize(
    ("text", "value"),
    [("۱۴۰۱/۱۲/۱۳", "2023-03-04"), ("1401/12/13", "2023-03-04"), ("1330/1/1", "1951-03-22"), ("1329/1/1", "1329-01-01")],
)
def test_days_in_figures_of_the_persian_calendar(text, value):
    assert day_in(Text.of(text).clean).value.value == value


def test_a_month_of_the_second_half_of_a_persian_year_has_thirty_days():
    assert day_in("1401/6/31") is not None
    assert day_in("1401/7/31") is None


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Le Monde avec AFP", "Le Monde avec AFP"),
        ("By DANA ORR Follow", "DANA ORR"),
        ("Par : RFI Suivre", "RFI"),
        ("Penulis: Yohanes Tabuni | Editor: Rina", "Yohanes Tabuni"),
    ],
)
def test_lines_that_sign(line, byline):
    body = "Shells hit a market in Gao on Friday, the mayor said.\n\nNobody died."
    text = f"Shells hit market in Gao\n\n{line}\n\n4 March 2023\n\n{body}"

    assert segment(Text.of(text)).byline == byline


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Week of 27 February to 5 March 2023", True),
        ("Period covered: 3 to 9 May 2023", True),
        ("Week of mourning begins in Gao on 3 May 2023", False),
        ("Week of 27 February", False),
    ],
)
def test_the_time_that_a_report_covers_is_a_date_that_is_not_read(line, found):
    assert unread(line, words_of(line)) is found


@pytest.mark.parametrize("sign", ["###", "# # #", "- ENDS -", "Full Text"])
def test_signs_that_end_a_text(sign):
    assert of_body(sign) == {"end": 1}


@pytest.mark.parametrize("sign", ["* * *", "---", "END"])
def test_signs_that_only_part_a_text(sign):
    assert "end" not in of_body(sign)


def of_body(line):
    p = page(f"The army left Gao on Monday, the mayor said.\n\n{line}\n\nThe mayor said so on Monday.")
    return features.of_body(p, 1, tail=False)


def test_headlines_after_the_name_of_a_country_are_no_interview():
    text = "Mali: Clashes displace hundreds\n\nHundreds left Gao on Monday.\n\nMali: Map of February\n\nMali: Map of March"

    assert not page(text).speakers
    assert page("Orr: How many died?\n\nTal: Nobody knows.\n\nOrr: Who was it?\n\nTal: The army.").speakers == {"Orr", "Tal"}


def test_the_name_of_an_office_over_the_date_is_no_title():
    body = "Three men gave themselves up to the police in Gao on Monday.\n\nA bomb was found as well."
    text = f"Office of the Superintendent of Police, Gao\n\nDate: 04.03.2022\n\nThree men surrender, bomb found\n\n{body}"

    assert segment(Text.of(text)).title == "Three men surrender, bomb found"


def test_who_sends_a_post_is_no_title():
    text = "Gao Rights Watchers\n\n3h · 🌎\n\nJets dropped four bombs on the camp of Gao this morning. Two people died."

    assert segment(Text.of(text)).title is None


def test_the_address_of_a_copied_page_is_a_link():
    head = "This is Google's cache of https://news.example/gao. It is a snapshot."
    text = f"{head}\n\nMarket hit\n\nShells hit a market in Gao on Friday."

    assert [link.text for link in segment(Text.of(text)).links] == ["https://news.example/gao"]


def test_a_button_that_ends_with_a_hyphen_divides_no_word():
    assert kinds("A+ A-\nERBIL, Kurdistan Region - Gunmen abducted two workers on Friday.")[0] == "sharing"


def test_the_line_by_which_a_database_cites_an_article():
    line = "Orr, Jane. The Coast Herald; Harbour City [Harbour City]15 Sep 2004: A.14."
    layout = segment(Text.of(f"Base hit\n\n{line}\n\nFull Text\n\nTwo soldiers were wounded in Basra on Monday."))

    assert (layout.byline, layout.published.date) == ("Orr, Jane", dt.date(2004, 9, 15))


# ------------------------------------------------------------------ weekdays, credits, towns, mails


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("jeu, 02/06/2022 - 12:14", "2022-06-02"),
        ("Sunday 4/02/2024", "2024-02-04"),
        ("4/02/2024", None),
        ("Monday 4/02/2024", None),  # neither reading is a Monday
        ("September, 22, 2018 - 12:14", "2018-09-22"),
        ("15 Juun 2021", "2021-06-15"),
    ],
)
def test_a_weekday_settles_which_way_round_figures_are(line, value):
    when = stated(line)

    assert when is not None
    assert (when.date.value if when.date else None) == value


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Burnt houses in a village near Gao. Photo Radio Gao/Jean Orr", Role.CAPTION),
        ("Rescuers in the village of Maarzaf in southern Idlib - 18 September 2021 (Civil Defense)", Role.CAPTION),
        ("Smoke over the village of Sotk. Photo via social media.", Role.CAPTION),
        ("Shops were burnt; the road is still closed.", Role.STANDFIRST),
    ],
)
def test_captions_by_their_ends(line, role):
    head = f"Two die in fighting for the town of Gao\n{line}\nThe station of Gao / Photo: courtesy.\n4 March 2023\n"
    layout = segment(Text.of(f"{head}Two people died in the town of Gao on Sunday.\nThe mayor closed the town."))

    assert next(block.role for block in layout.blocks if block.clean == line) is role


@pytest.mark.parametrize(
    ("text", "place", "date", "agency"),
    [
        ("(ANSA) - BEIRUT, 04 MAR - Nine people died in Syria.", "BEIRUT", "XXXX-03-04", "ANSA"),
        ("Kinshasa, le 12 juin 2023 – The mission condemns the raid.", "Kinshasa", "2023-06-12", None),
        ("(Beirut) – Mines laid by the fighters killed nine.", "Beirut", None, None),
    ],
)
def test_datelines_in_two_steps(text, place, date, agency):
    filed = filed_in(text)

    assert (filed.place, filed.date and filed.date.value, filed.agency) == (place, date, agency)


def test_who_speaks_in_brackets_is_no_dateline():
    assert filed_in("[Presenter] The fighters have ambushed a convoy.") is None


def test_the_dateline_under_the_items_that_sum_a_report_up():
    items = "* Miners were asleep\n\n* Nobody claimed it\n\n* Two pits closed"
    layout = segment(
        Text.of(f"Gunmen kill six at mine\n\n{items}\n\nQUETTA, Oct 11 (Reuters) - Gunmen killed six miners on Friday.")
    )

    assert layout.dateline.place == "QUETTA"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Roel Tal - The Philippine Star", "Roel Tal"),
        ("GK NEWS NETWORK", "GK NEWS NETWORK"),
        ("İHA", "İHA"),
        ("Yemen Monitor/ Newsroom", "Yemen Monitor/ Newsroom"),
        ("MENA", None),
        ("Author: Lena Tal;", "Lena Tal"),
    ],
)
def test_names_and_desks_that_sign(line, byline):
    text = f"Shells hit market in Gao\n{line}\n4 March 2023\nShells hit a market in Gao on Friday.\nNobody died there."

    assert segment(Text.of(text)).byline == byline


def test_a_headline_that_begins_with_a_number_is_no_name():
    title = "Three Killed in Gao Shooting; Gunman Shot Dead in Jaffa"
    under = "The man had no record; schools to open as usual today\nLena Orr\nApr 8, 2022"
    text = f"{title}\n{under}\nThree men were killed in Gao on Thursday."

    assert segment(Text.of(text)).title == title


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Truce holds", True),
        ("No end in sight", True),
        ("Back to the barracks", True),
        ("Third day of calm", True),
        ("Waiting for the buses", True),
        ("Breaking news", False),
        ("The Coast Herald", False),
        ("Press release", False),
        ("Truce Holds", False),  # it has the form of a name
        ("Gao today", False),
        ("Middle East", False),
        ("Mali", False),
        ("Lena Orr", False),
    ],
)
def test_a_few_words_over_text_are_a_title_unless_they_may_be_a_name(title, found):
    text = (
        f"{title}\n\nFor the eleventh day in a row no shots were heard on the line of Kidal, residents said.\n\nShops opened."
    )

    assert segment(Text.of(text)).title == (title if found else None)


def test_what_a_mail_quotes_is_not_the_article():
    mail = (
        "Re: Shots near depot\n\nFour men fired in the air when the guard refused to open.\n\nThe depot remains closed today."
    )
    quoted = (
        "On Mon, Mar 6, 2023 at 8:02 AM Lena Orr <l@ngo.example> wrote:\n\n> Has anybody heard more of the shots last night?"
    )
    layout = segment(Text.of(f"{mail}\n\n{quoted}"))

    assert layout.title == "Shots near depot"
    assert [block.clean for block in layout.blocks if block.role is Role.PARAGRAPH][-1] == "The depot remains closed today."


def test_text_goes_on_under_two_words_of_a_box():
    body = "A grave with thirty bodies was found near Raqqa on Monday.\nThe bodies were found by workers in Al-Hamrat.\n"
    related = "Related\nThe missing: a decade of waiting\nThe victims were killed in 2016 near Raqqa.\n"
    layout = segment(Text.of(f"Mass grave found near Raqqa\n{body}{related}Live Story\nTeams have begun to take samples."))

    assert len([block for block in layout.blocks if block.role is Role.PARAGRAPH]) == 4


# ------------------------------------------------------------------ languages, boxes, ends


@pytest.mark.parametrize("form", [*CAPTIONS, *CREDITS], ids=lambda form: form.met)
def test_every_form_of_a_caption_in_its_phrase(form):
    assert "caption" in kinds(form.met)


@pytest.mark.parametrize("form", PICTURE_LABELS, ids=lambda form: form.met)
def test_every_label_of_a_picture_in_its_phrase(form):
    lines = page(f"{form.met}\n\nMen carry a boat to the river.\n\nTwo men died on Monday.\n\nThe mayor said so.").lines

    assert [line.kind for line in lines][1] == "caption"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Vingt soldats sont morts dans une attaque sur la route de Gao, selon le ministre.", dt.date(2023, 10, 2)),
        ("Veinte soldados murieron en un ataque en la ruta de Gao, según el ministro.", dt.date(2023, 10, 2)),
        ("Twenty soldiers died in an attack on the road of Cabo Delgado, the minister said.", None),
    ],
)
def test_figures_are_read_with_the_day_first_in_languages_that_write_so(text, date):
    layout = segment(Text.of(f"Gao: 20 soldats\n\n02/10/2023\n\n{text}"))

    assert (layout.published.date if layout.published else None) == date
    assert bool(date) != any(notice.code == "ambiguous-date" for notice in layout.notices)


def test_the_heading_of_the_last_of_several_sections_is_no_title():
    yemen = "Yemen: Fighting resumes on the Marib front\n\nClashes rose by forty percent in Marib, with ninety fatalities."
    syria = "Syria: Strikes on Deir ez-Zor\n\nStrikes killed nineteen fighters in Deir ez-Zor on 23 March."

    assert segment(Text.of(f"Middle East Overview: March 2023\n\n6 April 2023\n\n{yemen}\n\n{syria}")).title[:6] == "Middle"


@pytest.mark.parametrize("end", ["(PTI) DG SOM", "5/5", "■", "AS", "(Reuters)", "(Lena Tal / MindaNews)"])
def test_what_may_follow_the_last_full_stop(end):
    assert ends(f"The rest of the group escaped to the hills. {end}")


@pytest.mark.parametrize("end", ["(see map)", "and then", "Mali"])
def test_what_is_no_end_of_a_report(end):
    assert not ends(f"The rest of the group escaped to the hills. {end}")


def test_a_legal_notice_in_the_box_of_a_newsletter_ends_nothing():
    first = "Soldiers opened fire on crowds in Khartoum on Monday, doctors said.\n\nThree people died, a committee said."
    box = "Sign up to First Edition\n\nPrivacy Notice: Newsletters may contain information about charities.\n\n"
    last = "The ministry said that the minister had been moved."

    assert of_paragraphs(f"Soldiers fire on crowds\n\n{first}\n\n{box}{last}")[-1] == last
    assert of_paragraphs(f"Soldiers fire on crowds\n\n{first}\n\nSign up\n\nDisclaimer\n\n{last}")[-1] != last


def of_paragraphs(text):
    return [block.clean for block in segment(Text.of(text)).blocks if block.role is Role.PARAGRAPH]


def test_the_turkish_capital_with_a_dot_is_one_letter():
    assert words_of("İçişleri Bakanlığı") == ["içişleri", "bakanlığı"]


@pytest.mark.parametrize(("name", "is_person"), [("NILE VOICE", False), ("Emily Star", True), ("Rezan Omar", True)])
def test_the_name_of_an_outlet_is_no_persons(name, is_person):
    assert person(name) is is_person


def test_who_reported_in_a_sentence_that_begins_with_the_name_and_a_comma():
    head = "Troops foil attack on village\n\nBy Hauwa Mustapha\n\n21 August 2023\n\n"
    body = "Troops foiled an attack on Ngoshe village on Sunday.\n\nTwelve women were rescued, a captain said.\n\n"

    assert len(of_paragraphs(f"{head}{body}Mustapha, a graduate of the university, has covered the war since 2015.")) == 2


# ------------------------------------------------------------------ interviews, comments, pictures of agencies


def test_an_interview_is_one_article():
    first = "Coast News: When did you reach the airport?\n\nDr Samim Tal: At six in the evening. There was shooting in the air."
    second = "Coast News: Did you see any wounded?\n\nDr Samim Tal: I saw three bodies near the fence, and many in the crowd."
    text = f"We could hear the shooting\n\n16 August 2021\n\n{first}\n\n{second}"

    assert len(of_paragraphs(text)) == 4
    assert not segment(Text.of(text)).notices


def test_comments_under_their_number_are_the_pages():
    head = "Bombs in Baghdad cafe kill 27\n\n19 April 2013\n\nA bomber killed 27 people in a cafe in Baghdad on Thursday.\n\n"
    text = f"{head}The cafe is in a mall.\n\n3 Comments\n\nReader One\n\nWhen will this end? My cousin was in that street."

    assert of_paragraphs(text)[-1] == "The cafe is in a mall."


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Burnt lorries on the road of Culiacán. AP", Role.CAPTION),
        ("Two lorries were burnt on the road of Culiacán, police said. AP", Role.STANDFIRST),
    ],
)
def test_a_line_that_ends_with_an_agency_before_the_text_shows_a_picture(line, role):
    body = "Eight people died in Culiacán on Thursday.\n\nShops are shut."
    text = f"Shots and barricades in Culiacán\n\n{line}\n\n18 October 2019\n\n{body}"
    layout = segment(Text.of(text))

    assert next(block.role for block in layout.blocks if block.clean == line) is role


# ------------------------------------------------------------------ publishers, accounts, names in brackets


def test_what_a_publisher_tells_of_itself_is_not_the_article():
    body = "Surgical material was delivered to two hospitals in Khartoum on Thursday.\n\nThe trucks crossed four front lines."
    box = "About the Relief Council\n\nThe Relief Council is an independent organisation that has worked in Sudan since 2009."

    assert len(of_paragraphs(f"Material reaches Khartoum\n\n{body}\n\n{box}")) == 2
    assert (
        len(of_paragraphs(f"Material reaches Khartoum\n\n{body}\n\nAbout the wounded\n\nThe wounded were moved to Omdurman."))
        == 3
    )


@pytest.mark.parametrize(("line", "byline"), [("(Darshana Tal)", "Darshana Tal"), ("(see page 4)", None), ("(Colombo)", None)])
def test_a_name_in_brackets_under_the_text_signs_it(line, byline):
    body = "Explosions hit three churches in Colombo on Sunday.\n\nA curfew has been imposed."

    assert segment(Text.of(f"Explosions hit churches in Colombo\n\n21 April 2019\n\n{body}\n\n{line}")).byline == byline


def test_a_day_of_a_post_with_two_figures_of_the_year():
    assert stated("10:21 AM · 15 Oct 23").date.value == "2023-10-15"
    assert stated("10:21 AM, 15 Oct 23") is None


def test_an_account_over_a_post_is_no_title():
    text = "Spokesman of the Command @NorthSpox\n\nSix soldiers were wounded near Shtula this morning. The area is closed."

    assert segment(Text.of(text)).title is None


def test_a_town_in_capitals_gives_way_to_the_dateline_of_the_text():
    text = "Truck hits crowd in Nice\n15 Jul 2016\nNICE\nNICE, France (AP) — A truck drove through a crowd in Nice.\nMany died."
    filed = segment(Text.of(text)).dateline

    assert (filed.place, filed.agency) == ("NICE, France", "AP")


def test_a_single_letter_closes_a_picture_and_goes_on_with_nothing():
    text = (
        f"{'Smoke rises from buildings that were hit by shelling in Homs, Syria':<72}".rstrip()
        + "\nx\nThe army said so on Monday."
    )

    assert "x" in [line.text for line in page(text).lines]


# ------------------------------------------------------------------ tables, columns, signatures of statements


def test_text_goes_on_after_a_table_of_figures():
    first = "An estimated 370,000 people have crossed into Cox's Bazar since 25 August."
    table = "Location\n\nNew arrivals\n\nKutupalong\n\n142,000\n\nBalukhali\n\n51,000\n\nShamlapur\n\n9,000"
    last = "Landmines on the border have killed three people since Saturday."

    assert of_paragraphs(f"Rakhine: influx update\n\n12 September 2017\n\n{first}\n\n{table}\n\n{last}") == [first, last]


def test_figures_of_one_digit_make_no_table():
    assert features.of_body(page("The army left.\n\nMost read\n\n1\n\nTruce holds in Gao"), 3, tail=False) == {"short": 1}


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Fait à Tenkodogo, le 05 août 2023", "2023-08-05"),
        ("۲۱ جدی ۱۴۰۱", "2023-01-11"),
        ("14 Fév 2020", "2020-02-14"),
    ],
)
def test_lines_that_say_when(line, date):
    assert stated(Text.of(line).clean).date.value == date


def test_a_line_that_goes_on_after_a_day_is_no_signature_of_a_statement():
    assert stated("Given the losses of 5 August 2023 the army has left the town and the bases round it") is None


def test_a_narrow_column_breaks_after_small_words():
    first = "EIGHT missiles fell on Haifa and\nTel Aviv early today, wounding at\n"
    text = f"{first}least a dozen people, most of them\nby broken glass, the army said."

    assert len(page(text).lines) == 1


def test_shortened_agencies_in_brackets():
    assert filed_in("(dpa/reu.) Auf der Krim ist am Dienstag ein Soldat getötet worden.").agency == "dpa/reu."
    assert filed_in("(Gao/Kidal) Auf der Krim ist am Dienstag ein Soldat getötet worden.") is None


# ------------------------------------------------------------------ dates with blanks, names after a bar, labelled captions


@pytest.mark.parametrize(
    ("line", "date", "byline"),
    [
        ("10. 10. 2022 12:14 (aktualizované: 10. 10. 2022 16:02)", "2022-10-10", None),
        ("Alwihda Info | Par Djimet Tal - 24 Mars 2020", "2020-03-24", "Djimet Tal"),
        ("Thursday 14 July 2022 17:14, UK", "2022-07-14", None),
    ],
)
def test_lines_of_dates_in_more_forms(line, date, byline):
    when = stated(line)

    assert (when.date.value, when.byline, when.place) == (date, byline, None)


def test_a_caption_with_its_label_says_not_whose_the_line_above_is():
    first = "The governor was killed on Wednesday in El Geneina, hours after he accused the militia."
    caption = "Image: the governor in a video of Wednesday"
    text = f"Governor killed\n\nJun 15, 2023\n\n{first}\n\n{caption}\n\nMany people have died since April."

    assert of_paragraphs(text)[0] == first


def test_a_full_stop_after_who_wrote_is_none_of_the_name():
    assert byline("By Libya Watch reporter.")[0] == "Libya Watch reporter"
    assert byline("By Martin L. King Jr.")[0] == "Martin L. King Jr."


@pytest.mark.parametrize(("words", "read"), [(12, True), (13, False)])
def test_a_line_that_ends_with_a_full_stop_is_no_date_with_many_words(words, read):
    line = f"Published: 3 May 2021, {'Monday ' * words}10:15."

    assert (stated(line) is not None) is read


def test_beyond_the_ends_of_a_page_stands_nothing():
    p = page("Shells hit silos of Beryslav\n\nTwo workers were hurt when shells hit the silos of Beryslav on Monday.")

    assert [p.kinds[i] for i in range(-len(BEYOND), 0)] == [""] * len(BEYOND)
    assert [p.texts[len(p) + i] for i in range(len(BEYOND))] == [""] * len(BEYOND)


def test_a_line_in_another_form_says_what_it_said():
    line = page("Two workers were hurt when shells hit the silos of Beryslav on Monday.").lines[0]
    words = line.said.words

    assert line.as_(Form("caption")).said.words is words
