"""News agencies and outlets as they stand in bylines and datelines, and words that make a line the name of a desk.

Every name is in lower case, without full stops, quotation marks plain; as a whole line it is a byline, after a place a source.
"""

AGENCIES = frozenset(
    """\
aa
aap
ad-dustour
adn
adnkronos
aei
afp
agence france presse
agence france-presse
agencia efe
agencias
agences
agencies
agenturen
agenzie
ajanslar
aina
aki
al arabiya
al jazeera
al jazeera and news agencies
al jazeera english
al jazeera staff
al-jazeera
al-masdar news
al-masirah
almasdar news
amaq
amaq news agency
amn
an-nahar
ana
anadolu
anadolu agency
anadolu ajansı
anf
anf news
anha
anna
anna news
ansa
ap
ap news
apa
apanews
aps
ara news
armenpress
asharq al-awsat
associated press
azertac
bakhtar
bakhtar news agency
baltic news service
bas news
basnews
bbc
bbc monitoring
bbc news
belga
belta
bloomberg
bna
bns
bss
cbc news
cihan
cna
cnn
cns
cp
ctk
daily sabah
dawn
deutsche presse-agentur
deutsche welle
dha
dpa
dpa international
dw
efe
ekurd
elaph
epa
europa press
fana
fars
fars news agency
france 24
gna
hawar news
hawar news agency
iha
ihlas
ina
inna
interfax
interfax-ukraine
ips
iqna
iran international
irin
irna
isna
itar-tass
itim
jiji
jta
kcna
khaama press
knn
kuna
kurdistan 24
kurdistan24
kyiv independent
kyodo
lana
lusa
maan
maan news agency
map
mena
mehr
mehr news agency
middle east eye
mti
nan
ncna
nikkei
nna
north press
north press agency
notimex
novosti
npa
npr
nta
ntb
ots
pa
pa media
pajhwok
pajhwok afghan news
pap
pna
press association
press tv
press trust of india
prensa latina
presstv
pti
qna
radio dabanga
radio free europe
radio free europe/radio liberty
radio shabelle
rahapress
rbc
reuter
reuters
rfe/rl
rfi
ria
ria novosti
rna
rte
rudaw
saba
sada
sana
shabelle
shafaq news
sky news
smn
sna
snn
sohr
sonna
south front
spa
sputnik
ssna
staff
stt
suna
syrian arab news agency
syrian observatory for human rights
ta nea
tanjug
tap
tasnim
tasr
tasnim news agency
tass
telesur
the associated press
the canadian press
the new arab
the new humanitarian
the syrian observatory for human rights
thomson reuters
tolonews
tolo news
trend
trt
trt world
tt
ukrainska pravda
ukrinform
un news
un news centre
una
uni
unian
united press international
upi
vna
voa
voa news
wafa
wam
washington post
xinhua
xinhua news agency
yna
yonhap
ynet
zamanalwsl
zaman al-wasl
ایرنا
নিজস্ব প্রতিবেদক
নিজস্ব সংবাদদাতা
ডেস্ক রিপোর্ট
निज संवाददाता
ہمارے نمائندے
نمائندہ خصوصی
ایسنا
فارس
تسنیم
طلوع‌نیوز
پژواک
واع
سبأ
سبأ نت
وفا
واس
قنا
كونا
بترا
وام
وكالة الصحافة الفرنسية
وكالة فرانس برس
سبوتنيك
رووداو
باسنيوز
السومرية نيوز
المسلة
عدن الغد
أنباء موسكو
سمارت
الوكالة الوطنية للإعلام
суна
риа
тасс
риа новости
интерфакс
рейтер
укринформ
укрінформ
уніан
унн
интерфакс-украина
інтерфакс-україна
شفق نيوز
سانا
رويترز
وكالات
وكالة الأنباء السورية
الأناضول
أ ف ب
فرانس برس
الجزيرة
عنب بلدي
""".splitlines()
)

CREDITED_AGENCIES = (
    *(
        "AFP",
        "AP",
        "Reuters",
        "REUTERS",
        "EPA",
        "Getty",
        "Anadolu",
        "AAP",
        "Xinhua",
        "DPA",
        "dpa",
        "EFE",
        "ANSA",
        "TASS",
        "PTI",
    ),
    *(
        "ANI",
        "IANS",
        "KUNA",
        "Lusa",
        "UPI",
        "ANP",
        "DHA",
        "IHA",
        "APA",
        "APTN",
        "RFE/RL",
        "РИА Новости",
        "ТАСС",
        "Рейтер",
        "رويترز",
        "فرانس برس",
        "الأناضول",
        "أ ف ب",
    ),
)
"""Agencies as they stand in credits of pictures and after the last sentence of a report."""

