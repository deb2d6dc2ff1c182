"""Whole lines of comment forms, newsletters, notices, tags, players and database records.

In lower case, without bullets, final punctuation and arrows.
"""

from __future__ import annotations

FOOTERS: dict[str, str] = {
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
your thoughts
what are your thoughts
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
"""Lines by what they are."""
