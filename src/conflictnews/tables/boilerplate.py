"""Lines that pages and databases put round an article, in the languages in which conflict is reported.

`LINES` are whole lines: in lower case, without bullets, final punctuation and arrows. `PATTERNS` are lines with a variable
part: a regular expression for the whole line in lower case with plain quotes and dashes, what the line is, and the phrase in
which it was met. `LABELS` are the field names before a colon.
"""

from __future__ import annotations

from attrs import frozen


@frozen
class Pattern:
    """A form of boilerplate: the whole line, what it is, the phrase in which it was met."""

    pattern: str
    what: str
    met: str


CODES = frozenset("HD BY WC PD ET SN SC ED PG LA CY LP TD CR CT RF CO IN NS RE IPD IPC PUB AN CX SE CLM".split())
"""Factiva's codes of its fields, each on a line before its value."""

LINES: dict[str, str] = {
    "navigation": """\
home
news
top news
latest
latest news
breaking news
world
world news
middle east
africa
asia
europe
americas
asia pacific
latin america
us & canada
politics
business
economy
sport
sports
opinion
opinions
features
investigations
in pictures
interactive
culture
arts
lifestyle
technology
science
health
environment
weather
video
videos
photos
gallery
podcasts
podcast
live
live tv
tv
radio
menu
main menu
navigation
toggle navigation
search
close
open menu
more
all
show more
load more
see all
view all
skip to content
skip to main content
skip to main menu
skip links
accessibility links
accessibility help
jump to content
back
back to top
go to top
top
next
previous
prev
next article
previous article
next post
previous post
next story
previous story
login
log in
sign in
sign up
register
subscribe
subscribe now
my account
your account
english
about
about us
contact
contact us
advertise
advertise with us
careers
sitemap
site map
help
faq
rss
archive
archives
regions
countries
topics
sections
in this section
most read
most viewed
most popular
most shared
trending
trending now
popular
popular posts
recent posts
editor's picks
editors' picks
headlines
other news
press releases
press release
documents
reports
publications
accueil
actualités
monde
afrique
à la une
politique
internacional
inicio
noticias
mundo
portada
nachrichten
startseite
politik
ausland
главная
новости
мир
политика
экономика
общество
война
головна
новини
світ
політика
суспільство
війна
anasayfa
ana sayfa
gündem
dünya
son dakika
haberler
الرئيسية
أخبار
الأخبار
سياسة
العالم
عربي ودولي
اقتصاد
رياضة
""",
    "sharing": """\
share
share this
share this article
share this post
share this story
share on
share on facebook
share on twitter
share on whatsapp
share via email
share article
shares
save
save this article
saved
print
print this
print this page
print article
email
e-mail
email this
email article
copy link
link copied
copy url
tweet
tweet this
pin
pin it
like
like this
like this:
like loading
follow
follow us
follow us on
facebook
twitter
x
instagram
youtube
telegram
whatsapp
linkedin
pinterest
reddit
tumblr
viber
messenger
snapchat
tiktok
threads
bluesky
mastodon
flipboard
google news
vk
ok
facebook twitter
gift this article
listen
listen to article
listen to this article
play
pause
mute
unmute
a+ a-
a- a+
aa
xs
sm
md
lg
xl
embed
embed share
comment
comments
add to favorites
bookmark
download
download pdf
pdf
partager
partager sur facebook
imprimer
envoyer par mail
commenter
écouter
compartir
compartir en facebook
imprimir
guardar
teilen
drucken
merken
kommentare
поделиться
поделиться в facebook
печать
поділитися
друк
paylaş
yazdır
yorum
مشاركة
شارك
شاركها
طباعة
نسخ الرابط
تويتر
فيسبوك
واتساب
تلغرام
""",
    "related": """\
related
related news
related articles
related article
related stories
related story
related content
related posts
related topics
related links
related items
related coverage
related reading
related video
related videos
related tags
you may also be interested in
you might also be interested in
suggested topics
end of list
you may also like
you might also like
you may like
recommended
recommended stories
recommended for you
recommended by
more on this story
more on this
more on this topic
more from
more news
more stories
more like this
more about
read more
read also
read next
also read
also on
see also
see more
learn more
up next
continue reading
keep reading
don't miss
must read
check also
what to read next
from around the web
sponsored
sponsored content
promoted
paid content
around the web
in case you missed it
top stories
other stories
latest stories
latest headlines
latest posts
latest articles
sur le même sujet
à lire aussi
lire aussi
lire plus
lire la suite
voir aussi
plus d'articles
les plus lus
te puede interesar
lee también
leer más
lea también
más noticias
ver más
noticias relacionadas
mehr zum thema
lesen sie auch
lesen sie mehr
weitere artikel
mehr
читайте также
читать также
по теме
материалы по теме
подробнее
смотрите также
ещё по теме
еще по теме
другие новости
читайте також
за темою
дивіться також
більше новин
ilgili haberler
i̇lgili haberler
bunlar da ilginizi çekebilir
devamını oku
ayrıca okuyun
اقرأ أيضا
اقرأ أيضاً
اقرأ ايضا
إقرأ أيضاً
اقرأ المزيد
المزيد
مواضيع ذات صلة
أخبار ذات صلة
مقالات ذات صلة
شاهد أيضا
شاهد أيضاً
""",
    "comments": """\
leave a reply
leave a comment
leave a reply cancel reply
leave a response
leave your comment
post a comment
post comment
add a comment
add comment
write a comment
view comments
view all comments
show comments
no comments
no comments yet
0 comments
cancel reply
reply
name
name *
email *
website
comment *
your name
your email
your comment
please enter your comment
please enter your name here
please enter your email address here
you have entered an incorrect email address
save my name, email, and website in this browser for the next time i comment
more from author
your email address will not be published
required fields are marked *
your email address will not be published. required fields are marked *
join the conversation
join the discussion
be the first to comment
comments are closed
comments are closed for this article
comments policy
have your say
have your say. give us feedback
have your say.give us feedback
give us feedback
report an error
report a mistake
notify of
laisser un commentaire
ajouter un commentaire
réagir
commentaires
deja un comentario
deja una respuesta
comentarios
kommentar schreiben
schreibe einen kommentar
комментарии
оставить комментарий
добавить комментарий
коментарі
залишити коментар
yorumlar
yorum yap
yorum yaz
اترك تعليقا
اترك تعليقاً
أضف تعليق
التعليقات
تعليقات
""",
    "newsletter": """\
newsletter
newsletters
sign up here
sign up now
sign up for our newsletter
sign up for ournewsletter
subscribe to our newsletter
subscribe to our newsletters
sign up to our newsletter
join our newsletter
get the newsletter
get our newsletter
join our telegram channel
follow us on telegram
follow us on twitter
follow us on facebook
follow us on google news
join us on telegram
join our whatsapp channel
enter your email
enter your email address
email address
unsubscribe
support us
support our work
support independent journalism
donate
donate now
become a member
become a patron
already a subscriber
already a member
subscribe to continue reading
subscribe to read more
this article is for subscribers only
continue reading with a subscription
start your free trial
abonnez-vous
s'abonner
inscrivez-vous à notre newsletter
suscríbete
suscríbase
abonnieren
newsletter abonnieren
подписаться
подписывайтесь на наш телеграм-канал
подписывайтесь на нас
підписатися
підписуйтесь на наш telegram
abone ol
bültenimize abone olun
اشترك
اشترك الآن
اشترك في النشرة
تابعنا
تابعونا
""",
    "legal": """\
all rights reserved
privacy policy
privacy
privacy notice
cookie policy
cookie preferences
cookie settings
cookies
manage cookies
accept
accept all
accept cookies
accept all cookies
i accept
i agree
agree
agree and continue
got it
reject all
decline
ok, got it
terms
terms and conditions
terms & conditions
terms of use
terms of service
conditions of use
disclaimer
legal notice
code of ethics
community guidelines
copyright
copyright notice
impressum
datenschutz
mentions légales
politique de confidentialité
tous droits réservés
aviso legal
política de privacidad
todos los derechos reservados
alle rechte vorbehalten
все права защищены
політика конфіденційності
усі права захищені
всі права захищено
tüm hakları saklıdır
gizlilik politikası
جميع الحقوق محفوظة
سياسة الخصوصية
for immediate release
not for release
official websites use .gov
official websites use .mil
secure .gov websites use https
secure .mil websites use https
here's how you know
""",
    "tags": """\
tags
tag
topics
filed under
posted in
categories
category
keywords
hashtags
in this story
mots-clés
mots clés
thèmes
etiquetas
temas
schlagworte
themen
теги
метки
темы
теги
теми
etiketler
الوسوم
وسوم
كلمات مفتاحية
""",
    "advertising": """\
advertisement
advertisements
ad
ads
ads by google
advertising
advertorial
story continues below advertisement
article continues below
article continues after advertisement
continue reading below advertisement
remove ads
skip ad
publicité
publicidad
anzeige
werbung
реклама
reklam
إعلان
إعلانات
""",
    "player": """\
0:00
00:00
00:00/00:00
loading
loading...
please wait
video player is loading
media is not currently available
no media source currently available
no media source now available
watch
watch now
watch live
watch the video
direct link
pop-out player
auto
your browser does not support the video tag
your browser does not support the audio element
this video cannot be played in your browser
this content is not available
image
photo
enlarge
enlarge image
expand
expand image
image caption
image copyright
image source
credit...
ad feedback
video ad feedback
hide caption
toggle caption
view image in fullscreen
open image in lightbox
click to enlarge
slideshow
full article
summary
end of document
enditem
endit
body
graphic
picture, no caption
updated
updated:
last updated
published
posted
originally published
attachments
format
source
edited by
readers' comments
comment this post
reuse this content
advanced search
media caption,
""",
}
"""Whole lines, by what they are."""

