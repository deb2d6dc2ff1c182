"""Whole lines of pages in other languages than English: menus, buttons, boxes and footers.

In lower case, without bullets, final punctuation and arrows. `menus` and `footers` hold the lines that came first.
"""

from __future__ import annotations

ABROAD: dict[str, str] = {
    "navigation": """\
portada
haberin devamı
ir al contenido
ir al contenido principal
últimas noticias
lo último
internacional
nacional
mundo
política
economía
sociedad
deportes
opinión
cultura
tecnología
buscar
menú
iniciar sesión
inicia sesión
regístrate
mi cuenta
edición impresa
aller au contenu
aller au contenu principal
accéder au contenu principal
à la une
en direct
en continu
direct tv
direct radio
monde
politique
économie
société
sports
idées
débats
rechercher
se connecter
connexion
mon compte
s'inscrire
actualités
afrique
menü
startseite
politik
ausland
inland
wirtschaft
panorama
gesellschaft
meinung
zum inhalt springen
zur startseite
anmelden
registrieren
suche
suchen
abo
vai al contenuto
prima pagina
home page
mondo
cronaca
politica
esteri
economia
cerca
accedi
abbonati
página inicial
ir para o conteúdo
última hora
mundo
esportes
economia
entrar
assine
pesquisar
strona główna
wiadomości
świat
kraj
polityka
gospodarka
zaloguj się
szukaj
главная
новости
лента новостей
политика
общество
экономика
мир
в мире
война
происшествия
мнения
культура
спорт
поиск
войти
вход
регистрация
разделы
истории
разбор
перейти к содержанию
головна
новини
стрічка новин
політика
суспільство
економіка
світ
війна
регіони
публікації
інтерв'ю
пошук
увійти
укр
рус
eng
anasayfa
ana sayfa
gündem
siyaset
dünya
ekonomi
spor
magazin
yazarlar
foto galeri
video galeri
son dakika
giriş yap
künye
iletişim
arama
الرئيسية
الصفحة الرئيسية
أخبار
الأخبار
آخر الأخبار
محلي
سياسة
اقتصاد
رياضة
ثقافة
منوعات
رأي
مقالات
العالم
تسجيل الدخول
بحث
القائمة
صفحه اصلی
سیاسی
ראשי
חדשות""",
    "sharing": """\
compartir
compartir en facebook
compartir en whatsapp
compartir en twitter
compartir en x
copiar enlace
guardar
imprimir
enviar por correo
partager
partager sur facebook
partager sur twitter
copier le lien
imprimer
envoyer par mail
ajouter à vos sélections
teilen
drucken
merken
per mail versenden
condividi
stampa
salva
compartilhar
compartilhe
partilhar
udostępnij
drukuj
поделиться
поделиться в соцсетях
скопировать ссылку
распечатать
поширити
поділитися
роздрукувати
paylaş
yazdır
kaydet
مشاركة
شارك
طباعة
نسخ الرابط
حفظ""",
    "related": """\
más información
te puede interesar
le puede interesar
también te puede interesar
noticias relacionadas
lo más leído
lo más visto
à lire aussi
lire aussi
sur le même sujet
dans la même rubrique
les plus lus
contenus sponsorisés
mehr zum thema
lesen sie auch
lesen sie mehr
meistgelesen
das könnte sie auch interessieren
leggi anche
articoli correlati
i più letti
leia também
leia mais
veja também
notícias relacionadas
mais lidas
zobacz także
czytaj także
czytaj też
polecamy
najczęściej czytane
читайте также
по теме
материалы по теме
другие новости
популярное
читайте також
за темою
до теми
популярне
інші новини
ilgili haberler
i̇lgili haberler
ilgili konular
i̇lgili konular
diğer haberler
çok okunanlar
benzer haberler
اقرأ أيضا
اقرأ أيضاً
مواضيع ذات صلة
أخبار ذات صلة
الأكثر قراءة
المزيد""",
    "comments": """\
ir a los comentarios
ver comentarios
añadir comentario
sin comentarios
comentarios
comentar
voir les commentaires
lire les commentaires
laisser un commentaire
commentaires
réagir
commenter
kommentare
kommentieren
kommentare lesen
diskutieren sie mit
commenti
lascia un commento
comentários
seja o primeiro a comentar
deixe um comentário
komentarze
dodaj komentarz
podziel się opinią
skomentuj
комментарии
комментировать
оставить комментарий
добавить комментарий
обсудить
коментарі
залишити коментар
додати коментар
yorumlar
yorum yap
yorum yaz
bu habere ilk yorum yapan siz olun
التعليقات
أضف تعليقك
أضف تعليق
اترك تعليقا""",
    "newsletter": """\
suscríbete
suscribirse
hazte socio
recibe nuestro boletín
s'abonner
je m'abonne
s'abonner à la newsletter
inscrivez-vous à la newsletter
abonnieren
newsletter abonnieren
jetzt abonnieren
iscriviti alla newsletter
assine a newsletter
zapisz się na newsletter
подписаться
поддержать
поддержите нас
подписаться на рассылку
підписатися
підтримати
підтримайте нас
abone ol
bültenimize abone olun
اشترك
اشترك الآن
اشترك في النشرة""",
    "legal": """\
aviso legal
política de privacidad
política de cookies
condiciones de uso
mentions légales
conditions générales
politique de confidentialité
gérer les cookies
impressum
datenschutz
nutzungsbedingungen
agb
cookie-einstellungen
privacy policy
informativa privacy
riproduzione riservata
política de privacidade
termos de uso
polityka prywatności
regulamin
пользовательское соглашение
политика конфиденциальности
правила перепечатки
угода користувача
політика конфіденційності
yasal uyarı
gizlilik politikası
kullanım koşulları
سياسة الخصوصية
شروط الاستخدام
حقوق النشر""",
    "tags": """\
archivado en
temas relacionados
temas
etiquetas
thèmes associés
mots clés
argomenti
tagi
tematy
теги
темы
темі
теми
etiketler
konular
الوسوم
كلمات مفتاحية""",
    "advertising": """\
publicidad
publicité
anzeige
werbung
pubblicità
publicidade
continua após a publicidade
reklama
реклама
на правах рекламы
на правах реклами
reklam
إعلان
اعلان""",
    "author": """\
sobre la firma
sobre el autor
sobre la autora
à propos de l'auteur
über den autor
über die autorin
zur person
sobre o autor
o autorze
об авторе
про автора
yazar hakkında
عن الكاتب
about the author
about the authors
about the writer
more by this author
more from this author""",
}
"""Lines by what they are."""
