"""Datelines as agencies and papers of many countries print them, and heads of paragraphs that are none."""

import pytest

from conflictnews.layout.dateline import filed_in
from conflictnews.text import Text

FILED = [
    ("КИЇВ. 4 березня. УНН. Унаслідок обстрілу загинула жінка.", ("КИЇВ", "XXXX-03-04", "УНН")),
    ("МОСКВА, 4 мар — РИА Новости. Губернатор сообщил об ударе.", ("МОСКВА", "XXXX-03-04", "РИА Новости")),
    ("ДОНЕЦК, 4 марта. /ТАСС/. Два человека погибли при обстреле.", ("ДОНЕЦК", "XXXX-03-04", "ТАСС")),
    ("БЕЛГОРОД, 4 марта – РИА Новости, Анна Таль. Три человека ранены.", ("БЕЛГОРОД", "XXXX-03-04", "РИА Новости")),
    ("ANKARA (AA) - Üç asker yaralandı.", ("ANKARA", None, "AA")),
    ("HAKKARİ (İHA) - Üç asker yaralandı.", ("HAKKARİ", None, "İHA")),
    ("DİYARBAKIR - Üç asker yaralandı.", ("DİYARBAKIR", None, None)),
    ("دمشق-سانا استشهد ثلاثة مدنيين في انفجار لغم.", ("دمشق", None, "سانا")),
    ("عفرين / الأناضول قتل ثلاثة مدنيين في انفجار لغم.", ("عفرين", None, "الأناضول")),
    ("Hama, SANA-Three farmers were wounded by a mine.", ("Hama", None, "SANA")),
    ("GAO, Mali The number of people killed has risen to nine.", ("GAO, Mali", None, None)),
    ("San Cristóbal de las Casas, Chis. Once personas fueron asesinadas.", ("San Cristóbal de las Casas, Chis.", None, None)),
    ("Popayán. Tres campesinos murieron en una emboscada.", ("Popayán", None, None)),
    ("Maiduguri. Three farmers were killed on Sunday.", ("Maiduguri", None, None)),
    ("بغداد / شفق نيوز / قتل ثلاثة عناصر من داعش.", ("بغداد", None, "شفق نيوز")),
    ("شفق نيوز/ قتل ثلاثة عناصر من داعش في كركوك.", (None, None, "شفق نيوز")),
    ("Bogotá, 4 mar (EFE).- Seis soldados murieron en una emboscada.", ("Bogotá", "XXXX-03-04", "EFE")),
    ("CIUDAD JUÁREZ, Chih.- Cuatro hombres fueron asesinados.", ("CIUDAD JUÁREZ, Chih.", None, None)),
    ("Ouagadougou, 4 mars 2023 (AIB) – Onze personnes ont été tuées.", ("Ouagadougou", "2023-03-04", "AIB")),
    ("KINSHASA (ACP) – Onze personnes ont été tuées.", ("KINSHASA", None, "ACP")),
    ("Maputo, 04 Mar (AIM) – Quatro pessoas foram mortas.", ("Maputo", "XXXX-03-04", "AIM")),
    ("ERBIL (Rudaw) — Two workers were abducted.", ("ERBIL", None, "Rudaw")),
    ("KABUL, Sunday, 4 March: Four people were killed.", ("KABUL", "XXXX-03-04", None)),
    (
        "NAIROBI, Kenya, March 4, 2023/APO Group/ -- The mission condemned the attack.",
        ("NAIROBI, Kenya", "2023-03-04", "APO Group"),
    ),
    ("GENEVA/NAIROBI (4 March 2023) - UN experts condemned the raid.", ("GENEVA/NAIROBI", "2023-03-04", None)),
    ("UNITED NATIONS — The council met on Friday.", ("UNITED NATIONS", None, None)),
    ("WASHINGTON — The army said on Friday that it struck.", ("WASHINGTON", None, None)),
    ("Kampala | URN | Four people were killed in Kasese.", ("Kampala", None, "URN")),
    ("Kampala, Uganda | THE INDEPENDENT | Four people were killed.", ("Kampala, Uganda", None, "THE INDEPENDENT")),
    ("NEW DELHI: Four jawans were killed.", ("NEW DELHI", None, None)),
    ("Srinagar, Mar 04 (KNO): Militants shot dead a man.", ("Srinagar", "XXXX-03-04", "KNO")),
    ("Guwahati, March 4: Two militants died.", ("Guwahati", "XXXX-03-04", None)),
    ("MAIDUGURI, Nigeria (AP) — Extremists killed nine.", ("MAIDUGURI, Nigeria", None, "AP")),
    ("Mogadishu (SMN) - A blast hit a tea shop.", ("Mogadishu", None, "SMN")),
    ("TRIPOLI, LIBYA - Clashes broke out on Friday.", ("TRIPOLI, LIBYA", None, None)),
    ("Port Sudan, 4 March 2023 (SUNA) - The army said so.", ("Port Sudan", "2023-03-04", "SUNA")),
    ("Beni, March 4th, 2023 (ACP).- Nine people died.", ("Beni", "2023-03-04", "ACP")),
    ("COX'S BAZAR, Bangladesh, March 4 (UNB) - Two men died.", ("COX'S BAZAR, Bangladesh", "XXXX-03-04", "UNB")),
    ("N'DJAMENA, March 4 (Xinhua) -- Two soldiers died.", ("N'DJAMENA", "XXXX-03-04", "Xinhua")),
    ("(Goma, 4 March 2023) The mission condemns the raid.", ("Goma", "2023-03-04", None)),
    ("Goma, March 4, 2023. The mission condemns the raid.", ("Goma", "2023-03-04", None)),
    ("Geneva (ICRC) – The truck was hit on Friday.", ("Geneva", None, "ICRC")),
    ("Tel Aviv/Gaza (dpa) - Rockets were fired.", ("Tel Aviv/Gaza", None, "dpa")),
    ("Mosul, IRAQ—Fighters left the town.", ("Mosul, IRAQ", None, None)),
]


@pytest.mark.parametrize(("text", "filed"), FILED)
def test_datelines_of_many_countries(text, filed):
    found = filed_in(Text.of(text).clean)

    assert found is not None
    assert (found.place, found.date and found.date.value, found.agency) == filed


@pytest.mark.parametrize(
    "text",
    [
        "القاهرة: «الشرق الأوسط» قال مصدر إن الهدنة صمدت.",
        "By Jane Roe | KHARTOUM — Fighters left the town.",
        "Police: Four people were killed.",
        "Residents said – and police confirmed – that four died.",
        "BREAKING: Four people were killed.",
        "However, in May – The army left.",
        "The army – Four people were killed.",
        "UPDATED, 4 March: Four people were killed.",
        "Since Sunday, 4 March: Four people were killed.",
        "On Friday, March 4, 2023. The army left the town.",
        "In Gao, March 4, 2023. The army left the town.",
        "Operation Dawn, March 4 – The army left.",
        "Silence. Nothing moved in the street.",
        "Thursday: 233 people killed, 281 wounded",
        "Goma, Gen. Tal said on Sunday that the road was open.",
        "Peace. Nobody believes in it any more.",
        "Maria. She was the first to be buried.",
        "GAO, Mali The Bold",
        "Gao, Mali-based reporters said so.",
    ],
)
def test_heads_of_paragraphs_that_are_no_dateline(text):
    assert filed_in(Text.of(text).clean) is None
