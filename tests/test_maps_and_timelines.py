"""Maps and timelines: what they draw, and where."""

import datetime as dt
import re

import pytest

from conflictnews.show.maps import FAR, Marker, View, apart, country_names, lines, map_svg
from conflictnews.show.timelines import LEAST_DAYS, MOST_DAYS, Period, timeline_svg

GOMA = Marker(-1.68, 29.23, "Goma", "Goma, CD")
DAY = dt.date(2021, 5, 3)


def test_no_point_makes_no_map_and_no_day_no_timeline():
    assert map_svg([]) == timeline_svg([]) == ""


def test_the_lines_of_the_world_are_small_and_on_the_globe():
    assert sum(len(line.points) for line in lines()) > 10_000
    assert all(-180 <= x <= 180 and -90 <= y <= 90 for line in lines() for x, y in line.points)
    assert {line.border for line in lines()} == {True, False}


def test_a_country_stands_in_itself():
    names = {name: (latitude, longitude) for name, latitude, longitude in country_names()}

    assert names["Rwanda"] == pytest.approx((-2, 30), abs=1)


def test_a_map_draws_only_what_lies_around_its_points():
    assert "Rwanda" in map_svg([GOMA])
    assert "Mali<" not in map_svg([GOMA])
    assert len(map_svg([GOMA])) < 10_000


def test_a_doubtful_place_is_a_ring_with_a_question_mark():
    svg = map_svg([Marker(-1.68, 29.23, "Goma", "Goma", doubtful=True)])

    assert 'class="marker doubtful"' in svg
    assert ">Goma?<" in svg


def test_labels_do_not_lie_on_each_other():
    names = ("First", "Second", "Third")
    near = [Marker(at / 100, 29, name, f"hint of {name}") for at, name in enumerate(names)]
    svg = map_svg([*near, Marker(3, 29, "Fourth", "four")])

    assert 'text-anchor="start">First<' in svg
    assert 'text-anchor="end">Second<' in svg
    assert ">Third<" not in svg
    assert "<title>hint of Third</title>" in svg
    assert ">Fourth<" in svg


@pytest.mark.parametrize(("gap", "groups"), [(FAR, 1), (FAR + 0.1, 2)])
def test_points_far_apart_have_maps_of_their_own(gap, groups):
    west = [Marker(5, longitude, "W", "") for longitude in range(-75, 6, 20)]
    east = [Marker(5, 5 + gap, "E", "", weight=9)]

    assert [group[0].label for group in apart([*west, *east])] == ["E", "W"][-groups:]


def test_points_that_one_map_can_show_are_not_parted():
    assert len(apart([Marker(5, -20, "W", ""), Marker(5, 30, "E", "")])) == 1
    assert apart([]) == []


def test_no_label_is_cut_off_at_the_edge():
    svg = map_svg([Marker(0, 20, "A town in the west", ""), Marker(0, 40, "A town with a name that is long", "")])

    assert 'text-anchor="start">A town in the west<' in svg
    assert 'text-anchor="end">A town with a name that is long<' in svg


def test_names_of_countries_lie_on_nothing():
    svg = map_svg([Marker(31.5, 35, "Jenin", "Jenin")])
    spots = [(float(x), float(y)) for x, y in re.findall(r'class="country" x="([\d.]+)" y="([\d.]+)"', svg)]

    assert len(spots) > 4
    assert all(abs(a[1] - b[1]) > 12 or abs(a[0] - b[0]) > 12 for a in spots for b in spots if a != b)
    assert all(0 < x < 640 and 0 < y < 400 for x, y in spots)


def test_a_point_lies_inside_its_view():
    view = View.around([GOMA, Marker(15.5, 32.5, "Khartoum", "")])

    assert 0 < view.x(29.23) < view.x(32.5) < 640
    assert 400 > view.y(-1.68) > view.y(15.5) > 0


def test_a_world_map_stays_small_and_draws_no_line_across():
    svg = map_svg([Marker(-40, -70, "A", ""), Marker(60, 150, "B", "")])
    path = svg.split('class="coast" d="')[1].split('"')[0]
    steps = re.findall(r"M(-?\d+) -?\d+(?:L(-?\d+) -?\d+)", path)

    assert len(svg) < 150_000
    assert all(abs(int(a) - int(b)) < 320 for a, b in steps)


def test_what_the_text_says_is_escaped():
    assert "<b>" not in map_svg([Marker(0, 0, "<b>", "<b>")]) + timeline_svg([Period(DAY, DAY, "<b>", "<b>")])


def test_a_day_is_a_diamond_and_a_period_a_bar():
    svg = timeline_svg([Period(DAY, DAY, "day", ""), Period(DAY, DAY + dt.timedelta(20), "weeks", "", event=True)])

    assert svg.count("<polygon") == svg.count("<rect") == 1
    assert svg.count('class="period event"') == 1


@pytest.mark.parametrize(("days", "drawn"), [(MOST_DAYS, 2), (MOST_DAYS + 1, 1)])
def test_what_lies_far_before_is_left_out(days, drawn):
    long_ago = DAY - dt.timedelta(days)
    svg = timeline_svg([Period(long_ago, long_ago, "before", ""), Period(DAY, DAY, "now", "")])

    assert svg.count('class="period') == drawn


def test_the_calendar_may_end():
    last = dt.date.max

    assert timeline_svg([Period(last, last, "the end", "")]).count('class="period') == 1
    assert LEAST_DAYS > 1