PATTERNS = (
    Pattern(
        r"(?:image|media|video|photo|audio) (?:source|credit|copyright|caption),.{0,80}",
        "credits",
        "Image source, Example Pictures",
    ),
    Pattern(
        r"this (?:audio|article|video|text|translation|recording|transcript) (?:is|was|has been)\b.{3,120}",
        "notice",
        "This audio is made by a machine",
    ),
    Pattern(
        r"(?:sign up|subscribe|click|join|download|register|log in|donate|follow us|stay informed)\b.{0,60}",
        "newsletter",
        "Download our app for your telephone",
    ),
    Pattern(r"(?:(?:à )?lire|voir) aussi\s.{0,200}", "related", "Lire aussi Au Mali, la guerre continue"),
    Pattern(r"(?:lee|lea|vea) también\s.{0,200}", "related", "Lee también Las claves de la guerra"),
    Pattern(r"(?:lesen sie|sehen sie) auch\s.{0,200}", "related", "Lesen Sie auch: Der Krieg geht weiter"),
    Pattern(r"(?:читайте|смотрите|дивіться) (?:также|також)\s.{0,200}", "related", "Читайте также Что известно об ударе"),
    Pattern(r"ayrıca okuyun\s.{0,200}", "related", "Ayrıca okuyun Savaş sürüyor"),
    Pattern(r"(?:اقرأ|إقرأ|شاهد) (?:أيضا|أيضاً|ايضا)\s.{0,200}", "related", "اقرأ أيضا ماذا حدث في المدينة"),
    Pattern(r"(?:xs|sm|md|lg|xl)(?:\s(?:xs|sm|md|lg|xl))+", "player", "XS SM MD LG"),
    Pattern(r"(?:with )?(?:reporting|inputs?|files) (?:by|from) .{2,80}", "credits", "With reporting by AFP and AP"),
    Pattern(r"share (?:this )?(?:with|on|via|to|story)\b.{0,40}", "sharing", "Share this with Facebook"),
    Pattern(r"list (?:of )?\d+(?: of \d+)?(?: items?)?", "related", "list 1 of 3"),
    Pattern(r"receive .{0,60}(?:inbox|updates|newsletter)\b.{0,80}", "newsletter", "Receive daily updates in your inbox"),
    Pattern(r"\(?(?:copyright|©|\(c\)|&copy;)\W.{0,200}", "copyright", "Copyright 2021 Example Press"),
    Pattern(r"©.{0,200}", "copyright", "© 2019 Example Media Network"),
    Pattern(r"\d+ of \d+ documents?", "database", "12 of 80 DOCUMENTS"),
    Pattern(r"(?:document|dokument|documento) \d{1,4} (?:of|von|de|sur) \d+", "database", "Dokument 3 von 40"),
    Pattern(r"document [a-z]{4,}[a-z0-9]{8,}", "database", "Document AFPR000020130314e93e0050x"),
    Pattern(r"(?:dev|tst\d|test\d?)-muc\d-\d{4}(?: \(.{1,20}\))?", "database", "TST1-MUC3-0001"),
    Pattern(r"\d{1,6} (?:words?|wörter|mots|palabras|parole|palavras|слов|слова|слів|kelime|كلمة)", "database", "444 words"),
    Pattern(r"(?:<.{1,40}>|\[\d{1,3}\]|\d{1,4})", "number", "17"),
    Pattern(r"#\w+(?:[\s,]+#\w+){0,30}", "tags", "#Syria #Idlib"),
    Pattern(
        r"(?:tags?|filed under|posted in|categor(?:y|ies)|topics?|keywords?|more on|in)\s?:\s?.{1,200}",
        "tags",
        "Tags: Mali, Gao",
    ),
    Pattern(
        r"(?:mots[ -]clés|thèmes?|etiquetas|temas|schlagw(?:ort|örter|orte))\s?:?\s.{1,200}", "tags", "Mots-clés : Mali, Gao"
    ),
    Pattern(r"(?:теги?|метки|темы|темі|етикети|etiketler|الوسوم|وسوم)\s?:?\s.{1,200}", "tags", "Теги: война, Донецк"),
    Pattern(r"(?:[^|/]{2,25} [|/>›»] ){1,6}[^|/]{2,40}", "breadcrumbs", "News / Middle East"),
    Pattern(r"(?:home|accueil|inicio|главная|startseite)\s?[|/>›»].{0,150}", "breadcrumbs", "Home > World > Africa"),
    Pattern(
        r"\d+(?:[.,]\d+)?\s?[km]?\s(?:views?|shares?|comments?|likes?|subscribers?|followers?|reads?|replies|reactions?|votes?)",
        "counts",
        "59.1K subscribers",
    ),
    Pattern(
        r"(?:views?|shares?|comments?|likes?|reads?|visits?|hits)\s?[:(]?\s?\d[\d.,]*\s?[km]?\)?", "counts", "Views: 1,204"
    ),
    Pattern(
        r"(?:просмотров|переглядів|комментари(?:и|ев)|görüntülenme|vues?|lecturas|المشاهدات)\s?:?\s?\d[\d.,]*",
        "counts",
        "Просмотров: 310",
    ),
    Pattern(
        r"(?:about )?\d+(?:-\d+)? ?min(?:ute)?s?(?: read| de lecture| de lectura| lesezeit)?", "reading time", "3 min read"
    ),
    Pattern(r"(?:reading time|time to read|lesezeit|lesedauer)\s?:?.{0,30}", "reading time", "Reading time: 2 min"),
    Pattern(
        r"(?:temps de lecture|tiempo de lectura|время чтения|час читання|okuma süresi)\s?:?.{0,30}",
        "reading time",
        "Temps de lecture 2 min",
    ),
    Pattern(r"(?:an?|\d+|one|two|three) (?:second|minute|min|hour|hr|day|week|month|year)s? ago", "age", "2 hours ago"),
    Pattern(
        r"(?:(?:last )?(?:published|updated|posted|modified))?\s?:?\s?\d+ ?(?:s|m|h|d|mins?|hrs?) ago", "age", "Updated 3h ago"
    ),
    Pattern(
        r"(?:last )?(?:published|updated|posted|modified)\s?:?\s?\d+ (?:hour|day|week|month|year)s? ago",
        "age",
        "Posted 2 days ago",
    ),
    Pattern(r"il y a \d+ \w+|hace \d+ \w+|vor \d+ \w+|\d+ \w+ (?:назад|тому|önce)|منذ \d* ?\w+", "age", "il y a 3 heures"),
    Pattern(r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?/\s?\d{1,2}:\d{2})?", "player", "0:00 / 1:43"),
    Pattern(r"(?:s|sh|kh|f|a)(?:/(?:s|sh|kh|f|a|m|h))+(?: \d+)?", "initials of the desk", "S/SH 11"),
    Pattern(
        r"(?:please )?(?:sign up|subscribe|log in|register|sign in)(?: here| now| today| for free)?(?: to| for| and)\b.{1,200}",
        "newsletter",
        "Subscribe to our channel",
    ),
    Pattern(
        r"(?:follow|join|find|like) (?:us|me|our) .{0,30}(?:on|channel|telegram|twitter|facebook|whatsapp|google)\b.{0,100}",
        "newsletter",
        "Follow us on Telegram",
    ),
    Pattern(
        r"(?:get|receive) (?:the|our|all the|breaking|daily|weekly) .{0,80}(?:inbox|newsletter|email|app|phone)\b.{0,60}",
        "newsletter",
        "Get the latest news in your inbox",
    ),
    Pattern(r"(?:suivez|rejoignez|abonnez)-nous.{0,120}", "newsletter", "Suivez-nous sur Telegram"),
    Pattern(r"(?:síguenos|suscríbete|únete)\s.{0,120}", "newsletter", "Síguenos en Telegram"),
    Pattern(r"(?:подписывайтесь|присоединяйтесь|следите за)\s.{0,150}", "newsletter", "Подписывайтесь на наш канал"),
    Pattern(r"(?:підписуйтесь|приєднуйтесь|стежте за)\s.{0,150}", "newsletter", "Підписуйтесь на наш канал"),
    Pattern(r"(?:تابعنا|تابعونا|انضم)\s.{0,100}", "newsletter", "تابعنا على تلغرام"),
    Pattern(r"bizi .{0,40}takip ed.{0,30}", "newsletter", "Bizi Telegram'dan takip edin"),
    Pattern(
        r"(?:this (?:web)?site|we|our (?:web)?site)(?: and our partners)? uses? (?:cookies|akismet).{0,300}",
        "legal",
        "This site uses cookies to improve your visit.",
    ),
    Pattern(
        r"(?:by (?:continuing|using|clicking|browsing|subscribing|signing)).{0,60}(?:you|site|agree|accept|consent).{0,250}",
        "legal",
        "By continuing to use this site you accept cookies.",
    ),
    Pattern(r"learn how your comment data is processed.{0,60}", "comments", "Learn how your comment data is processed."),
    Pattern(r"(?:press|news|media) release\b.{0,80}", "press release", "Press Release | May 3, 2018"),
    Pattern(r"release (?:#|no\.?|number).{1,40}", "press release", "Release # 20160101-02"),
    Pattern(
        r"for (?:immediate|further|more) (?:release|information|inquiries)\b.{0,200}",
        "press release",
        "For more information, contact the press office.",
    ),
    Pattern(r"(?:media|press)? ?contacts?\s?:.{1,150}", "press release", "Media contact: press@example.org"),
    Pattern(
        r"(?:source|sources|quelle|fuente|источник|джерело|kaynak|المصدر)\s?:\s?.{1,80}", "source", "SOURCE: News agencies"
    ),
    Pattern(
        r"(?:also read|read also|related|see also|more|(?:read|see|watch)(?: also| more)?)\s?[:|»>]\s?.{0,200}",
        "related",
        "Read more: What happened in Gao",
    ),
    Pattern(
        r"(?:(?:à )?lire(?: aussi)?|voir aussi|leer?(?: también)?|lesen sie auch|mehr zum thema)\s?[:|»>]\s?.{0,200}",
        "related",
        "À lire aussi : La guerre continue",
    ),
    Pattern(
        r"(?:читайте|смотрите|дивіться) (?:также|також)\s?[:|»>]\s?.{0,200}", "related", "Читайте также: Что известно об ударе"
    ),
    Pattern(r"(?:(?:اقرأ|إقرأ|شاهد) (?:أيضا|أيضاً|المزيد))\s?[:|»>]\s?.{0,200}", "related", "اقرأ أيضا: ماذا حدث في المدينة"),
    Pattern(r"(?:read|see) (?:the )?(?:more|full|original|rest|also)\b.{0,100}", "related", "Read the full story here"),
    Pattern(r"(?:click|tap) (?:here|on|to)\b.{0,120}", "navigation", "Click here to read more"),
    Pattern(
        r"(?:video(?: footage)?|photo gallery|photos|watch|live blog|gallery|audio|podcast)\s?(?::|from|of|\|).{1,120}",
        "player",
        "Video footage from Mali",
    ),
    Pattern(
        r"(?:add|set) .{2,30} (?:as|to) .{0,20}(?:preferred source|google|favou?rites?)\b.{0,60}",
        "newsletter",
        "Add Example as a preferred source on Google",
    ),
    Pattern(
        r"(?:(?:additional )?reporting|writing|compiled|translated|edited|editing)(?: and \w+)? by\b.{2,150}",
        "credits",
        "Edited by J. Smith",
    ),
    Pattern(
        r"\((?:(?:additional )?reporting|writing|compiled|translated|edited|editing|with inputs?|with agencies)\b.{0,250}\)",
        "credits",
        "(Reporting by A. Person; editing by B. Person)",
    ),
    Pattern(
        r"(?:this (?:article|story|report|post|content|news)) (?:was|has been|is|originally|first|appeared|may)\b.{0,200}",
        "notice",
        "This article was first published elsewhere.",
    ),
    Pattern(
        r"(?:if you|do you|have you|got a) .{0,80}(?:contact|email|e-mail|tip|let us know|click here|get in touch)\b.{0,150}",
        "notice",
        "If you have a tip, contact us.",
    ),
    Pattern(
        r"(?:donate|support) .{0,60}(?:journalism|our work|reporting|today|us)\b.{0,100}",
        "newsletter",
        "Support our journalism today",
    ),
    Pattern(
        r"(?:your browser|javascript|please (?:enable|disable|turn|wait|enter|update|click|check)|enable javascript)\b.{0,200}",
        "page",
        "Please enable JavaScript to view this page",
    ),
    Pattern(r"content scraped\b.{0,200}|auto-?generated (?:by|from)\b.{0,200}", "page", "Auto-generated by a news tracker"),
    Pattern(r"[-=_*~#.•·|/<>«»›‹←→↑↓\s]{1,120}", "rule", "* * *"),
    Pattern(r"\(?(?:end|ends|more|more to come|-30-|ends/)\)?", "end mark", "(END)"),
    Pattern(
        r"(?:editor|editor's note|editors' note|note to editors|notes? for editors)\b.{0,300}",
        "notice",
        "Editor's note: this story was updated.",
    ),
    Pattern(r"(?:page|seite|página|страница) \d+(?: (?:of|von|de|из) \d+)?", "page", "Page 2 of 3"),
    Pattern(
        r"(?:report id|id|no|nr|code|ref|reference|news code|story code|article id)\s?[.:#]{1,2}\s?[\w/-]{1,30}",
        "identifier",
        "No: 3604",
    ),
    Pattern(r"time\s?:\s?\d{1,2}:\d{2}.{0,20}", "time", "time: 7:23 pm"),
)
"""Lines with a variable part."""

