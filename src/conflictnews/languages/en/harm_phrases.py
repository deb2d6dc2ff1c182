"""What completes a verb of harm, verbs that harm only with their noun, and nouns of harm, with their phrases."""

from __future__ import annotations

from conflictnews.languages.en.predicate_records import SUBJECT, Complement, HarmNoun, Light
from conflictnews.models import Harm

BROUGHT = "rush take bring evacuate admit airlift fly ferry send shift refer transfer transport"
"""Verbs by which the wounded come to a place where they are treated."""

WARDS = "hospital hospitals clinic clinics infirmary"
"""Places where they are treated."""

BODY = (
    "head chest stomach leg legs arm arms neck back face shoulder thigh abdomen belly foot feet eye eyes hand hands knee ankle "
    "groin buttocks skull temple jaw wrist hip torso spine"
)
"""Parts of the body in which people are hit."""

COMPLEMENTS = (
    Complement("to death", Harm.KILLED, "clubbed a clerk to death", never="sentence condemn frighten scare doom"),
    Complement("to pieces", Harm.KILLED, "tore both men to pieces", "tear blow rip cut hack"),
    Complement("to ashes", Harm.KILLED, "burned two men to ashes", "burn reduce"),
    Complement(
        "dead",
        Harm.KILLED,
        "shot two of the boys dead",
        "shoot leave find stab strike gun lie fall drop pronounce declare bring return",
    ),
    Complement("with bullets", Harm.KILLED, "riddled two men with bullets", "riddle"),
    Complement("into", Harm.CAPTURED, "bundled a lawyer into a van", "bundle"),
    Complement("lifeless", Harm.KILLED, "left two boys lifeless", "leave find"),
    Complement("deceased", Harm.KILLED, "four men were found deceased", "find pronounce declare"),
    Complement("alive", Harm.KILLED, "burned a driver alive", "burn bury flay skin roast incinerate"),
    Complement("with their throats cut", Harm.KILLED, "two boys were found with their throats cut", "find leave"),
    Complement("with their throats slit", Harm.KILLED, "two boys were found with their throats slit", "find leave"),
    Complement("with his throat cut", Harm.KILLED, "a clerk was found with his throat cut", "find leave"),
    Complement("with his throat slit", Harm.KILLED, "a clerk was found with his throat slit", "find leave"),
    Complement("with her throat cut", Harm.KILLED, "a nurse was found with her throat cut", "find leave"),
    Complement("with her throat slit", Harm.KILLED, "a nurse was found with her throat slit", "find leave"),
    Complement("beyond recognition", Harm.KILLED, "two men were burned beyond recognition", "burn char scorch mutilate"),
    Complement("in dead", Harm.KILLED, "13 men were brought in dead", "bring"),
    Complement("in cold blood", Harm.KILLED, "shot two men in cold blood", "shoot gun cut"),
    Complement("execution-style", Harm.KILLED, "two men were shot execution-style", "shoot"),
    Complement("to the next world", Harm.KILLED, "six attackers were sent to the next world", "send"),
    Complement("to the grave", Harm.KILLED, "the blast sent nine guards to the grave", "send"),
    Complement("to hell", Harm.KILLED, "six attackers were sent to hell", "send"),
    Complement("to the gallows", Harm.KILLED, "two spies were sent to the gallows", "send"),
    Complement("to their deaths", Harm.KILLED, "three raiders went to their deaths", "go fall jump plunge", SUBJECT),
    Complement("to his death", Harm.KILLED, "a miner fell to his death", "go fall jump plunge", SUBJECT),
    Complement("to her death", Harm.KILLED, "a miner fell to her death", "go fall jump plunge", SUBJECT),
    Complement("ineffective", Harm.KILLED, "three raiders were rendered ineffective", "render"),
    Complement("wounded", Harm.WOUNDED, "left two boys wounded", "leave find"),
    Complement("injured", Harm.WOUNDED, "left two boys injured", "leave find"),
    Complement("hurt", Harm.WOUNDED, "left two boys hurt", "leave"),
    Complement("for dead", Harm.WOUNDED, "left two boys for dead", "leave"),
    Complement("maimed", Harm.WOUNDED, "left two boys maimed", "leave"),
    Complement("paralysed", Harm.WOUNDED, "left a boy paralysed", "leave"),
    Complement("unconscious", Harm.WOUNDED, "left a clerk unconscious", "leave knock beat find"),
    Complement("in hospital", Harm.WOUNDED, "three more lay in the district hospital", "lie", SUBJECT, nouns=WARDS),
    Complement("to hospital", Harm.WOUNDED, "11 were rushed to a nearby clinic", BROUGHT, nouns=WARDS),
    Complement("with wounds", Harm.WOUNDED, "four were evacuated with wounds", "evacuate hospitalise admit rush"),
    Complement("with serious wounds", Harm.WOUNDED, "four were evacuated with serious wounds", "evacuate admit rush"),
    Complement("by gunfire", Harm.WOUNDED, "two others were hit by gunfire", "hit strike"),
    Complement("by live fire", Harm.WOUNDED, "two others were hit by live fire", "hit strike"),
    Complement("by a bullet", Harm.WOUNDED, "another was hit by a bullet", "hit strike"),
    Complement("by bullets", Harm.WOUNDED, "two others were hit by bullets", "hit strike"),
    Complement("by rubber bullets", Harm.WOUNDED, "two others were hit by rubber bullets", "hit strike"),
    Complement("in the head", Harm.WOUNDED, "another was hit in the left hand", "hit strike", nouns=BODY),
    Complement("by shrapnel", Harm.WOUNDED, "two others were hit by shrapnel", "hit strike"),
    Complement("from tear gas", Harm.WOUNDED, "dozens suffocated from tear gas", "suffocate choke faint", SUBJECT),
    Complement("from inhaling tear gas", Harm.WOUNDED, "nine fainted from inhaling tear gas", "suffocate choke faint", SUBJECT),
    Complement("hostage", Harm.CAPTURED, "took nine tourists hostage", "take hold keep seize"),
    Complement("captive", Harm.CAPTURED, "took two pilots captive", "take hold keep lead"),
    Complement("prisoner", Harm.CAPTURED, "took 80 soldiers prisoner", "take hold make"),
    Complement("into custody", Harm.CAPTURED, "took nine drivers into custody", "take bring"),
    Complement("in custody", Harm.CAPTURED, "held nine drivers in custody", "hold keep"),
    Complement("away", Harm.CAPTURED, "led him away", "lead take drag haul march carry bundle whisk cart drive"),
    Complement("off", Harm.CAPTURED, "marched five shepherds off", "march carry drag haul bundle whisk cart"),
    Complement("into captivity", Harm.CAPTURED, "took nine girls into captivity", "take lead drag"),
    Complement("out", Harm.DISPLACED, "forced 60 families out", "force drive chase"),
    Complement("from their homes", Harm.DISPLACED, "drove 60 families from their homes", "drive force chase uproot expel"),
    Complement("homeless", Harm.DISPLACED, "left 60 families homeless", "leave render make"),
    Complement("to flee", Harm.DISPLACED, "forced 60 families to flee", "force compel oblige cause lead prompt"),
    Complement("across", Harm.DISPLACED, "forced 60 families across the border", "force drive push send"),
    Complement("their lives", Harm.KILLED, "the ambush cost five drivers their lives", "cost"),
    Complement("his life", Harm.KILLED, "the ambush cost a driver his life", "cost"),
    Complement("her life", Harm.KILLED, "the ambush cost a nurse her life", "cost"),
    Complement("missing", Harm.MISSING, "reported two guides missing", "report leave declare list"),
    Complement("unaccounted for", Harm.MISSING, "left two guides unaccounted for", "leave"),
)
"""Complements, looked for right after a verb and right after its object."""

