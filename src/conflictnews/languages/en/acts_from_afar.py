"""Acts from afar: bombs, shells, air strikes, and weapons that were stopped."""

from __future__ import annotations

from conflictnews.languages.en.act_record import Act
from conflictnews.tables.event_types import ActKind as K

FROM_AFAR: tuple[Act, ...] = (
    Act(
        K.AIR_STRIKE,
        """
        airstrike|airstrikes;air strike|strikes|raid|raids|attack|attacks|bombardment|assault|campaign;aerial bombardment|
        bombing|bombings|attack|strike|strikes;drone|drones|uav|uavs strike|strikes|attack|attacks|raid
        """,
        "a drone strike hit the market",
    ),
    Act(
        K.AIR_STRIKE,
        """
        drone|drones|warplane|warplanes|jet|jets|aircraft|helicopter|helicopters|gunship|gunships|uav|uavs|plane|planes|
        bomber|bombers|quadcopter|paramotor|paramotors|paraglider|fpv|mq * ~strike|~hit|~bomb|~target|~attack|~fire|~drop|
        ~pound|~kill|~destroy|~launch|~release|~crash|~machine|gunned|raid|raids|sortie|sorties|strikes
        """,
        "an army drone struck a fuel depot",
    ),
    Act(
        K.AIR_STRIKE,
        """
        barrel bomb|bombs;glide bomb|bombs;~drop * bomb|bombs|munitions|grenade|grenades|explosives|charges;kamikaze drone|
        drones;from the air;air force ~bombard|~bomb|~strike|~pound|~hit;fpv drone|drones;by a|an|the drone|helicopter|jet|
        warplane;by|with drone|drones;by|with fpv|attack|suicide|explosive drone|drones;explosives|grenades|grenade|bombs|
        bomb|munitions|munition from|by|with a|an|the|two|several drone|drones;~drop * kab|kabs|fab|fabs|munition|explosive;
        guided bomb|bombs;cluster bomb|bombs|munitions;~bomb * air|aircraft;loitering munition|munitions
        """,
        "helicopters dropped barrel bombs",
    ),
    Act(
        K.AIR_STRIKE,
        """
        drone;drones;warplane;warplanes;helicopter|helicopters;gunship|gunships;fighter jet|jets;air force;quadcopter;
        quadcopters;aircraft;antonov|mig|sukhoi|mirage|su|bayraktar|orlan|lancet|shahed|geran|reaper|predator;plane|
        planes|antonov|mig|sukhoi|aircraft|jets|jet|helicopters|helicopter * bombed|~bomb|~strafe|~rocket;airdropped|air
        dropped;from a plane|helicopter|drone|aircraft
        """,
        "an army drone",
        weapon=True,
    ),
    Act(
        K.SHELLING,
        """
        shelling;mortar|mortars;bombardment|bombardments;artillery fire|shells|shell|strike|strikes|barrage|attack|attacks|
        rounds|round|bombardment|shelling|units|unit;howitzer|howitzers;shell|shells ~hit|~land|~fall|~strike|~explode|~kill
        """,
        "the army shelled the town",
    ),
    Act(
        K.SHELLING,
        """
        rocket|rockets|missile|missiles ~hit|~strike|~land|~fall|~kill|~target|~slam|~explode|~destroy|~crash|~plough|~rip|
        ~tear;missile|missiles|rocket|rockets slammed|slams;rocket|missile|missiles|rockets fire|attack|attacks|strike|
        strikes|barrage|salvo|launch|launches;~fire|~launch * rocket|rockets|missile|missiles|mortar|mortars|shell|shells|
        projectile|projectiles;ballistic missile|missiles;tank fire|shell|shells|round|rounds;artillery;~pound|~lob;grad|
        katyusha|himars|iskander
        """,
        "militants fired rockets at the port",
    ),
    Act(
        K.SHELLING,
        """
        shell|shells;mortar round|rounds|bomb|bombs|shell|shells;projectile|projectiles;rocket;rockets;missile;missiles;mlrs;
        multiple launch;salvo;salvos;warship|warships|gunboat|gunboats
        """,
        "rockets fell on the port",
        weapon=True,
    ),
    Act(
        K.SHELLING,
        """
        shell|shells|rocket|rockets|missile|missiles|mortar|mortars|projectile|projectiles|rounds * ~land|~fall|~hit|
        ~strike|~slam|~rain|~crash;~open fire * artillery|tanks;mortar|artillery bomb|shell|bombs|shells ~explode|~land|
        ~fall|~hit;guns ~fire on|at;warship|warships|gunboat|gunboats ~fire|~shell;artillery|tank|tanks|howitzers ~strike|
        ~hit|~fire|~target|~pound
        """,
        "mortars rained on the town",
    ),
    Act(
        K.BOMB,
        """
        ied|ieds;improvised explosive;roadside bomb|bombs|bombing|explosive|device|blast;landmine|landmines;land mine|mines;
        mine ~explode|~detonate|blast|explosion;car bomb|bombs|bombing;truck bomb|bombing;motorcycle|motorbike|bicycle|parcel|
        letter|sticky|magnetic|nail|pipe|time|remote bomb|bombs|bombing;vehicle borne;explosive device|devices|charge;booby
        trap|trapped|traps;anti personnel|tank mine|mines;~hit|~strike|~trigger * mine|landmine;~roll|~drive|~run|~walk|
        ~tread|~step over|on|onto|upon * mine|mines|landmine|ied|device|explosive;~drive|~run into * mine|landmine;cluster
        munition|munitions|bomblet|submunition|submunitions ~explode|~kill|~detonate;~be bombed;bombed;booby;leftover|
        unexploded|abandoned|old shell|munition|munitions|grenade|ordnance;explosive|explosives ~go|~detonate|~explode
        """,
        "an IED killed two soldiers",
    ),
    Act(
        K.BOMB,
        """
        bomb|bombs|explosives|mine|device ~explode|~detonate|~go|~blow|~kill|~injure|~wound|~rip|~tear|~hit|~strike|~damage|
        blast|attack|attacks|explosion|~destroy|~target|~shatter;~plant * bomb|explosive|explosives|device|mine|ied;bombing|
        bombings;unexploded;ordnance|uxo|erw;dynamite;laden|filled|packed|rigged|loaded|full with|of explosives;
        antipersonnel|antitank|antivehicle mine|mines;mine|mines planted|laid|buried
        """,
        "a bomb exploded outside the court",
    ),
    Act(
        K.BOMB,
        """
        explosion|explosions;blast|blasts;bomb|bombs
        """,
        "an explosion tore through a bus",
        noun=True,
    ),
    Act(
        K.BOMB,
        """
        ~step on * mine|landmine|explosive|ied;~drive over * mine|device|ied;~run over * mine|ied|device|charge|explosive;
        buried charge|charges|bomb|bombs;~pick up * shell|grenade|object|device;~rip through;~tear through;remote
        controlled;magnetic;limpet;time bomb;~rig * explosives;pressure plate;crude bomb|bombs;car|cars exploded|blew;~trip
        * wire;~set off;went off
        """,
        "a farmer stepped on a mine",
    ),
    Act(
        K.SUICIDE,
        """
        suicide bomb|bomber|bombers|bombing|bombings|attack|attacks|attacker|attackers|vest|vests|blast|car|truck|drone|
        explosion;~blow himself|herself|themselves up;~detonate * vest|belt|himself|herself;explosive|explosives vest|belt|
        laden;svbied|sbied|svest;suicide vehicle
        """,
        "a suicide bomber blew himself up",
    ),
    Act(
        K.SUICIDE,
        """
        suicide;~detonate * vests|vest|belts|belt|charges|himself;human bomb;~ram|~drive|
        ~plough|~plow|~crash|~smash * explosives;explosives ~plough|~plow|~ram|~crash|~smash
        """,
        "a driver rammed a truck full of explosives into the gate",
    ),
    Act(
        K.GRENADE,
        """
        grenade|grenades;~throw|~hurl|~lob|~toss * grenade|grenades|explosive
        """,
        "two men threw a grenade into a bar",
    ),
    Act(
        K.CHEMICAL,
        """
        chlorine;sarin;chemical attack|attacks|weapon|weapons|agent|agents|munition|munitions;poison|poisonous|toxic|mustard|
        nerve gas|gases|agent;chloropicrin;phosgene
        """,
        "a barrel of chlorine was dropped",
    ),
    Act(
        K.DISRUPTED,
        """
        ~diffuse;~shoot|~bring|~take down * drone|drones|missile|missiles|uav|uavs|rocket|rockets|projectile|projectiles|
        quadcopter;~down * drone|drones|missile|missiles|uav|uavs;shot down|downed * drone|drones|missile|missiles|uav|uavs|
        by;~seize|~recover|~discover|~find|~uncover|~confiscate|~unearth|~impound|~intercept * &arms;arms|weapons cache|
        caches|depot|depots|smuggling|shipment|factory|dump;~neutralise|~neutralize * device|bomb|ied|explosive|explosives|
        mine|ieds|devices|shell;controlled explosion|detonation;safely detonated|destroyed|removed;ordnance disposal;
        exploded|detonated|went|blew prematurely;prematurely;failed to explode|detonate;did not explode|detonate;air
        defences|defenses|defence|defense;demining;~dismantle * ied|bomb|device|mine;~jam;laboratory|workshop;harmless;
        ~neutralise;~make * harmless;bid|attempt|plot to blow|bomb|attack * foiled|thwarted|failed;~find * bomb|device|ied|
        mine|explosive|explosives|grenade|shell|grenades|shells;device|bomb|ied|mine|explosives * found|discovered|defused|
        safely
        """,
        "sappers defused a bomb",
    ),
    Act(
        K.DISRUPTED,
        """
        ~down * drone|drones|rocket|missile;~detect|~spot|~locate * bomb|ied|mine|device|explosive|explosives|rocket|
        rockets;~remove * bomb|ied|mine|device|explosive|explosives|mines|shell;~clear * mines|ordnance|ieds|mine;~disarm *
        bomb|device|ied|mine;~disable * bomb|device|ied|mine;~make safe;~render safe;~be made|rendered safe;~dig up * &arms|
        cache|rifles;~seize * tonnes|kilograms|kg|kilos|kilogrammes|guns|pistols|rounds|rifles;~find * tonnes|kilograms|kg|
        mortar|rocket|rockets|guns|rifles;stash of;haul of;went off * making|handling|planting|assembling|while;~explode *
        making|handling|planting|assembling|while;misfired;sappers;deminers;~prevent * bombing|attack;~blow up * cache|depot
        of;brought down * drone|drones|missile|helicopter
        """,
        "sappers disarmed a device",
    ),
)
"""Every way of telling an explosion, or a weapon that did not reach its aim."""
