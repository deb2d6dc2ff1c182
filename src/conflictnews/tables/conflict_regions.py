"""First-level units in which the armed conflicts of the last thirty years were fought, by country (ISO 3166-1 alpha-2).

A village name that several units of a country have is rather meant where there is fighting. The units are called as the
gazetteer calls them; the choice is the developers' own reading of news, coarse on purpose.
"""

from __future__ import annotations

AT_WAR = frozenset("AF CF PS SO SS SY YE".split())
"""Countries that were at war as a whole: which unit it is says nothing."""

_LEVELS: dict[int, str] = {
    3: "AF CD CF CO ET IN IQ KE ML MM MX NG PH PK SD SO SS SY UA YE BF",
    2: "AZ BD BI CM DZ EG HT ID IL IR LB LK LY MZ NE NP PS RU TD TH TR UG VE",
    1: "AM AO BA BJ BO BR CG CI DJ EC EH ER GE GH GN GT GW HN HR JM JO KG KH KW LA LR LS MA MG MR MW NA NI PE PG PY RS RW SA "
    "SB SL SN SV TG TJ TL TN TZ UZ XK MK ZA ZM ZW",
}
FOUGHT_OVER: dict[str, int] = {country: level for level, countries in _LEVELS.items() for country in countries.split()}
"""How much of the last thirty years' armed conflict each country saw, from 3 (most) to 1; none where it is missing.

A name that stands alone, as in a table of a study of conflict, is rather one of these countries'. The levels are the
developers' own reading of news, coarse on purpose.
"""

