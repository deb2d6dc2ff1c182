"""A report: the events of many articles on one page."""

import re

from conflictnews import parse_article
from conflictnews.cli import main
from conflictnews.show.many import rows_of
from conflictnews.show.report import report_html

GAO = "Two soldiers were killed in an ambush near Gao, Mali, on 5 June 2024, the army said."
GOMA = "Shells killed nine civilians in Goma, DR Congo, on 7 May 2024. In Bukavu police dispersed a march on 8 May 2024."
ARTICLES = [("gao.txt", parse_article(GAO)), ("goma.txt", parse_article(GOMA))]


def test_the_rows_are_ordered_by_day():
    days = [str(row.event.date_start) for row in rows_of(ARTICLES)]

    assert days == sorted(days)
    assert len(days) >= 2


def test_a_row_holds_its_sentence_and_its_source():
    page = report_html(ARTICLES)

    assert "ambush near Gao" in page
    assert "(gao.txt)" in page


def test_a_report_needs_no_network_and_may_do_without_a_script():
    page = report_html(ARTICLES)

    assert not re.search(r"(?:src|href)=", page)
    assert "<script>" in page
    assert "<script>" not in report_html(ARTICLES, script=False)


def test_what_the_texts_say_is_escaped():
    hostile = "<script>alert(1)</script> killed two people in Gao, Mali, on 5 June 2024."

    assert "<script>alert" not in report_html([("<b>.txt", parse_article(hostile))], title="<b>")


def test_a_report_without_events_says_so():
    assert "No events." in report_html([("a.txt", parse_article("Nothing happened."))])


def test_an_event_without_day_or_place_is_counted_as_unknown():
    page = report_html([("a.txt", parse_article("Gunmen killed two herders."))])

    assert "<td>1 (2)</td>" in page
    assert "unknown" in page


def test_the_command_writes_the_page(tmp_path):
    paste, page = tmp_path / "gao.txt", tmp_path / "out.html"
    paste.write_text(GAO, "utf-8")

    assert main(["report", str(paste), "-o", str(page), "--title", "June"]) == 0
    assert "<title>June</title>" in page.read_text("utf-8")


def test_the_command_prints_the_page_and_reports_what_it_could_not_read(tmp_path, capsys):
    paste, bad = tmp_path / "gao.txt", tmp_path / "bad.txt"
    paste.write_text(GAO, "utf-8")
    bad.write_bytes(b"%PDF-1.7 \x00\x01")

    assert main(["report", str(paste), str(bad), "-o", "-"]) == 2
    assert "ambush near Gao" in capsys.readouterr().out


def test_the_page_fits_a_phone():
    page = report_html(ARTICLES)

    assert "width=device-width" in page
    assert '<td data-column="sentence"><bdi>Two soldiers were killed in an ambush' in page  # each cell names its column there
    assert '<svg class="bars" style' in page
    assert "viewBox" not in page.split('<svg class="bars"')[1].split("</svg>")[0]


def test_what_no_text_tells_is_not_zero():
    page = report_html([("a.txt", parse_article("Gunmen abducted two herders near Gao, Mali, on 5 June 2024."))])

    assert "<td>1</td>" in page
    assert "Gao: 1 event</title>" in page
    assert "1 article; 1 event." in page


def test_each_part_of_the_world_has_a_map():
    cali = ("cali.txt", parse_article("Two soldiers were killed in an ambush near Cali, Colombia, on 5 June 2024."))

    assert report_html(ARTICLES).count('class="map"') == 1
    assert report_html([*ARTICLES, cali]).count('class="map"') == 3  # Gao and Goma lie far apart, too
    assert "Map 3 of 3" in report_html([*ARTICLES, cali])


def test_articles_without_events_are_counted():
    quiet = ("quiet.txt", parse_article("Nothing happened."))

    assert "3 articles, 2 of them with events; 3 events." in report_html(iter([*ARTICLES, quiet]))
