"""What a user of a paste may expect, case by case: the places are real, the events invented."""

import datetime as dt
import textwrap

import pytest

from conflictnews import Article, Role, parse_article, split_articles

LEAD = "At least nine people were killed on Sunday when shells hit a market in the town, local officials said."
SECOND = "Dozens more were wounded in the attack, which began shortly after dawn, according to the town's hospital."
THIRD = "No group has said that it carried out the attack, the third in the province since the ceasefire collapsed."
BODY = f"{LEAD}\n\n{SECOND}\n\n{THIRD}\n"
TITLE = "Shelling kills nine in Kidal market"


def roles(article: Article, role: Role) -> list[str]:
    return [block.clean for block in article.blocks if block.role is role]


def codes(article: Article) -> set[str]:
    return {notice.code for notice in article.notices}


# 1, 2
@pytest.mark.parametrize("text", ["", " \n\u00a0\n\u200b\ufeff\n", "\u00ad", "\r\n\r\n", "\x00"])
def test_nothing_gives_an_empty_article(text):
    article = parse_article(text)

    assert (article.title, article.standfirst, article.byline, article.dateline, article.published) == (None,) * 5
    assert (article.body, article.images, article.links, article.dates) == ("", (), (), ())


# 3
def test_one_short_line_is_a_title():
    article = parse_article("Mali Fighting Resumes Despite Truce")

    assert (article.title, article.paragraphs) == ("Mali Fighting Resumes Despite Truce", ())


# 4
@pytest.mark.parametrize("line", ["Troops retook the village of Bama on Friday.", "word " * 40 + "end"])
def test_one_sentence_is_a_body(line):
    article = parse_article(line)

    assert (article.title, len(article.paragraphs)) == (None, 1)


# 5
def test_a_title_twice_is_one_title_and_no_body():
    article = parse_article(f"{TITLE}\n\n{TITLE}\n")

    assert (article.title, article.paragraphs) == (TITLE, ())


# 6
def test_copies_of_the_title_are_nothing_else():
    article = parse_article(f"{TITLE}\n\n{TITLE}\n\nMALI\n\n{TITLE}\n\n{TITLE}\n\n{BODY}")

    assert (article.title, article.standfirst) == (TITLE, None)
    assert article.paragraphs == (LEAD, SECOND, THIRD)
    assert TITLE not in roles(article, Role.CAPTION)


# 7
@pytest.mark.parametrize(
    "site", ["JustPaste.it", "The Syrian Observatory For Human Rights", "News / Africa", "Home > World > Mali"]
)
def test_a_site_is_no_title(site):
    article = parse_article(f"{site}\n\n{TITLE}\n\n{BODY}")

    assert article.title == TITLE
    assert article.paragraphs == (LEAD, SECOND, THIRD)


# 8
def test_a_dateline_first_leaves_the_title_open():
    article = parse_article(f"Shafaq News – Kirkuk\n\n{BODY}")

    assert (article.title, article.dateline.place, article.dateline.agency) == (None, "Kirkuk", "Shafaq News")


# 9
def test_a_dateline_without_a_year():
    text = f"{TITLE}\n\nBAGHDAD, Oct 31 (AFP) - {BODY}"
    article = parse_article(text)

    assert (article.dateline.place, article.dateline.date.value, article.dateline.agency) == ("BAGHDAD", "XXXX-10-31", "AFP")
    assert article.paragraphs[0] == LEAD
    assert text[article.dateline.span.start : article.dateline.span.end].startswith("BAGHDAD")