LIGHTS = (
    Light("lose", "life lives", Harm.KILLED, "subject", "five divers lost their lives"),
    Light("meet", "end ends death deaths fate", Harm.KILLED, "subject", "seven members met their end"),
    Light("breathe", "last", Harm.KILLED, "subject", "a guard breathed his last"),
    Light("sacrifice give", "life lives", Harm.KILLED, "subject", "two rangers gave their lives"),
    Light("claim take cost", "life lives", Harm.KILLED, "number", "the blast claimed 14 lives"),
    Light(
        "suffer sustain receive incur get have",
        "injury injuries wound wounds burn burns fracture fractures cut cuts bruise bruises concussion laceration lacerations "
        "scratches graze shock contusion contusions inhalation amputation breathing respiratory",
        Harm.WOUNDED,
        "subject",
        "a rider suffered a fracture",
    ),
    Light("break fracture", "arm leg rib ribs wrist ankle collarbone leg jaw", Harm.WOUNDED, "subject", "a rider broke an arm"),
    Light(
        "lose",
        "leg legs arm arms foot feet hand hands eye eyes finger fingers thumb toe toes ear limb limbs sight",
        Harm.WOUNDED,
        "subject",
        "a rider lost a leg",
    ),
    Light(
        "require need receive undergo seek get",
        "treatment surgery care attention stitches hospitalisation hospitalization amputation",
        Harm.WOUNDED,
        "subject",
        "three constables required treatment",
    ),
    Light("attain embrace", "martyrdom shahadat", Harm.KILLED, "subject", "two jawans attained martyrdom"),
    Light(
        "take stop receive catch",
        "bullet bullets shrapnel splinters",
        Harm.WOUNDED,
        "subject",
        "a woman took a bullet in the thigh",
    ),
    Light("report complain", "injuries wounds bruises", Harm.WOUNDED, "subject", "six villagers reported injuries"),
    Light("end", "life lives", Harm.KILLED, "owner", "a bomb ended his life"),
    Light(
        "sever amputate",
        "hand hands arm arms ear ears finger fingers foot feet leg legs limb limbs lip lips nose tongue",
        Harm.WOUNDED,
        "owner",
        "a militia severed the hands of two traders",
    ),
    Light("slit cut", "throat throats", Harm.KILLED, "owner", "bound two boys and slit their throats"),
    Light("lose claim waste take cut snuff", "life lives soul souls", Harm.KILLED, "lives", "seven lives were wasted"),
    Light("lose", "", Harm.KILLED, "people", "the column lost nine men"),
    Light("leave", "home homes house houses village villages", Harm.DISPLACED, "subject", "40 families left their homes"),
    Light(
        "abandon desert",
        "home homes house houses village villages",
        Harm.DISPLACED,
        "subject",
        "40 families abandoned their homes",
    ),
)
"""Light verbs. An empty noun stands for known people."""

