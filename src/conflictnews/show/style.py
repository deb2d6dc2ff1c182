"""The look of HTML displays: one style sheet, which needs no colour to be read and no script to work.

Kinds of mention differ by their underline and by a letter after the words; colours only add to that. All colours are
translucent or the page's own, so that the sheet holds on a light and on a dark page and in grey.
"""

from __future__ import annotations

LETTERS = {"casualty": "C", "date": "D", "number": "N", "place": "P", "actor": "A", "quotation": "Q"}
"""The letter that stands after a mention of each kind."""

STYLE = """
.conflictnews{line-height:1.6;max-width:64em;text-align:left;overflow-wrap:anywhere}
.conflictnews *{box-sizing:border-box}
.conflictnews p{margin:.7em 0}
.conflictnews h3{font-size:1.05em;margin:1.2em 0 .4em;border-bottom:1px solid rgba(128,128,128,.5)}
.conflictnews .title{font-size:1.3em;font-weight:bold}
.conflictnews .standfirst{font-style:italic}
.conflictnews .heading{font-weight:bold}
.conflictnews .host,.conflictnews .image,.conflictnews .link,.conflictnews .boilerplate{font-size:.85em}
.conflictnews .role{font:.7em sans-serif;border:1px solid rgba(128,128,128,.7);border-radius:.3em;padding:0 .35em;
margin-right:.5em;font-style:normal}
.conflictnews mark{color:inherit;background:none;padding:.1em 0;position:relative}
.conflictnews mark:focus{outline:2px solid currentColor;outline-offset:1px}
.conflictnews mark sup{font:bold .62em sans-serif;margin-left:.1em}
.conflictnews .quotation{text-decoration:underline dotted;text-underline-offset:.35em}
.conflictnews .casualty{border-bottom:.18em solid rgba(190,40,40,.85)}
.conflictnews .date{background:rgba(60,130,230,.16);border-bottom:.12em dashed currentColor}
.conflictnews .number{border-bottom:.12em dotted currentColor}
.conflictnews .place{background:rgba(50,165,85,.18);border-bottom:.12em solid currentColor}
.conflictnews .actor{background:rgba(225,150,30,.2);border-bottom:.25em double currentColor}
.conflictnews .tip{display:none;position:absolute;left:0;top:1.7em;z-index:9;width:max-content;max-width:min(22em,80vw);
background:Canvas;color:CanvasText;border:1px solid currentColor;border-radius:.3em;padding:.4em .6em;
font:.85rem/1.4 sans-serif;text-decoration:none}
.conflictnews mark:hover>.tip,.conflictnews mark:focus>.tip{display:block}
.conflictnews .scroll{overflow-x:auto;max-width:100%}
.conflictnews table{border-collapse:collapse;font-size:.9em;margin:.3em 0 .8em 0;overflow-wrap:break-word}
.conflictnews th,.conflictnews td{text-align:left!important;vertical-align:top;padding:.2em .9em .2em 0;
min-width:5.5em;max-width:24em}
.conflictnews th{font-weight:bold;border-bottom:1px solid rgba(128,128,128,.6)}
.conflictnews td.in{padding-left:1.4em}
.conflictnews summary{cursor:pointer;font-weight:bold}
.conflictnews summary:focus,.conflictnews .scroll:focus{outline:2px solid currentColor}
.conflictnews .card{border:1px solid rgba(128,128,128,.7);border-radius:.4em;padding:.5em .8em;margin:.6em 0}
.conflictnews .card h4{margin:.1em 0 .4em}
.conflictnews .legend span{margin-right:1em;white-space:nowrap}
.conflictnews svg{display:block;width:100%;min-width:36em;max-width:44em;height:auto;
border:1px solid rgba(128,128,128,.5);margin:.4em 0}
.conflictnews .maps{display:flex;flex-wrap:wrap;gap:0 1em}
.conflictnews .maps>.scroll{flex:0 1 calc(50% - .5em);min-width:min(36em,100%);max-width:44em}
.conflictnews svg.bars{min-width:0}
.conflictnews svg text{font:12px sans-serif;fill:currentColor}
.conflictnews svg .country{font:italic 11px sans-serif;opacity:.75}
.conflictnews svg .coast,.conflictnews svg .border{fill:none;stroke:currentColor;stroke-width:1;opacity:.6}
.conflictnews svg .border{stroke-dasharray:4 3}
.conflictnews svg .marker circle{fill:currentColor;fill-opacity:.8;stroke:Canvas;stroke-width:1.5}
.conflictnews svg .doubtful circle{fill:Canvas;fill-opacity:.6;stroke:currentColor}
.conflictnews svg g:focus{outline:2px solid currentColor}
.conflictnews svg .axis{stroke:currentColor}
.conflictnews svg line.tick{stroke:currentColor;opacity:.25}
.conflictnews svg text.tick{font-size:10px}
.conflictnews svg .event polygon,.conflictnews svg .event rect{fill:currentColor}
.conflictnews svg .date polygon,.conflictnews svg .date rect{fill:none;stroke:currentColor}
"""