# 10
@pytest.mark.parametrize(
    ("head", "place", "agency"),
    [
        ("GAO—", "GAO", None),
        ("Kabul: ", "Kabul", None),
        ("Moscow, SANA- ", "Moscow", "SANA"),
        ("Washington 19 Apr: ", "Washington", None),
        ("January 20, 2015 (SSNA) — ", None, "SSNA"),
        ("ERBIL, Kurdistan Region – ", "ERBIL, Kurdistan Region", None),
        ("El Fasher / Zalingei — ", "El Fasher / Zalingei", None),
        ("KYIV, Ukraine (AP) — ", "KYIV, Ukraine", "AP"),
        ("NEW DELHI/SRINAGAR, March 3 (Reuters) - ", "NEW DELHI/SRINAGAR", "Reuters"),
        ("ADEN, Nov. 12 (Xinhua) -- ", "ADEN", "Xinhua"),
        ("(Beirut) – ", "Beirut", None),
        ("(Beirut, March 5, 2021) – ", "Beirut", None),
        ("GENEVA (5 March 2024) – ", "GENEVA", None),
        ("RAMALLAH, Saturday, May 4, 2019 (WAFA) – ", "RAMALLAH", "WAFA"),
        ("TEHRAN (IRNA) \ufffd ", "TEHRAN", "IRNA"),
        ("Sana'a - ", "Sana'a", None),
        ("N'DJAMENA: ", "N'DJAMENA", None),
        ("Port-au-Prince, Haiti — ", "Port-au-Prince, Haiti", None),
    ],
)
def test_datelines(head, place, agency):
    article = parse_article(f"{TITLE}\n\n{head}{BODY}")

    assert (article.dateline.place, article.dateline.agency) == (place, agency)
    assert article.paragraphs == (LEAD, SECOND, THIRD)


# 11
@pytest.mark.parametrize(
    "head",
    [
        "UPDATE: ",
        "WATCH: ",
        "ANALYSIS: ",
        "A Zaporizhzhia official said: ",
        "Breaking - ",
        "Al-Shabaab - the group - said: ",
        "Read more: ",
    ],
)
def test_what_is_no_dateline(head):
    article = parse_article(f"{TITLE}\n\n{SECOND}\n\n{head}{LEAD}")

    assert article.dateline is None
    assert parse_article(f"{TITLE}\n\n{head}{LEAD}\n\n{SECOND}").dateline is None


# 12
def test_fields_of_a_database():
    article = parse_article(
        f"12 of 80 DOCUMENTS\n\nThe Example Times (London)\n\nMarch 14, 2013 Thursday\n\n{TITLE}\n\nBYLINE: From JANE ROE\n\n"
        f"SECTION: WORLD; Pg. 4\n\nLENGTH: 239 words\n\nDATELINE: BAMAKO, March 13 2013\n\n{BODY}\nLOAD-DATE: "
        "April 9, 2011\n\n"
        "LANGUAGE: ENGLISH\n\nCopyright 2013 Example\nAll Rights Reserved\n"
    )

    assert (article.title, article.byline, article.dateline.place) == (TITLE, "JANE ROE", "BAMAKO")
    assert (article.dateline.date.value, article.published.date) == ("2013-03-13", dt.date(2013, 3, 14))
    assert article.paragraphs == (LEAD, SECOND, THIRD)
    assert {"LENGTH: 239 words", "LOAD-DATE: April 9, 2011", "All Rights Reserved"} <= set(roles(article, Role.BOILERPLATE))


# 13
def test_two_datelined_items_are_one_article():
    text = f"{TITLE}\n\nHoms Province, SOHR:\n{LEAD}\n\nIdlib Province, SOHR:\n{SECOND}\n"
    article = parse_article(text)

    assert (article.dateline.place, article.dateline.agency) == ("Homs Province", "SOHR")
    assert roles(article, Role.HEADING) == ["Idlib Province, SOHR:"]
    assert article.paragraphs == (LEAD, SECOND)
    assert "multiple-articles" not in codes(article)


# 14
def test_two_articles_in_one_paste():
    first = f"{TITLE}\n\nBAMAKO, March 3, 2020 (AFP) - {BODY}"
    second = f"Army says it has retaken Marib dam road\n\nMARIB, March 4, 2020 (Reuters) - {SECOND}\n\n{THIRD}\n"
    article = parse_article(f"{first}\n\n{second}")

    assert (article.title, article.dateline.place) == (TITLE, "BAMAKO")
    assert article.paragraphs == (LEAD, SECOND, THIRD)
    assert "multiple-articles" in codes(article)
    assert [a.dateline.place for a in split_articles(f"{first}\n\n{second}")] == ["BAMAKO", "MARIB"]