NOUNS = (
    HarmNoun("death deaths", Harm.KILLED, "the death of two miners"),
    HarmNoun("demise", Harm.KILLED, "the demise of two captains", counted=False),
    HarmNoun("fatality fatalities", Harm.KILLED, "there were two fatalities", of=False),
    HarmNoun("killing killings", Harm.KILLED, "the killing of a judge"),
    HarmNoun("murder murders", Harm.KILLED, "the murder of three monks"),
    HarmNoun("homicide homicides", Harm.KILLED, "five homicides in a week"),
    HarmNoun("assassination assassinations", Harm.KILLED, "the assassination of a mayor"),
    HarmNoun("execution executions", Harm.KILLED, "the execution of 12 captives"),
    HarmNoun("beheading beheadings", Harm.KILLED, "the beheading of a journalist"),
    HarmNoun("lynching lynchings", Harm.KILLED, "the lynching of a miller"),
    HarmNoun("hanging hangings", Harm.KILLED, "the hanging of two spies"),
    HarmNoun("drowning drownings", Harm.KILLED, "the drowning of two boys"),
    HarmNoun("massacre", Harm.KILLED, "the massacre of 80 villagers", counted=False),
    HarmNoun("slaughter", Harm.KILLED, "the slaughter of 80 villagers", counted=False),
    HarmNoun("slaying slayings", Harm.KILLED, "the slaying of two priests"),
    HarmNoun("loss", Harm.KILLED, "the loss of 23 sailors", counted=False),
    HarmNoun("martyrdom", Harm.KILLED, "the martyrdom of three fighters", counted=False),
    HarmNoun("elimination", Harm.KILLED, "the elimination of three raiders", counted=False),
    HarmNoun("neutralisation neutralization", Harm.KILLED, "the neutralisation of 12 raiders", counted=False),
    HarmNoun("body bodies", Harm.KILLED, "the bodies of four herders"),
    HarmNoun("corpse corpses", Harm.KILLED, "the corpses of two men"),
    HarmNoun("cadaver cadavers", Harm.KILLED, "two cadavers were found"),
    HarmNoun("remains", Harm.KILLED, "the remains of 40 people", counted=False),
    HarmNoun("martyr martyrs", Harm.KILLED, "two martyrs and six wounded", of=False),
    HarmNoun("shahid shahids", Harm.KILLED, "three shahids in Nablus", of=False),
    HarmNoun("wounding", Harm.WOUNDED, "the wounding of six others", counted=False),
    HarmNoun("injury injuries", Harm.WOUNDED, "the injury of 14 passengers"),
    HarmNoun("casualty casualties", Harm.CASUALTIES, "20 casualties", of=False),
    HarmNoun("capture", Harm.CAPTURED, "the capture of a rebel commander", counted=False),
    HarmNoun("arrest arrests", Harm.CAPTURED, "the arrest of four couriers"),
    HarmNoun("detention detentions", Harm.CAPTURED, "the detention of two bloggers"),
    HarmNoun("imprisonment", Harm.CAPTURED, "the imprisonment of two poets", counted=False),
    HarmNoun("abduction abductions", Harm.CAPTURED, "the abduction of 20 pupils"),
    HarmNoun("kidnapping kidnappings kidnap", Harm.CAPTURED, "the kidnapping of a priest"),
    HarmNoun("disappearance disappearances", Harm.MISSING, "the disappearance of two guides"),
    HarmNoun("escape", Harm.ESCAPED, "the escape of 30 rebels", counted=False),
    HarmNoun("surrender", Harm.SURRENDERED, "the surrender of 50 rebels", counted=False),
    HarmNoun("displacement", Harm.DISPLACED, "the displacement of 3,000 people", counted=False),
)
"""Nouns of harm."""


