"""The names of the months in the languages that conflict reporting is pasted in, as they stand between a day and a year.

Source: Unicode CLDR 46, calendars/gregorian and calendars/persian, wide and abbreviated format forms, with the Levantine
names of the Arab press. A bar separates spellings of one month.
"""

from __future__ import annotations

MONTHS_ABROAD: dict[str, tuple[str, ...]] = {
    "ar": ("يناير|كانون الثاني", "فبراير|شباط", "مارس|آذار|اذار", "أبريل|ابريل|إبريل|نيسان", "مايو|أيار|ايار", "يونيو|حزيران",
           "يوليو|تموز", "أغسطس|اغسطس|آب", "سبتمبر|أيلول|ايلول", "أكتوبر|اكتوبر|تشرين الأول|تشرين الاول", "نوفمبر|تشرين الثاني",
           "ديسمبر|كانون الأول|كانون الاول"),
    "de": ("januar|jänner|jan.", "februar|feb.", "märz|mär.", "april|apr.", "mai", "juni", "juli", "august|aug.", "september|sept.|sep.",
           "oktober|okt.", "november|nov.", "dezember|dez."),
    "es": ("enero|ene.", "febrero|feb.", "marzo|mar.", "abril|abr.", "mayo|may.", "junio|jun.", "julio|jul.", "agosto|ago.",
           "septiembre|setiembre|sept.", "octubre|oct.", "noviembre|nov.", "diciembre|dic."),
    "fa": ("ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه|جولای", "اوت|آگوست", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"),
    "fr": ("janvier|janv.", "février|fevrier|févr.", "mars", "avril|avr.", "mai", "juin", "juillet|juil.", "août|aout", "septembre|sept.",
           "octobre|oct.", "novembre|nov.", "décembre|decembre|déc."),
    "he": ("בינואר|ינואר", "בפברואר|פברואר", "במרץ|מרץ", "באפריל|אפריל", "במאי|מאי", "ביוני|יוני", "ביולי|יולי", "באוגוסט|אוגוסט",
           "בספטמבר|ספטמבר", "באוקטובר|אוקטובר", "בנובמבר|נובמבר", "בדצמבר|דצמבר"),
    "it": ("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre",
           "dicembre"),
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"),
    "pl": ("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada",
           "grudnia"),
    "pt": ("janeiro|jan.", "fevereiro|fev.", "março|marco", "abril|abr.", "maio", "junho", "julho", "agosto", "setembro", "outubro",
           "novembro", "dezembro"),
    "ru": ("января|янв.", "февраля|февр.", "марта|мар.", "апреля|апр.", "мая", "июня|июн.", "июля|июл.", "августа|авг.",
           "сентября|сент.", "октября|окт.", "ноября|нояб.", "декабря|дек."),
    "tr": ("ocak", "şubat|subat", "mart", "nisan", "mayıs|mayis", "haziran", "temmuz", "ağustos|agustos", "eylül|eylul", "ekim",
           "kasım|kasim", "aralık|aralik"),
    "uk": ("січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"),
}  # fmt: skip
"""Twelve months by ISO 639-1 code of the language."""

SOLAR_HIJRI_MONTHS = ("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند")
"""The months of Iran's calendar in Persian ("۱۵ مهر ۱۴۰۲")."""

ISLAMIC_MONTHS_ABROAD = (
    "محرم", "صفر", "ربيع الأول", "ربيع الثاني|ربيع الآخر", "جمادى الأولى", "جمادى الآخرة|جمادى الثانية", "رجب", "شعبان",
    "رمضان", "شوال", "ذو القعدة|ذي القعدة", "ذو الحجة|ذي الحجة",
)  # fmt: skip
"""The months of the Islamic calendar in Arabic ("10 محرم 1446")."""