# 15
def test_a_list_of_headlines_is_no_article():
    places = "Gao Kidal Mopti Timbuktu Segou Menaka Tessalit Ansongo Bourem Douentza".split()
    headlines = "\n".join(f"Three soldiers killed in {place} ambush, army says" for place in places)
    urls = "\n".join(f"https://example.org/{place.lower()}" for place in [*places, "gao"])
    article = parse_article(f"{headlines}\n{urls}")

    assert (article.title, article.paragraphs) == (None, ())
    assert [link.text for link in article.links] == [f"https://example.org/{place.lower()}" for place in places]
    assert "no-article" in codes(article)


# 16
def test_a_whole_page():
    menu = "\n\n".join(
        f"    • {word}" for word in "Home News Africa Asia Europe Sport Culture Weather Opinion Video About".split()
    )
    page = (
        f"site-logo.png\n\n{menu}\n\n{TITLE}\n\n12 May 2021 08:00 GMT\n\n0a1b2c3d4e.jpg\n\n{BODY}\n{menu}\n\n"
        "logo-white.svg\n\n© 2021 Example Media\n"
    )
    article = parse_article(page)

    assert (article.title, article.published.date) == (TITLE, dt.date(2021, 5, 12))
    assert article.paragraphs == (LEAD, SECOND, THIRD)
    assert [image.text for image in article.images] == ["0a1b2c3d4e.jpg"]


# 17
def test_an_image_on_its_own_line():
    article = parse_article(f"{TITLE}\n\n{LEAD}\n\n9f3c0a77be.png\n\n{SECOND}\n\n{THIRD}")

    assert [image.text for image in article.images] == ["9f3c0a77be.png"]
    assert len(article.paragraphs) == 3


# 18
@pytest.mark.parametrize("name", ["wpid-market12.jpg", "IMG_2041.JPG", "0a1b2c3d.png"])
def test_an_image_glued_to_a_sentence(name):
    article = parse_article(f"{TITLE}\n\n{LEAD}{name}\n\n{SECOND}\n\n{THIRD}")

    assert [image.text for image in article.images] == [name]
    assert article.paragraphs[0] == LEAD


# 19
@pytest.mark.parametrize(
    "caption",
    [
        "FILE - Soldiers patrol a street in Gao, Mali, May 4, 2019.",
        "A soldier stands guard near the northern town of Kidal last year [File: Reuters]",
        "Residents look at a damaged house in Gao, on March 3, 2020. Photo: Reuters .",
        "Residents look at a damaged house in Gao, on March 3, 2020. Jane Roe/AFP via Getty Images",
    ],
)
def test_captions(caption):
    article = parse_article(f"{TITLE}\n\n{caption}\n\n{caption}\n\n{BODY}")

    assert article.paragraphs == (LEAD, SECOND, THIRD)
    assert caption in roles(article, Role.CAPTION)


# 25
@pytest.mark.parametrize("indent", ["", "            "])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_hard_wraps(indent, between):
    wrapped = between.join(textwrap.fill(p, 72, initial_indent=indent, subsequent_indent=indent) for p in (LEAD, SECOND, THIRD))

    assert parse_article(f"{TITLE}\n\n{wrapped}\n").paragraphs == (LEAD, SECOND, THIRD)


def test_hyphens_at_the_end_of_a_line():
    text = (
        "Fighters of an armed organi-\nsation entered the city of Deir ez-\nZor, said a US-\nbacked group of "
        "observers on Monday evening."
    )

    assert parse_article(text).body == (
        "Fighters of an armed organisation entered the city of Deir ez-Zor, said a US-backed group of "
        "observers on Monday evening."
    )


# 26
def test_a_title_at_the_head_of_a_one_line_body():
    article = parse_article(f"{TITLE}\n{TITLE}. BAMAKO — {LEAD} {SECOND}")

    assert (article.title, article.dateline.place) == (TITLE, "BAMAKO")
    assert article.paragraphs == (f"{LEAD} {SECOND}",)


# 27, 28
@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x0b", "\x0c", "\x85"])
def test_line_ends_make_no_difference(end):
    plain = f"{TITLE}\n\nBAMAKO (AP) — {BODY}"

    article = parse_article("\ufeff" + plain.replace("\n", end))

    assert (article.title, article.paragraphs, article.dateline.place) == (TITLE, (LEAD, SECOND, THIRD), "BAMAKO")


