"""Histories: a text that names its years carries them along."""

import datetime as dt

import pytest

from conflictnews import find_dates


def values(text, reference=None):
    return [m.date.value for m in find_dates(text, reference=reference)]


HISTORY = "The mutiny broke out in Port Amelia in 1921. In May 1922 the fort was lost. By 1923 the coast was quiet. "


def test_months_and_days_belong_to_the_year_that_the_story_has_reached():
    assert values(HISTORY + "On 7 April a truce was signed. In July it ended.")[3:] == ["1923-04-07", "1923-07"]


def test_the_year_turns_when_the_months_begin_again():
    assert values(HISTORY + "In December 1923 the mutineers split. In February they met again.")[-1] == "1924-02"


def test_an_aside_does_not_carry_the_story_off():
    aside = "A study of 1987 called this a turning point. "

    assert values(HISTORY + aside + "On 7 April a truce was signed.")[-1] == "1923-04-07"


def test_a_plan_does_not_carry_the_story_off():
    plan = "A general attack was planned for 1925. "

    assert values(HISTORY + plan + "On 7 April a truce was signed.")[-1] == "1923-04-07"


def test_a_heading_sets_the_year():
    heading = "\n\nThe second rising, 1931\n\nThe garrison was small. On 7 April it fled."

    assert values(HISTORY + heading)[-1] == "1931-04-07"


def test_the_story_may_go_on_to_a_later_decade_when_it_stays_there():
    later = "In 1951 the survivors were pardoned. In 1952 a stone was raised. On 7 April it was broken."

    assert values(HISTORY + later)[-1] == "1952-04-07"


def test_the_following_year_is_counted_from_the_story():
    assert values(HISTORY + "The following year the governor left.")[-1] == "1924"


def test_that_year_is_the_one_spoken_of_last():
    assert values(HISTORY + "The king died in 1924. In June of that year a regent came.")[-1] == "1924-06"


def test_years_before_christ_count_down():
    text = "The league was formed in 478 BC. In 471 BC it split. In 465 BC it fell. The following year the walls were razed."

    assert values(text)[-1] == "BC0464"


def test_today_is_not_a_day_of_the_story():
    assert values(HISTORY + "The fort can be seen today.")[-1] == "PRESENT_REF"


def test_night_as_such_is_no_night_of_the_story():
    assert values(HISTORY + "The men moved only at night.")[-1] == "XXXX-XX-XXTNI"


@pytest.mark.parametrize(
    "text",
    [
        "The minister said on Monday that the war of 2003 was over. He spoke yesterday. On March 20 he will resign.",
        "The feud over wells goes back to 2003. On March 20 it flared up.",
    ],
)
def test_news_does_not_take_its_years_from_history(text):
    assert values(text)[-1] == "XXXX-03-20"


def test_news_keeps_the_day_of_writing():
    text = "The minister said on Monday that the war of 2003 was over. He spoke yesterday. On March 20 he resigned."

    assert values(text, dt.date(2016, 4, 5))[-1] == "2016-03-20"


def test_a_short_history_carries_its_year():
    assert values("The feud began in 2014. On 3 March the mill fell; the next day it was burnt.") == [
        "2014",
        "2014-03-03",
        "2014-03-04",
    ]
    assert values("The feud began in 2014, a herder said. On 3 March the mill fell.") == ["2014", "XXXX-03-03"]
