"""Numbers, days and months of other languages in Latin letters: capitalised in print, and villages somewhere, but no places.

Only words that bear a place's name somewhere and no common English one are needed; English ones stand in its own tables.
"""

from __future__ import annotations

_WORDS: dict[str, str] = {
    "tr": "bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin pazar "
    "pazartesi salı çarşamba perşembe cuma cumartesi ocak şubat mart nisan mayıs haziran temmuz ağustos eylül "
    "ekim kasım aralık bugün dün",
    "es": "un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta "
    "cuarenta cincuenta sesenta setenta ochenta noventa cien mil lunes martes miércoles jueves viernes sábado "
    "domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy",
    "fr": "une deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante "
    "cinquante soixante cent mille lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril "
    "mai juin juillet août septembre octobre novembre décembre hier",
    "de": "ein eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig "
    "siebzig achtzig neunzig hundert tausend montag dienstag mittwoch donnerstag freitag samstag sonntag januar "
    "februar märz mai juni juli oktober dezember gestern heute",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta sessanta "
    "settanta ottanta novanta cento mille lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio "
    "febbraio aprile maggio giugno luglio settembre ottobre dicembre ieri oggi",
    "pt": "um uma dois duas três quatro sete oito dez vinte trinta segunda terça quarta quinta sexta janeiro fevereiro "
    "março abril maio junho julho setembro outubro dezembro ontem hoje",
    "id": "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh senin selasa rabu kamis jumat sabtu minggu "
    "januari februari maret april mei juni juli agustus desember kemarin",
    "so": "kow laba saddex afar shan lix toddoba siddeed sagaal toban isniin talaado arbaco khamiis jimce sabti axad",
    "sw": "moja mbili tatu nne tano sita saba nane tisa kumi jumatatu jumanne jumatano alhamisi ijumaa jumamosi "
    "jumapili januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
    "nl": "een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig maandag dinsdag woensdag "
    "donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus oktober gisteren",
    "pl": "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć poniedziałek wtorek środa czwartek piątek "
    "sobota niedziela",
    "ro": "unu doi trei patru cinci șase șapte opt nouă zece luni marți miercuri joi vineri sâmbătă duminică",
    "ku": "yek du sê çar pênc şeş heft heşt neh deh duşem sêşem çarşem pêncşem în şemî",
    "ha": "daya biyu uku hudu biyar shida bakwai takwas tara goma litinin talata laraba alhamis jumma'a asabar lahadi",
}

NUMBER_AND_DATE_WORDS: frozenset[str] = frozenset(
    word for words in _WORDS.values() for word in words.split() if word not in {"goma", "afar", "tara", "luni", "tres", "mars"}
)
"""The words, in lower case; left out are those that name a well-known place ("goma" is ten in Hausa)."""
