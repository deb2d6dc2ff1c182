"""Invented sentences of general newswire, with every date expression and its value, in TimeML's conventions."""

import datetime as dt

import pytest
import regex

from conflictnews import find_dates

SENTENCES = """
@2024-04-18
Kestrel Foods said net income for [the first quarter|2024-Q1] rose 12%, to $44 million, from $39 million in [the
    year-earlier period|2023-Q1].
The brewer's shares closed at $31 [yesterday|2024-04-17] in New York trading.
In [the latest quarter|2024-Q1], revenue climbed 8% from [a year ago|2023-Q1], and [first-quarter|2024-Q1] margins widened.
The directors said they expect [fourth-quarter|2023-Q4] results to be announced [next week|2024-W17].
Moravia Steel will pay a quarterly dividend of 11 cents a share on [May 30|2024-05-30] to holders of record [May
    10|2024-05-10].
The opposition leader, who was jailed in [1998|1998], was freed [Wednesday|2024-04-17] after [26 years|P26Y].
Negotiators are expected to meet in Doha on [Saturday|2024-04-20].
The rebels will be given until [Sunday|2024-04-21] to lay down their arms.
The minister was to have flown to Ankara [Monday|2024-04-15], but the trip was called off.
A hearing has been set for [June 3|2024-06-03].
The court ruled [Tuesday|2024-04-16] that the vote, scheduled for [May 12|2024-05-12], must be postponed.
[Last month|2024-03], the airline cut 400 jobs; [earlier this month|2024-04] it cut 120 more.
He has worked for the bank for [nearly two decades|P2DE].
Oil prices have fallen by a third in [the past 18 months|P18M].
The plant, which opened in [September|2023-09], will employ 900 people by [the end of this year|2024].
The 64-year-old author died at her home [Thursday morning|2024-04-18TMO].
Troops fired on the crowd [Thursday|2024-04-18], witnesses said.
The president [now|PRESENT_REF] faces a vote of no confidence, which parliament will take up [Friday|2024-04-19].
They were married [24 years ago|2000] in Split.
Previously, the museum had charged no fee.
The former governor has already left the country.
"We meet [every Tuesday|XXXX-WXX-2]," she said.
The airport, closed since [January|2024-01], will reopen in [July|2024-07].
The strike, [now|PRESENT_REF] in its third week, has cost the company $20 million.
In [fiscal 2023|2023], the agency spent $2.1 billion, and in [the current fiscal year|2024] it will spend less.
The talks broke down [late Wednesday|2024-04-17].
The ship left port [Tuesday night|2024-04-16TNI] and is due in Odesa [early Saturday|2024-04-20].
A spokesman said the firm plans to complete the sale by [year-end|2024].
On [April 2|2024-04-02] the bank raised its rate; on [May 7|2024-05-07] it will meet again.
[This year|2024] alone, 41 miners have died, compared with 60 in all of [last year|2023].
The company earned $3.1 million, or 40 cents a share, [a year earlier|2023].
[Two weeks ago|2024-W14], a bus plunged into the gorge.
He said the ceasefire would hold through [the weekend|2024-W16-WE].
In [the 1970s|197], the valley had six schools.
The carmaker is to build the van for [at least five years|P5Y].
The senator said he would not run in [November|2024-11].
Voters go to the polls [Sunday|2024-04-21] in the first election since [2019|2019].
The yen has weakened [recently|PAST_REF], and in [recent weeks|PXW] the bank has stepped in.
The bonds mature in [2034|2034] and pay interest [annually|P1Y].
The inquiry, which began in [the summer of 2022|2022-SU], will take [several more months|PXM].
[Today|2024-04-18], the village is empty.
A gunman killed nine people [last night|2024-04-17TNI].
The Wednesday Journal reported that Operation Autumn Shield had ended.
The two sides have agreed to meet again [next Tuesday|2024-04-23].
The law takes effect [July 1|2024-07-01].
Inflation was 3.1% in [March|2024-03], down from 3.6% in [February|2024-02] and 4.4% [a year ago|2023-03].
The chairman, 61 years old, will step down in [June|2024-06].
It was the worst flood in [a century|P1CE].
[Months|PXM] of fighting have emptied the town.
The firm's fiscal year ends [June 30|2024-06-30].
At the same time, the union filed a suit.
His trial opens [Monday|2024-04-22] in Arusha.
She will have been in office [10 years|P10Y] in [October|2024-10].
The pact expires at [midnight Friday|2024-04-19T24:00]
@1998-02-27
The airline's chairman said [Friday|1998-02-27] that talks with the pilots would resume [Monday|1998-03-02].
A federal grand jury has been looking into the fires since [last summer|1997-SU].
The rebels have held the pass since [early December|1997-12].
He was convicted in [1991|1991] and sentenced to [12 years|P12Y] in prison.
"We're going to see a vote [next week|1998-W10]," the senator said [Thursday|1998-02-26].
Stocks opened higher [this morning|1998-02-27TMO] after falling [late yesterday|1998-02-26].
Iraqi officials turned the inspectors away again [today|1998-02-27].
The storm is expected to reach the coast by [Saturday night|1998-02-28TNI].
Some 200 people have been arrested in [the past week|P1W].
[Three years ago|1995], the factory had 900 workers. [Now|PRESENT_REF] it has 40.
Investigators have been at the scene for [the last five days|P5D].
The secretary general left Baghdad [Monday|1998-02-23] after signing the accord.
The bank is raising its prime rate, effective [March 2|1998-03-02].
Voters decide [Tuesday|1998-03-03] whether to build the stadium.
The embargo will be lifted in stages over [the next six months|P6M].
The peace talks, which have dragged on for [months|PXM], collapsed [this week|1998-W09].
He spent [nearly a year|P1Y] in hiding.
In [the fourth quarter of 1997|1997-Q4], the carmaker lost $1.2 billion, compared with a profit of $90 million in [the
    same quarter a year earlier|1996-Q4].
Sales rose 3 percent in [January|1998-01] from [December|1997-12] and 7 percent from [a year earlier|1997-01].
The company said it will cut 3,000 jobs over [the next two years|P2Y].
It was her second visit in [less than a month|P1M].
The trial is scheduled to begin in [September|1998-09].
Police are investigating an attack on a mosque [Wednesday|1998-02-25].
The ferry, built in [1974|1974], sank within [20 minutes|PT20M].
Elections are due by [May|1998-05].
The court is expected to rule as early as [Monday|1998-03-02].
The premier, who took office in [November|1997-11], will visit Moscow in [April|1998-04].
Prices climbed [last month|1998-01] at the fastest pace in [seven years|P7Y].
The volcano last erupted [400 years ago|1598].
The dollar bought 126 yen in late New York trading [Friday|1998-02-27].
He had been scheduled to leave [Wednesday|1998-02-25], but the flight was cancelled.
Scientists will launch the probe in [2003|2003].
The pact was reached in [the early hours of Sunday|1998-02-22TMO].
[Two decades|P2DE] of war have left the country in ruins.
By [the end of the decade|199], half of the mines will have closed.
The army has until [midnight Saturday|1998-02-28T24:00] to withdraw.
In [the 18 months|P18M] since the vote, nothing has changed.
@2013-03-22
Cyprus has until [Monday|2013-03-25] to raise 5.8 billion euros.
The body was found [Thursday|2013-03-21], and an autopsy was planned for [Friday|2013-03-22].
He became archbishop in [1998|1998] and cardinal [three years later|2001].
The film opens nationwide [next Friday|2013-03-29].
The two leaders spoke by phone [earlier this week|2013-W12].
The 13-year-old girl was shot in the head in [October|2012-10].
Unemployment has more than doubled since the start of the crisis in [2008|2008].
The legislation, passed [last year|2012], takes effect in [January|2014-01].
They have lived in the house for [more than 30 years|P30Y].
The ministry said it was [currently|PRESENT_REF] reviewing the plans.
Rebels seized the airport [overnight|2013-03-21TNI] and were holding it [Friday afternoon|2013-03-22TAF].
Snow fell for a third day in a row.
The agency publishes the figures [twice a year|P1Y].
The fire broke out shortly before [6 p.m.|2013-03-21T18:00] on [Thursday|2013-03-21].
He is due to appear in court on [April 9|2013-04-09].
The Bank of England kept rates on hold [this month|2013-03].
The vote was originally planned for [February|2013-02].
The airport will be closed until at least [noon Saturday|2013-03-23T12:00].
A ceasefire announced [Thursday|2013-03-21] is set to begin at [dawn on Sunday|2013-03-24TMO].
The suspect could be charged as soon as [Monday|2013-03-25].
She will turn 40 in [August|2013-08].
Two soldiers were killed [Wednesday|2013-03-20] and three [the day before|2013-03-19].
The inquiry has heard from 40 witnesses so far [this year|2013].
The law has been in force since [the mid-1980s|198].
The siege, [now|PRESENT_REF] in its fourth month, has driven prices up tenfold.
"[Today|2013-03-22] is a sad day," he wrote.
Flights were grounded for [two hours|PT2H] [Thursday evening|2013-03-21TEV].
The talks ended without agreement [late on Thursday|2013-03-21].
They want the troops out by [2014|2014].
@1989-11-02
Dornier Mills Inc. reported a loss of $4.2 million for [the third quarter|1989-Q3], compared with net income of $1.1
    million, or 12 cents a share, [a year earlier|1988-Q3].
In New York Stock Exchange composite trading [yesterday|1989-11-01], Halvorsen shares closed at $24.50, down 75 cents.
For [the nine months|P9M], net fell 14% to $31 million, or $1.40 a share, from $36 million, or $1.62 a share, in [the
    year-earlier period|1988].
The board declared a quarterly dividend of 20 cents, payable [Dec. 15|1989-12-15] to stock of record [Nov. 24|1989-11-24].
Terms call for the buyer to complete the tender offer by [Nov. 30|1989-11-30].
The company expects [fourth-quarter|1989-Q4] earnings to be flat with [the year-ago quarter|1988-Q4].
The executive, 54 years old, succeeds Marvin Tull, who retired [Sept. 30|1989-09-30].
The bonds, due [1999|1999], were priced to yield 8.9%.
Construction of the mill is expected to begin [next spring|1990-SP] and to take [18 months|P18M].
The refinery has been closed since an explosion [Oct. 23|1989-10-23].
The agreement, reached [late Tuesday|1989-10-31], must be approved by shareholders at a meeting [Dec. 7|1989-12-07].
Sales of new homes dropped 14% in [September|1989-09], the Commerce Department said [yesterday|1989-11-01].
The index rose 0.2% in [September|1989-09] after falling 0.4% in [August|1989-08].
The suit, filed [last week|1989-W43] in federal court, seeks $20 million.
Under a [three-year|P3Y] contract, deliveries will start in [early 1991|1991].
The carrier had predicted in [July|1989-07] that it would be profitable by [year end|1989].
As of [Sept. 30|1989-09-30], the fund held 40% of its assets in cash, up from 22% [a month earlier|1989-08].
The firm had a loss of $2 million in [fiscal 1988|1988].
"[A decade ago|1979] we would have laughed," one banker says.
Analysts expect the dollar to trade between 1.80 and 1.90 marks through [the end of the year|1989].
He joined the concern in [1962|1962] and became president [22 years later|1984].
The meeting [yesterday|1989-11-01] lasted [more than three hours|PT3H].
The commission will hold a hearing [tomorrow|1989-11-03] and could vote as early as [next week|1989-W45].
Volume on the exchange so far [this year|1989] is up 6%.
@1998-03-05
President Marku, speaking [this evening|1998-03-05TEV], called the shootings an outrage.
In Pristina [today|1998-03-05], thousands of people took to the streets.
Serb police attacked the village at [dawn|1998-03-05TMO] and kept shelling it for [hours|PTXH].
It's been [three days|P3D] since anyone left the valley.
At least 20 people died there [last weekend|1998-W09-WE].
The two governments will resume talks [Saturday|1998-03-07] at a lodge outside the capital.
He's due back in court on [the 16th|1998-03-16].
The rail line was to have opened [last October|1997-10].
Fighting broke out [Thursday|1998-03-05], [hours|PTXH] after the cease-fire took effect.
The premier was assassinated on [Nov. 4, 1995|1995-11-04].
Within [48 hours|PT48H], the militia had taken the road.
In [the summer of 1996|1996-SU] he was living above a bakery.
The doctor, who'd practiced in the town for [30 years|P30Y], was shot [Monday night|1998-03-02TNI].
The plane is scheduled to land at [10:15 tonight|1998-03-05T22:15].
NASA will try again [early Friday|1998-03-06].
The bank says it will decide within [two weeks|P2W].
They were last seen [a week ago|1998-W09].
The ambassador leaves [tomorrow|1998-03-06] for a [ten-day|P10D] tour.
For [nearly 40 years|P40Y] he ran the island alone.
The vote will take place [sometime next month|1998-04].
The embassy bombing of [August|1997-08] killed nine.
On the eve of the vote, both sides claimed the lead.
Investigators said [Wednesday|1998-03-04] they expect to finish by [the end of March|1998-03].
He has [30 days|P30D] to appeal.
The men were arrested [Tuesday|1998-03-03] and will be arraigned [Friday|1998-03-06].
The center opened its doors [nine months ago|1997-06].
She was born in [1927|1927] and orphaned at 9.
The June Halloway Foundation gave $5 million.
His book, "Midnight in Sarajevo," came out in [1994|1994].
The Black Friday sale drew few buyers.
The Tuesday Club meets in the Morning Star building.
Route 1995 is closed to trucks over 2000 kilograms.
@2006-08-09
Hezbollah fired more than 160 rockets into the north [Wednesday|2006-08-09], the army said.
The cabinet was meeting [Wednesday|2006-08-09] to decide whether to widen the offensive.
Diplomats hope to have a resolution ready by [the end of the week|2006-W32].
The envoy, who arrived from Rome [Monday night|2006-08-07TNI], is to leave for Amman [Thursday|2006-08-10].
Since fighting erupted on [July 12|2006-07-12], a quarter of the population has fled.
The warehouse has enough fuel for [four days|P4D], according to the hospital's director.
The port reopened briefly [last Friday|2006-08-04] but closed again [two days later|2006-08-06].
Negotiations, stalled since [spring|2006-SP], may restart in [September|2006-09].
[Five years ago|2001] he was a taxi driver; [today|2006-08-09] he commands 900 men.
At least 28 civilians died in the strike on [July 30|2006-07-30].
The mandate of the force, which expires on [Aug. 31|2006-08-31], will probably be renewed.
The U.N. said [Tuesday|2006-08-08] that convoys could start moving within [72 hours|PT72H].
His trial, adjourned [last month|2006-07], resumes [Aug. 21|2006-08-21].
The town had been quiet for [almost a month|P1M].
Voters in the province will elect a governor on [Sept. 17|2006-09-17].
The bombing killed 17 people [Sunday|2006-08-06] and wounded 40.
The army had withdrawn from the strip in [2000|2000] after [18 years|P18Y].
By [Tuesday evening|2006-08-08TEV], the bridge had been repaired.
"We need a cease-fire [now|PRESENT_REF], not [next month|2006-09]," the minister said.
A [48-hour|PT48H] pause in the bombing ended at [2 a.m. Wednesday|2006-08-09T02:00].
The convoy left at first light on [Saturday|2006-08-05].
The boy had turned 12 in [June|2006-06].
[Earlier in the day|2006-08-09], a shell hit the bakery.
The council is expected to vote [Friday|2006-08-11], though a delay is possible.
Oil rose above $76 a barrel [Tuesday|2006-08-08] for the first time since [mid-July|2006-07].
The ban, imposed in the wake of the [Sept. 11, 2001|2001-09-11], attacks, was lifted.
The two men met twice [last year|2005] and once [this year|2006].
Production will be cut by half through [the first quarter of next year|2007-Q1].
[Six months|P6M] after the vote, there is still no government.
The hospital has been without power since [Thursday|2006-08-03].
Officials plan to reopen the road on [Monday|2006-08-14].
The committee did not meet until [Tuesday|2006-08-08].
The president said in a televised address [Monday|2006-08-07] that the army would stay.
The pipeline, blown up on [the night of Aug. 3|2006-08-03TNI], carries 300,000 barrels [a day|P1D].
The U.S. Army said [Thursday|2006-08-03] it had lost 3 men.
Aid groups fear that food will run out by [the weekend|2006-W32-WE].
He was appointed in [2004|2004] for a [five-year|P5Y] term.
Judges gave prosecutors until [Sept. 1|2006-09-01] to file charges.
The rebels said they would free the last captives in [the coming days|PXD].
The peace deal signed in [May|2006-05] has all but collapsed.
A resolution is unlikely before [next week|2006-W33].
The meeting set for [Thursday|2006-08-10] was put off indefinitely.
Last rites were held for the victims [Wednesday|2006-08-09].
@2016-05-03
Exports in [the January-March quarter|2016-Q1] fell 3% from [a year earlier|2015-Q1].
[First-half|2016-H1] profit at the tile maker will be hurt by the strike.
The group earned 3 billion pesos in [the first three quarters of 2015|P3Q].
It plans to float the unit in [next year's second half|2017-H2].
For [the full year|2016], the bank will pay 2 rupees a share.
In [the fiscal year|P1Y] ended [March 31|2016-03-31], the depot moved 40,000 crates.
[The 2015 period|2015] included a one-time gain.
Costs in [the latest quarter|2016-Q1] were year-earlier.
Sales in [the six months|P6M] to [March 31|2016-03-31] beat those of [the same period a year earlier|2015].
The tribunal will sit from [10 p.m.|2016-05-03T22:00] to [3 a.m.|2016-05-04T03:00]
The amnesty ends at [midnight Thursday|2016-05-05T24:00].
The guards left shortly after [midnight Monday|2016-05-02T00:00].
Curfew holds until [midnight|2016-05-03T24:00].
In [2012|2012] the dam broke in [August|2012-08].
The mayor, elected in [2012|2012], resigned in [March|2016-03].
[Two weeks earlier|2016-04-19], on [April 19|2016-04-19], a mill had burned.
Some 40 trucks [a day|P1D] crossed [last year|2015].
Guards change [three times a day|P1D].
The plane flies at 900 km an hour.
He waited [an hour and a half|PT1H30M].
The bridge stood for [half a century|P50Y].
He is 31 years old and she is aged 9.
The [two-year-old|P2Y] insurgency has spread north.
Some quarters of the town are empty; three quarters of the seats are taken.
Losses continued for [five quarters|P5Q].
The [Sept. 1|2016-09-01] deadline stands.
Miners called a strike for [Friday|2016-05-06].
A vote had been called for [Sunday|2016-05-01].
The judge is expected to have ruled by [Friday|2016-05-06].
Delegates would have met [Sunday|2016-05-01], but the hall burned.
He did not return until [Saturday|2016-04-30].
Schools are to remain shut until [May 9|2016-05-09].
The rail link should have opened in [February|2016-02].
The clinic is being moved [Thursday|2016-05-05].
The minister is accused of selling rifles in [March|2016-03].
The patrol has to reach the ford by [Saturday|2016-05-07].
[Monday|2016-05-02]'s raid killed two, the army said.
Ahead of [Sunday|2016-05-08]'s vote, soldiers will guard the wells.
The militia vowed [Monday|2016-05-02] to fight on until [June|2016-06].
The mast fell [last Sunday, 1 May 2016|2016-05-01].
The league will be founded in the spring at Ain Zara.
The Saturday Club and the Morning Post were fined.
Friday Okeke and June Barasa sang.
They met in a Lagos studio in [nineteen eighty-one|1981].
@2018-10-17
The crown prince was to have opened the forum [Tuesday|2018-10-16].
Investigators entered the consulate [late Monday|2018-10-15] and left [early Tuesday|2018-10-16].
The journalist vanished on [Oct. 2|2018-10-02].
Turkish officials say the search will continue [Thursday|2018-10-18].
The company will report [third-quarter|2018-Q3] results on [Oct. 25|2018-10-25].
Net income in [the quarter|2018-Q3] ended [Sept. 30|2018-09-30] rose to $2.1 billion from $1.6 billion [a year ago|2017-Q3].
The airline expects to fly 40 jets by [the end of 2020|2020].
Turnout was 61 percent, up from 54 percent in [2014|2014].
The tariffs, announced in [March|2018-03], took effect [three months later|2018-06].
The governor signed the bill [last Thursday|2018-10-11] and it becomes law [Jan. 1|2019-01-01].
The storm made landfall [a week ago|2018-W41].
Doctors expect him to recover within [weeks|PXW].
Elections are scheduled for [Nov. 6|2018-11-06].
Rebels have until [Saturday|2018-10-20] to leave the buffer zone.
A similar deal collapsed in [the spring of 2016|2016-SP].
The mine has been flooded twice [this year|2018].
Prices are checked [every two weeks|P2W].
The river rose two metres in [under six hours|PT6H].
[Hours|PTXH] before the deadline, both sides were still talking.
The law would ban such sales from [next July|2019-07].
The strike will last through [Friday|2018-10-19].
He is 29 and has played for the club since [2011|2011].
The plant's [first-quarter|2018-Q1] output was lost to floods.
He retired in [the early 1990s|199].
The curfew begins at [dusk|2018-10-17TEV].
Her father, a miner, died when she was 12.
They marched on [Sunday|2018-10-14] for the fifth consecutive week.
Over [the next decade|P1DE], the glacier may vanish.
Agents seized 2,019 kilos of resin and 1950 rounds.
The Daily Sentinel and Sunday Okafor declined to comment.
The border post reopens to trucks [Wednesday|2018-10-17].
The judge said [Wednesday|2018-10-17] he would rule [next week|2018-W43].
The vaccine must be taken [once a year|P1Y].
"""
"""A line `@day` sets the day of writing; `[mention|value]` marks a date expression; an indented line goes on."""
_MARK = regex.compile(r"\[([^|\]]+)\|([^\]]*)\]")


def cases():
    reference = None
    for line in SENTENCES.replace("\n    ", " ").split("\n"):
        if line.startswith("@"):
            reference = dt.date.fromisoformat(line[1:])
        elif line:
            yield pytest.param(_MARK.sub(r"\1", line), reference, _MARK.findall(line), id=line[:60])


@pytest.mark.parametrize(("text", "reference", "expected"), list(cases()))
def test_a_sentence_of_newswire(text, reference, expected):
    assert [(m.text, m.date.value) for m in find_dates(text, reference=reference)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Losses in the quarter were small. The second quarter was calm, the third quarter was not.", "2005-Q2"),
        ("The second quarter was calm. The third quarter was not, and the quarter ended badly.", "2005-Q3"),
        ("The quarter ended badly.", None),
    ],
)
def test_a_period_noun_means_the_period_named_last_or_else_next(text, expected):
    found = {m.text.lower(): m.date.value for m in find_dates(text, reference=dt.date(2005, 11, 9))}

    assert found.get("the quarter") == expected