def test_invisible_characters_make_no_difference():
    text = (
        f"{TITLE}\n\n\u00a0\n\n{BODY}".replace(" killed", "\u00a0killed")
        .replace("market", "mar\u00adket")
        .replace("Kidal", "Ki\u200bdal")
    )

    article = parse_article(text)

    assert (article.title, article.paragraphs) == (TITLE, (LEAD, SECOND, THIRD))


# 29
def test_wrongly_decoded_text_is_repaired_and_reported():
    article = parse_article(
        f"{TITLE}\n\nThe governor said: â€œWe wonâ€™t leave.â€\x9d It was his first visit to the cafÃ© since May.\n\n{BODY}"
    )

    assert article.paragraphs[0] == "The governor said: “We won’t leave.” It was his first visit to the café since May."
    assert "mojibake-repaired" in codes(article)


@pytest.mark.parametrize("text", ["AT&T and R&D were named.", "São Paulo, CORAÇÃO, Ã and Â.", "L’été « là » à Paris."])
def test_genuine_characters_are_left_alone(text):
    article = parse_article(text)

    assert article.body == text
    assert not codes(article)


def test_a_lost_character_is_reported():
    article = parse_article(f"{TITLE}\n\nThe town\ufffds hospital was full on Monday, a doctor there told reporters.\n")

    assert "replacement-character" in codes(article)
    assert "\ufffd" in article.body


# 30
def test_html():
    page = (
        f"<html><body><nav><a href='/'>Home</a><a href='/w'>World</a></nav><h1>{TITLE}</h1>\n<p>{LEAD}</p>"
        "<p>The town&rsquo;s hospital\n   said that a &lt; b &amp;amp; <b>dozens</b> were hurt.<br>It was full.</p>"
        '<img src="https://example.org/a.jpg" alt="x"><script>var a = "<p>no</p>";</script>'
        f'<p>{THIRD} <a href="https://example.org/more">More</a></p></body></html>'
    )
    article = parse_article(page)

    assert article.title == TITLE
    assert article.paragraphs == (
        LEAD,
        "The town’s hospital said that a < b &amp; dozens were hurt.",
        "It was full.",
        f"{THIRD} More",
    )
    assert [image.text for image in article.images] == ["https://example.org/a.jpg"]
    assert [link.text for link in article.links] == ["https://example.org/more"]


def test_a_less_than_sign_is_no_markup():
    text = "The ratio a < b held in all of the districts > 3 that were surveyed in May."

    assert parse_article(text).body == text


# 31
def test_markdown():
    article = parse_article(
        f"# {TITLE}\n\n**Category:** World\n**Published:** 2026-02-12\n**Source:** "
        "[https://example.org/a](https://example.org/a)\n\n"
        f"![Market](https://example.org/b.jpg)\n\n## Full Article\n\n{LEAD}\n\nThe hospital *was* **full** on "
        "Monday, a [doctor](https://example.org/d) said.\n\n---\n"
    )

    assert (article.title, article.published.date) == (TITLE, dt.date(2026, 2, 12))
    assert [link.text for link in article.links] == ["https://example.org/a", "https://example.org/d"]
    assert [image.text for image in article.images] == ["https://example.org/b.jpg"]
    assert article.paragraphs == (LEAD, "The hospital was full on Monday, a doctor said.")


# 32
@pytest.mark.parametrize(
    "head",
    [
        f'---\ntitle: "{TITLE}"\nauthor: Jane Roe\ndate: 2020-05-04\nurl: https://example.org/a\n---\n',
        f"Title={TITLE}\nAuthor=Jane Roe\nPubTime=2020-05-04 10:11:12\nURL=https://example.org/a\n",
        f"TITLE: {TITLE} AUTHOR: Jane Roe DATE: 2020-05-04 LINK: https://example.org/a\n",
        (
            f"{TITLE}\nBy Jane Roe\n444 words\n4 May 2020\nExample Times\nEXT\nEnglish\n(c) 2020 Example\n"
            "https://example.org/a\n\n"
        ),
    ],
)
def test_front_matter(head):
    article = parse_article(f"{head}\n{BODY}")

    assert (article.title, article.byline, article.published.date) == (TITLE, "Jane Roe", dt.date(2020, 5, 4))
    assert [link.text for link in article.links] == ["https://example.org/a"]
    assert article.paragraphs == (LEAD, SECOND, THIRD)


