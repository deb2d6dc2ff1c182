"""Bytes: the encodings of the languages in which conflict is reported, declared or not, damaged bytes, and what is no text."""

import pytest

from conflictnews import ConflictNewsError, UnreadableError, read_article
from conflictnews.tables.alphabets import ALPHABETS
from conflictnews.text.decoding import binary_kind, decoded, marked_up_kind

TEXTS = {
    "ru": "Обстрел рынка в Донецке: пятеро погибших\n\nПять человек погибли утром при обстреле рынка на окраине города, "
    "сообщила мэрия. Ещё восемь жителей получили ранения, двое из них находятся в тяжёлом состоянии.",
    "uk": "Уночі обстріляно Нікополь\n\nРосійські війська вночі тричі обстріляли місто з важкої артилерії. Загинув водій "
    "комунального підприємства, ще двоє людей поранені, повідомив голова обласної адміністрації.",
    "ar": "مقتل تسعة في قصف سوق\n\nقتل تسعة أشخاص على الأقل يوم الأحد في قصف استهدف سوقا في المدينة. "
    "وأصيب أكثر من عشرين آخرين "
    "بجروح، ونقلوا إلى المستشفى.",
    "zh": "反政府武装袭击检查站\n\n当地官员星期一说，武装分子袭击了该省北部的一个检查站，"
    "造成至少七名士兵死亡，另有十二人受伤。",
    "ja": "市場で爆発、九人死亡\n\n地元当局によると、日曜日の朝に市場で爆発があり、"
    "少なくとも九人が死亡し、二十人以上がけがをした。",
    "ko": "시장 폭발로 아홉 명 사망\n\n현지 당국은 일요일 아침 시장에서 폭발이 일어나 "
    "최소 아홉 명이 숨지고 스무 명 넘게 다쳤다고 밝혔다.",
    "el": "Εννέα νεκροί από έκρηξη\n\nΤουλάχιστον εννέα άνθρωποι σκοτώθηκαν την Κυριακή "
    "όταν βόμβα εξερράγη σε αγορά της πόλης.",
    "he": "תשעה הרוגים בפיצוץ בשוק\n\nלפחות תשעה בני אדם נהרגו ביום ראשון כאשר פצצה התפוצצה בשוק העיר, כך מסרו הרשויות.",
    "tr": "Şırnak'ta çatışma\n\nŞırnak'ın Cizre ilçesinde güvenlik güçleri ile örgüt "
    "üyeleri arasında çıkan çatışmada bir asker "
    "yaralandı. Yaralı asker helikopterle hastaneye kaldırıldı; bölgede geniş çaplı operasyon başlatıldı.",
    "pl": "Ostrzał dworca\n\nCo najmniej pięćdziesiąt osób zginęło, a około stu zostało rannych w ataku rakietowym na dworzec "
    "kolejowy, poinformował szef władz obwodu. Wśród zabitych jest pięcioro dzieci.",
    "fr": "Onze morts\n\nOnze personnes ont été tuées lundi dans l'attaque d'un convoi, a annoncé l'armée. «Nous avons marché "
    "toute la nuit», raconte un chauffeur, joint par téléphone. Les assaillants étaient arrivés à moto.",
}
WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
LEGACY = [
    ("ru", "cp1251"),
    ("ru", "koi8-r"),
    ("ru", "cp866"),
    ("uk", "cp1251"),
    ("uk", "koi8-u"),
    ("ar", "cp1256"),
    ("zh", "gb18030"),
    ("ja", "shift_jis"),
    ("ja", "euc-jp"),
    ("ja", "iso2022_jp"),
    ("ko", "euc-kr"),
    ("el", "cp1253"),
    ("he", "cp1255"),
    ("tr", "cp1254"),
    ("pl", "cp1250"),
    ("fr", "cp1252"),
    ("fr", "cp850"),
    ("fr", "mac_roman"),
    ("pl", "iso8859_2"),
]


@pytest.mark.parametrize(("language", "encoding"), LEGACY)
def test_an_encoding_is_known_by_its_letters(language, encoding):
    assert decoded(TEXTS[language].encode(encoding))[0] == TEXTS[language]


@pytest.mark.parametrize(
    ("alphabet", "encoding"),
    [(alphabet, encoding) for alphabet in ALPHABETS for encoding in alphabet.encodings],
    ids=lambda value: getattr(value, "met", value),
)
def test_the_letters_of_one_language_tell_the_encoding(alphabet, encoding):
    plain = "On Monday nine people were killed near the market of the town, the governor of the region said. "
    text = plain + alphabet.met.encode(encoding, "ignore").decode(encoding)

    assert decoded(text.encode(encoding))[0] == text


SHORT = {
    "ru": ("Пятеро ранены при обстреле Шебекина", "Взрыв у рынка в Грозном: двое погибших"),
    "uk": ("Троє поранених внаслідок удару по Нікополю", "Є загиблий у Куп'янську, їхній дім знищено"),
    "he": ("שלושה פצועים בפיגוע דריסה בחברון", 'צה"ל: רקטה יורטה מעל אשקלון', "חייל נהרג סמוך לגבול"),
    "ar": ("مقتل ثلاثة جنود في كمين قرب سامراء", "قصف على سوق في تعز", "انفجار في عدن"),
    "el": ("Τρεις νεκροί σε επίθεση στη Δαμασκό", "Έκρηξη σε λεωφορείο, πολλοί τραυματίες"),
    "tr": ("İki köye havan saldırısı düzenlendi", "Hakkari'de çatışma: üç asker şehit düştü"),
    "ja": ("首都で爆発があり、三人がけが",),
    "ko": ("국경에서 총격, 두 명 사망",),
    "zh": ("边境发生枪战 三人死亡",),
}
ENCODINGS = {
    "ru": ("cp1251", "koi8-r", "cp866", "iso8859_5"),
    "uk": ("cp1251", "koi8-u"),
    "he": ("cp1255", "iso8859_8"),
    "ar": ("cp1256", "iso8859_6"),
    "el": ("cp1253", "iso8859_7"),
    "tr": ("cp1254", "iso8859_9"),
    "ja": ("shift_jis", "euc-jp"),
    "ko": ("euc-kr",),
    "zh": ("gb18030",),
}


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(text, encoding) for language, texts in SHORT.items() for text in texts for encoding in ENCODINGS[language]],
)
def test_a_headline_is_enough_to_tell_a_script(text, encoding):
    assert decoded(text.encode(encoding))[0] == text