CONTAINED = {
    "all rights reserved": "copyright",
    "rights are reserved": "copyright",
    "may not be published, broadcast": "copyright",
    "may not be reproduced": "copyright",
    "tous droits réservés": "copyright",
    "alle rechte vorbehalten": "copyright",
    "todos los derechos reservados": "copyright",
    "все права защищены": "copyright",
    "всі права захищено": "copyright",
    "جميع الحقوق محفوظة": "copyright",
    "part of a historical collection": "archive notice",
    "this is archived content": "archive notice",
    "this page is archived": "archive notice",
    "uses cookies": "legal",
    "use cookies": "legal",
    "utilise des cookies": "legal",
    "verwendet cookies": "legal",
    "utiliza cookies": "legal",
    "использует cookie": "legal",
    "использует файлы cookie": "legal",
    "contributed to this report": "credits",
    "contributed reporting": "credits",
    "a version of this article appears in print": "notice",
    "contains only a portion of the news": "notice",
    "our standards: the": "notice",
    "acquire licensing rights": "notice",
    "views expressed": "notice",
    "opinions expressed": "notice",
    "an official website of the": "government banner",
    "website belongs to an official": "government banner",
    "https:// means": "government banner",
    "ad blocker": "legal",
    "enable javascript": "page",
    "javascript is disabled": "page",
    "browser does not support": "page",
}
"""Words that make any line of moderate length boilerplate, wherever they stand in it."""

