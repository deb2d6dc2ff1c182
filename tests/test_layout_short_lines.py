"""Short lines whose words say what they are: headlines, counts of victims, datelines, contacts, requests to readers."""

import pytest

from conflictnews import Role, parse_article
from conflictnews.layout.wording import to_reader

FIRST = "Two soldiers were killed on Monday when their patrol was ambushed near Gao, the army said. Four others were wounded."
SECOND = "The attackers fled north on motorcycles, residents told a local radio station."


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "title",
    [
        "Deadly Ambush",
        "Death Toll Rises",
        "Carnage in Gao",
        "Gao Under Fire",
        "Rebels Strike Again",
        "PATROL HIT",
        "Situation in Gao",
    ],
)
def test_a_few_words_that_tell_of_an_event_are_a_title(title, gap):
    assert parse_article(f"{title}{gap}{FIRST}{gap}{SECOND}").title == title


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "line", ["World News", "Amadou Diallo", "Gao Times", "Bamako", "Breaking", "Sahel Desk", "Mali / Niger"]
)
def test_a_few_words_that_tell_of_none_are_not(line, gap):
    assert parse_article(f"{line}{gap}{FIRST}{gap}{SECOND}").title is None


@pytest.mark.parametrize(
    "line",
    [
        *("Casualties: 1 killed, 0 wounded", "Fatalities: 12", "Killed: 3", "Number of dead: two", "Casualties: none reported"),
        *("Deaths: 4 | Injuries: 6", "4 killed | 6 injured", "Dead 4 / Injured none"),
    ],
)
def test_a_line_that_counts_victims_is_text(line):
    alone, last = parse_article(line), parse_article(f"Patrol Ambushed\n\n{FIRST}\n\n{line}")

    assert [block.role for block in alone.blocks] == [Role.PARAGRAPH]
    assert last.blocks[-1].role is Role.PARAGRAPH
    assert alone.dateline is last.dateline is None


@pytest.mark.parametrize(
    "line", ["Casualties: see table", "Casualties:", "Read more: 3", "News | Deaths | World", "4 views | 6 comments"]
)
def test_a_line_that_counts_none_is_no_text(line):
    assert parse_article(f"{FIRST}\n\n{line}").blocks[-1].role is not Role.PARAGRAPH


@pytest.mark.parametrize(
    "line", ["For interviews, call +254 700 000 000.", "Write to the desk: press@example.org please today."]
)
def test_where_to_write_or_call_is_the_pages(line):
    assert parse_article(f"{FIRST}\n\n{SECOND}\n\n{line}").blocks[-1].role is Role.BOILERPLATE


@pytest.mark.parametrize("line", ["Please share to all groups.", "Please visit often.", "Якщо ви бачите помилку, виділіть її."])
def test_requests_speak_to_the_reader(line):
    assert to_reader(line)


@pytest.mark.parametrize(
    "line",
    ["Please be informed that rebels have entered Bria.", "There was no immediate comment.", "The army shared no details."],
)
def test_other_sentences_do_not(line):
    assert not to_reader(line)


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Morelia, Mich., Armed men took six workers from a farm on Monday.", "Morelia, Mich."),
        ("الجنينة: قتل خمسة أشخاص في قصف مدفعي استهدف السوق صباح اليوم.", "الجنينة"),
    ],
)
def test_datelines_with_a_shortened_state_and_in_arabic(head, place):
    article = parse_article(f"Patrol Ambushed\n\n{head}\n\n{SECOND}")

    assert article.dateline is not None
    assert article.dateline.place == place


@pytest.mark.parametrize("line", ["Gao - Special", "صنعاء - خاص"])
def test_a_town_and_how_the_report_came(line):
    article = parse_article(f"Patrol ambushed in Gao\n3 May 2023\n{line}\n{FIRST}")

    assert article.dateline is not None
    assert article.dateline.place == line.partition(" - ")[0]


def test_a_wrapped_headline_is_parted_where_the_capital_is_no_names():
    text = (
        "Hundreds of people flee as shells hit the market in the old town\n"
        "Fighting broke out on Sunday between the army and the rebels of the\n"
        "north, who say that they have taken the bridge. The fighting went on\n"
        "until the evening, and the hospital of the town has asked for blood\n"
        "and for doctors, its director told the radio of the region."
    )
    article = parse_article(text)

    assert article.title == "Hundreds of people flee as shells hit the market in the old town"
    assert len(article.paragraphs) == 1


def test_a_clause_in_the_present_without_a_full_stop_is_a_caption():
    article = parse_article(f"Patrol ambushed\n\n{FIRST}\n\nA guest is led away by a soldier\n\n{SECOND}\n\n{SECOND} {FIRST}")

    assert [block.text for block in article.blocks if block.role is Role.CAPTION] == ["A guest is led away by a soldier"]
