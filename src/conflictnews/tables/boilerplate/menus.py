"""Whole lines of menus, share bars and related links: in lower case, without bullets, final punctuation and arrows."""

from __future__ import annotations

MENUS: dict[str, str] = {
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
culture
arts
investigations
lifestyle
technology
science
health
environment
weather
video
videos
photos
in pictures
interactive
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
about the archive
navigation menu
no result
view all result
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
prev post
prev article
today's paper
older post
newer post
older posts
newer posts
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
    "time": """\
published on
published
posted on
updated on
last updated on
last updated
date published
publié le
mis à jour le
publicado el
publicado em
atualizado em
veröffentlicht am
опубликовано
yayınlanma tarihi
تاريخ النشر
""",
    "sharing": """\
share
forwarded
forwarded many times
forwarded as received
share this
share this article
share this post
share this story
share on
share on facebook
share on twitter
user avatar
buy reprints
order reprints
google news'te takip et
profile picture
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
we also published the following articles recently
also in this section
from our archive
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
}
"""Lines by what they are."""