TAIL_STARTS = frozenset({"comments", "related", "tags", "newsletter", "copyright", "legal", "navigation", "sharing", "counts"})
"""What may open the part of a page that follows the article."""

LABELS: dict[str, str] = {
    "title": "title",
    "headline": "title",
    "hl": "title",
    "hd": "title",
    "überschrift": "title",
    "titre": "title",
    "título": "title",
    "titel": "title",
    "заголовок": "title",
    "başlık": "title",
    "العنوان": "title",
    "byline": "byline",
    "author": "byline",
    "authors": "byline",
    "auteur": "byline",
    "autor": "byline",
    "автор": "byline",
    "yazar": "byline",
    "الكاتب": "byline",
    "writer": "byline",
    "credit": "byline",
    "written by": "byline",
    "dateline": "dateline",
    "date": "published",
    "pubtime": "published",
    "pubdate": "published",
    "pub date": "published",
    "publish": "published",
    "publish date": "published",
    "publication date": "published",
    "date published": "published",
    "published": "published",
    "published at": "published",
    "published on": "published",
    "posted": "published",
    "posted on": "published",
    "released": "published",
    "created": "published",
    "release date": "published",
    "original publication date": "published",
    "published time": "published",
    "updated": "updated",
    "updated on": "updated",
    "last updated": "updated",
    "last update": "updated",
    "last modified": "updated",
    "modified": "updated",
    "datum": "published",
    "veröffentlicht": "published",
    "publié": "published",
    "publié le": "published",
    "mis à jour": "updated",
    "mis à jour le": "updated",
    "fecha": "published",
    "publicado": "published",
    "publicado el": "published",
    "actualizado": "updated",
    "дата": "published",
    "дата публикации": "published",
    "опубликовано": "published",
    "опубліковано": "published",
    "обновлено": "updated",
    "оновлено": "updated",
    "tarih": "published",
    "yayınlanma": "published",
    "yayınlanma tarihi": "published",
    "güncelleme": "updated",
    "التاريخ": "published",
    "تاريخ النشر": "published",
    "نشر في": "published",
    "آخر تحديث": "updated",
    "subtitle": "standfirst",
    "standfirst": "standfirst",
    "dek": "standfirst",
    "description": "standfirst",
    "highlight": "standfirst",
    "teaser": "standfirst",
    "chapeau": "standfirst",
    "url": "link",
    "link": "link",
    "source url": "link",
    "source": "source",
    "publisher": "source",
    "image": "image",
    "caption": "caption",
    "text": "text",
    "body": "text",
    "content": "text",
    "article": "text",
    "full text": "text",
    "category": "boilerplate",
    "section": "boilerplate",
    "rubrik": "boilerplate",
    "rubrique": "boilerplate",
    "length": "boilerplate",
    "länge": "boilerplate",
    "longueur": "boilerplate",
    "load-date": "boilerplate",
    "update": "boilerplate",
    "language": "boilerplate",
    "sprache": "boilerplate",
    "langue": "boilerplate",
    "publication-type": "boilerplate",
    "type": "boilerplate",
    "series": "boilerplate",
    "graphic": "boilerplate",
    "distribution": "boilerplate",
    "correction-date": "boilerplate",
    "document-type": "boilerplate",
    "journal-code": "boilerplate",
    "notes": "boilerplate",
    "slug": "boilerplate",
    "pub-type": "boilerplate",
    "subject": "subject",
    "to": "boilerplate",
    "cc": "boilerplate",
    "sent": "boilerplate",
    "organization": "boilerplate",
    "geographic": "boilerplate",
    "country": "boilerplate",
    "city": "boilerplate",
    "company": "boilerplate",
    "person": "boilerplate",
    "ticker": "boilerplate",
    "industry": "boilerplate",
    "edition": "boilerplate",
    "scraped": "boilerplate",
    "scraped (utc)": "boilerplate",
    "fetched": "boilerplate",
    "crawled": "boilerplate",
    "time": "boilerplate",
    "id": "boilerplate",
    "no": "boilerplate",
    "tags": "boilerplate",
    "keywords": "boilerplate",
    "views": "boilerplate",
    "copyright": "boilerplate",
    "filed under": "boilerplate",
}
"""Field names before a colon or an equals sign, and the field that they fill."""
