"""Lines with a variable part that pages and databases put round an article.

A pattern is a regular expression for the whole line in lower case with plain quotes and dashes; beside it what the line is, and
the phrase in which it was met.
"""

from __future__ import annotations

from typing import NamedTuple


class Pattern(NamedTuple):
    """A form of boilerplate: the whole line, what it is, the phrase in which it was met, the characters with which it begins.

    A line is tried only with the patterns that begin as it does; where `begins` is empty a line may begin with anything.
    `holds` are words of which every line of the form has one: most lines of text have none, and are not tried.
    """

    pattern: str
    what: str
    met: str
    begins: str = ""
    holds: tuple[str, ...] = ()


DIGITS = "0123456789"
OFFICES = (
    "writer journalist reporter correspondent photographer editor fellow researcher analyst columnist author producer".split()
)
"""What the people do of whom a page says who they are."""


NUMBERED_RECORDS = (
    Pattern(r"\d+ of \d+ documents?", "database", "12 of 80 DOCUMENTS", DIGITS),
    Pattern(r"(?:document|dokument|documento) \d{1,4} (?:of|von|de|sur) \d+", "database", "Dokument 3 von 40", "d"),
    Pattern(r"(?:dev|tst\d|test\d?)-muc\d-\d{4}(?: \(.{1,20}\))?", "database", "TST1-MUC3-0001", "dt"),
)
"""Lines with the number of a record, with which databases begin each of several."""

