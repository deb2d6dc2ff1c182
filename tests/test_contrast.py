"""Colours: text keeps a contrast of at least 4.5 : 1 in both themes, and what has the focus is seen."""

import re
from itertools import pairwise, product

import pytest

from conflictnews import parse_article
from conflictnews.show.html import article_html
from conflictnews.show.report import report_html
from conflictnews.show.style import LETTERS, STYLE

THEMES = {
    "white page": ((0, 0, 0), (255, 255, 255)),
    "JupyterLab, light": ((33, 33, 33), (255, 255, 255)),
    "dark page": ((255, 255, 255), (18, 18, 18)),
    "JupyterLab, dark": ((224, 224, 224), (17, 17, 17)),
}
"""Colours of text and page."""
RULES = [(selector, body) for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", STYLE)]
BACKGROUNDS = [
    tuple(float(number) for number in found.split(",")) for found in re.findall(r"background:rgba\(([\d.,]+)\)", STYLE)
]
OPACITIES = [
    float(found) for selector, body in RULES for found in re.findall(r"(?:^|;)opacity:([\d.]+)", body) if "country" in selector
]
TEXT = "Two people were killed in Goma, DR Congo, on 5 June 2024, the army said. “Nobody slept,” said a nurse."


def over(colour, alpha, page):
    return tuple(alpha * one + (1 - alpha) * other for one, other in zip(colour, page, strict=True))


def luminance(colour):
    parts = [part / 255 for part in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_is_21_to_1():
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
def test_text_keeps_its_contrast_on_every_background(theme):
    text, page = THEMES[theme]
    for opacity, background in product((1.0, *OPACITIES), ((0, 0, 0, 0), *BACKGROUNDS)):
        behind = over(background[:3], background[3], page)

        assert contrast(over(text, opacity, behind), behind) >= 4.5


def test_text_has_no_colour_of_its_own():
    colours = {found for _, body in RULES for found in re.findall(r"(?:^|;)(?:color|fill):([^;]+)", body.replace("\n", ""))}

    assert colours <= {"inherit", "CanvasText", "currentColor", "none", "Canvas"}
    assert BACKGROUNDS
    assert OPACITIES


def test_each_kind_is_told_without_colour():
    for kind in LETTERS:
        (body,) = (body for selector, body in RULES if selector.strip() == f".conflictnews .{kind}")

        assert "border-bottom" in body or "text-decoration" in body


def test_whatever_takes_the_focus_shows_it():
    page = article_html(parse_article(TEXT))
    outlined = " ".join(selector for selector, body in RULES if ":focus" in selector and "outline" in body)

    for tag in set(re.findall(r"<(\w+)[^>]*tabindex", page)) | {"summary"}:
        wanted = {"div": ".scroll:focus"}.get(tag, f"{tag}:focus")
        assert wanted in outlined
    assert "outline:none" not in STYLE


@pytest.mark.parametrize(
    "page", [article_html(parse_article(TEXT)), report_html([("a.txt", parse_article(TEXT))])], ids=["article", "report"]
)
def test_headings_go_down_by_one(page):
    levels = [int(level) for level in re.findall(r"<h(\d)", page)]

    assert levels
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_report_follows_the_readers_theme_as_a_whole():
    sheet = report_html([]).split("<style>")[1].split("</style>")[0]

    assert ":root{color-scheme:light dark;background:Canvas;color:CanvasText}" in sheet
    assert "color-scheme" not in sheet.replace(":root{color-scheme:light dark", "")
