"""Words that stand round the date of an article on its line, in the languages in which conflict is reported."""

WEEKDAYS = """
mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo
montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so
lunedì martedì mercoledì giovedì venerdì sabato domenica
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado
poniedziałek wtorek środa czwartek piątek sobota niedziela
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
senin selasa rabu kamis jumat jum'at sabtu minggu
دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه
понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
понеділок вівторок середа четвер п'ятниця субота неділя
pazartesi salı çarşamba perşembe cuma cumartesi pazar
الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت
""".split()
"""Weekdays, in full and short."""

CLOCK = """
gmt utc z et pt ct est edt cst cdt mst pst pdt bst ist cet cest eet eest msk eat wat cat pkt trt gst ast wib wita wit
hrs hr h uhr o'clock
noon midnight local time
""".split()
"""Zones and words of the clock."""

SMALL_WORDS = """
at on the date day of de del di do da time um am le la el a las à в о об at saat günü tarihi в den and
""".split()
"""Words between label, date and time."""

STATING = """
first published last published published updated last updated update last update posted modified last modified created released
publié mis à jour modifié publicado actualizado veröffentlicht aktualisiert stand
опубликовано обновлено опубліковано оновлено yayınlanma güncelleme son güncelleme giriş تاريخ النشر نشر آخر تحديث
""".split()
"""The words of labels that say that an article was published or changed."""

UPDATING = """
updated update modified jour modifié actualizado aktualisiert обновлено оновлено güncelleme تحديث
""".split()
"""Those among them that speak of a change."""

PERIODS = frozenset(
    """
week month period covering covered reporting from to until through semaine mois période du au semana mes período desde hasta al
woche monat zeitraum vom bis неделя неделю период с по тиждень період з hafta haftası dönem
""".split()
)
"""Words of a line that says which time a report covers ("Week of 3 to 9 May 2023"); the first of it is one of them."""

AGES = "second sec minute min hour hr day week month year".split()
"""Units of "3 hours ago"."""
