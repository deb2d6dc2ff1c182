"""Quarters, airports and camps of cities at war or in turmoil that no source knows; points good to a few kilometres.

Each row: its names, the one that English news uses first, and its point. All lie beside the town that is named before them.
"""

from __future__ import annotations

from collections.abc import Iterator

from conflictnews.models import PlaceKind
from conflictnews.tables.place_aliases.record import PlaceAlias

_BUILT = ("Airport", "Airbase", "Field")
"""The last words of places that are no quarters."""


def quarters(country: str, town: str, *rows: str) -> Iterator[PlaceAlias]:
    """Yield the rows of a town's quarters."""
    for row in rows:
        names, _, point = row.partition(" @ ")
        first = names.partition("; ")[0]
        latitude, longitude = map(float, point.split())
        kind = PlaceKind.FACILITY if first.endswith(_BUILT) else PlaceKind.NEIGHBOURHOOD
        yield PlaceAlias(names, f"a clinic in {first}", None, kind, country, latitude, longitude, town)


ROWS: tuple[PlaceAlias, ...] = (
    # Mogadishu
    *quarters(
        "SO",
        "geonames:53654",
        "Hodan @ 2.045 45.305",
        "Howl Wadaag; Hawl Wadag; Howlwadag @ 2.04 45.325",
        "Kahda; Kaxda @ 2.035 45.245",
        "Heliwa; Huriwa; Heliwaa @ 2.085 45.375",
        "Karaan @ 2.066 45.372",
        "Yaqshid; Yaaqshiid @ 2.067 45.345",
        "Wardhiigley; Warta Nabada; Wardhigley @ 2.052 45.33",
        "Dharkenley; Dharkeynley @ 2.03 45.265",
        "Wadajir @ 2.02 45.285",
        "Daynile; Deynile; Dayniile @ 2.073 45.285",
        "Waberi @ 2.028 45.318",
        "Hamar Weyne; Xamar Weyne @ 2.036 45.339",
        "Hamar Jajab; Xamar Jajab @ 2.027 45.33",
        "Shangaani @ 2.037 45.345",
        "Shibis; Shibbis @ 2.047 45.352",
        "Bondhere; Boondheere @ 2.044 45.342",
    ),
    # Nairobi
    *quarters(
        "KE",
        "geonames:184745",
        "Mathare @ -1.262 36.858",
        "Korogocho @ -1.246 36.89",
        "Kayole @ -1.273 36.914",
        "Huruma @ -1.257 36.872",
        "Githurai @ -1.203 36.917",
        "Roysambu @ -1.218 36.887",
        "Ruaraka @ -1.245 36.873",
        "Njiru @ -1.255 36.935",
        "Pangani @ -1.268 36.838",
        "Utawala @ -1.29 36.965",
    ),
    # Harare
    *quarters(
        "ZW",
        "geonames:890299",
        "Mbare @ -17.858 31.04",
        "Glen View @ -17.91 30.955",
        "Budiriro @ -17.895 30.925",
        "Kuwadzana @ -17.83 30.925",
        "Mufakose @ -17.867 30.925",
        "Mabvuku @ -17.835 31.185",
        "Tafara @ -17.83 31.205",
        "Glen Norah @ -17.91 30.98",
        "Kambuzuma @ -17.85 30.97",
        "Hatcliffe @ -17.69 31.11",
        "Rugare @ -17.85 30.99",
        "Hopley @ -17.93 31.01",
    ),
    # Bulawayo
    *quarters(
        "ZW",
        "geonames:894701",
        "Nkulumane @ -20.185 28.51",
        "Makokoba @ -20.145 28.565",
        "Cowdray Park @ -20.085 28.49",
        "Entumbane @ -20.13 28.525",
        "Nketa @ -20.185 28.525",
    ),
    # Lagos
    *quarters(
        "NG",
        "geonames:2332459",
        "Ojo @ 6.46 3.16",
        "Murtala Muhammed Airport; Lagos Airport @ 6.577 3.321",
    ),
    # Karachi
    *quarters(
        "PK",
        "geonames:1174872",
        "Lyari @ 24.872 66.995",
        "Orangi Town; Orangi @ 24.95 66.995",
        "Landhi @ 24.85 67.195",
        "Gulshan-e-Iqbal @ 24.92 67.095",
        "Gulistan-e-Jauhar @ 24.915 67.13",
        "North Nazimabad @ 24.942 67.045",
        "Nazimabad @ 24.91 67.03",
        "Liaquatabad @ 24.908 67.047",
        "Baldia Town; Baldia @ 24.915 66.96",
        "Surjani Town; Surjani @ 25.02 67.06",
        "Gadap; Gadap Town @ 25.01 67.15",
        "Shah Faisal Colony @ 24.88 67.15",
        "Sohrab Goth @ 24.95 67.09",
        "Manghopir @ 24.99 67.04",
        "Qayyumabad @ 24.83 67.08",
    ),
    # Quetta
    *quarters(
        "PK",
        "geonames:1167528",
        "Sariab Road @ 30.14 66.985",
        "Hazara Town @ 30.165 66.96",
    ),
    # Peshawar
    *quarters(
        "PK",
        "geonames:1168197",
        "Hayatabad @ 33.985 71.44",
        "Badaber; Badhber @ 33.945 71.57",
        "Pishtakhara @ 33.975 71.5",
    ),
    # Dhaka
    *quarters(
        "BD",
        "geonames:1185241",
        "Jatrabari @ 23.71 90.435",
        "Uttara @ 23.875 90.38",
        "Karwan Bazar; Kawran Bazar @ 23.751 90.393",
        "Badda @ 23.78 90.426",
        "Khilgaon @ 23.75 90.43",
        "Ashulia @ 23.895 90.325",
    ),
    # Baghdad
    *quarters(
        "IQ",
        "geonames:98182",
        "Jadriya; Jadiriyah @ 33.278 44.38",
        "Bayaa; Bayya @ 33.27 44.35",
        "Saydiya; Saidiya @ 33.25 44.36",
        "Abu Dshir @ 33.215 44.395",
    ),
    # Tripoli
    *quarters(
        "LY",
        "geonames:2210247",
        "Souq al-Jumaa; Suq al-Jumah @ 32.89 13.24",
        "Hadba al-Khadra @ 32.84 13.2",
        "Mitiga Airport; Mitiga International Airport @ 32.895 13.28",
        "Ghararat @ 32.9 13.27",
        "Khallat al-Furjan @ 32.8 13.2",
        "Siyahiya @ 32.855 13.09",
    ),
    # Benghazi
    *quarters(
        "LY",
        "geonames:88319",
        "Ganfouda; Qanfouda @ 32.01 20",
        "Laithi; Leithi @ 32.09 20.11",
        "Bouatni @ 32.09 20.16",
        "Souq al-Hout @ 32.12 20.06",
        "Sidi Faraj @ 32.02 20.15",
        "Benina Airport @ 32.097 20.27",
    ),
    # Aden
    *quarters(
        "YE",
        "geonames:415189",
        "Mualla @ 12.79 45.005",
    ),
    # Khartoum
    *quarters(
        "SD",
        "geonames:379252",
        "Haj Yousif @ 15.64 32.62",
        "Kafouri @ 15.64 32.56",
        "Ombada; Umbadda @ 15.64 32.42",
        "El Daim @ 15.575 32.53",
        "Jereif West @ 15.59 32.59",
    ),
    # Bangui
    *quarters(
        "CF",
        "geonames:2389853",
        "PK5; Kilometre Cinq; PK-5 @ 4.372 18.545",
        "PK12; PK-12 @ 4.44 18.53",
        "PK13; PK-13 @ 4.45 18.53",
        "Boy-Rabe @ 4.395 18.565",
        "Ouango @ 4.35 18.61",
    ),
    # Bujumbura
    *quarters(
        "BI",
        "geonames:425378",
        "Musaga @ -3.41 29.375",
        "Nyakabiga @ -3.38 29.375",
        "Kinama @ -3.335 29.375",
        "Buterere @ -3.33 29.335",
        "Jabe @ -3.385 29.37",
        "Bwiza @ -3.375 29.37",
        "Buyenzi @ -3.385 29.36",
    ),
    # Damascus
    *quarters(
        "SY",
        "geonames:170654",
        "Barzeh; Barza @ 33.555 36.315",
        "Tadamon @ 33.47 36.31",
        "Kafr Sousa; Kafr Souseh @ 33.495 36.275",
        "Damascus International Airport; Damascus Airport @ 33.411 36.516",
    ),
    # Aleppo
    *quarters(
        "SY",
        "geonames:170063",
        "Bustan al-Qasr @ 36.19 37.145",
        "Seif al-Dawla @ 36.185 37.13",
        "Hanano; Masaken Hanano @ 36.225 37.205",
        "Sakhour @ 36.215 37.185",
        "Karm al-Jabal @ 36.205 37.18",
        "Layramoun @ 36.245 37.115",
        "Castello Road @ 36.255 37.14",
        "Handarat Camp; Handarat @ 36.265 37.165",
        "Aleppo International Airport; Aleppo Airport @ 36.181 37.224",
        "Nayrab Airbase; Nayrab Military Airport @ 36.185 37.23",
        "Kuweires Airbase; Kuweires Military Airport @ 36.187 37.583",
        "Menagh Airbase @ 36.522 37.041",
    ),
    # Homs
    *quarters(
        "SY",
        "geonames:169577",
        "Inshaat @ 34.725 36.695",
        "Karm al-Zeitoun @ 34.725 36.735",
    ),
    # Idlib
    *quarters(
        "SY",
        "geonames:169389",
        "Abu al-Duhur Airbase; Abu al-Duhur Airport @ 35.732 37.101",
        "Taftanaz Airbase; Taftanaz Military Airport @ 35.972 36.783",
    ),
    # Deir ez-Zor
    *quarters(
        "SY",
        "geonames:170794",
        "Deir ez-Zor Airport; Deir ez-Zor Military Airport @ 35.285 40.176",
    ),
    # Donetsk
    *quarters(
        "UA",
        "geonames:709717",
        "Donetsk Airport; Donetsk International Airport @ 48.074 37.74",
    ),
    # Luhansk
    *quarters(
        "UA",
        "geonames:702658",
        "Luhansk Airport; Luhansk International Airport @ 48.417 39.374",
    ),
    # Gaza
    *quarters(
        "PS",
        "geonames:281133",
        "Tuffah @ 31.515 34.475",
    ),
    # Port-au-Prince
    *quarters(
        "HT",
        "geonames:3718426",
        "La Saline @ 18.565 -72.345",
        "Village de Dieu @ 18.535 -72.35",
        "Grand Ravine @ 18.52 -72.355",
        "Bas Delmas @ 18.555 -72.32",
    ),
    # Kabul
    *quarters(
        "AF",
        "geonames:1138958",
        "Khair Khana; Khairkhana @ 34.58 69.13",
        "Shahr-e Naw; Shahr-i-Naw @ 34.535 69.17",
        "Wazir Akbar Khan @ 34.535 69.19",
        "Karte Seh; Karte-e-Seh @ 34.505 69.13",
        "Karte Char @ 34.51 69.14",
        "Macroyan; Makroyan @ 34.53 69.205",
        "Qala-e-Fathullah; Qala-i-Fathullah @ 34.55 69.165",
    ),
    # Goma
    *quarters(
        "CD",
        "geonames:216281",
        "Katindo @ -1.67 29.215",
        "Himbi @ -1.68 29.2",
        "Mugunga @ -1.64 29.14",
    ),
    # Beni
    *quarters(
        "CD",
        "geonames:219057",
        "Rwangoma @ 0.5 29.5",
    ),
    # Caracas
    *quarters(
        "VE",
        "geonames:3646738",
        "23 de Enero @ 10.51 -66.93",
    ),
    # Beirut
    *quarters(
        "LB",
        "geonames:276781",
        "Tayouneh @ 33.87 35.515",
        "Tariq al-Jdideh; Tariq al-Jadideh @ 33.875 35.5",
    ),
    # Cairo
    *quarters(
        "EG",
        "geonames:360630",
        "Rabaa al-Adawiya @ 30.067 31.325",
    ),
    # Bamenda
    *quarters(
        "CM",
        "geonames:2234974",
        "Ntarikon @ 5.96 10.15",
        "Mile 4 Nkwen @ 5.99 10.19",
    ),
    # Addis Ababa
    *quarters(
        "ET",
        "geonames:344979",
        "Kolfe Keranio @ 9.01 38.69",
    ),
    # Yangon
    *quarters(
        "MM",
        "geonames:1298824",
        "North Dagon @ 16.88 96.19",
        "South Dagon @ 16.85 96.22",
    ),
    # Srinagar
    *quarters(
        "IN",
        "geonames:1255634",
        "Nowhatta @ 34.1 74.81",
        "Batamaloo @ 34.075 74.79",
        "Soura @ 34.135 74.805",
        "Hyderpora @ 34.045 74.78",
        "Lal Chowk @ 34.07 74.81",
        "Habba Kadal @ 34.08 74.8",
        "Safa Kadal @ 34.095 74.795",
        "Parimpora @ 34.1 74.755",
        "Bemina @ 34.085 74.76",
    ),
    # Hama
    *quarters(
        "SY",
        "geonames:170017",
        "Hama Airbase; Hama Military Airport @ 35.118 36.711",
    ),
    # Tabqa
    *quarters(
        "SY",
        "geonames:172374",
        "Tabqa Airbase; Tabqa Military Airport @ 35.754 38.567",
    ),
    # Dumayr
    *quarters(
        "SY",
        "geonames:170589",
        "Dumayr Airbase; Dumayr Military Airport; Dumeir Airbase @ 33.615 36.747",
    ),
    # Shahba
    *quarters(
        "SY",
        "geonames:164626",
        "Khalkhalah Airbase; Khalkhala Airbase @ 33.06 36.553",
    ),
    # Al-Qusayr
    *quarters(
        "SY",
        "geonames:173322",
        "Dabaa Airbase @ 34.568 36.573",
    ),
)