_UNITS: dict[str, str] = {
    "AZ": "Agdam; Fuzuli; Jabrayil; Kalbajar; Lachin; Qubadli; Shusha; Tartar; Khankendi; Khojaly; Khojavend; "
    "Zangilan; Goranboy; Tovuz; Qazax; Gadabay; Nakhchivan",
    "AM": "Syunik; Gegharkunik; Tavush; Vayots Dzor; Ararat",
    "BD": "Chittagong; Dhaka Division; Khulna Division; Rajshahi Division",
    "BF": "Sahel; Centre-Nord; Est; Nord; Boucle du Mouhoun; Centre-Est",
    "BI": "Bubanza; Cibitoke; Bujumbura Rural; Bujumbura Mairie; Ruyigi; Makamba; Bururi",
    "BJ": "Alibori; Atakora; Borgou",
    "CD": "North Kivu; South Kivu; Ituri; Tanganyika; Haut-Uele; Bas-Uele; Maniema; Kasai-Central; Mai-Ndombe; "
    "Haut-Katanga; Tshopo",
    "CI": "Montagnes; Abidjan Autonomous District; Savanes District; Zanzan District",
    "CM": "Far North; North-West; South-West",
    "CO": "Antioquia; Arauca; Caqueta; Cauca; Choco; Guaviare; Meta; Narino; Norte de Santander; Putumayo; Valle del "
    "Cauca; Tolima; Huila; Cesar; Cordoba; Bolivar; Santander",
    "DZ": "Algiers; Boumerdes; Tizi Ouzou; Bouira; Medea; Blida; Ain Defla; Bejaia; Jijel; Skikda; Batna; Chlef; Relizane",
    "EG": "North Sinai",
    "ET": "Oromia; Amhara; Tigray; Somali; Benishangul-Gumuz; Gambela; Afar",
    "GE": "Abkhazia; Shida Kartli; Samegrelo and Zemo Svaneti",
    "GH": "Northern; Upper East; North East; Savannah; Bono East",
    "HT": "Ouest; Artibonite",
    "ID": "Aceh; Papua; Central Papua; Highland Papua; South Papua; West Papua; Southwest Papua; Central Sulawesi; "
    "Maluku; North Maluku; West Kalimantan",
    "IN": "Jammu and Kashmir; Chhattisgarh; Jharkhand; Manipur; Assam; Bihar; Andhra Pradesh; Odisha; Maharashtra; West "
    "Bengal; Nagaland; Tripura; Punjab; Telangana; Meghalaya; Ladakh; Delhi",
    "IQ": "Anbar; Baghdad; Diyala; Kirkuk; Nineveh; Salah al-Din; Babil; Duhok; Erbil; Sulaymaniyah",
    "IR": "Sistan and Baluchestan; Kurdistan; West Azerbaijan; Kermanshah; Khuzestan; Tehran",
    "KE": "Mandera; Garissa; Wajir; Lamu; Turkana; Baringo; Marsabit; Isiolo; "
    "Samburu; Tana River; West Pokot; Laikipia; Elgeyo-Marakwet; Nairobi; Bungoma",
    "LB": "South Lebanon; Nabatieh; Bekaa; Baalbek-Hermel; North Lebanon; Beirut",
    "LK": "Northern; Eastern; North Central",
    "LY": "Tripoli; Benghazi; Derna; Sirte; Misrata; Sabha; Al Jafarah; Zawiya; Al Wahat; Jabal al Gharbi; Nalut; Murqub",
    "ML": "Mopti; Gao; Kidal; Timbuktu; Menaka; Segou; Taoudenit",
    "MM": "Rakhine; Kachin; Shan; Sagaing; Chin; Kayin; Kayah; Magway; Tanintharyi; Mon; Mandalay",
    "MX": "Guerrero; Michoacan; Tamaulipas; Sinaloa; Chihuahua; Baja California; Jalisco; Guanajuato; Zacatecas; "
    "Sonora; Durango; Nuevo Leon; Veracruz; Coahuila; Chiapas; Colima",
    "MZ": "Cabo Delgado; Sofala; Manica; Nampula; Niassa; Tete; Zambezia",
    "NE": "Diffa; Tillaberi; Tahoua; Maradi; Agadez",
    "NG": "Borno; Yobe; Adamawa; Zamfara; Kaduna; Katsina; Niger; Sokoto; Plateau; Benue; Taraba; Nasarawa; Kebbi; "
    "Bauchi; Kano; Gombe; Rivers; Delta; Bayelsa; Imo; Anambra; Ebonyi",
    "NP": "Lumbini; Karnali; Sudurpashchim; Bagmati; Madhesh; Koshi",
    "PH": "Sulu; Basilan; Tawi-Tawi; Maguindanao; Lanao del Sur; Lanao del Norte; Cotabato; "
    "South Cotabato; Sultan Kudarat; Sarangani; Zamboanga del Sur; Zamboanga del Norte; Zamboanga Sibugay; Bukidnon; Misamis "
    "Oriental; Misamis Occidental; Davao del Sur; Davao del Norte; Davao Oriental; Davao de Oro; Davao Occidental; Agusan del "
    "Sur; Agusan del Norte; Surigao del Sur; Surigao del Norte; Masbate; Sorsogon; Albay; Camarines Sur; Camarines Norte; "
    "Catanduanes; Samar; Northern Samar; Eastern Samar; Leyte; Negros Occidental; Negros Oriental; Iloilo; Capiz; Antique; "
    "Abra; Kalinga; Ifugao; Mountain Province; Apayao; Benguet; Cagayan; Isabela; Nueva Vizcaya; Quirino; Quezon; Occidental "
    "Mindoro; Oriental Mindoro; Palawan; Nueva Ecija; Aurora; Rizal; Batangas; Bulacan",
    "PK": "Khyber Pakhtunkhwa; Balochistan; Azad Kashmir",
    "RU": "Chechnya; Dagestan; Ingushetia; Kabardino-Balkaria; North Ossetia; Belgorod; Kursk; Bryansk",
    "RW": "Northern; Western",
    "SD": "North Darfur; South Darfur; West Darfur; Central Darfur; East Darfur; South Kordofan; West Kordofan; North "
    "Kordofan; Blue Nile; Khartoum; Gezira; Sennar",
    "SN": "Ziguinchor; Sedhiou; Kolda",
    "TD": "Lac; Ouaddai; Sila; Wadi Fira; Ennedi-Est; Moyen-Chari; Tibesti; Salamat; Logone Oriental; N'Djamena",
    "TG": "Savanes",
    "TH": "Narathiwat; Pattani; Yala; Songkhla; Bangkok",
    "TN": "Kasserine; Jendouba; Kef; Sidi Bouzid",
    "TR": "Diyarbakir; Hakkari; Sirnak; Siirt; Mardin; Van; Bitlis; Bingol; Tunceli; Batman; Hatay; Mus; Elazig; Agri; "
    "Igdir; Kilis; Gaziantep; Sanliurfa; Istanbul",
    "UA": "Donetsk; Luhansk; Kharkiv; Zaporizhzhia; Kherson; Sumy; Chernihiv; Kyiv Oblast; Kyiv City; Mykolaiv; "
    "Dnipropetrovsk; Odesa; Crimea",
    "UG": "Northern; Western",
    "VE": "Apure; Zulia; Tachira; Bolivar; Miranda; Distrito Federal; Amazonas",
}


