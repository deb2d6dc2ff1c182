"""Whether what a sentence tells has happened: denied, wished, feared, planned or alleged acts are no events."""

import pytest

from conflictnews import parse_article

UNDONE = (
    "The army did not shell the village of Ariha on Monday, a spokesman said.",
    "Police said they had not arrested anyone in Kisumu on Friday.",
    "Rebels threatened to attack Goma on Tuesday if the talks fail.",
    "The government denied that its jets had bombed a market in Mekelle on 3 May 2022.",
    "Residents of Herat fear that militants will storm the prison in the coming days.",
    "The general vowed on Sunday to retake the town of Bambari.",
    "On 4 June 2021, the minister called for the arrest of the militia's leader in Bunia.",
    "He was accused of having planned to kidnap a priest in Jos.",
    "On 2 March 2020, a court in Nairobi sentenced a man who attacked a police post in 2016.",
    "The mayor of Maiduguri said on Monday that he wished the rebels would withdraw from the area.",
    "If troops attack the camp near Malakal, thousands will flee, the UN warned on Wednesday.",
    "The talks in Juba on 5 May 2021 did not end in an agreement.",
    "No protest took place in Khartoum on Friday.",
    "There were no clashes in Tripoli on Thursday, residents said.",
    "On 7 July 2022, parliament in Bogota debated a bill against kidnapping.",
    "The film tells how soldiers massacred villagers in 1981 near El Mozote.",
    "The army was ready to storm the mosque in Marawi on Tuesday.",
    "Militants would have attacked Pemba had the bridge not been down, an officer said on Monday.",
    "On 6 May 2022 the UN urged both sides to agree to a truce in Taiz.",
    "Neither side shelled Donetsk on Saturday.",
    "The group has never attacked a school, its leader said in Sokoto on Friday.",
    "The army was supposed to withdraw from Beni on Monday but stayed.",
    "Nobody was abducted in Kaduna on Friday, the police spokesman said.",
    "The president ordered troops to retake Bentiu by Friday, his office said.",
    "Fears grew in Palma on Monday that insurgents would return and burn the market.",
    "The ministry said on 4 June 2020 that no attack had been carried out in Sirte.",
    "Drivers in Lagos called off a march planned for Tuesday.",
    "Lawmakers in Manila want soldiers to stop shelling villages, a bill filed on 2 May 2018 says.",
    "The militia has not withdrawn from Bunia, residents said on Saturday.",
    "Without an agreement, the convoy could not leave Harasta on 7 March 2018.",
    '"We will attack Tel Abyad tonight," the commander said on 8 October 2019.',
    "The rumour that gunmen had seized a bus in Jos on 5 May 2022 was false, police said.",
    "The group claimed it can strike Riyadh at any time.",
    "Officials dismissed reports that rebels had captured Kidal on 5 June 2014.",
    "A plan to blow up the bridge at Kerch was discussed on 3 May 2022, officials said.",
    "It is unclear whether anyone was abducted in Zaria on Monday.",
    "A spokesman said on Sunday that the army had never bombed a hospital in Saada.",
    "Teachers in Oaxaca decided not to march on 15 May 2019.",
    "The UN envoy hopes that both sides will sign a truce in Hodeidah by Friday.",
    "Villagers near Kutum avoid the road, afraid of being robbed by militiamen.",
)

DONE = (
    "Troops shelled the village of Ariha on Monday.",
    "On 4 June 2021, a trader was abducted by ADF fighters near Oicha.",
    "On 4 June 2021, police dispersed a crowd in Conakry with tear gas.",
    "Despite a ceasefire, rebels attacked an army post near Kidal on 8 May 2014.",
    "On 9 May 2022, police arrested 20 students who had not left the campus in Kampala.",
    "Soldiers who did not wait for orders stormed a house in Bamenda on 3 March 2021, killing two men.",
    "The rebels failed to take Goma on Tuesday but shelled its airport.",
    "Fearing an attack, the army bombed a forest near Baga on 5 June 2019.",
    "On 5 June 2019, farmers marched in Bhopal to demand that the police not arrest their leaders.",
    "On 12 April 2020, militants set fire to a school in Palma without killing anyone.",
    "Police refused to negotiate and stormed the hall in Tegucigalpa on 4 May 2021, arresting 30 people.",
    "On 3 May 2020, a bomb planted to kill the governor went off in Mosul; nobody was hurt.",
    "A planned protest in Harare on 16 August 2019 was broken up by police, who beat demonstrators.",
    "On 6 October 2021, unable to enter the base, gunmen shelled it from a hill near Bosaso.",
    "Nobody claimed the attack, in which gunmen abducted a nurse in Jacmel on 2 April 2021.",
    "The army said on Monday it had retaken Bentiu after two days of fighting.",
    "On 2 May 2019, police who had been told not to shoot opened fire on marchers in Minna, killing one.",
    "Gunmen trying to rob a bank in Owo on 6 April 2017 killed a guard.",
    "Protesters marched in Sfax on 9 June 2020 to ask that the plant not reopen.",
    "On 4 May 2021 a mob in Gazipur lynched a man it wrongly accused of theft.",
    "Rebels who had vowed to lay down arms attacked Bria on 3 June 2019.",
    "On 5 August 2016, a drone strike near Rada killed two men; nobody could confirm who they were.",
    "Not satisfied with the ransom, bandits abducted the envoy's brother near Birnin Gwari on 7 July 2021.",
    "On 8 May 2018 in Bartella, men who could not be identified set fire to a church.",
    "The army managed to repel an attack on its base at Tessit on 7 August 2022.",
    "Unable to enter Sirte, fighters shelled it on 9 June 2016.",
    "No sooner had the truce begun on 10 May 2022 than mortars hit Avdiivka, wounding two.",
    "On 11 May 2017, farmers blocked the road at Mandsaur and would not let lorries pass.",
    "Security forces went on to arrest 15 people in Lubumbashi on 12 May 2016.",
    "Nobody in the village of Ogossagou heard the raiders come on 23 March 2019; they killed 30 people.",
)


@pytest.mark.parametrize("text", UNDONE)
def test_what_did_not_happen_is_no_event(text):
    assert parse_article(text).events == ()


@pytest.mark.parametrize("text", DONE)
def test_what_happened_is_one_event_though_something_else_is_denied(text):
    assert len(parse_article(text).events) == 1


def test_a_second_verb_shares_the_modal_of_the_first():
    assert parse_article("Rebels would return and burn the market in Palma, traders fear.").events == ()
    assert len(parse_article("On 3 May 2021, rebels returned to Palma and burned the market.").events) == 1
