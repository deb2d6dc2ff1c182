"""Towns around which the armed conflicts of the last thirty years were fought, by country (ISO 3166-1 alpha-2).

A village name that several places of a country bear is rather the one near such a town. Points are degrees of latitude and
longitude, good to ten kilometres; the choice is the developers' own reading of news, coarse on purpose.
"""

from __future__ import annotations

_TOWNS: dict[str, str] = {
    "AF": "Achin 34.1 70.7; Andar 33.4 68.4; Asadabad 34.9 71.1; Baghlan 36.1 68.7; Bala Murghab 35.6 63.3; Farah 32.4 "
    "62.1; Gardez 33.6 69.2; Garmsir 31.1 64.2; Ghazni 33.6 68.4; Imam Sahib 37.2 68.9; Jalalabad 34.4 70.5; "
    "Kabul 34.5 69.2; Kandahar 31.6 65.7; Khogyani 34.2 70.1; Khost 33.3 69.9; Kunduz 36.7 68.9; Lashkar Gah 31.6 "
    "64.4; Maidan Shahr 34.4 68.9; Marjah 31.5 64.1; Maymana 35.9 64.8; Musa Qala 32.4 64.7; Nad Ali 31.6 64.2; "
    "Panjwai 31.6 65.5; Pul-e Alam 34 69; Pul-e Khumri 35.9 68.7; Qalat 32.1 66.9; Qaysar 35.6 64.3; Sangin 32.1 "
    "64.8; Sharana 33.2 68.7; Shindand 33.3 62.1; Spin Boldak 31 66.4; Taloqan 36.7 69.5; Tarin Kot 32.6 65.9",
    "AM": "Berd 40.9 45.4; Goris 39.5 46.3; Jermuk 39.8 45.7; Vardenis 40.2 45.7",
    "AO": "Andulo -11.5 16.7; Cabinda -5.6 12.2; Huambo -12.8 15.7; Kuito -12.4 16.9; Luena -11.8 19.9; Malanje -9.5 "
    "16.3; Menongue -14.7 17.7; Uige -7.6 15.1",
    "AZ": "Agdam 40 46.9; Fuzuli 39.6 47.1; Hadrut 39.5 47; Jabrayil 39.4 47; Kalbajar 40.1 46; Khankendi 39.8 46.8; "
    "Lachin 39.6 46.5; Shusha 39.8 46.7; Tartar 40.3 46.9",
    "BA": "Bihac 44.8 15.9; Gorazde 43.7 19; Mostar 43.3 17.8; Sarajevo 43.8 18.4; Srebrenica 44.1 19.3",
    "BD": "Chittagong 22.3 91.8; Cox's Bazar 21.4 92; Dhaka 23.7 90.4; Jessore 23.2 89.2; Jhenaidah 23.5 89.2; "
    "Khagrachari 23.1 92; Khulna 22.8 89.6; Kushtia 23.9 89.1; Pabna 24 89.2; Rajshahi 24.4 88.6; Rangamati 22.6 "
    "92.2; Satkhira 22.7 89.1; Teknaf 20.9 92.3",
    "BF": "Arbinda 14.2 -0.9; Barsalogho 13.4 -1.1; Bogande 13 -0.1; Dedougou 12.5 -3.5; Diapaga 12.1 1.8; Djibasso "
    "13.1 -4.2; Djibo 14.1 -1.6; Dori 14 0; Fada N'Gourma 12.1 0.4; Gayeri 12.6 0.5; Gorom-Gorom 14.4 -0.2; Kaya "
    "13.1 -1.1; Kongoussi 13.3 -1.5; Mangodara 9.9 -4.4; Nouna 12.7 -3.9; Ouahigouya 13.6 -2.4; Pama 11.2 0.7; "
    "Sebba 13.4 0.5; Titao 13.8 -2.1; Tougan 13.1 -3.1",
    "BI": "Bubanza -3.1 29.4; Bujumbura -3.4 29.4; Bururi -3.9 29.6; Cibitoke -2.9 29.1; Gihanga -3.2 29.3; Makamba "
    "-4.1 29.8; Rutana -3.9 30; Ruyigi -3.5 30.2",
    "BJ": "Banikoara 11.3 2.4; Kandi 11.1 2.9; Malanville 11.9 3.4; Materi 10.7 1.1; Segbana 10.9 3.7; Tanguieta 10.6 1.3",
    "BR": "Rio de Janeiro -22.9 -43.2",
    "CD": "Baraka -4.1 29.1; Beni 0.5 29.5; Bukavu -2.5 28.8; Bunia 1.6 30.3; Butembo 0.1 29.3; Djugu 1.9 30.5; Dungu "
    "3.6 28.6; Faradje 3.7 29.7; Fizi -4.3 28.9; Goma -1.7 29.2; Kalehe -2.1 28.9; Kalemie -5.9 29.2; Kananga "
    "-5.9 22.4; Komanda 1.4 29.8; Lubero -0.2 29.2; Mahagi 2.3 31; Mambasa 1.4 29; Manono -7.3 27.4; Masisi -1.4 "
    "28.8; Minembwe -4 28.7; Niangara 3.7 27.9; Nyunzu -6 28; Oicha 0.7 29.5; Pweto -8.5 28.9; Rutshuru -1.2 "
    "29.4; Shabunda -2.7 27.3; Uvira -3.4 29.1; Walikale -1.4 28.1; Yumbi -1.9 16.5",
    "CF": "Alindao 5 21.2; Bambari 5.8 20.7; Bangassou 4.7 22.8; Bangui 4.4 18.6; Batangafo 7.3 18.3; Birao 10.3 22.8; "
    "Bocaranga 7 15.6; Boda 4.3 17.5; Bossangoa 6.5 17.5; Bouar 5.9 15.6; Bouca 6.5 18.3; Bozoum 6.3 16.4; Bria "
    "6.5 22; Ippy 6.3 21.2; Kaga-Bandoro 7 19.2; Ndele 8.4 20.6; Obo 5.4 26.5; Paoua 7.2 16.4; Sibut 5.7 19.1; "
    "Zemio 5 25.1",
    "CG": "Brazzaville -4.3 15.3; Kinkala -4.4 14.8",
    "CI": "Abidjan 5.4 -4; Bouake 7.7 -5; Duekoue 6.7 -7.3; Guiglo 6.5 -7.5; Man 7.4 -7.6; Toulepleu 6.6 -8.4",
    "CM": "Bamenda 6 10.1; Batibo 5.8 9.9; Buea 4.2 9.2; Fotokol 12.4 14.2; Kolofata 11.2 14; Kousseri 12.1 15; Kumba "
    "4.6 9.4; Kumbo 6.2 10.7; Makary 12.6 14.5; Mamfe 5.8 9.3; Mokolo 10.7 13.8; Mora 11 14.1; Nkambe 6.6 10.7; "
    "Wum 6.4 10.1",
    "CO": "Anori 7.1 -75.1; Apartado 7.9 -76.6; Arauquita 7 -71.4; Argelia 2.3 -77.2; Barbacoas 1.7 -78.1; "
    "Barrancabermeja 7.1 -73.9; Buenaventura 3.9 -77; Cali 3.4 -76.5; Caloto 3 -76.4; Caucasia 8 -75.2; Corinto "
    "3.2 -76.3; Ituango 7.2 -75.8; Jamundi 3.3 -76.5; Medellin 6.2 -75.6; Montelibano 8 -75.4; Ocana 8.2 -73.4; "
    "Puerto Asis 0.5 -76.5; Quibdo 5.7 -76.7; Ricaurte 1.2 -78; San Jose del Guaviare 2.6 -72.6; San Vicente del "
    "Caguan 2.1 -74.8; Saravena 7 -71.9; Segovia 7.1 -74.7; Tame 6.5 -71.7; Taraza 7.6 -75.4; Tibu 8.6 -72.7; "
    "Toribio 3 -76.3; Tumaco 1.8 -78.8; Vistahermosa 3.1 -73.8",
    "DZ": "Ain Defla 36.3 2; Algiers 36.7 3.1; Blida 36.5 2.8; Bouira 36.4 3.9; Boumerdes 36.8 3.5; Chlef 36.2 1.3; "
    "Jijel 36.8 5.8; Medea 36.3 2.8; Relizane 35.7 0.6; Tizi Ouzou 36.7 4",
    "EC": "Esmeraldas 1 -79.7; Guayaquil -2.2 -79.9",
    "EG": "Arish 31.1 33.8; Bir al-Abd 31 33; Cairo 30.1 31.2; Rafah 31.3 34.2; Sheikh Zuweid 31.2 34.1",
    "ET": "Adigrat 14.3 39.5; Ambo 9 37.9; Asosa 10.1 34.5; Ataye 10.4 39.9; Axum 14.1 38.7; Bule Hora 5.6 38.2; Debre "
    "Birhan 9.7 39.5; Debre Tabor 11.8 38; Degehabur 8.3 43.9; Dembi Dolo 8.5 34.8; Dessie 11.1 39.6; Fiche 9.8 "
    "38.7; Finote Selam 10.7 37.3; Gambela 8.2 34.6; Gimbi 9.2 35.8; Gondar 12.6 37.5; Humera 14.3 36.6; Jijiga "
    "9.3 42.8; Kebri Dahar 6.7 44.3; Mekele 13.5 39.5; Moyale 3.5 39.1; Nekemte 9.1 36.5; Shire 14.1 38.3; Woldia "
    "11.8 39.6",
    "GE": "Gali 42.6 41.7; Gori 42 44.1; Sukhumi 43 41; Tskhinvali 42.2 44",
    "GH": "Bawku 11.1 -0.2; Bimbilla 8.9 0.1; Tamale 9.4 -0.8; Yendi 9.4 0",
    "GN": "Gueckedou 8.6 -10.1; Nzerekore 7.8 -8.8",
    "HN": "San Pedro Sula 15.5 -88; Tegucigalpa 14.1 -87.2",
    "HR": "Gospic 44.5 15.4; Knin 44 16.2; Vukovar 45.4 19",
    "HT": "Cite Soleil 18.6 -72.3; Croix-des-Bouquets 18.6 -72.2; Kenscoff 18.4 -72.3; Petite Riviere de l'Artibonite "
    "19.1 -72.5; Port-au-Prince 18.5 -72.3",
    "ID": "Ambon -3.7 128.2; Banda Aceh 5.5 95.3; Bireuen 5.1 96.6; Ilaga -4 137.4; Jayapura -2.5 140.7; Langsa 4.5 98; "
    "Lhokseumawe 5.2 97.2; Mulia -3.7 138; Oksibil -4.9 140.6; Poso -1.4 120.8; Sigli 5.4 96; Sugapa -3.7 137.1; "
    "Takengon 4.6 96.8; Timika -4.6 136.7; Wamena -4.1 138.9",
    "IL": "Jerusalem 31.8 35.2; Kiryat Shmona 33.2 35.6; Metula 33.3 35.6; Sderot 31.5 34.6",
    "IN": "Amritsar 31.6 74.9; Anantnag 33.7 75.2; Baramulla 34.2 74.3; Bijapur 18.8 80.8; Chaibasa 22.6 85.8; "
    "Churachandpur 24.3 93.7; Daltonganj 24 84.1; Dantewada 18.9 81.3; Doda 33.1 75.5; Gadchiroli 20.2 80; Gaya "
    "24.8 85; Giridih 24.2 86.3; Gumla 23 84.5; Haflong 25.2 93; Imphal 24.8 93.9; Jamui 24.9 86.2; Karimnagar "
    "18.4 79.1; Kohima 25.7 94.1; Kokrajhar 26.4 90.3; Koraput 18.8 82.7; Kupwara 34.5 74.3; Latehar 23.7 84.5; "
    "Malkangiri 18.2 82; Medinipur 22.4 87.3; Narayanpur 19.7 81.2; Poonch 33.8 74.1; Pulwama 33.9 74.9; Rajouri "
    "33.4 74.3; Srinagar 34.1 74.8; Sukma 18.3 81.6; Warangal 18 79.6",
    "IQ": "Al-Qaim 34.4 41; Amedi 37.1 43.5; Baghdad 33.3 44.4; Baiji 34.9 43.5; Balad 34 44.1; Baqubah 33.8 44.6; "
    "Fallujah 33.3 43.8; Haditha 34.1 42.4; Hawija 35.3 43.8; Hit 33.6 42.8; Iskandariyah 32.9 44.3; Khanaqin "
    "34.3 45.4; Kirkuk 35.5 44.4; Mahmudiyah 33.1 44.4; Makhmur 35.8 43.6; Mosul 36.3 43.1; Muqdadiyah 34 44.9; "
    "Ramadi 33.4 43.3; Samarra 34.2 43.9; Sinjar 36.3 41.9; Tal Afar 36.4 42.4; Tikrit 34.6 43.7; Tuz Khurmatu "
    "34.9 44.6",
    "IR": "Marivan 35.5 46.2; Piranshahr 36.7 45.1; Saravan 27.4 62.3; Sardasht 36.2 45.5; Tehran 35.7 51.4; Zahedan 29.5 60.9",
    "KE": "Eldoret 0.5 35.3; Garissa -0.5 39.6; Isiolo 0.4 37.6; Kapedo 1.2 36; Kapsokwony 0.9 34.7; Lamu -2.3 40.9; "
    "Lodwar 3.1 35.6; Lokichokio 4.2 34.4; Mandera 3.9 41.9; Maralal 1.1 36.7; Marigat 0.5 36; Marsabit 2.3 38; "
    "Moyale 3.5 39.1; Nairobi -1.3 36.8; Nakuru -0.3 36.1; Wajir 1.7 40.1",
    "KG": "Batken 40.1 70.8; Osh 40.5 72.8",
    "KH": "Anlong Veng 14.2 104.1; Pailin 12.8 102.6",
    "LB": "Arsal 34.2 36.4; Baalbek 34 36.2; Beirut 33.9 35.5; Bint Jbeil 33.1 35.4; Hermel 34.4 36.4; Marjayoun 33.4 "
    "35.6; Nabatieh 33.4 35.5; Sidon 33.6 35.4; Tripoli 34.4 35.8; Tyre 33.3 35.2",
    "LK": "Ampara 7.3 81.7; Batticaloa 7.7 81.7; Jaffna 9.7 80; Kilinochchi 9.4 80.4; Mannar 9 79.9; Mullaitivu 9.3 "
    "80.8; Muttur 8.4 81.3; Trincomalee 8.6 81.2; Vavuniya 8.8 80.5",
    "LR": "Ganta 7.2 -9; Monrovia 6.3 -10.8; Tubmanburg 6.9 -10.8; Voinjama 8.4 -9.7",
    "LY": "Ajdabiya 30.8 20.2; Bani Walid 31.7 14; Benghazi 32.1 20.1; Brega 30.4 19.6; Derna 32.8 22.6; Kufra 24.2 "
    "23.3; Misrata 32.4 15.1; Ras Lanuf 30.5 18.6; Sabha 27 14.4; Sirte 31.2 16.6; Tarhuna 32.4 13.6; Tripoli "
    "32.9 13.2; Zawiya 32.8 12.7; Zintan 31.9 12.3",
    "MK": "Kumanovo 42.1 21.7; Tetovo 42 21",
    "ML": "Ansongo 15.7 0.5; Bandiagara 14.3 -3.6; Bankass 14.1 -3.5; Diabali 14.7 -6; Djenne 13.9 -4.6; Douentza 15 "
    "-3; Gao 16.3 0; Gossi 15.8 -1.3; Goundam 16.4 -3.7; Hombori 15.3 -1.7; Kidal 18.4 1.4; Koro 14.1 -3.1; "
    "Macina 14 -5.4; Menaka 15.9 2.4; Mopti 14.5 -4.2; Niono 14.3 -6; Tenenkou 14.5 -4.9; Tessalit 20.2 1; "
    "Timbuktu 16.8 -3; Youwarou 15.4 -4.3",
    "MM": "Bhamo 24.3 97.2; Bilin 17.3 97.3; Buthidaung 20.9 92.5; Dawei 14.1 98.2; Demoso 19.5 97.2; Falam 22.9 93.7; "
    "Gangaw 22 94.2; Hakha 22.6 93.6; Hpakant 25.6 96.3; Hpapun 18.1 97.4; Kale 23.2 94.1; Kani 22.4 94.8; "
    "Kawkareik 16.6 98.2; Kutkai 23.5 97.9; Kyauktaw 20.8 93; Lashio 22.9 97.7; Laukkai 23.7 98.8; Loikaw 19.7 "
    "97.2; Maungdaw 20.8 92.4; Mindat 21.4 94; Monywa 22.1 95.1; Mrauk-U 20.6 93.2; Muse 24 97.9; Myaing 21.7 "
    "94.8; Myawaddy 16.7 98.5; Myitkyina 25.4 97.4; Namhkam 23.8 97.7; Pakokku 21.3 95.1; Paletwa 21.3 92.9; Pauk "
    "21.5 94.5; Shwebo 22.6 95.7; Sittwe 20.1 92.9; Thantlang 22.7 93.4; Ye-U 22.8 95.4; Yinmabin 22.2 94.8",
    "MX": "Acapulco 16.8 -99.9; Aguililla 18.7 -102.8; Apatzingan 19.1 -102.4; Caborca 30.7 -112.2; Celaya 20.5 -100.8; "
    "Chihuahua 28.6 -106.1; Chilpancingo 17.6 -99.5; Ciudad Juarez 31.7 -106.5; Ciudad Obregon 27.5 -109.9; "
    "Cuernavaca 18.9 -99.2; Culiacan 24.8 -107.4; Fresnillo 23.2 -102.9; Guadalajara 20.7 -103.3; Iguala 18.3 "
    "-99.5; Irapuato 20.7 -101.4; Leon 21.1 -101.7; Manzanillo 19.1 -104.3; Matamoros 25.9 -97.5; Mazatlan 23.2 "
    "-106.4; Monterrey 25.7 -100.3; Nuevo Laredo 27.5 -99.5; Reynosa 26.1 -98.3; San Fernando 24.8 -98.1; Tijuana "
    "32.5 -117; Torreon 25.5 -103.4; Uruapan 19.4 -102.1; Zacatecas 22.8 -102.6; Zamora 20 -102.3",
    "MZ": "Ancuabe -13 39.9; Chiure -13.4 39.8; Gorongosa -18.7 34.1; Macomia -12.2 40.1; Maringue -17.8 34.5; Meluco "
    "-12.5 39.6; Mocimboa da Praia -11.4 40.4; Mueda -11.7 39.6; Nangade -11.1 39.7; Palma -10.8 40.5; Quissanga "
    "-12.4 40.5",
    "NE": "Ayorou 14.7 0.9; Banibangou 15 2.7; Bosso 13.7 13.3; Diffa 13.3 12.6; Inates 15.2 1.3; Makalondi 12.8 1.7; "
    "Maradi 13.5 7.1; Nguigmi 14.2 13.1; Ouallam 14.3 2.1; Tassara 16.8 5.6; Tera 14 0.8; Tillaberi 14.2 1.5; "
    "Torodi 13.1 1.8",
    "NG": "Anka 12.1 5.9; Bama 11.5 13.7; Barkin Ladi 9.5 8.9; Batsari 12.8 7.2; Birnin Gwari 11 6.8; Biu 10.6 12.2; "
    "Bokkos 9.3 9; Buni Yadi 11.3 12; Chibok 10.9 12.8; Damaturu 11.7 12; Damboa 11.2 12.8; Dikwa 12 13.9; Geidam "
    "12.9 11.9; Gusau 12.2 6.7; Gwoza 11.1 13.7; Jibia 13.1 7.2; Jos 9.9 8.9; Kaduna 10.5 7.4; Kankara 11.9 7.4; "
    "Katsina-Ala 7.2 9.3; Konduga 11.7 13.4; Kuta 9.9 6.7; Madagali 10.9 13.6; Maiduguri 11.8 13.2; Makurdi 7.7 "
    "8.5; Maru 12.3 6.4; Michika 10.6 13.4; Monguno 12.7 13.6; Mubi 10.3 13.3; Ngala 12.3 14.2; Onitsha 6.1 6.8; "
    "Orlu 5.8 7; Port Harcourt 4.8 7; Potiskum 11.7 11.1; Sabon Birni 13.6 6.3; Takum 7.3 10; Warri 5.5 5.8; Wase "
    "9.1 10; Wukari 7.9 9.8; Yenagoa 4.9 6.3; Zonkwa 9.8 8.3",
    "NP": "Baglung 28.4 83.2; Bhojpur 27.2 87; Biratnagar 26.5 87.3; Birendranagar 28.6 81.6; Birgunj 27 84.9; Butwal "
    "27.7 83.5; Dhangadhi 28.7 80.6; Dhulikhel 27.6 85.5; Diktel 27.2 86.8; Gorkha 28 84.6; Gulariya 28.2 81.3; "
    "Hetauda 27.4 85; Jajarkot 28.8 82.1; Janakpur 26.7 85.9; Khandbari 27.4 87.2; Lahan 26.7 86.5; Liwang 28.4 "
    "82.6; Mangalsen 29.1 81.3; Musikot 28.6 82.5; Nepalgunj 28.1 81.6; Okhaldhunga 27.3 86.5; Ramechhap 27.3 "
    "86.1; Tulsipur 28.1 82.3",
    "PE": "Ayacucho -13.2 -74.2; Huanta -12.9 -74.2",
    "PG": "Mendi -6.1 143.7; Porgera -5.5 143.1; Wabag -5.5 143.7",
    "PH": "Bislig 8.2 126.3; Borongan 11.6 125.4; Butuan 8.9 125.5; Calbayog 12.1 124.6; Catarman 12.5 124.6; "
    "Compostela 7.7 126.1; Cotabato City 7.2 124.2; Datu Piang 7 124.5; Davao 7.1 125.6; General Santos 6.1 "
    "125.2; Guihulngan 10.1 123.3; Iligan 8.2 124.2; Isabela City 6.7 122; Jolo 6 121; Kabankalan 10 122.8; "
    "Kidapawan 7 125.1; Legazpi 13.1 123.7; Malaybalay 8.2 125.1; Marawi 8 124.3; Masbate 12.4 123.6; Pagadian "
    "7.8 123.4; Pikit 7.1 124.7; Shariff Aguak 6.9 124.5; Sorsogon 13 124; Sumisip 6.5 122; Surigao 9.8 125.5; "
    "Tandag 9.1 126.2; Tipo-Tipo 6.6 122.2; Zamboanga City 6.9 122.1",
    "PK": "Awaran 26.5 65.2; Bannu 33 70.6; Dera Bugti 29 69.2; Dera Ismail Khan 31.8 70.9; Ghalanai 34.3 71.4; Hangu "
    "33.5 71.1; Kalat 29 66.6; Karachi 24.9 67; Khar 34.7 71.5; Khuzdar 27.8 66.6; Kohlu 29.9 69.2; Lakki Marwat "
    "32.6 70.9; Landi Kotal 34.1 71.1; Mastung 29.8 66.8; Mingora 34.8 72.4; Mir Ali 33 70.3; Miranshah 33 70.1; "
    "Panjgur 27 64.1; Parachinar 33.9 70.1; Peshawar 34 71.6; Quetta 30.2 67; Tank 32.2 70.4; Turbat 26 63; Wana "
    "32.3 69.6",
    "PS": "Beit Hanoun 31.5 34.5; Gaza City 31.5 34.5; Hebron 31.5 35.1; Jenin 32.5 35.3; Khan Yunis 31.3 34.3; Nablus "
    "32.2 35.3; Rafah 31.3 34.2; Ramallah 31.9 35.2; Tulkarm 32.3 35",
    "RU": "Belgorod 50.6 36.6; Buynaksk 42.8 47.1; Derbent 42.1 48.3; Grozny 43.3 45.7; Gudermes 43.4 46.1; Khasavyurt "
    "43.2 46.6; Makhachkala 43 47.5; Nalchik 43.5 43.6; Nazran 43.2 44.8; Shali 43.1 45.9; Shebekino 50.4 36.9; "
    "Sudzha 51.2 35.3; Urus-Martan 43.1 45.5; Vedeno 43 46.1",
    "RW": "Gisenyi -1.7 29.3; Ruhengeri -1.5 29.6",
    "SA": "Abha 18.2 42.5; Jizan 16.9 42.6; Najran 17.5 44.1; Qatif 26.6 50",
    "SD": "Babanusa 11.3 27.8; Dilling 12.1 29.6; Ed Daein 11.5 26.1; El Fasher 13.6 25.3; El Fula 11.7 28.4; El Obeid "
    "13.2 30.2; Geneina 13.5 22.4; Kabkabiya 13.7 24.1; Kadugli 11 29.7; Kas 12.5 24.3; Kauda 11.1 30.5; Khartoum "
    "15.6 32.5; Kurmuk 10.6 34.3; Kutum 14.2 24.7; Nyala 12 24.9; Omdurman 15.6 32.5; Sennar 13.6 33.6; Talodi "
    "10.6 30.4; Tawila 13.5 24.9; Wad Madani 14.4 33.5; Zalingei 12.9 23.5",
    "SL": "Freetown 8.5 -13.2; Kailahun 8.3 -10.6; Kenema 7.9 -11.2; Koidu 8.6 -11; Makeni 8.9 -12; Port Loko 8.8 -12.8",
    "SN": "Bignona 12.8 -16.2; Ziguinchor 12.6 -16.3",
    "SO": "Afgoye 2.1 45.1; Baidoa 3.1 43.6; Barawe 1.1 44; Bardhere 2.3 42.3; Beledweyne 4.7 45.2; Bosaso 11.3 49.2; "
    "Bulo Burto 3.9 45.5; Dhobley 0.4 41; Dhusamareb 5.5 46.4; Galkayo 6.8 47.4; Garbaharey 3.2 42.3; Haradhere "
    "4.7 47.9; Hudur 4.1 43.9; Jilib 0.5 42.8; Jowhar 2.8 45.5; Kismayo -0.4 42.5; Las Anod 8.5 47.4; Merca 1.7 "
    "44.8; Mogadishu 2 45.3; Qoryoley 1.8 44.5; Wanlaweyn 2.6 44.9",
    "SS": "Akobo 7.8 33; Bentiu 9.3 29.8; Bor 6.2 31.6; Fangak 9.1 30.9; Juba 4.9 31.6; Kajo Keji 3.8 31.7; Kodok 9.9 "
    "32.1; Leer 8.3 30.1; Malakal 9.5 31.7; Maridi 4.9 29.5; Mayom 9.2 29.3; Nasir 8.6 33.1; Pibor 6.8 33.1; Renk "
    "11.7 32.8; Rumbek 6.8 29.7; Tonj 7.3 28.7; Torit 4.4 32.6; Wau 7.7 28; Yambio 4.6 28.4; Yei 4.1 30.7",
    "SY": "Abu Kamal 34.5 40.9; Afrin 36.5 36.9; Aleppo 36.2 37.2; Azaz 36.6 37; Damascus 33.5 36.3; Daraa 32.6 36.1; "
    "Deir ez-Zor 35.3 40.1; Douma 33.6 36.4; Hama 35.1 36.8; Hasakah 36.5 40.7; Homs 34.7 36.7; Idlib 35.9 36.6; "
    "Jisr al-Shughur 35.8 36.3; Khan Shaykhun 35.4 36.7; Kobani 36.9 38.4; Maarat al-Numan 35.6 36.7; Manbij 36.5 "
    "38; Mayadin 35 40.5; Nawa 32.9 36; Palmyra 34.6 38.3; Qamishli 37.1 41.2; Quneitra 33.1 35.8; Raqqa 36 39; "
    "Ras al-Ayn 36.9 40.1; Rastan 34.9 36.7; Saraqib 35.9 36.8; Suqaylabiyah 35.4 36.3; Tell Tamer 36.7 40.4; "
    "Zabadani 33.7 36.1; al-Bab 36.4 37.5",
    "TD": "Abeche 13.8 20.8; Adre 13.5 22.2; Am Timan 11 20.3; Bol 13.5 14.7; Goz Beida 12.2 21.4; N'Djamena 12.1 15",
    "TG": "Dapaong 10.9 0.2; Mandouri 10.8 0.8",
    "TH": "Bannang Sata 6.3 101.3; Narathiwat 6.4 101.8; Pattani 6.9 101.3; Raman 6.5 101.4; Rueso 6.4 101.5; Sai Buri "
    "6.7 101.6; Su-ngai Kolok 6 102; Tak Bai 6.3 102.1; Yala 6.5 101.3",
    "TJ": "Garm 38.9 70.2; Isfara 40.1 70.6; Khorog 37.5 71.6",
    "TL": "Dili -8.6 125.6",
    "TN": "Jendouba 36.5 8.8; Kasserine 35.2 8.8; Tunis 36.8 10.2",
    "TR": "Bingol 38.9 40.5; Cizre 37.3 42.2; Cukurca 37.2 43.6; Diyarbakir 37.9 40.2; Eruh 37.7 42.2; Hakkari 37.6 "
    "43.7; Istanbul 41 28.9; Lice 38.5 40.6; Nusaybin 37.1 41.2; Semdinli 37.3 44.6; Siirt 37.9 41.9; Sirnak 37.5 "
    "42.5; Tunceli 39.1 39.5; Uludere 37.4 42.9; Van 38.5 43.4; Yuksekova 37.6 44.3",
    "UA": "Avdiivka 48.1 37.8; Bakhmut 48.6 38; Beryslav 46.8 33.4; Donetsk 48 37.8; Horlivka 48.3 38; Huliaipole 47.7 "
    "36.3; Izium 49.2 37.3; Kharkiv 50 36.3; Kherson 46.6 32.6; Kreminna 49 38.2; Kupiansk 49.7 37.6; Luhansk "
    "48.6 39.3; Lyman 49 37.8; Mariupol 47.1 37.5; Nikopol 47.6 34.4; Orikhiv 47.6 35.8; Pokrovsk 48.3 37.2; "
    "Popasna 48.6 38.4; Sievierodonetsk 48.9 38.5; Svatove 49.4 38.2; Volnovakha 47.6 37.5; Vovchansk 50.3 36.9; "
    "Vuhledar 47.8 37.2",
    "UG": "Adjumani 3.4 31.8; Bundibugyo 0.7 30.1; Gulu 2.8 32.3; Kaabong 3.5 34.1; Kasese 0.2 30.1; Kitgum 3.3 32.9; "
    "Kotido 3 34.1; Lira 2.2 32.9; Moroto 2.5 34.7; Pader 3 33.2; Soroti 1.7 33.6",
    "VE": "Caracas 10.5 -66.9; El Callao 7.3 -61.8; Maracaibo 10.6 -71.6; San Cristobal 7.8 -72.2; Tumeremo 7.3 -61.5",
    "XK": "Gjakova 42.4 20.4; Mitrovica 42.9 20.9; Pec 42.7 20.3; Pristina 42.7 21.2",
    "YE": "Abs 16 43.2; Ad Durayhimi 14.6 43.1; Aden 12.8 45; Ataq 14.5 46.8; Baqim 17.4 43.5; Bayhan 14.8 45.7; Dhale "
    "13.7 44.7; Harad 16.4 43.1; Hays 13.9 43.5; Hodeidah 14.8 43; Lawdar 13.9 45.9; Marib 15.5 45.3; Midi 16.3 "
    "42.8; Mocha 13.3 43.2; Mukalla 14.5 49.1; Qatabah 13.9 44.7; Rada 14.4 44.8; Saada 16.9 43.8; Sanaa 15.4 "
    "44.2; Sirwah 15.4 45; Taiz 13.6 44; Zinjibar 13.1 45.4",
}


def _read(listed: str) -> tuple[tuple[str, float, float], ...]:
    rows = (town.rsplit(" ", 2) for town in listed.split("; "))
    return tuple((name, float(latitude), float(longitude)) for name, latitude, longitude in rows)


EMBATTLED: dict[str, tuple[tuple[str, float, float], ...]] = {country: _read(listed) for country, listed in _TOWNS.items()}
"""Country -> its towns: name, latitude, longitude."""