def test_foreign_labels():
    article = parse_article(
        "Kämpfe um Kidal fordern neun Tote\n877 Wörter\n9 Januar 1993\nBeispielzeitung\nDeutsch\n(c) 1993 Beispiel\n\n"
        "Mindestens neun Menschen sind am Sonntag bei Kämpfen um die Stadt getötet worden, teilten Behörden mit.\n"
    )

    assert (article.title, article.published.date) == ("Kämpfe um Kidal fordern neun Tote", dt.date(1993, 1, 9))
    assert len(article.paragraphs) == 1


# 33
def test_json():
    article = parse_article(
        '{"url": "https://example.org/a", "title": "'
        + TITLE
        + '", "date": "2020-05-04", "text": "'
        + LEAD
        + '\\n\\nThe \\"mayor\\" said no."}'
    )

    assert (article.title, article.published.date) == (TITLE, dt.date(2020, 5, 4))
    assert article.paragraphs == (LEAD, 'The "mayor" said no.')


def test_unknown_json_is_reported():
    assert "json-unknown" in codes(parse_article('{"a": [1, 2, 3], "b": {"c": "d"}}'))


# 34
@pytest.mark.parametrize(
    ("title", "lead", "second"),
    [
        (
            "مقتل تسعة أشخاص في قصف على سوق حلب",
            "قتل تسعة أشخاص على الأقل يوم الأحد في قصف استهدف سوقا في المدينة، بحسب مسؤولين محليين.",
            "وأصيب عشرات آخرون في الهجوم الذي بدأ بعد الفجر بقليل، وفق ما أفاد به مستشفى المدينة.",
        ),
        (
            "Neuf morts dans un bombardement à Kidal",
            "Au moins neuf personnes ont été tuées dimanche dans le bombardement d’un marché, selon des responsables.",
            "Des dizaines d’autres ont été blessées, a indiqué l’hôpital de la ville dans un communiqué.",
        ),
        (
            "Обстрел рынка унёс жизни девяти человек",
            "По меньшей мере девять человек погибли в воскресенье при обстреле рынка, сообщили местные власти.",
            "Ещё десятки человек получили ранения, говорится в сообщении городской больницы.",
        ),
        (
            "Обстріл ринку забрав життя дев'яти людей",
            "Щонайменше дев'ятеро людей загинули в неділю внаслідок обстрілу ринку, повідомила місцева влада.",
            "Ще десятки людей дістали поранення, повідомила міська лікарня у своїй заяві.",
        ),
        (
            "Nueve muertos en un bombardeo en Kidal",
            "Al menos nueve personas murieron el domingo en el bombardeo de un mercado, según autoridades locales.",
            "Decenas más resultaron heridas en el ataque, que comenzó poco después del amanecer.",
        ),
        (
            "Pazar yerine saldırıda dokuz kişi öldü",
            "Yerel yetkililere göre pazar günü bir çarşıya düzenlenen saldırıda en az dokuz kişi hayatını kaybetti.",
            "Kentteki hastaneden yapılan açıklamada onlarca kişinin de yaralandığı bildirildi.",
        ),
    ],
)  # fmt: skip
def test_other_languages(title, lead, second):
    article = parse_article(f"{title}\n\n{lead}\n\n9f3c0a77be.png\n\n{second}\n\nhttps://example.org/a\n")

    assert (article.title, article.paragraphs) == (title, (lead, second))
    assert (article.dateline, article.byline, article.published) == (None, None, None)
    assert [x.text for x in (*article.images, *article.links)] == ["9f3c0a77be.png", "https://example.org/a"]


def test_an_arabic_dateline():
    article = parse_article(
        "date 2025-11-02 شفق نيوز- دمشق\n\nقتل تسعة أشخاص على الأقل يوم الأحد في قصف استهدف سوقا في المدينة، بحسب مسؤولين.\n"
    )

    assert (article.dateline.agency, article.dateline.place) == ("شفق نيوز", "دمشق")
    assert article.published.date == dt.date(2025, 11, 2)