TOLLS = (
    HarmNoun("toll", Harm.KILLED, "the toll rose to 40"),
    HarmNoun("death toll", Harm.KILLED, "the death toll climbed to 12"),
    HarmNoun("death count", Harm.KILLED, "the death count reached 80"),
    HarmNoun("body count", Harm.KILLED, "the body count stood at 16"),
    HarmNoun("count", Harm.KILLED, "by noon the count stood at 17"),
    HarmNoun("correct number", Harm.KILLED, "the correct number is five"),
    HarmNoun("correct figure", Harm.KILLED, "the correct figure is five"),
    HarmNoun("correct toll", Harm.KILLED, "the correct toll is five"),
    HarmNoun("dead", Harm.KILLED, "officials put the dead at 30"),
    HarmNoun("fatalities", Harm.KILLED, "fatalities increased to 30"),
    HarmNoun("deaths", Harm.KILLED, "deaths rose to 30"),
    HarmNoun("martyrs", Harm.KILLED, "martyrs rise to 30"),
    HarmNoun("killed", Harm.KILLED, "killed: 12"),
    HarmNoun("injured", Harm.WOUNDED, "put the injured at 30"),
    HarmNoun("wounded", Harm.WOUNDED, "put the wounded at 30"),
    HarmNoun("injuries", Harm.WOUNDED, "injuries rose to 30"),
    HarmNoun("hurt", Harm.WOUNDED, "hurt: 21"),
    HarmNoun("casualties", Harm.CASUALTIES, "casualties rose to 30"),
    HarmNoun("casualty toll", Harm.CASUALTIES, "the casualty toll rose to 30"),
    HarmNoun("losses", Harm.CASUALTIES, "put the losses at 30"),
    HarmNoun("missing", Harm.MISSING, "the count of the missing fell to 6"),
    HarmNoun("arrests", Harm.CAPTURED, "arrests rose to 30"),
    HarmNoun("arrested", Harm.CAPTURED, "arrested: 12"),
    HarmNoun("detained", Harm.CAPTURED, "detained: 12"),
    HarmNoun("abducted", Harm.CAPTURED, "abducted: 12"),
    HarmNoun("displaced", Harm.DISPLACED, "displaced: 400"),
)
"""Words that a figure is given for, after a verb or a colon."""

LABELS = (
    HarmNoun("kia", Harm.KILLED, "KIA 7"),
    HarmNoun("wia", Harm.WOUNDED, "WIA 9"),
    HarmNoun("mia", Harm.MISSING, "MIA 2"),
    HarmNoun("deceased", Harm.KILLED, "Deceased 3"),
    HarmNoun("deaths_a", Harm.KILLED, "deaths_a 25"),
    HarmNoun("deaths_b", Harm.KILLED, "deaths_b 40"),
    HarmNoun("deaths_civilians", Harm.KILLED, "deaths_civilians 3"),
    HarmNoun("deaths_unknown", Harm.KILLED, "deaths_unknown 1"),
)
"""Words that are labels before a figure even without a colon, the columns of UCDP GED among them."""