PATTERNS = (
    *NUMBERED_RECORDS,
    Pattern(
        r"(?:image|media|video|photo|audio) (?:source|credit|copyright|caption),.{0,80}",
        "credits",
        "Image source, Example Pictures",
        "aimpv",
    ),
    Pattern(
        r"(?:source de l'image|fuente de la imagen|crédito(?: da foto)?|bildquelle|автор фото|джерело фото"
        r"|صدر الصورة|مصدر الصورة|منبع تصویر|تصویر کا ذریعہ|chanzo cha picha|asalin hoton|isha sawirka"
        r"|kaynak|fotoğraf|ছবির উৎস|इमेज स्रोत"
        r"|sumber gambar|wia dis foto come from|የፎቶው ባለመብት)\s?[,،:].{2,80}",
        "credits",
        "Fuente de la imagen, Coast Pictures",
        "abcfikswадتصمइছየ",
    ),
    Pattern(r"disclaimer\s?:.{3,390}", "legal", "Disclaimer: this information is not verified.", "d"),
    Pattern(
        r"this (?:audio|article|video|text|translation|recording|transcript|message|advisory) (?:is|was|has been)\b.{3,120}",
        "notice",
        "This audio is made by a machine",
        "t",
    ),
    Pattern(
        r"(?:sign up|subscribe|click|join|download|register|log in|donate|follow us|stay informed)\b.{0,60}",
        "newsletter",
        "Download our app for your telephone",
        "cdfjlrs",
    ),
    Pattern(r"(?:(?:à )?lire|voir) aussi\s.{0,200}", "related", "Lire aussi Au Mali, la guerre continue", "lvà"),
    Pattern(r"(?:lee|lea|vea) (?:también|además)\s?[:|»>]?\s.{0,200}", "related", "Lee también Las claves de la guerra", "lv"),
    Pattern(
        r"\(?(?:le recomendamos(?: leer)?|le invitamos a leer|puede leer|vea aquí|lea además|además lea|en contexto"
        r"|lea aquí|ver más|sepa más)\s?[:|»>].{2,200}",
        "related",
        "(Le recomendamos leer: Los caminos de Gao).",
        "(aelpsv",
    ),
    Pattern(
        r"(?:soma pia|karanta kuma|karanta ƙarin|akhriso|baca juga|lihat juga)\s?[:|»>]?\s.{2,200}",
        "related",
        "Baca juga: Perang di Gao",
        "abkls",
    ),
    Pattern(
        r"(?:यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|আরো পড়ুন|یہ بھی پڑھیں|مزید پڑھیں|بیشتر بخوانید|همچنین بخوانید)\s?[:|»>]?.{0,200}",
        "related",
        "یہ بھی پڑھیں: جنگ جاری ہے",
        "بمهیयআ",
    ),
    Pattern(r"(?:lesen sie|sehen sie) auch\s.{0,200}", "related", "Lesen Sie auch: Der Krieg geht weiter", "ls"),
    Pattern(
        r"(?:читайте|смотрите|дивіться) (?:также|також)\s.{0,200}", "related", "Читайте также Что известно об ударе", "дсч"
    ),
    Pattern(
        r"(?:подробнее|детальніше|en savoir plus|más información|mehr (?:dazu|zum thema)|saiba mais)\b.{0,200}",
        "related",
        "Подробнее о боях в материале «Удар»",
        "emsдп",
    ),
    Pattern(r"ayrıca okuyun\s.{0,200}", "related", "Ayrıca okuyun Savaş sürüyor", "a"),
    Pattern(r"(?:اقرأ|إقرأ|شاهد) (?:أيضا|أيضاً|ايضا)\s.{0,200}", "related", "اقرأ أيضا ماذا حدث في المدينة", "إاش"),
    Pattern(r"(?:xs|sm|md|lg|xl)(?:\s(?:xs|sm|md|lg|xl))+", "player", "XS SM MD LG", "lmsx"),
    Pattern(r"(?:with )?(?:reporting|inputs?|files) (?:by|from) .{2,80}", "credits", "With reporting by AFP and AP", "firw"),
    Pattern(r"share (?:this )?(?:with|on|via|to|story)\b.{0,40}", "sharing", "Share this with Facebook", "s"),
    Pattern(r"(?:list (?:of )?\d+(?: of \d+)?(?: items?)?|end of list)", "list", "list 1 of 3", "el"),
    Pattern(r"receive .{0,60}(?:inbox|updates|newsletter)\b.{0,80}", "newsletter", "Receive daily updates in your inbox", "r"),
    Pattern(r"\(?(?:copyright|©|\(c\)|&copy;)\W.{0,200}", "copyright", "Copyright 2021 Example Press", "&(c©"),
    Pattern(r"©.{0,200}", "copyright", "© 2019 Example Media Network", "©"),
    Pattern(
        r"(?:take our (?:poll|survey)|story continues|article continues)\b.{0,80}",
        "advertising",
        "Story continues below",
        "ast",
    ),
    Pattern(
        r"\d+ (?:comentarios?|commentaires?|kommentare?|комментари(?:й|я|ев)|коментар(?:і|ів)|yorum)\s?:?",
        "comments",
        "2 comentarios:",
        DIGITS,
    ),
    Pattern(r"\d+ comments?", "comments", "3 Comments", DIGITS),
    Pattern(r"duration\s?:.{1,20}", "player", "Duration: 2'41\"", "d"),
    Pattern(r"\d+ (?:comments?|responses?|thoughts?|replies)(?: (?:on|to) .{1,150}|\s?:)", "comments", "2 comments:", DIGITS),
    Pattern(
        r"(?:zobacz (?:także|też|również)|czytaj (?:także|też|więcej|również)|leggi anche|leia (?:também|mais)|veja também|"
        r"le puede interesar|te puede interesar|i̇lgili haber)\s?[:|»>]\s?.{0,200}",
        "related",
        "Zobacz także: Ewakuacja z miasta",
        "ciltvz",
    ),
    Pattern(
        rf".{{3,60}}\bis (?:an? |the )?(?:[\w'-]+ ){{0,4}}(?:{'|'.join(OFFICES)})s? "
        r"(?:based|who|at|for|with|covering|living|in)\b.{0,200}",
        "author",
        "Jane Roe is a writer based in Niamey.",
        holds=tuple(f"{office}{ending}" for office in OFFICES for ending in ("", "s")),
    ),
    Pattern(
        r"[^.]{3,40} (?:reports|writes|is reporting) (?:regularly )?(?:from|on|about) [^.]{2,40} for [^.]{2,40}\.?",
        "author",
        "Jane Roe reports from Kyiv for the Post.",
        holds=("reports", "writes", "reporting"),
    ),
    Pattern(r"(?:posted|published|filed|updated) (?:at|on|in|by)\b.{2,80}", "time", "Posted at 8:40 am by J. Roe", "fpu"),
    Pattern(r"continue reading\b.{0,120}", "navigation", "Continue reading the main story", "c"),
    Pattern(r"\^ .{1,400}", "footnote", "^ Roe, Jane (2009). The Long Road. p. 44.", "^"),
    Pattern(r"[a-z]{2}-[\w-]{0,20}--?\w.{0,60},\d{3,4}", "database", "BC-ML--Sudan-Darfur, 2nd Ld-Writethru,0380"),
    Pattern(r"eds?: .{1,120}", "notice", "Eds: Updates the toll.", "e"),
    Pattern(r"(?:a )?thread by @?\w{2,40}\b.{0,60}", "page", "Thread by @gao_watch on a reader's app", "at"),
    Pattern(
        r"(?:on|le|am|el|il|em|w dniu) .{5,80}"
        r"(?:wrote|a écrit|schrieb(?: .{2,60})?|escribió|ha scritto|escreveu|napisał\(?a?\)?)\s?:"
        r"|-{2,}\s?original message\s?-{2,}",
        "reply",
        "On Mon, Mar 6, 2023 at 8:02 AM Jane Roe <jane@gao.example> wrote:",
        "-aeilow",
    ),
    Pattern(
        r"(?:forwarded from|переслано (?:от|из|від|з)|reenviado de|transféré de|weitergeleitet (?:aus|von)|inoltrato da|"
        r"encaminhado de|şuradan iletildi|محول من|معاد توجيهه من|أُ?عيد توجيهه?ا? من|بازارسال از|هدایت شده از)\b.{0,80}",
        "source",
        "Forwarded from Gao Today",
        "efirtwşпمأبه",
    ),
    Pattern(
        r"(?:(?:correction|clarification|editor's note|update)\s?:.{0,40})?an? (?:earlier|previous|original) version of this "
        r"(?:article|story|page|report|post)\b(?!.*\bcorrect (?:figure|number|toll|total|count)\b).{3,300}",  # no toll put right
        "notice",
        "Correction: an earlier version of this page misspelled a name.",
        "aceu",
    ),
    Pattern(
        r"(?:dapatkan (?:update|berita)|mari bergabung|ikuti (?:kami|berita))\b.{3,200}",
        "newsletter",
        "Dapatkan update berita setiap hari.",
        "dim",
    ),
    Pattern(
        r"tip: to quickly find your search term on this page\b.{0,100}",
        "page",
        "Tip: To quickly find your search term on this page",
        "t",
    ),
    Pattern(r"document [a-z]{4,}[a-z0-9]{8,}", "database", "Document AFPR000020130314e93e0050x", "d"),
    Pattern(
        r"\d{1,6} (?:words?|wörter|mots|palabras|parole|palavras|слов|слова|слів|kelime|كلمة)", "database", "444 words", DIGITS
    ),
    Pattern(r"(?:<.{1,40}>|\[\d{1,3}\]|\d{1,4})", "number", "17", DIGITS + "<["),
    Pattern(r"#\w+(?:[\s,]+#\w+){0,30}", "tags", "#Syria #Idlib", "#"),
    Pattern(
        r"(?:tags?|filed under|posted in|categor(?:y|ies)|topics?|keywords?|more on|in)\s?:\s?.{1,200}",
        "tags",
        "Tags: Mali, Gao",
        "cfikmpt",
    ),
    Pattern(
        r"(?:mots[ -]clés|thèmes?|etiquetas|temas|schlagw(?:ort|örter|orte))\s?:?\s.{1,200}",
        "tags",
        "Mots-clés : Mali, Gao",
        "emst",
    ),
    Pattern(r"(?:теги?|метки|темы|темі|етикети|etiketler|الوسوم|وسوم)\s?:?\s.{1,200}", "tags", "Теги: война, Донецк", "eемтاو"),
    Pattern(r"(?:[^|/]{2,25} [|/>›»] ){1,6}[^|/]{2,40}", "breadcrumbs", "News / Middle East"),
    Pattern(
        r"(?:home|accueil|inicio|главная|startseite|strona główna|головна|anasayfa|الرئيسية)\s?[|/>›»\"].{0,150}",
        "breadcrumbs",
        "Home > World > Africa",
        "ahisгا",
    ),
    Pattern(
        r"\d+(?:[.,]\d+)?\s?[km]?\s(?:views?|shares?|comments?|likes?|subscribers?|followers?|reads?|replies|reactions?|votes?)",
        "counts",
        "59.1K subscribers",
        DIGITS,
    ),
    Pattern(r"(?:comments?|kommentare|commentaires|comentarios|yorumlar)\s?\(\d{1,4}\)", "comments", "Comments (4)", "cky"),
    Pattern(
        r"(?:views?|shares?|comments?|likes?|reads?|visits?|hits)\s?[:(]?\s?\d[\d.,]*\s?[km]?\)?",
        "counts",
        "Views: 1,204",
        "chlrsv",
    ),
    Pattern(
        r"(?:просмотров|переглядів|комментари(?:и|ев)|görüntülenme|vues?|lecturas|المشاهدات)\s?:?\s?\d[\d.,]*",
        "counts",
        "Просмотров: 310",
        "glvкпا",
    ),
    Pattern(
        r"(?:about )?\d+(?:-\d+)? ?min(?:ute)?s?(?: read| de lecture| de lectura| lesezeit)?",
        "reading time",
        "3 min read",
        DIGITS + "a",
    ),
    Pattern(
        r"(?:lecture|lectura|leitura|lettura|lesen|чтение|читання|okuma)\s?:?\s?\d+ ?min.{0,10}",
        "reading time",
        "Lecture : 2 min",
        "loч",
    ),
    Pattern(r"(?:reading time|time to read|lesezeit|lesedauer)\s?:?.{0,30}", "reading time", "Reading time: 2 min", "lrt"),
    Pattern(
        r"(?:temps de lecture|tiempo de lectura|время чтения|час читання|okuma süresi)\s?:?.{0,30}",
        "reading time",
        "Temps de lecture 2 min",
        "otвч",
    ),
    Pattern(
        r"(?:(?:über )?dieses thema|dieser (?:artikel|beitrag|text) (?:wurde|ist|erschien)|cet article (?:a|est|fait)|"
        r"(?:este artículo|esta nota) (?:fue|ha|es)|este artigo (?:foi|é))\b.{0,200}",
        "notice",
        "Dieser Artikel wurde zuerst anderswo gedruckt.",
        "cdeü",
    ),
    Pattern(
        r"(?:[a-z]+ ){0,2}(?:an?|\d+|one|two|three|few) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago",
        "age",
        "Updated 12 minutes ago",
        holds=("ago",),
    ),
    Pattern(
        r"(?:(?:last )?(?:published|updated|posted|modified))?\s?:?\s?\d+ ?(?:s|m|h|d|mins?|hrs?) ago",
        "age",
        "Updated 3h ago",
        holds=("ago",),
    ),
    Pattern(
        r"(?:last )?(?:published|updated|posted|modified)\s?:?\s?\d+ (?:hour|day|week|month|year)s? ago",
        "age",
        "Posted 2 days ago",
        "lmpu",
    ),
    Pattern(r"\d+ ?(?:s|m|min|h|hr|hrs|d|w|mo|y)\.?(?: ago)? ?[·•].{0,5}", "post age", "3h · 🌎", DIGITS),
    Pattern(
        r"il y a \d+ \w+|hace \d+ \w+|vor \d+ \w+|\d+ \w+ (?:назад|тому|önce)|منذ \d* ?\w+",
        "age",
        "il y a 3 heures",
        DIGITS + "hivم",
    ),
    Pattern(r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?/\s?\d{1,2}:\d{2})?", "player", "0:00 / 1:43", DIGITS),
    Pattern(r"[a-z]{1,3}(?:/[a-z]{1,3}){1,4}(?: \d+)?", "initials of the desk", "jr/am/kd"),
    Pattern(
        r"(?:please )?(?:sign up|subscribe|log in|register|sign in)(?: here| now| today| for free)?(?: to| for| and)\b.{1,200}",
        "newsletter",
        "Subscribe to our channel",
        "lprs",
    ),
    Pattern(
        r"(?:follow|join|find|like) (?:us|me|our) .{0,30}(?:on|channel|telegram|twitter|facebook|whatsapp|google)\b.{0,100}",
        "newsletter",
        "Follow us on Telegram",
        "fjl",
    ),
    Pattern(
        r"(?:get|receive) (?:the|our|all the|breaking|daily|weekly) .{0,80}(?:inbox|newsletter|email|app|phone)\b.{0,60}",
        "newsletter",
        "Get the latest news in your inbox",
        "gr",
    ),
    Pattern(
        r"(?:join|follow|download|install) .{0,60}"
        r"\b(?:whatsapp|telegram|newsletter|community|channel|app|google news|facebook|instagram|youtube)\b.{0,120}",
        "newsletter",
        "Join the Example News WhatsApp community for quick access to news",
        "dfij",
    ),
    Pattern(
        r"(?:for|to get|to receive) (?:the |all |all the )?(?:latest|breaking|more) (?:news|updates|stories|headlines)\b.{0,60}"
        r"\b(?:follow|visit|join|subscribe|download|click|sign up|log on)\b.{0,120}",
        "newsletter",
        "For the latest updates, follow us on Instagram",
        "ft",
    ),
    Pattern(r"\(\w{1,2}(?:[./-]\w{1,3}){1,3}\.?\)", "initials of the desk", "(S.K)", "("),
    Pattern(r"(?:suivez|rejoignez|abonnez)-nous.{0,120}", "newsletter", "Suivez-nous sur Telegram", "ars"),
    Pattern(r"(?:síguenos|suscríbete|únete)\s.{0,120}", "newsletter", "Síguenos en Telegram", "sú"),
    Pattern(r"(?:подписывайтесь|присоединяйтесь|следите за)\s.{0,150}", "newsletter", "Подписывайтесь на наш канал", "пс"),
    Pattern(r"(?:підписуйтесь|приєднуйтесь|стежте за)\s.{0,150}", "newsletter", "Підписуйтесь на наш канал", "пс"),
    Pattern(r"(?:تابعنا|تابعونا|انضم)\s.{0,100}", "newsletter", "تابعنا على تلغرام", "ات"),
    Pattern(r"bizi .{0,40}takip ed.{0,30}", "newsletter", "Bizi Telegram'dan takip edin", "b"),
    Pattern(
        r"(?:this (?:web)?site|we|our (?:web)?site)(?: and our partners)? uses? (?:cookies|akismet).{0,300}",
        "legal",
        "This site uses cookies to improve your visit.",
        "otw",
    ),
    Pattern(
        r"(?:by (?:continuing|using|clicking|browsing)).{0,60}(?:you|site|agree|accept|consent).{0,250}",
        "legal",
        "By continuing to use this site you accept cookies.",
        "b",
    ),
    Pattern(
        r"by (?:subscribing|signing|registering|joining|submitting)\b.{0,60}(?:you|site|agree|accept|consent).{0,250}",
        "newsletter",
        "By signing up, you agree to the terms.",
        "b",
    ),
    Pattern(
        r"(?:some )?(?:information|material|details) (?:for|in|used in) this (?:report|story|article) "
        r"(?:came|comes|was|were|is)\b.{0,120}",
        "credits",
        "Some information for this report came from Reuters.",
        "dims",
    ),
    Pattern(
        r"for (?:ease of reading|clarity|reasons of (?:space|style)|security reasons"
        r"|the sake of (?:clarity|brevity)),? we\b.{5,350}",
        "notice",
        "For ease of reading, we leave out the titles of officials.",
        "f",
    ),
    Pattern(r"(?:www\.|https?://)\S{3,80} \([^()]{2,60}\)\.?", "source", "www.news.example (in English)", "hw"),
    Pattern(
        r"see (?:the|our) (?:[\w'-]+ ){0,6}(?:codebook|guide|methodology|glossary|annex|appendix|faqs?)\b.{0,150}",
        "notice",
        "See the codebook for an overview of the methodology.",
        "s",
    ),
    Pattern(
        r"privacy notice\s?:.{3,350}", "legal", "Privacy Notice: Newsletters may contain information about charities.", "p"
    ),
    Pattern(
        r"(?:transcripts?|captions|subtitles) (?:are|is|was|were|may) (?:machine|auto|generated|edited|created|not)\b.{3,200}",
        "notice",
        "Transcripts are machine and human generated.",
        "cst",
    ),
    Pattern(r"have your say\b.{0,40}", "comments", "Have your say. Write to us", "h"),
    Pattern(r"learn how your comment data is processed.{0,60}", "comments", "Learn how your comment data is processed.", "l"),
    Pattern(r"(?:press|media) (?:note|notice|statement|advisory|handout|communiqué)", "press release", "PRESS NOTE", "mp"),
    Pattern(
        r"(?:text|excerpts?|summary) of (?:[\w'-]+ ){0,3}(?:report|article|statement|announcement|commentary|interview|news)\b"
        r".{0,40} (?:by|from|in|on|carried|published|broadcast)\b.{2,200}",
        "source",
        "Text of report by the radio of the province on 18 July",
        "est",
    ),
    Pattern(r"full[ -]?text|texte intégral|texto completo|volltext", "full text", "Full Text", "ftv"),
    Pattern(r"abstract(?: \(.{2,30}\))?|(?:proquest )?document id\b.{0,40}", "database", "Abstract (summary)", "adp"),
    Pattern(r"word count\s?:\s?\d+", "database", "Word count: 322", "w"),
    Pattern(r"(?:press|news|media) release\b.{0,80}", "press release", "Press Release | May 3, 2018", "mnp"),
    Pattern(r"release (?:#|no\.?|number).{1,40}", "press release", "Release # 20160101-02", "r"),
    Pattern(
        r"for (?:immediate|further|more) (?:release|information|inquiries)\b.{0,200}",
        "press release",
        "For more information, contact the press office.",
        "f",
    ),
    Pattern(r"(?:media|press)? ?contacts?\s?:.{1,150}", "press release", "Media contact: press@example.org", " cmp"),
    Pattern(
        r"(?:sources?|quelle|fuente|fonte|źródło|источник|джерело|kaynak|المصدر)\s?:\s?.{1,80}",
        "source",
        "SOURCE: News agencies",
        "fkqsźдиا",
    ),
    Pattern(
        r"(?:also read|read also|related|see also|more|(?:read|see|watch)(?: also| more)?)\s?[:|»>]\s?.{0,200}",
        "related",
        "Read more: What happened in Gao",
        "amrsw",
    ),
    Pattern(
        r"(?:(?:à )?lire(?: aussi)?|voir aussi|leer?(?: también)?|lesen sie auch|mehr zum thema)\s?[:|»>]\s?.{0,200}",
        "related",
        "À lire aussi : La guerre continue",
        "lmvà",
    ),
    Pattern(
        r"(?:читайте|смотрите|дивіться) (?:также|також)\s?[:|»>]\s?.{0,200}",
        "related",
        "Читайте также: Что известно об ударе",
        "дсч",
    ),
    Pattern(
        r"(?:(?:اقرأ|إقرأ|شاهد) (?:أيضا|أيضاً|المزيد))\s?[:|»>]\s?.{0,200}", "related", "اقرأ أيضا: ماذا حدث في المدينة", "إاش"
    ),
    Pattern(r"(?:read|see) (?:the )?(?:more|full|original|rest|also)\b.{0,100}", "related", "Read the full story here", "rs"),
    Pattern(
        r"(?:click|tap|press|touch) here\b.{0,160}|swipe (?:up|left|right|down)\b.{0,60}"
        r"|(?:click|tap) (?:below|on|to)\b.{0,120}",
        "newsletter",
        "Tap here to join our WhatsApp channel",
        "cpst",
    ),
    Pattern(
        r".{3,250}[,:.!?-] (?:please )?(?:click|tap|press|swipe|touch) (?:here|below|up|(?:on )?(?:this|the) link)"
        r"(?: (?:to|for|and|now)\b[^.]{0,40})?[.!]?",
        "newsletter",
        "To join our WhatsApp channel, tap here",
        holds=("click", "tap", "press", "swipe", "touch"),
    ),
    Pattern(
        r"[^.\"]{0,80}\bour (?:whatsapp|telegram|youtube|facebook|instagram|signal|viber) (?:channel|group|page|community)\b"
        r"[^.\"]{0,60}",
        "newsletter",
        "You can join our WhatsApp channel here",
        holds=("our",),
    ),
    Pattern(
        r"(?:video(?: footage)?|photo gallery|photos|watch|live blog|gallery|audio|podcast)\s?(?::|from|of|\|).{1,120}",
        "player",
        "Video footage from Mali",
        "aglpvw",
    ),
    Pattern(
        r"(?:add|set) .{2,30} (?:as|to) .{0,20}(?:preferred source|google|favou?rites?)\b.{0,60}",
        "newsletter",
        "Add Example as a preferred source on Google",
        "as",
    ),
    Pattern(
        r"(?:(?:additional )?reporting|writing|prepared|produced|compiled|translated|edited|editing)(?: and \w+)? by\b.{2,150}",
        "credits",
        "Edited by J. Smith",
        "aceprtw",
    ),
    Pattern(
        r"\((?:(?:additional )?reporting|writing|compiled|translated|edited|editing|with inputs?|with agencies)\b.{0,250}\)",
        "credits",
        "(Reporting by A. Person; editing by B. Person)",
        "(",
    ),
    Pattern(
        r"\(?(?:this (?:article|story|report|post|content|news|piece|copy|interview|conversation)) "
        r"(?:was|has (?:not )?been|is|originally|first|appeared|may)\b.{0,200}",
        "notice",
        "This article was first published elsewhere.",
        "(t",
    ),
    Pattern(
        r"(?:if you|do you|have you|got a) .{0,80}(?:contact|email|e-mail|tip|let us know|click here|get in touch)\b.{0,150}",
        "notice",
        "If you have a tip, contact us.",
        "dghi",
    ),
    Pattern(
        r"(?:donate|support) .{0,60}(?:journalism|our work|reporting|today|us)\b.{0,100}|donate (?:now|today|here)\b.{0,250}",
        "newsletter",
        "Support our journalism today",
        "ds",
    ),
    Pattern(
        r"(?:your browser|javascript|please (?:enable|disable|turn|wait|enter|update|click|check)|enable javascript)\b.{0,200}",
        "page",
        "Please enable JavaScript to view this page",
        "ejpy",
    ),
    Pattern(
        r"content scraped\b.{0,200}|auto-?generated (?:by|from)\b.{0,200}", "page", "Auto-generated by a news tracker", "ac"
    ),
    Pattern(
        r"dear [\w'/ ]{2,50}[,:]|(?:dear|hello|hi|greetings|good (?:morning|afternoon|evening|day))"
        r"(?: (?:all|colleagues?|friends?|team|partners?|everyone|members|brothers|sirs?|madam))?[,:!.]",
        "greeting",
        "Dear colleagues,",
        "dgh",
    ),
    Pattern(
        r"(?:chers?|chères?|mesdames|estimad[oa]s?|querid[oa]s?|car[oa]s?|prezad[oa]s?|liebe|sehr geehrte"
        r"|уважаемые|дорогие|шановні|değerli|sayın|السلام|الزملاء|الإخوة) [^.!?:]{2,50}[,:!،]",
        "greeting",
        "Chers collègues,",
        "cdelmpqsдушا",
    ),
    Pattern(
        r"(?:dear|hello|hi) (?:visitor|reader|subscriber|user|customer)s?,.{3,300}",
        "notice",
        "Dear visitor, we are moving.",
        "dh",
    ),
    Pattern(r"[-=_*~#.•·|/<>«»›‹←→↑↓\s]{1,120}", "rule", "* * *"),
    Pattern(r"\(?(?:end|ends|more|more to come|-30-|ends/)\)?", "end mark", "(END)", "(-em"),
    Pattern(r"-? ?ends ?-?|#{3}|# # #", "end", "- ENDS -", " #-e"),
    Pattern(
        r"(?:editor|editor's note|editors' note|note to editors|notes? for editors)\b.{0,300}",
        "notice",
        "Editor's note: this story was updated.",
        "en",
    ),
    Pattern(
        r"(?:nota de prensa|comunicado de prensa|communiqué de presse|pressemitteilung|nota à imprensa|comunicado à imprensa"
        r"|basın (?:bülteni|açıklaması)|пресс-релиз|прес-реліз|بيان صحفي|comunicato stampa)(?:\W.{0,40})?",
        "press release",
        "NOTA DE PRENSA N° 018-2021",
        "bcnpпب",
    ),
    Pattern(r"(?:video )?duration\s?:?\s\d.{0,40}", "player", "Video Duration 02 minutes 31 seconds", "dv"),
    Pattern(
        r"[a-z]{2}\d{6} .{4,80} in [a-z]+ \d{4} gmt \d{1,2} [a-z]{3} \d{2}",
        "source",
        "PA120142 Gao Radio Nacional in Spanish 1835 GMT 11 Nov 86",
    ),
    Pattern(r"listen to (?:this |the )?(?:article|story|audio)\b.{0,30}", "player", "Listen to this article • 4 min", "l"),
    Pattern(r"(?:.{2,40} (?:via|/) ?)?getty(?: images)?", "credits", "AFP via Getty Images", holds=("getty",)),
    Pattern(
        r"format (?:news and press release|situation report|analysis|map|infographic|assessment|appeal|manual and guideline"
        r"|other)|origin view original|view original|download (?:pdf|report|document)\b.{0,60}",
        "database",
        "Format News and Press Release",
        "dfov",
    ),
    Pattern(
        r"\d+ ?(?:س|د|ي|ساعة|ساعات|دقيقة|دقائق|يوم|أيام|ч|мин|год|хв|sa|dk|jam|mnt|std|h|min) ?\.?[·•].{0,5}",
        "post age",
        "6 س ·",
        DIGITS,
    ),
    Pattern(r"(?:\[ ?[^\[\]]{1,25}\][\s|·]{0,3}){2,8}", "navigation", "[ Home ] [ Archive ] [ Search ]", "["),
    Pattern(r"(?:page|seite|página|страница) \d+(?: (?:of|von|de|из) \d+)?", "page", "Page 2 of 3", "psс"),
    Pattern(
        r"(?:report id|id|no|nr|code|ref|reference|news code|story code|article id)\s?[.:#]{1,2}\s?[\w/-]{1,30}",
        "identifier",
        "No: 3604",
        "acinrs",
    ),
    Pattern(
        r"(?:bu haber|esta not(?:icia|a)|cet article|эта статья|this (?:article|post|story|page)) .{0,20}\d[\d.,]* .{0,20}",
        "counts",
        "Bu haber 1.284 defa okundu",
        "bcetэ",
    ),
    Pattern(
        r"this (?:report|update|document|bulletin|statement|publication|brief|map|newsletter|summary) (?:(?:is|was) (?:issued|"
        r"produced|prepared|compiled|published|intended|for (?:the )?(?:media|general|public|information))|reflects|covers)\b"
        r".{3,300}",
        "notice",
        "This update is issued by the office in Goma with its partners.",
        "t",
    ),
    Pattern(
        r"(?:the )?next (?:report|update|bulletin|situation report|flash update|issue) (?:will|is|shall)\b.{2,150}",
        "notice",
        "The next report will be issued on 3 May.",
        "nt",
    ),
    Pattern(r"time\s?:\s?\d{1,2}:\d{2}.{0,20}", "time", "time: 7:23 pm", "t"),
)
"""Lines with a variable part."""

END_RULES = frozenset({"--", "###", "# # #"})
"""Signs alone on a line that end a mail or a press release, where others only part its pieces."""

TAIL_STARTS = frozenset({"comments", "related", "tags", "newsletter", "copyright", "legal", "navigation", "sharing", "counts"})
"""What may open the part of a page that follows the article."""
