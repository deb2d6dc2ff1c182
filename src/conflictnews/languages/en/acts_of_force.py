"""Acts of force face to face: clashes, attacks, killings, abductions, and who holds the ground."""

from __future__ import annotations

from conflictnews.languages.en.act_record import Act
from conflictnews.tables.event_types import ActKind as K

FORCE: tuple[Act, ...] = (
    Act(
        K.CLASH,
        """
        clashes;clash;skirmish;skirmishes;~end * siege;at|against|with one another;
        at|against|with each other;encounter broke|took|
        ensued|erupted;an encounter;battlefield;~mutiny;shots|shells|fire in both directions;~open fire on each|one;
        exchanges between;gunfire|shooting between;~beat off;~come up against;losses on both sides;running battle|battles;
        ~wrest;~join battle;~be engaged with|by|in;~engage with;small arms;pursuit operation|operations;~fight
        """,
        "fighters clashed with soldiers",
    ),
    Act(
        K.CLASH,
        """
        gun battle|battles;gunbattle;gunfight;gun fight;firefight;firefights;fire fight;shootout;shoot out;shootouts;
        gunfights;gunbattles
        """,
        "a gun battle broke out",
    ),
    Act(
        K.CLASH,
        """
        ~exchange * fire|gunfire|shots|shelling;exchange of fire|gunfire|shots;exchanges of fire|gunfire|shots;~trade fire|
        gunfire|shots;crossfire
        """,
        "the two sides exchanged fire",
    ),
    Act(
        K.CLASH,
        """
        fought;fighting;fight broke|breaks;battle;battles;~battle;armed confrontation|confrontations;hostilities;armed
        encounter;encounter with|between
        """,
        "rival units fought for two hours",
    ),
    Act(
        K.CLASH,
        """
        ~repel;~repulse;~beat back|off * attack|assault|attackers|raid|advance;~fend off;~return fire;~thwart * attack|
        assault;~push back * attack|assault;~be pushed|driven|beaten|thrown back;~be repulsed|repelled
        """,
        "soldiers repelled an attack on their post",
    ),
    Act(
        K.CLASH,
        """
        ~come under fire|attack;~come to blows;~trade blows|shots|shells|artillery;~meet * resistance;~engage|~engaged in *
        fight|fighting|combat|battle|firefight|fire;~engage * militants|rebels|fighters|insurgents|troops|soldiers|gunmen|
        bandits|enemy;shots were exchanged;fire was exchanged;gunfire was exchanged;~duel;mutual shelling|artillery;fierce|
        heavy|intense|sporadic|renewed combat;at each other;~fight house to house;house to house fighting|combat;street
        fighting|battle|battles;in combat;locked in; ~wage battle;~advance on;counter
        attack|offensive;counterattack;counterattacks;counteroffensive;~launch|~mount| ~conduct|~carry *
        offensive|operation|operations against;fell in battle|action|combat|fighting;security operation|
        operations;clearance|cordon|search operation|operations;~infiltrate;infiltration
        """,
        "the unit came under fire",
    ),
    Act(
        K.ASSAULT,
        """
        ~assault;~invade;~waylay;struck;~throw|~hurl|~splash acid;~gang up;~come upon;~fire * at|on @;an ambush
        """,
        "gunmen attacked a village",
    ),
    Act(
        K.ASSAULT,
        """
        attack|attacks;raid|raids;assault|assaults;ambush|ambushes;incursion|incursions;offensive;rampage;onslaught
        """,
        "an attack on a village",
        noun=True,
    ),
    Act(
        K.ASSAULT,
        """
        ~fire on|at|upon|into;opening fire;~spray * bullets;~target;sniper|snipers;drive by
        """,
        "men opened fire on a bus",
    ),
    Act(
        K.ASSAULT,
        """
        ~descend on|upon;~lay siege|ambush;~barge into;~force * way into;~fire * vehicle|bus|convoy|house|car|truck|
        villagers|residents|civilians|patrol|post;shots were fired;fired shots|bullets|indiscriminately;
        ~fire * shots|bullets|rounds at|on|towards|into;~intercept *
        vehicle|bus|convoy|car|truck|motorcycle;~stop * bus|vehicle|car|truck|convoy|lorry;~surround * village|house|camp|
        market|town|mosque|home;~swarm;~launch * attack|assault|raid;~carry out * attack|assault|raid;~stage * attack|raid|
        ambush;~mount * attack|assault|raid;~hit * convoy|patrol|checkpoint|base|post|village|camp
        """,
        "armed men descended on a hamlet",
    ),
    Act(
        K.KILLING,
        """
        slain;~hack;shot dead;killing;killings;massacre;murder;assassination;execution|executions;~slit;~shoot dead;~shoot *
        dead;perished;~perish;~burn * alive;done to death;~fight for * life;sniper
        fire
        """,
        "gunmen shot a trader dead",
    ),
    Act(
        K.KILLING,
        """
        ~cut * throat|throats|down;~eliminate;~suffocate;~drown;~electrocute;~pump bullets;riddled with bullets;bullet
        riddled|ridden;shot in the head|back|chest;found * shot|dead|strangled|beheaded|killed;~claim * life|lives;~lose *
        life|lives;~leave * dead;shot him|her|them|and;~take * life|lives;~put
        * bullet;stray bullet|bullets;hit by * bullet|bullets|gunfire;run|ran over;~bury alive;~crucify;~stone to death;
        hacked to death;~poison;~dismember;~mutilate;gunshot|bullet|knife|machete wounds|wound
        """,
        "they cut the throats of four men",
    ),
    Act(K.KILLING, "died of|from * wounds|gunshot|bullet|injuries", "two died of their wounds", noun=True),
    Act(
        K.BEATING,
        """
        ~torture;~harass;~mistreat;~be beaten
        """,
        "soldiers beat a driver",
    ),
    Act(
        K.BEATING,
        """
        ~beat * to death;~kick;~slap;~hit * stick|sticks|rifle|butt|butts|baton|batons|whip;~thrash;~humiliate;~threaten;
        ~intimidate;~brutalise;~brutalize;~burn * cigarettes;~cut off * hand|ear|ears;~amputate
        """,
        "soldiers kicked a driver",
    ),
    Act(
        K.ABDUCTION,
        """
        abduction|abductions;kidnapping|kidnappings;kidnap;~take * hostage|hostages|captive;~hold * hostage|captive;forcibly
        disappeared;enforced|forced disappearance|disappearances;hostage taking;~seize * passengers|villagers|workers|
        students|girls|women|staff;~whisk;~be seized by;not been heard of|from;for ransom;unknown location|destination;
        ~disappear after
        """,
        "gunmen abducted nine pupils",
    ),
    Act(
        K.ABDUCTION,
        """
        ~lead * away|off;~take away;~be taken * by gunmen|fighters|militiamen|rebels|militants|bandits|men;~take * into the
        forest|bush|mountains|hills;took him|her|them away;~force * into a|the|their car|vehicle|van|truck;~carry off *
        women|girls|boys|men|children|people;~drag away|off;has|have not been seen;whereabouts * unknown|unclear;went
        missing;~bundle * into;~take * unknown|undisclosed;~march * into the forest|bush;~hold * ransom|hostages|prisoner;
        ~press gang;forcibly|forcefully|force recruited|conscripted|taken|recruit;~seize * crew|hostages|captives;~hijack *
        bus|ship|vessel|tanker|boat;captives;hostage;hostages;captive;forcible|forced recruitment|conscription
        """,
        "masked men led a teacher away",
    ),
    Act(
        K.RAPE,
        """
        ~sexually assault|assaulted|abused;sexual violence|assault|assaults|abuse;rapes;rape;~violate * women|girls|woman|
        girl|nun|nuns|nurse|nurses;women|girls|woman|girl * ~be violated
        """,
        "militiamen raped two women",
    ),
    Act(
        K.CAPTURE,
        """
        ~seize|~take|~gain|~assume|~establish|~win|~claim * control;took over;~fall to;fell into the hands;~advance into;
        taken over;capture of;seizure of;~hoist * flag;~raise * flag;~storm and ~take;~capture|~seize|~occupy|~conquer|
        ~overrun|~take the|a|an|two|three|several|some|another|key|strategic|its &area;~capture|~seize|~occupy|~conquer the|
        a|an|two|three|several|some|another|key|strategic * &area;~capture|~seize|~take|~occupy|~conquer|~overrun @;
        ~capture|~seize|~take|~occupy the &area of @;~capture|~seize * of @;now control|controls|holds|hold the|@|most|
        parts;~control|~hold the &area;fall of @|the;~take|~have * full|complete control;~seize|~take|~capture &area;~hold @;
        ~take|~seize|~capture|~overrun the|a|@ * &area from;~take|~seize|~capture|~wrest @ from
        """,
        "rebels captured the town",
    ),
    Act(
        K.CAPTURE,
        """
        ~make gains;~raise|~plant|~hoist|~fly * flag;~fall into|under * hands|control;~be|~remain|now|fully in the hands of;
        ~gain|~take possession of;~be in possession of;~slip out of * hands;~seize * airbase|garrison|base;~seize * control|
        parts|most|all|whole|part;~come under * control;~establish control;annexed|annexing
        """,
        "rebels raised their flag over the town",
    ),
    Act(
        K.ENTRY,
        """
        ~enter * @|&area;~march|~move|~walk|~roll|~drive into * @|&area
        """,
        "rebels entered the town",
    ),
    Act(
        K.RECAPTURE,
        """
        ~recapture;~regain;~reclaim;recaptured;~drive * out;~expel * from;~dislodge;~clear * &area;~flush * out;~oust *
        from;~push * out of;retaking;recapture of;~recover control|&area
        """,
        "the army retook the town",
    ),
    Act(
        K.RECAPTURE,
        """
        back under * control;~be back in control;back in * hands;~restore * control|order|authority;~free * town|village|
        city|area|district;~chase * out|from;~force * out|from|retreat;~clear * of militants|rebels|insurgents|fighters|
        bandits;~win back;~take back;~sweep * out
        """,
        "the town is back under army control",
    ),
    Act(
        K.WITHDRAWAL,
        """
        withdrawal;~pull out|back;~retreat;~vacate;troops|soldiers|forces|rebels|fighters|garrison ~leave|~quit @|their|its;
        ~quit @;~hand|~turn * &area over to;~hand @ over to;~abandon * base|post|position|positions|camp|town|village|
        outpost|outposts|barracks;~hand over * base|town|camp|control|position|positions|airport|post;~cede;handover of;
        ~evacuate * base|post|positions|camp
        """,
        "the army withdrew from the town",
    ),
    Act(
        K.UNOPPOSED,
        """
        without resistance|fighting|opposition|firing;without a fight|shot;without any resistance|fighting;unopposed;met no
        resistance;no fighting was|took;peacefully|peaceful took|take|handed|entered|transfer|handover;peaceful handover;no
        shots|shot;with no resistance|fighting;without encountering;without meeting;bloodless;bloodlessly;no clashes;without
        a|any struggle|clash|clashes|combat|incident;without clashes|combat|bloodshed
        """,
        "rebels entered without resistance",
    ),
    Act(
        K.UNOPPOSED,
        """
        no resistance;not a shot;under an|a|the agreement|deal;~negotiate * handover|withdrawal|exit;~take over * abandoned|
        vacated|empty;after * withdrew|left|withdrawn|departed|abandoned|vacated;~hand * over to;~surrender * town|village|
        base|city|post|camp;~give up * town|village|base|post|position|positions
        """,
        "not a shot was fired",
    ),
)
"""Every way of telling an act of force."""
