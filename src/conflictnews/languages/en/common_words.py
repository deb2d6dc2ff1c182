"""Common words that are places' names as well: by themselves, and at the head of a sentence above all, they seldom are places.

English words that news writes small more often than not, with groups, bodies, firms and goods that bear the names of villages
somewhere. Compiled by hand from word counts over open documentation and news.
"""

from __future__ import annotations

COMMON_WORDS = frozenset(
    """
    abbot abrams accord acre ad addition advance again age agency ago ai aide airbus airport alawite all alley along
    altar although am amazon amber amendment amid anadolu anew angel angels anger angered annex answer ante anthem
    anti apache apple april archer ard are aren arena arid arm army arrive arrow arrows as ash ask assumption atlas
    attack au august aunt autumn aware away azov baby back bacon bad bag bail bake baker ball ban banana band bank
    banks banning bans bar barley barn baron barrage barren bars basic basis bass bat bath bato battle battlefield be
    beach bean beans bear bed beds bee beer beg began begin begun believe bells below belt best better bible bid big
    bike bin birch bishop bit bites black blessing blood bloomberg blue boat boeing boko bomb bombs bone bones book
    books boom boot booth boots bordeaux borders bore born borne both boundary bow box boy boys bradley branch brass
    bread break brick bridge bright bring bro broad broke bronze brother brown brush budget buffalo buffet build
    building bundestag burden burgundy burqa bus bust busy but butter button buy by cabinet cache café cafe call camps can
    capital captain car carbon cargo carpenter carry cars carver cashmere casino cast castle catch cathedral cedar
    celebration cent center central centre cents century chain chair challenger champagne champion change charge
    charity chase checkpoint cheese cherry chevrolet child children china chinook chip choose chosen christmas
    chrysler church city class classes clay clean clever climax climb clinic clock close closed cloud clouds clover
    coast coat coffee cognac cold college cologne colonel com come comfort command commerce committee communal complex
    concession concord concrete congress conservation constitution convoy cook cool cooling cooper copper corn
    corporal cos cost count countryside courage cousin crane crater cream credit crimson cross crossing culture cum
    cure curry cut cutting dad daesh daisy dam dams dangerous dark data date daughter dawn day deal dear debt december
    deep deer defence defense defer defiance den denim desk destiny diamond did die difficult dining dirty ditch dock
    doctor dodge dogs dollar dolphin domain door dose dove down downs downtown drama dress drew drink drive driver
    driving drone drones drug druze dry dual dug duke duma dye eagle ear earl early earth east easter eastern easy eat
    echo economy eden effort egg elect elk elm embargo empty end enemy energy engineer enter enterprise equality era
    eternity euro exhibition experiment export eye eyes facebook factor fair faith fake falcon fall falling false fan
    far fare farm farmland fast fatah fate father fear february federal feet fern ferry fifth fight filler find finger
    fire first fisher fix fleet fly flying follow foot for ford fore forest form forth fortune forum fountain fourth
    fox frame free freedom friday friend friendly friends friendship frost full fully gain game gang gap garden gas
    gate gateway general get getting gin girl girls give giving glad globe glory glove goal goes going gold gone gonna
    good goodwill google gospel got govern grace grain granite grant grants grave graves gray great green grenade grey
    guard guards guernsey guest guide gun guns guy had hadn hail halal halfway hall halls hamas hand hands hang hangar
    happy haram harbor harbour hard harmony harsh harvest has hat hate haven hawk hazel head hear heart heather heaven
    heavy held hell hellfire hello helmet help helper her here heritage hero heroes hezbollah hide high highways hijab
    hills hillside hire hit hizbullah hog hold hole holiday holly home homeland hometown honda honey honor honour hook
    hope hospital host hot hotel house houthi houthis hub human humble humvee hung hunt hunter hurt ice independence
    industry inn inner intercom interfax into iris iron is isil isis iskander island islands ivy jackpot janjaweed
    january javelin jeep jersey jihad job join joy july jump junction june junior jupiter just justice jute
    kalashnikov keep key keys kill kind king kings knesset knight knock know koran kremlin kurd kurds lab lamp lance
    land landing landmark lane lard large late laurel law lawn laws lay lead leader learn leave leg legacy lemon lent
    leopard lesson let lets letter letters levy liberal liberty lie light lightning like lily limbo lime line lion
    lira list listen lit little live loan loans lodge logo logos loh lone long look lord lords lose loss lot love
    loving low lower loyal luck lure lying mad made madeira magazine mail main majlis major make maker making male
    males man manage mantra many maple march marine marines mark marker market marks marry mars marshal martyr mason
    masse mat mate may mayor me media medicine meet men mentor mercury mere merit met microsoft mid middle midtown
    mile miles milk mill mills min mind mine mining minor minus mirror missile missiles mission mobile mode monday
    money moon moose more moss most mother mountain mouth move much mud mum name naming narrow naval navy need needles
    neighbour neptune net never new newborn ni nice nine nissan nite no none nor normal north northeast northeastern
    northern northward northwest nose novel november now nun nurse oak oats obey ocean october of off officer old
    olive once one onset onto open opportunity or orange orchards order ore organ ouest outer outlook over pace page
    pages pain pair palace palm pap paper par parachute parade paradise park parks parliament parole parson pass path
    patient patriot pavilion pax pay pea peace peach pearl peas peck peel peninsula pentagon pepper person pet pick
    picture pier pike pile pilgrim piling pine pink pizza plain plan plaque play plenty plot plum pluto poem point
    police polio poll pool poor pop port post potter pound power powers pray pre premiere price pride prince private
    pro progress prophet prospect prosperity pull purchase purple push put qaeda quarter que queen quick quran radar
    radio raid rail rain rainy ran rank rapid rare rash raven read reading real record rector red reform regard rehab
    reliance research reserve reservoir rest retreat return reuters rice rich rid ride riding rifle rig right ring
    rise rising rivers road rock rocket rockets rodeo room rose rosy ruby rule rum run running runs sack sad safe said
    saint saints salafi sale sales saliva salmon salt same sand sandwich sang sardine sat satin saturday saturn save
    saw say says scarlet scheme school se search sec second sector sedan see seek sees sell sells semi senate send
    senior sense sentinel september sergeant serve session set settle seventh severance sexton shabaab shaping share
    sharia she sheet shell shepherd sherry shia shield shiite ship shirt shit shoe shoes shore short shorter shot show
    shut sia sic side sides siege signal silos silver simple since sister sisters sit site sitting sixth skin sky
    slaughter slave sleep slide slim slow small smile snow so soft soldier soldiers sole some son song sooner sorrow
    sort soul south southeast southeastern southern southwest speak spear spend spin split spoken spring spur spy
    squire stamps stand standing staples star stark stars start station steel step stinger stock stone stop store
    stories storm story stranger street strong student success such sugar sum summer summit sun sunday sunni sunset
    superior supreme sur sure surge surgery surprise swan swim sword table tactic tag take taking talent taliban talk
    tall tank tanks tape tar task tass tat tax taxes tea teach teacher tell ten terrace tesla test than thaw the theme
    thick thin think third throw thunder thursday tie tiger tile till time tin tire tired tiring tit to toast toll ton
    tone tongue too tool tooth top tore torn tornado tour tower toyota trade trail trial trim triumph trooper trout
    truck trucks true truth tube tuesday tunes tunnel turkey turn twist twitter un uncle unity upper usage use value
    varsity vary venus vest veteran via vice victory villa violet visit vodka volunteer von vote wage wages wagner
    wahhabi wait wake walk walker walking wall walls want war ward warm warner wary was wash watch water we weak web
    wedding wednesday welcome wells were west wet whale wharf wheat whisky white whitewater why wide widen will willow
    win wind window wine wines wing winner winter wisdom woke wolf woman women wooden word words wore work worst worth
    write writing wrong xinhua yard yazidi ye yea yellow yeoman yet you young zero zoo
    """.split()
)
"""In alphabetical order, in lower case."""