DESK_WORDS = frozenset(
    "desk staff correspondent correspondents reporter reporters newsroom bureau agencies agency monitoring editor editors "
    "डेस्क ডেস্ক ڈیسک redaktion rédaction redacción redazione редакция muhabiri newswire wire wires writer writers".split()
)
"""Last words of a line that names who wrote, and nobody in person ("Monitoring Desk", "Al Jazeera Staff")."""

DESKS = frozenset({"news network", "news service", "news team", "web team", "press service", "press team", "online team"})
"""Two last words of such a line ("GK News Network")."""

HOW_FILED = frozenset("خاص متابعات وكالات special exclusive".split())
"""What stands behind a town's dash where nobody signs ("Sanaa - Special")."""

JOB_WORDS = frozenset(
    "correspondent correspondents reporter reporters editor editors writer writers journalist columnist periodista "
    "corresponsal corresponsales enviado redactor redactora journaliste correspondant correspondante correspondente repórter "
    "jornalista reporterin korrespondent korrespondentin muhabiri muhabir корреспондент кореспондент журналист журналіст مراسل "
    "مراسلة خبرنگار संवाददाता".split()
)
"""Words for what a person does who signs ("Africa correspondent, Nairobi"); with "our" or "staff" they sign themselves."""

SIGNING_JOBS = frozenset("our staff special own web".split())
"""First words with which a job signs in nobody's name ("Our Correspondent")."""

FOLLOWING = frozenset("follow following suivre seguir folgen segui подписаться підписатися takip".split())
"""Buttons that stand glued behind the name of who wrote ("Jane Roe Follow")."""

SHORTENED_AGENCIES = frozenset({"reu", "rtr", "ap", "afp", "dpa", "sda", "apa", "ats", "kna", "epd"})
"""Agencies as papers shorten them beside others in brackets ("(dpa/reu.)")."""

REGION_ACRONYMS = frozenset({"mena"})
"""Agencies whose acronym, alone on a line, is the section of a region more often ("MENA")."""

WITH_WORDS = frozenset("with and avec et con y mit und com e и та ve".split())
"""Words between an outlet and the agency that signs with it ("Le Monde avec AFP")."""

OUTLET_WORDS = frozenset(
    "news times post herald tribune telegraph press gazette chronicle observer agency media courier star monitor "
    "standard inquirer express journal sentinel dispatch bulletin wire mirror voice online новости ньюс новини "
    "news-service fm tv".split()
)
"""Last words of an outlet's name ("HAVANA TIMES")."""

OUTLET_STARTS = frozenset("radio tabloid harian koran diario jornal journal gazeta газета".split())
"""First words of an outlet's name ("Radio Gao")."""

NOT_PLACES = frozenset(
    """\
advertisement
alert
أعلن
أعلنت
أفاد
أفادت
أكد
أكدت
ذكر
ذكرت
قال
قالت
army
government
kremlin
minister
nato
officials
pentagon
police
president
rebels
state media
study
un
also read
analysis
analyst
announcement
audio
background
blog
breaking
breaking news
briefing
caption
clarification
column
comment
commentary
conclusion
context
correction
corrects
developing
documents
editorial
editors note
editor's note
event
events
exclusive
explained
explainer
fact check
fact-check
fact box
factbox
feature
file
flash
gallery
graphic
headline
headlines
image
important
in brief
in depth
in pictures
insight
interview
introduction
just in
key points
lead
live
live updates
location
map
message
more
must read
news
news analysis
newsletter
note
obituary
op-ed
opinion
photo
photos
foto
фото
fotoğraf
bild
صورة
picture
pictures
podcast
poll
press release
profile
published
quote
read
read also
read more
recap
related
report
review
see also
source
sources
special report
sport
statement
statistics
subject
summary
syria update
takeaways
text
timeline
topic
trending
update
updated
updates
urgent
video
view
viewpoint
warning
watch
watch live
watch now
weather
world
""".splitlines()
)
"""Words before a colon or a dash that name no place, though they stand where a dateline would."""