# 35
def test_all_capitals():
    article = parse_article(
        "TST9-MUC3-0001\n\n   QUITO, 3 APR 87 (RADIO EJEMPLO) -- [TEXT] A GROUP OF ARMED MEN\nATTACKED A POLICE "
        "POST IN THE TOWN OF ESMERALDAS TODAY. TWO OFFICERS WERE\nWOUNDED, ACCORDING TO REPORTS FROM THE AREA "
        "THAT REACHED THE CAPITAL.\n\n"
        "   THE ATTACK LASTED ALMOST AN HOUR. NO GROUP HAS CLAIMED RESPONSIBILITY.\n"
    )

    assert article.title is None
    assert (article.dateline.place, article.dateline.date.value, article.dateline.agency) == (
        "QUITO",
        "1987-04-03",
        "RADIO EJEMPLO",
    )
    assert article.paragraphs[0].startswith("A GROUP OF ARMED MEN ATTACKED A POLICE POST IN")
    assert len(article.paragraphs) == 2


# 36
def test_control_characters_and_surrogates_are_reported():
    article = parse_article(f"{TITLE}\n\n\x00{LEAD}\ud800\n\n{SECOND}")

    assert article.title == TITLE
    assert {"control-characters", "lone-surrogates"} <= codes(article)


# 38
@pytest.mark.parametrize(
    "end", ["The governor added that the road to the north would be clo", "The governor added that the road would be closed…"]
)
def test_a_cut_text_is_reported(end):
    article = parse_article(f"{TITLE}\n\n{BODY}\n{end}")

    assert article.paragraphs == (LEAD, SECOND, THIRD, end)
    assert "truncated" in codes(article)


# 39
@pytest.mark.parametrize(
    "line",
    [
        "Updated:",
        "0:00",
        "2 hours ago",
        "1 Min Read",
        "59.1K subscribers",
        "S/SH 11",
        "A+ A-",
        "Share on Facebook",
        "3 comments",
    ],
)
def test_small_change_is_boilerplate(line):
    article = parse_article(f"{TITLE}\n\n{line}\n\n{BODY}\n\n{line}\n")

    assert roles(article, Role.BOILERPLATE) == [line, line]
    assert article.published is None


# 40
def test_glued_fields():
    article = parse_article(f"{TITLE}\nJuly 28, 2022 2:55 pmby The Example Tribune news desk\n\n{BODY}")

    assert (article.published.date, article.byline) == (dt.date(2022, 7, 28), "The Example Tribune news desk")


def test_glued_names():
    assert parse_article(f"{TITLE}\n\nJane RoeAmina Yusuf\n\n{BODY}").byline == "Jane Roe; Amina Yusuf"


# 41
@pytest.mark.parametrize(
    "line",
    [
        "23-10-2019",
        "2019-10-23",
        "Wed Oct 23, 2019 17:00:33",
        "23. Oktober 2019 / 09:18 Uhr",
        "Published: 23 October 2019 | 10:04 AM",
        "Posted on October 23, 2019",
        "Wednesday, October 23, 2019",
        "2019/10/23 12:00",
        "Last updated: October 23, 2019 at 8:15 p.m. EDT",
        "23 октября 2019, 12:40",
        "23 жовтня 2019",
        "Publié le 23 octobre 2019 à 10h15",
        "23 Ekim 2019",
        "23 de octubre de 2019",
    ],
)
def test_published_lines(line):
    article = parse_article(f"{TITLE}\n\n{line}\n\n{BODY}")

    assert article.published.date == dt.date(2019, 10, 23)
    assert article.paragraphs == (LEAD, SECOND, THIRD)


def test_an_ambiguous_date_is_not_guessed():
    article = parse_article(f"{TITLE}\n\n05/04/2017\n\n{BODY}")

    assert article.published is None
    assert "ambiguous-date" in codes(article)


# 42
def test_censored_words_stay_as_they_are():
    text = "The report lists fata*lities and assa*ssinations in #Syria and #Iraq since the spring of last year 😀."

    assert parse_article(text).body == text


# the caller's word
def test_the_callers_date_goes_first():
    article = parse_article(f"{TITLE}\n\n23 October 2019\n\n{BODY}", published=dt.date(2020, 1, 1))

    assert article.published.date == dt.date(2020, 1, 1)


def test_reading_the_body_again_changes_nothing():
    body = parse_article(f"{TITLE}\n\n{BODY}").body

    assert parse_article(body).body == body
