"""Ordinary words that some place is called: at the head of a sentence they are words ("Bare walls stood"), no places.

The words that a spelling dictionary of English (SCOWL) writes small and that are frequent in English (wordfreq), as far as the
gazetteer has a place of that name; names of towns and regions that news often speaks of are left out. `common_words` holds
those that are seldom places wherever they stand.
"""

from __future__ import annotations

ORDINARY_WORDS = frozenset(
    """
    abbey ache adept adhere adobe agile aid akin alas album ale alike alliance alloy alt amino angles anime anon ant
    antique antiquity ape apes apex apt arcade aria arsenal aside ass asset ate atom atop auditorium aura auto awake
    awe aye babe badge badger bait bamboo bang banged banging bangs banker banner bard bare barge bark barking
    barrow basal bash baton batter bazaar beacon beaver been belle belly bent berth bet beware bidder biking bikini
    billing binder binge bingo bins bio bite biting bizarre blades blame bland blink bliss bloke blond blossom bluff
    blunt blur body bog bolt bondage bonnet boo boon bop boring bot botany bourgeois bout boutique bowling bra bravo
    brilliant brook brunette bucks bug bull bulls bum bun bungalow burial bury busting butterfly butts cable cactus
    cadet calcium caller came camera camp campus canals candy cane canning cannon cannot canoe canon canyon capable
    cape care cares carrier cascade case cash cat cavaliers cave cement centenary centennial chambers chap char chat
    chateau chem chimney chocolate choke chop circle citadel cite citrus clones coal coats cobra coca coco cocoa
    coin collar colony coma combine combo comet competence condom cone consolation constant control convent converse
    coo cop cope coral coronation corpus cotton coupon cove coward coyote coyotes crescent crest crisp crook crystal
    cube cue cutler dab daddy dang dare dared daring decade decide deck degree delete demo demon dent deposit desire
    dessert deter dial dig dildo dim dime din dine ding dip disk ditto diva diversion divide docking dog dome
    dominion dong doom dope doping dorm dot double douche downside drag drain dresser drunk dub dude due duel dull
    dumb dun duo duty eclectic ego emerald empire eroded eureka evergreen excel exploits exterior face fade falls
    fang fares fat feather fertile fetal fife fig file fin floral flushing foe foreman forestry forge forks
    formidable fort fossil foul fourteen freshwater frontier fungus fur gag gala gamma garrison gates gave gaze gel
    gem genes genie glacier gland glide gods golf gong gotta grabs grad gran greenwood grill grim grin grit groom
    grove groves guise gum guru gut habit hair halo hare harp hatch hazard healing heard heist hen hey hind holder
    hooks hoop hop hose hour hum humane hurricane hut ideal imperial indigo infant infants info intercourse isle
    item jab jade jam jar jaws jelly jet jog jubilee jug jumbo jungle jurisdiction karma kinda kiss kissing kite
    label labor lacrosse lad lag laid lakes lamb lame lap lapse lash lavender lazy led legion lend lens lick licking
    lid lied liking limestone limo ling lip lite lively lizard lobe locking loo lore lung machine machines maid
    maiden maize malt mammoth mane mania manly manor mans manual marble marches mare maritime mart martial marvel
    mas mascara mascot mash massacre mast maternity mating matte maverick maze meadow meadows mega meh melon meme
    memo mental mercy merge merger meridian mermaid message messing midfield milky miner mineral mini minute mist
    model modem moist mold mole mom monster monument mop moral moron mosquito moth mound mouse muddy mule mural musk
    mustang mute mystic nail nasal nay negative neon ninety nip noble nobles node nodes noisy notice noun nursery
    nut odd okay ole opt oral oval owe ozone pacing packed pagan pains paint painter palate pale panda panorama
    papal parkway parts paste patience patio patrol paw peculiar pedal peer penal pencil penguin perseverance pest
    petite petroleum pets petty piano pie pig pigeon pill pillar pin pinch pines ping pinnacle pioneer pipes piping
    pit pity place planes plantation plate plug plunge plural poke polar polite ponder pong poo porno portal postal
    pour print progressive proper prosper prosperous pun punch pure quasi rag rage rainbow rains rake rams rang
    ranger ransom rape rapids rate rays rear rebel respect rib riddle rides ridge rim rip ripe roar robe rod rode
    roe rogue roles rope roses rot rouge roulette rowan rub rug rugby rush rustic saga sage sail salad saline
    sandstone sandy sane sank sap sapphire sauce savage scenic scissors seaside seen seize semen sermon serum
    service shack shady shaft shaken shale shalt sharp shave shin shine shire shoreline siding sierra silly sin sing
    single sip sire siren ski skyline slope smart smiley snake soar soda sofa solo sonar soon sore sour soy spa spat
    springs stains stare startup stat steep sterling stoke strand strawberry sturgeon suit suite summers sunflower
    sunrise sunshine swam sway swift switch swords syndicate tab taboo tale tandem tang tango tap tapes tapping
    tease tech teller temporal tendon tequila terror themed thermal thing tho thorn tier ties til timely title toe
    torch torrent torso total tough tow towed towing trainer trap traverse treasure triangle tribunal trip trivia
    tug tumble tuna tune turbo ugly unknown uranium usher utter vague vale vans vapor vase vein venture vicar viking
    vile vineyard vineyards virgin visa vita vital viva vocal volcano wagon waking walnut wand wanna warden warn
    warrior washer wasp waterfall waterfront waterproof waterways ways weaver weed weir weld whiskey wick wilderness
    wink winters wise wit woe wolverine won wood woods wool workshop yell yoga zip
    """.split()
)
