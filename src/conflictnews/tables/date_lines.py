"""Words that stand round the date of an article on its line, in the languages in which conflict is reported."""

WEEKDAYS = """
mon|monday tue|tues|tuesday wed|wednesday thu|thur|thurs|thursday fri|friday sat|saturday sun|sunday
lun|lundi mardi mer|mercredi jeu|jeudi ven|vendredi sam|samedi dim|dimanche
lun|lunes martes mié|miércoles jue|jueves vie|viernes sáb|sábado dom|domingo
mo|montag di|dienstag mi|mittwoch do|donnerstag fr|freitag sa|samstag|sonnabend so|sonntag
lun|lunedì martedì mercoledì gio|giovedì ven|venerdì sabato domenica
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
poniedziałek wtorek środa czwartek piątek sobota niedziela
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
senin selasa rabu kamis jumat|jum'at sabtu minggu
دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه
пн|понедельник вт|вторник ср|среда чт|четверг пт|пятница сб|суббота вс|воскресенье
пн|понеділок вт|вівторок ср|середа чт|четвер пт|п'ятниця сб|субота нд|неділя
pazartesi salı çarşamba perşembe cuma cumartesi pazar
الاثنين|الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
""".strip().splitlines()
"""Weekdays from Monday to Sunday, in full and short, a line for each language; a bar separates spellings."""

CLOCK = """
gmt utc z et pt ct est edt cst cdt mst pst pdt bst ist cet cest eet eest msk eat wat cat pkt trt gst ast wib wita wit
cot pet ect art brt vet clt clst pyt uyt bot gft amt hst akst akdt nzst nzdt aest aedt acst awst jst kst hkt sgt pht myt npt
bdt mmt uzt azt get uk irst irdt adt wet west sast cvt mut
hrs hr h uhr o'clock
noon midnight local time
""".split()
"""Zones and words of the clock."""

SMALL_WORDS = """
at on the date day of de del di do da time um am le la el a las à в о об at saat günü tarihi в den and p pp pg pág págs página
""".split()
"""Words between label, date and time, and before the number of a paper's page."""

STATING = """
as situation
first published last published published updated last updated update last update posted modified last modified created released
publié mis à jour modifié publicado actualizado veröffentlicht aktualisiert stand
опубликовано обновлено опубліковано оновлено yayınlanma güncelleme son güncelleme giriş تاريخ النشر نشر آخر تحديث محدث تم
publikované aktualizované publikováno aktualizováno opublikowano aktualizacja publisert oppdatert publicerad uppdaterad
opdateret
issued dated uploaded submitted added prepared filed wib wita
प्रकाशित अपडेट অপডেট আপডেট প্রকাশ প্রকাশিত شائع اپ ڈیٹ تاریخ انتشار منتشر diterbitkan
gepubliceerd bijgewerkt pubblicato aggiornato diperbarui publicat actualizat frissítve
""".split()
"""The words of labels that say that an article was published or changed."""

UPDATING = """
updated update modified jour modifié actualizado aktualisiert обновлено оновлено güncelleme تحديث محدث
aktualizované aktualizováno aktualizacja oppdatert uppdaterad opdateret bijgewerkt aggiornato diperbarui actualizat frissítve
""".split()
"""Those among them that speak of a change."""

PERIODS = frozenset(
    """
week month period covering covered reporting from to until through semaine mois période du au semana mes período desde hasta al
woche monat zeitraum vom bis неделя неделю период с по тиждень період з hafta haftası dönem
""".split()
)
"""Words of a line that says which time a report covers ("Week of 3 to 9 May 2023"); the first of it is one of them."""

COVERED = frozenset({"cutoff", "cut-off"})
"""Words of a line that says until when a report knows of what happened ("Data cutoff: 3 May 2023")."""

AGES = "second sec minute min hour hr day week month year".split()
"""Units of "3 hours ago"."""