@pytest.mark.parametrize(
    "text",
    ["L’élu, né à Orléans, a été tué à l’entrée de l’hôtel", "Über Größe, Äpfel und Öl für Jörg; früh, spät, schön, böse"],
)
def test_words_with_letters_of_two_scripts_are_of_none(text):
    assert decoded(text.encode("cp1252"))[0] == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Onze personnes ont été tuées, selon une autorité de la région où ils étaient.", "mac_roman"),
        ("The market—the largest of the town—burned…again", "cp1252"),
        ("The café’s owner, a man called Müller, fled to Bogotá with François Lefèvre", "cp1252"),
    ],
)
def test_signs_and_capitals_do_not_stand_inside_words(text, encoding):
    assert decoded(text.encode(encoding)) == (text, f"{encoding}, a guess: they are not UTF-8 and declare nothing")


@pytest.mark.parametrize("encoding", WIDE)
@pytest.mark.parametrize("language", TEXTS)
def test_wide_encodings_are_known_without_a_mark(language, encoding):
    assert decoded(TEXTS[language].encode(encoding)) == (TEXTS[language], f"{encoding} without a byte-order mark")


@pytest.mark.parametrize(
    "form",
    ['<html><meta charset="{}"><p>', '<?xml version="1.0" encoding="{}"?>\n', "Content-Type: text/plain; charset={}\n\n"],
)
@pytest.mark.parametrize(("language", "encoding"), LEGACY)
def test_a_declared_encoding_counts(form, language, encoding):
    text = form.format(encoding) + TEXTS[language][:24]

    assert decoded(text.encode(encoding))[0] == text


@pytest.mark.parametrize("name", ["utf-9", "x" * 30, "utf-8", "rot13", "hex"])
def test_a_wrong_declaration_does_not_count(name):
    text = f'<meta charset="{name}"><p>{TEXTS["ru"]}</p>'

    assert decoded(text.encode("cp1251"))[0] == text
    assert decoded(text.encode()) == (text, "utf-8")


def test_latin_1_is_declared_for_windows_1252():
    assert decoded("<meta charset=iso-8859-1>It’s over".encode("cp1252"))[0].endswith("It’s over")


@pytest.mark.parametrize("at", [0, 1, 40, 200])
def test_one_bad_byte_changes_one_character(at):
    data = TEXTS["ru"].encode()
    text, encoding = decoded(data[:at] + b"\xff" + data[at:])

    assert encoding.startswith("utf-8 with ")
    assert len(text.replace("\ufffd", "")) >= len(TEXTS["ru"]) - 1


def test_both_sides_of_damage():
    assert decoded("éééé".encode() + b"\xff")[1] == "utf-8 with 1 damaged characters"
    assert not decoded("ééé".encode() + b"\xff")[1].startswith("utf-8")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "a PDF document"),
        (b"PK\x03\x04", "a ZIP archive"),
        (b"\x89PNG\r\n", "an image"),
        (bytes(64), "a binary"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data, kind):
    with pytest.raises(UnreadableError, match=kind) as caught:
        read_article(data)

    assert isinstance(caught.value, ConflictNewsError)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (rb"{\rtf1\ansi Goma fell}", "an RTF document"),
        (
            b"From: a@example.org\nTo: b@example.org\nContent-Transfer-Encoding: base64\n\nR29tYQ==",
            "a mail with an encoded body",
        ),
        (
            b"From: a@example.org\nContent-Type: multipart/alternative; boundary=x\n\n--x\n\nGoma fell",
            "a mail in several parts",
        ),
        ("Обстрел рынка в Донецке".encode("utf-7"), "text in UTF-7"),
        (b"From: a@example.org\nTo: b@example.org\n\nGoma fell", None),
        (b"one +two- three", None),
    ],
)
def test_what_should_be_converted_first_is_told(data, kind):
    assert marked_up_kind(data) == kind
    assert [n.message for n in read_article(data).notices if n.code == "not-plain-text"] == (
        [f"the bytes are {kind}: convert them to text first"] if kind else []
    )


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_single_line_without_blanks_in_a_wide_encoding(encoding):
    text = "周一，两名士兵在城市北部的袭击中丧生，另有五人受伤。"

    assert decoded(text.encode(encoding))[0] == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize(
    "text", ["武装分子袭击检查站，九人死亡。", "انفجار في سوق ببغداد: تسعة قتلى", "Взрыв на рынке: девять погибших"]
)
def test_wide_encodings_without_a_mark_in_any_script(text, encoding):
    assert decoded(text.encode(encoding))[0] == text


def test_letters_that_no_french_word_has_are_polish():
    assert decoded("Eksplozja na targu, dziewięć ofiar śmiertelnych".encode("cp1250"))[0].endswith("śmiertelnych")


@pytest.mark.parametrize("start", [b"Rar!\x1a\x07\x00", b"BZh91AY"])
def test_more_archives_are_named(start):
    assert binary_kind(start + bytes(range(64))) == "a compressed file"
