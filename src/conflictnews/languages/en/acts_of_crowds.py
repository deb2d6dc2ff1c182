"""Acts of crowds, and strategic developments: protests, riots, deals, arrests, moves, looting."""

from __future__ import annotations

from conflictnews.languages.en.act_record import Act
from conflictnews.tables.event_types import ActKind as K

CROWDS: tuple[Act, ...] = (
    Act(
        K.PROTEST,
        """
        protest|protests;demonstration|demonstrations;rally|rallies;march|marches;sit in|ins;vigil|vigils;human chain;take|
        took|takes|taking to the streets;poured into the streets;~gather|~assemble|~converge * demanding|demand|demanded|
        against|outside|denounce|denouncing|mourn|urge|condemn;protesters|protestors|demonstrators|marchers;~block|~blockade *
        road|roads|highway|street|streets|bridge|traffic|railway|entrance|route;~chant;road block|blockade;~stage * protest|
        demonstration|walkout|sit|strike;placards|banners;~walk out;~hold * rally|protest|demonstration|gathering|march;
        peaceful gathering|rally|march|protest|sit;~hold * gathering|rally|vigil|march|sit|meeting;~block|~blockade|
        ~obstruct * avenue|avenues|square|port|gates|gate|runway|rails|tracks|line|motorway|crossing|intersection|station;
        ~down tools;~march to|on|through|towards|against|past|in;~scatter * protesters|demonstrators|crowd|marchers
        """,
        "teachers marched through the city",
    ),
    Act(
        K.PROTEST,
        """
        ~go on strike;~march|~walk * to the;~parade;~pray|~gather|~assemble|~mass|~congregate|~rally|~meet in front;~pray|
        ~gather|~assemble|~mass|~congregate|~rally|~meet outside|before;~carry * placards|banners|coffin|coffins|signs|
        flags|portraits;~hold * placards|banners|signs;~light * candles;~lock * gates|doors|offices;~close * road|roads|
        highway|shops|schools;~shut down * city|town|road;~occupy * square|offices|building|university|ministry|faculty;
        ~encamp;~camp out;die in;~boycott;in protest;calling for;~call for * resignation|release|justice|end|return;in
        solidarity with;against * law|bill|government|president|decision|plan|prices|tax|taxes|eviction|evictions|
        corruption|cuts|war|insecurity;~wave * flags|placards;~slow * traffic;candlelight;procession;processions;torchlight;
        general strike;on strike;~join|~begin|~call * strike;
        caravan|motorcade of;~form * chain;sat down;lie down;lay down on|in;strikers
        """,
        "workers gathered outside the ministry",
    ),
    Act(
        K.DISPERSAL,
        """
        tear gas;teargas;teargassed;tear gassed;water cannon|cannons;baton|batons;~baton;rubber bullets|bullet;pepper spray|
        sprayed;~fire * in the air;warning shots;~arrest|~detain * protesters|protestors|
        demonstrators|organisers|organizers|marchers;~break up * protest|demonstration|rally|march|sit|gathering|crowd;
        pellets|pellet;~cordon off;~haul * vans|van|trucks|truck|away;~scatter;teargas canister|canisters;
        ~lob|~fire|~throw * teargas|canisters
        """,
        "police fired tear gas",
    ),
    Act(
        K.DISPERSAL,
        """
        ~water cannon|cannoned;~clear * square|road|roads|sit|camp|protest|crowd|protesters|demonstrators|blockade|street;
        ~push|~drive * back protesters|demonstrators|crowd|marchers;~remove * protesters|demonstrators|tents|blockade;~charge
        * crowd|protesters|demonstrators|marchers;~kettle;~detain|~arrest|~take * participants|participant|protester|
        demonstrator|marcher|organiser|organizer;~stop * march|protest|rally|procession;~prevent|~block * march|protest|rally|
        protesters|demonstrators|marchers|procession;~fire * air;plastic bullets|rounds;tasers;truncheons;~confiscate *
        banners|placards
        """,
        "police cleared the square",
    ),
    Act(
        K.LIVE_FIRE,
        """
        live rounds|ammunition|fire|bullets|bullet;~open fire on|at|into * &crowd;~fire into|at|on * &crowd;~shoot * &crowd;
        ~shoot into|at * &crowd
        """,
        "police fired live rounds",
    ),
    Act(
        K.RIOT,
        """
        rioting;rioters;~throw|~hurl|~pelt|~lob * stones|stone|rocks|rock|bottles|bricks|projectiles|petrol|molotov|
        firebombs|fireworks;~pelt;stone throwing|pelting;~stone;~burn|~set * tyres|tires;burning|burnt|burned tyres|tires;
        barricade|barricades;~barricade;petrol bomb|bombs;molotov|molotovs;
        stormed|storming|invaded|invading * parliament|offices|office|building|capitol|congress|embassy|
        headquarters|station|residence|palace|ministry|assembly;
        unrest;riots;a riot;rioted;~smash windows|cars|shops;~smash * windows|cars|shops
        """,
        "demonstrators threw stones",
    ),
    Act(
        K.RIOT,
        """
        ~torch * police|party|government|municipal|station|office|offices;~set * police|party|government|municipal|tyres|tires
        fire|ablaze|alight;~attack * police station|officers|office|offices|headquarters;~throw objects|petrol|stones|rocks|
        molotov|molotovs|firecrackers|bottles;~break * windows|glass|doors|into shops;~overturn * cars|vehicles|police|bus;
        ~clash * police|officers;~fight * police;~burn * flag|flags|effigy|effigies|tyres|tires|barricades|records|ballots;
        slingshots;~catapult;~block * burning;~ransack * office|offices|station|shops;~loot * shops|shop|supermarket|
        supermarkets|stores
        """,
        "youths smashed windows",
    ),
    Act(
        K.BURNING,
        """
        ~burn|~torch|~incinerate|~firebomb * &property;~set * fire|ablaze|alight|afire;burnt|burned down;set fire to;houses|
        homes|shops|huts|vehicles|school * burned|burnt|torched;burning of;~raze
        """,
        "raiders burned nine houses",
    ),
    Act(
        K.BURNING,
        """
        ~reduce * ashes;~put * torch;~gut;~engulf;went up in flames;~burn * ground|crops|fields|huts|tents|houses|homes|
        church|school|vehicles|trucks|market|stalls;burned|burnt|torched * houses|homes|huts|shops|stalls|vehicles|trucks|
        tents;~consume * fire|flames
        """,
        "raiders reduced nine huts to ashes",
    ),
    Act(
        K.MOB,
        """
        mob|mobs;lynching;mob justice|violence;jungle justice;angry residents|villagers|crowd|locals|youths|youth;crowd
        ~beat|~attack|~lynch|~set|~burn;residents|villagers|locals|youths|neighbours|neighbors|bystanders|onlookers|
        relatives ~beat|~stone|~lynch|~assault|~chase|~attack;brawl;~brawl;fistfight|fistfights;communal fight|brawl;
        supporters ~clash|~attack|~fight|~beat;supporters of * ~clash|~fight|~attack|~beat;sticks and|or;machetes and
        sticks;street fight|fights;with sticks|stones|clubs;~throw|~hurl|~lob|~fling|~toss * at each|one other|another;
        ~break * cameras|camera|bones
        """,
        "a crowd lynched a suspected thief",
    ),
    Act(
        K.MOB,
        """
        ~throw * stones|bricks|bottles|bombs at each|one other|another;~hurl|~pelt * each|one other|another;rival supporters|
        fans|students;two groups of;groups of * ~fight|~clash|~brawl;faction fight;communal|sectarian|intercommunal violence|
        clashes|riot|riots|clash;villagers * ~fight|~clash;party workers|activists|supporters * ~clash|~fight|~attack|
        ~exchange;~parade * naked;~tie * tree|pole;suspected|alleged thief|thieves|witch|witches|sorcerer|sorcerers|wizard;
        accused of * witchcraft|theft|blasphemy|sorcery|stealing|kidnapping;~take the law;vigilante|vigilantes ~beat|~whip|
        ~burn|~lynch|~flog;with bare hands;iron bars|rods;cudgels;clubs and
        """,
        "villagers tied a suspected thief to a tree",
    ),
    Act(
        K.AGREEMENT,
        """
        ceasefire|ceasefires;cease fire;truce;truces;peace agreement|deal|accord|pact|talks|treaty|declaration|conference;
        prisoner|prisoners|hostage|detainee exchange|swap;~hand over *
        prisoners|captives|hostages|detainees;~accept * truce|ceasefire|deal|agreement|plan;~agree to * end|halt|cease|stop|
        suspend|withdraw|pause|disarm|open|lift|share|return|allow|free|release|join|integrate|merge;~surrender;~lay down *
        arms|weapons;reconciliation;~reconcile;~hand over * weapons|arms;~turn * in|themselves in;laid down * arms;~conclude
        * agreement|deal;~reach * agreement|deal|understanding|accord;non aggression;~agree * to stop|end|halt|share|return|
        free|release|suspend|lift|open|reopen|withdraw|pay;~hand over * bodies;~free a|the|two|three|four|five|
        nine|several * hostages|hostage|captives|prisoners;~agree * let|resume|reopen|form|cooperate|hold
        """,
        "both sides signed a truce",
    ),
    Act(
        K.AGREEMENT,
        """
        ~agree on|upon|that;~agree to;~renew * agreement|truce|ceasefire|pact;~declare * ceasefire|truce|end;~announce *
        ceasefire|truce|agreement|deal|cessation|end;~observe * ceasefire|truce;~extend * ceasefire|truce;~mediate;
        mediation;~broker;~end * feud|conflict|blockade|siege|dispute;~bury the hatchet;~make peace;blood money;
        cessation of hostilities;demobilisation;demobilization;
        disarmament;~hold talks;talks between|with;negotiations;memorandum;accord;pact;~give themselves up;~give up *
        arms|weapons;~turn over * weapons|arms;amnesty;rapprochement
        """,
        "the two clans made peace",
    ),
    Act(
        K.ARREST,
        """
        ~round up;arrest|arrests;detention|detentions;into custody;~jail
        """,
        "police arrested nine men",
    ),
    Act(
        K.ARREST,
        """
        ~capture * leader|commander|suspect|suspects|member|members|trafficker|boss;~hold|~take * suspects|suspect|members|
        men|people for questioning|custody;~bust;~seize * suspect|suspects|leader;house arrest;~pick up;~raid * house|
        houses|home|homes|offices|office;~search * house|houses|home|homes|offices;crackdown
        """,
        "police picked up nine students",
    ),
    Act(
        K.CHANGE,
        """
        ~redeploy;deployment;~merge;~join forces under;recruitment;~defect;defection|defections;reinforcements;curfew;state
        of emergency|siege;martial law;security measures;~dissolve;~disband;~split from;~announce * formation|merger|
        creation;~form * alliance|coalition|group|front;new armed group;~relocate;troop movement|movements|buildup|build;
        convoy * arrived|entered;checkpoints;~rename;~appoint;conscription;~mobilise;~mobilize;~ban;~swear|~pledge
        allegiance;pledged;~impose * ban|curfew|blockade|siege;~close * border|borders|crossing;~dismiss;~besiege
        """,
        "the army deployed 300 troops",
    ),
    Act(
        K.CHANGE,
        """
        ~arrive in|at|from;column|columns of;convoy|convoys of;troops * ~arrive|~enter|~leave|~move;~send * troops|soldiers|
        reinforcements|fighters|forces|tanks|police;~name * commander|head|leader;~elect * leader|head;~train * recruits|
        fighters|soldiers;~rejoin;~declare * war|state|curfew|allegiance|formation;~enlist;~order * curfew|closure|closed|
        evacuation|closing;~shut|~close|~reopen * border|airport|crossing|market|markets;~lift * curfew|siege|blockade;~break
        away;~take command;movement|movements of;~mass * troops|forces|border;~step up|~tighten * security;~create * unit|
        front|group|force|militia;~launch * group|front|movement;military exercise|exercises|drill|drills;show of force;
        ~outlaw;~proscribe;~blockade;~order * residents;~give up|~lay down * joined|join;~join the army|police|ranks
        """,
        "300 troops arrived in the town",
    ),
    Act(
        K.BASE,
        """
        ~set up * base|bases|camp|camps|checkpoint|checkpoints|outpost|outposts|headquarters|position|positions|post|posts|
        barracks|garrison|command|customs|office|offices|gate;
        ~open a|an|its|their|new|another|two|three * base|bases|camp|camps|checkpoint|checkpoints|outpost|outposts|post|posts|
        headquarters;~establish|~build|~erect|~construct|~install * base|bases|camp|camps|checkpoint|checkpoints|outpost|
        outposts|headquarters|position|positions|post|posts|barracks|garrison;new base|outpost|camp|checkpoint|barracks;
        ~establish themselves;~dig * trenches|in;~open|~establish * command|customs office|offices|gate|post|centre|
        center;command office|centre|center
        """,
        "the army set up a base",
    ),
    Act(
        K.BASE,
        """
        command post;military installation;watchtower;watchtowers;~occupy * school|schools|church|mosque|hospital|building|
        clinic as|for;~turn * into * base|barracks|camp|post;~take up * position|positions|quarters;~set up * joint|military|
        army|police|new|illegal|roadblock|roadblocks|camp;training camp;forward base;~mount * checkpoint|checkpoints|
        roadblock|roadblocks;~move into * school|building|barracks;~dig trenches
        """,
        "troops set up a command post",
    ),
    Act(
        K.LOOTING,
        """
        looting;~steal * &goods;cattle rustling|rustlers|raid|raids|theft;~rob;~destroy|~damage|~demolish|~raze|~vandalise|
        ~vandalize|~wreck|~bulldoze|~uproot * &property;arson;arsonists;~sabotage;sabotage;~seize|~take|~hijack|~drive *
        &goods;robbery;theft of;~extort;~confiscate;property destruction;~cut * power|cable|cables|pipeline|line|lines;
        destruction of;~hijack;~bulldoze;~uproot;~steal a|an|the|two|three|four|five|several|some|dozens|hundreds;~seize|
        ~take a generator
        """,
        "gunmen looted a clinic",
    ),
    Act(
        K.LOOTING,
        """
        ~make off with;~empty * truck|trucks|lorry|lorries;~hold up * truck|lorry|van;~carry off|away * cattle|goods|goats|
        sheep|food|cows|money|livestock;~raid * shop|shops|store|stores|market|warehouse|warehouses|pharmacy|clinic;~empty *
        shop|shops|store|stores|warehouse|granary;~strip * bare;~cut down * trees|olive|poles|pylon|pylons;~fell|~uproot *
        trees|olive|vines;~slash|~puncture * tyres|tires;~deface;~desecrate;~smash * statue|graves|headstones|tombs;
        ~flatten;~blow up * bridge|pylon|pylons|pipeline|tower|statue|shrine|railway;~tear down;~pull down;~spray|~daub *
        slogans|graffiti|paint|walls;~break into * shop|shops|warehouse|store|clinic|office|offices|school;~slaughter *
        cattle|cows|sheep|goats|livestock|camels|head;~poison * well|wells|cattle;~shoot * cattle|cows|goats|sheep|camels;
        ~collect|~levy|~demand * tax|taxes|zakat|levy;taxed;taxing;pillaging;pillage;plunder;~relieve * of;heist;stolen;~rob *
        passengers|travellers|travelers|traders|bank;~seize * boat|boats|truck|trucks|aid|lorry|lorries|relief|fuel|
        property|houses|land;~fire * harvest|fields|stores
        """,
        "raiders carried off 90 cattle",
    ),
    Act(
        K.OTHER,
        """
        mutiny;jailbreak;prison break;~escape from|prison;
        body|bodies|remains|corpse|corpses * found|discovered|recovered;decomposed|decomposing;unidentified body|bodies
        """,
        "two bodies were found",
    ),
    Act(
        K.COUP,
        "coup;coups;~take|~seize power;putsch;~overthrow|~oust|~topple|~depose * president|government|regime|premier|junta",
        "soldiers took power in a coup",
    ),
    Act(K.GRAVE, "mass grave|graves;~exhume;common grave|graves", "a mass grave was found"),
)
"""Every way of telling an act of a crowd or a strategic development."""
