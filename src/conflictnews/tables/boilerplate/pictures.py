"""How captions begin, how credits stand in them, and the labels that stand over them.

`AGENCY` in a pattern stands for the agencies that have pictures, `PLATFORM` for the sites that do.
"""

from __future__ import annotations

from conflictnews.tables.boilerplate.patterns import Pattern

CAPTIONS = (
    Pattern(r"\[\d{1,2}/\d{1,2}\]", "gallery", "[1/3] People queue for water."),
    Pattern(
        r"(?:image|media|photo|picture) (?:copyright|source|caption|credit)\b.{4}", "label", "Image caption: the bridge of Gao"
    ),
    Pattern(r"getty images (?!/).{20}", "credit", "Getty Images The station was hit by two shells"),
    Pattern(r"file\b.{0,20}[-–—:]", "file", "FILE - Soldiers patrol a road near Gao."),
    Pattern(r"caption\s?:", "label", "Caption: the bridge of Gao"),
    Pattern(r"illustration\b", "label", "Illustration of the bridge of Gao"),
    Pattern(r"crédits? photo|photo d'illustration", "credit", "Crédit photo : Jane Roe"),
    Pattern(r"foto\s?:|фото\s?:|صورة", "credit", "Foto: Jane Roe"),
    Pattern(
        r"(?:file )?(?:photo|image|picture|pic)\b"
        r"(?:\s?[:|–—-]| by| shows| taken| released| credit| courtesy| describing| caption)",
        "picture",
        "Photo shows the bridge of Gao",
    ),
    Pattern(
        r"(?:this|a|an|the|in this|in a|handout|undated) (?:\w+ ){0,3}"
        r"(?:photo|photograph|image|picture|handout|frame grab|screengrab|video grab)\b",
        "picture",
        "In this photo men carry a boat.",
    ),
)
"""How a caption begins, whatever its case."""

PLATFORMS = (
    *("Telegram", "Facebook", "Twitter", "X", "Instagram", "YouTube", "TikTok", "Flickr", "Handout"),
    *("Wikimedia(?: Commons)?", "Getty Images", "Shutterstock"),
)
"""Sites and services that have pictures."""

CREDITS = (
    Pattern(r"[(\[][^()\[\]]{0,60}\b(?:AGENCY|File|file)\b[^()\[\]]{0,60}[)\]]", "agency", "Men carry a boat (Jane Roe/AFP)"),
    Pattern(
        r"(?:Photo|Image|Picture|Photograph|Credit|PHOTO|Foto|Fot\.|Фото)\s?(?:by|BY|via|from|:|/|\||credit|courtesy).{2,60}",
        "photograph",
        "Men carry a boat. Photo by Jane Roe",
    ),
    Pattern(
        r"(?<=[.!?»”\"] )(?:Photo|Foto|Fot\.|Фото|Image|Picture) [A-ZÀ-Þ].{2,60}",
        "photograph",
        "Men carry it. Photo Jane Roe",
    ),
    Pattern(
        r"[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}\s?/\s?(?:AGENCY|Pool|AA|VOA)\b.{0,30}",
        "agency",
        "Men carry the boat. Jane Roe / AFP",
    ),
    Pattern(
        r"(?<=[.!?»”\"] )[A-ZÀ-Þ]{2,12}/[A-ZÀ-Þ][\w.'-]+(?: [A-ZÀ-Þ][\w.'-]+){0,3}",
        "acronym",
        "Men carry a boat. GAOPRESS/Jane Roe",
    ),
    Pattern(r"(?<=[.!?»”\"] )/ [A-ZÀ-Þ][^./]{2,40}", "slash", "Men carry a boat in the harbour of Gao. / Gao Council"),
    Pattern(r"(?:©|\(c\)) ?(?:\d{4} ?)?[^\W\d_][^.!?]{1,50}", "copyright", "Men carry a boat © 2020 Jane Roe"),
    Pattern(
        r"\b(?:AGENCY)/[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}(?: (?:Purchase|Acquire) Licensing Rights.{0,30})?",
        "agency",
        "Men carry a boat. REUTERS/Jane Roe Purchase Licensing Rights",
    ),
    Pattern(
        r"(?:Архивное фото|Архівне фото|Foto de arch?ivo|Foto de arquivo|Photo d'archives?|Archivfoto|Archivbild|File photo)",
        "archive",
        "The depot of Gao before the fire. File photo",
    ),
    Pattern(r"\((?:[A-Z][^()/]{1,60} ?/ ?)?(?:PLATFORM)\)", "platform", "Men carry a boat (City Council/Telegram)"),
)
"""Whose picture it is, at the end of a line."""

PICTURE_LABELS = (
    Pattern(
        r"(?:image|photo|media|video|picture|credit)s?(?: (?:source|copyright|caption|credit)s?)?|captions?",
        "label",
        "Image source",
    ),
    Pattern(r"\d{1,2} (?:of|/) \d{1,2}", "gallery", "1 of 12"),
    Pattern(r"(?:view|see|open|show|all|more) (?:photos?|images?|pictures?|gallery)", "gallery", "View photos"),
    Pattern(r"foto|fotos|фото|صورة|fotoğraf|légende|bild|zdjęcie|bildunterschrift", "label", "Légende"),
)
"""Lines that stand over a caption, whatever their case."""
