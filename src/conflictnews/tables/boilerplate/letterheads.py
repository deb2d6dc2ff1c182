"""Words of letterheads and of kinds of reports, in the languages in which offices publish: in lower case."""

from __future__ import annotations

OFFICES_ABROAD = frozenset(
    """
ministère ministere ministerio ministério ministero ministerium министерство міністерство bakanlığı وزارة kementerian
direction dirección direção direzione direktion direktorat управление управління müdürlüğü مديرية préfecture prefectura
préfet préfecture gouvernorat gobernación governo valiliği محافظة service servicio serviço служба secrétariat secretaría
secretaria секретариат état-major штаб командование командування komutanlığı قيادة comando bureau oficina gabinete cabinet
канцелярия مكتب commissariat комиссариат прокуратура прокуратура fiscalía procureur parquet présidence presidencia presidência
cancillería république república republik республика cumhuriyeti جمهورية
""".split()
)
"""First words, and Turkish last ones, of the names of offices and states as they stand over a statement."""

INSTITUTIONS = frozenset(
    """
mission cluster committee council commission agency observatory secretariat headquarters directorate unit programme federation
association initiative organisation organization authority coalition forces ministry movement
""".split()
)
"""Last words of the names of bodies as they stand, all in capitals, over what these publish."""

KINDS_OF_REPORT = frozenset(
    """
statement update report bulletin brief briefing factsheet sitrep communiqué communique snapshot overview release alert
communiqué communique déclaration comunicado declaración boletín declaração nota comunicato mitteilung erklärung
заявление сообщение сводка заява повідомлення зведення açıklama açıklaması bülteni duyuru بيان تصريح بلاغ تقرير
""".split()
)
"""What a text says that it is, as a word of its title ("Flash Update No. 4", "Communiqué du gouvernement")."""

INVOCATIONS = (
    *("in the name of god", "in the name of allah", "au nom de dieu", "bismillah", "besmele"),
    *("بسم الله الرحمن", "بسم رب", "به نام خدا"),
)
"""First words of the line with which statements of armed groups and authorities begin: it is text, however short."""
