"""Hostile texts for displays: each would run a script or ask a server if a page took it for HTML."""

_ATTACK = "document.title='stormed';fetch('http://HOST/x')"

HOSTILE_TEXTS = (
    f"<script>{_ATTACK}</script>\n\nTwo soldiers died in Goma.",
    f'Two died in <img src=x onerror="{_ATTACK}"> Goma\n\nTwo soldiers died in Goma on Friday.',
    f'"><svg onload="{_ATTACK}"> said two people were killed in Goma.',
    f"</style><script>{_ATTACK}</script><style>",
    f'</bdi></p></div><iframe src="javascript:{_ATTACK}"></iframe>',
    "Title\n\nhttp://HOST/photo.jpg\n\n![x](http://HOST/a.png) Two people were killed in Goma.",
    f"&lt;script&gt;{_ATTACK}&lt;/script&gt; killed two people in Goma.",
    "<link rel=stylesheet href=http://HOST/a.css>\n\n<meta http-equiv=refresh content='0;url=http://HOST/'>\n\nTwo died.",
    "\u202egnp.exe\u202c two people were killed in \u2066Goma\u2069 <base href='http://HOST/'>",
    f"{{{{constructor.constructor('{_ATTACK}')()}}}} killed two people in Goma.",
)
