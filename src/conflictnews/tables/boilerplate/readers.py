"""Words with which a page speaks to its reader, in the languages in which conflict is reported: in lower case.

A line is the page's own where such words come together: "Enter your comment here" has three. Each group is worth some points;
`layout.features` adds them up.
"""

from __future__ import annotations

ADDRESSES = frozenset(
    """
you your yours yourself vous votre vos tú tu tus ti usted ustedes sie ihr ihre ihren ihnen dein deine вы вас вам
ваш ваша ваше ваши вашей ви ваші вами siz sizi size sizin لك لكم بريدك تعليقك ننصحك
""".split()
)
"""Words for the reader."""

OURSELVES = frozenset(
    """
we us our ours nous notre nos nosotros nuestro nuestra wir uns unser unsere мы наш наша нас biz bizi
""".split()
)
"""Words for those who make the page."""

ASKING = frozenset(
    """
please find consider go skip jump view ir ver leer sigue aller voir zum zur перейти thank thanks save stay enter click tap sign
subscribe register login log join follow share download donate support become read watch listen learn tell write send
email call contact note discover explore try get receive browse visit add choose select enable disable abonnez-vous
inscrivez-vous recevez connectez-vous cliquez partagez soutenez suivez rejoignez découvrez revivez retrouvez consultez lisez
suscríbete regístrate recibe comparte síguenos apoya únete descubra descubre inicia abonnieren anmelden klicken unterstützen
teilen folgen registrieren подписывайтесь подпишитесь нажмите поделитесь выделите поддержите присоединяйтесь читайте
войдите підписуйтесь підтримайте натисніть виділіть приєднуйтесь поширте tıklayın paylaşın indirin yazın olun اشترك
تابعوا تابعونا شارك اضغط سجل
""".split()
)
"""Words that ask the reader to do something, at the head of a sentence."""

NEWS_COMMENT = frozenset("comment commentaire comentario comentários yorum комментарий коментар تعليق".split())
BEFORE_COMMENT = frozenset("no immediate for to further requesting seeking aucun tout para hiçbir أي".split())
"""What somebody in the news gives or not, and the words before it ("There was no immediate comment")."""

POLITE = frozenset({"please"})
"""Words before one that asks ("Please share …")."""

URGING = frozenset(
    """
abonnez-vous inscrivez-vous connectez-vous recevez retrouvez consultez téléchargez suivez-nous suscríbete regístrate
síguenos únete suscríbase regístrese inscreva-se cadastre-se подписывайтесь подпишитесь нажмите поделитесь скачайте завантажте
присоединяйтесь выделите виділіть підписуйтесь підтримайте натисніть приєднуйтесь tıklayın paylaşın indirin تابعونا
""".split()
)
"""Words that urge the reader by their very form, at the head of a clause."""

PAGE_STEMS = (
    "гиперссыл",
    "гіперпосил",
    "перепечат",
    "передрук",
    "цитирован",
    "цитуванн",
    "коммент",
    "комент",
    "подписк",
    "підписк",
    "сайт",
    "abone",
    "yorum",
    "sitesi",
    "subscri",
    "abonn",
    "suscri",
    "newslet",
    "cookie",
    "kommentar",
    "coment",
    "rozsyłk",
    "ciastecz",
    "komentar",
)
"""Beginnings of such words, in languages that inflect them."""

PAGE_MATTER = frozenset(
    """
deductible gift donation donations comment comments email emails e-mail e-mails subscribed voting tuned poll polls
newsletter newsletters cookie cookies browser inbox subscribe subscriber subscribers subscription website websites
login password username javascript advertising advertisement ads disclaimer warranty liability copyright emoticon
emoticons unsubscribe click privacy bookmark homepage trademark paywall notifications wikipedia commentaire
commentaires courriel navigateur abonnement abonnés site internet inscription comentario comentarios boletín navegador
suscripción correo kommentar kommentare e-mail-adresse webseite комментарий комментарии cookie-файлы рассылка подписка
сайт сайта сайте коментар коментарі коментарів сайту розсилка yorum yorumlar yorumu üyelik üye e-posta abone sitemiz
sitemizi çerez çerezler تعليق تعليقات التعليقات البريد الموقع النشرة
""".split()
)
"""Words of a page's own affairs that are rare in the news."""

PAGE_RELATED = frozenset(
    """
member members supporting membership registered register support story stories page pages site sites contact share sharing
account post posts posting blog tip tips feedback journalism reporting reporters reader readers article articles
edition newsroom desk app apps content information moderators moderated terms conditions policy print archive latest
mobile phone device published матеріалів материалов використанні использовании обов'язкові обязательна інтернеті
интернете opinion opinions views forum team updates field validation موقع free access link links video videos journal
direct vidéo infographie lecteurs contenu rédaction artículo artículos lectores contenido redacción artikel leser
inhalte redaktion статья статьи читатели редакция редакции статтю редакції haber habere haberler içerik
""".split()
)
"""Words of a page's affairs that the news has as well."""