def _pairs(units: dict[str, str]) -> frozenset[tuple[str, str]]:
    return frozenset((country, unit) for country, listed in units.items() for unit in listed.split("; "))


CONFLICT_REGIONS = _pairs(_UNITS)
"""Country and unit, as a place has them."""

_HEARTS: dict[str, str] = {
    "AF": "Helmand; Kandahar; Nangarhar; Kunduz; Ghazni; Uruzgan; Zabul; Kunar; Faryab; Paktika; Khost; Logar; "
    "Maidan Wardak; Badghis; Farah; Paktia; Laghman; Baghlan; Kabul",
    "AZ": "Agdam; Fuzuli; Jabrayil; Khojaly; Khojavend; Tartar; Khankendi",
    "BD": "Chittagong; Khulna Division; Dhaka Division",
    "BF": "Sahel; Est; Centre-Nord; Nord; Boucle du Mouhoun",
    "BI": "Bubanza; Cibitoke; Bujumbura Rural; Bujumbura Mairie",
    "CD": "North Kivu; Ituri; South Kivu",
    "CF": "Ouham; Ouham-Fafa; Lim-Pende; Ouham-Pende; Ouaka; Basse-Kotto; Haute-Kotto; Nana-Grebizi; Haut-Mbomou; "
    "Mbomou; Bangui",
    "CM": "Far North; North-West; South-West",
    "CO": "Antioquia; Arauca; Cauca; Choco; Narino; Norte de Santander; Caqueta; Putumayo; Meta",
    "EG": "North Sinai",
    "ET": "Oromia; Amhara; Tigray; Somali",
    "HT": "Ouest",
    "ID": "Papua; Central Papua; Highland Papua; West Papua; Aceh",
    "IN": "Jammu and Kashmir; Chhattisgarh; Manipur; Jharkhand; Assam",
    "IQ": "Anbar; Nineveh; Diyala; Salah al-Din; Baghdad; Kirkuk; Babil",
    "KE": "Mandera; Garissa; Wajir; Lamu; Turkana; Baringo",
    "LB": "South Lebanon; Nabatieh; Baalbek-Hermel; Bekaa",
    "LK": "Northern; Eastern",
    "LY": "Tripoli; Benghazi; Derna; Sirte; Misrata",
    "ML": "Mopti; Gao; Menaka; Timbuktu; Kidal",
    "MM": "Sagaing; Shan; Rakhine; Kachin; Kayin; Magway; Chin; Kayah",
    "MX": "Guerrero; Michoacan; Tamaulipas; Sinaloa; Chihuahua; Baja California; Guanajuato",
    "MZ": "Cabo Delgado",
    "NE": "Tillaberi; Diffa; Tahoua",
    "NG": "Borno; Zamfara; Kaduna; Plateau; Benue; Katsina; Adamawa; Yobe; Niger; Taraba",
    "NP": "Lumbini; Karnali; Sudurpashchim",
    "PH": "Sulu; Basilan; Maguindanao; Lanao del Sur; Cotabato; Sultan Kudarat; Bukidnon; "
    "Agusan del Sur; Surigao del Sur; Davao de Oro; Masbate; Northern Samar; Negros Occidental; Negros Oriental",
    "PK": "Khyber Pakhtunkhwa; Balochistan",
    "PS": "Gaza Strip",
    "SD": "North Darfur; South Darfur; West Darfur; Central Darfur; South Kordofan; Blue Nile; Khartoum; Gezira",
    "SO": "Lower Shabelle; Banadir; Middle Shabelle; Lower Juba; Bay; Hiran; Gedo; Galgaduud; Bakool; Middle Juba; Mudug",
    "SS": "Unity; Upper Nile; Jonglei; Central Equatoria; Western Equatoria; Lakes; Warrap",
    "SY": "Aleppo; Idlib; Rif Dimashq; Deir ez-Zor; Daraa; Homs; Hama; Raqqa; Hasakah; Damascus",
    "TH": "Narathiwat; Pattani; Yala",
    "TR": "Diyarbakir; Hakkari; Sirnak; Siirt; Mardin; Van; Bingol; Tunceli",
    "UA": "Donetsk; Luhansk; Kharkiv; Zaporizhzhia; Kherson",
    "YE": "Marib; Taiz; Bayda; Hodeidah; Jawf; Saada; Dhale; Lahj; Abyan; Hajjah; Shabwah; Aden",
}

HEARTS = _pairs(_HEARTS)
"""The units that saw most of their country's fighting."""
