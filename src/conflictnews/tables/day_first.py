"""Small words of the languages that write the day before the month in figures: English is the one that may not."""

from __future__ import annotations

DAY_FIRST_SCRIPTS = ("\u0370", "\u10ff")
"""First and last letter of the scripts from Greek to Georgian: all their languages write the day first."""

DAY_FIRST = frozenset(
    """
    le en des une est été dans pour par qui sur selon aux avec
    los las del por para que con según fue han su
    os da uma foi pelo pela segundo não ao à num numa nos nas aos pelas pelos quando ainda
    il gli della delle dei di che sono stato nel è
    und ist von mit auf nach wurde wurden bei eine
    het een zijn werd bij uit naar door
    och att som har är från
    w z się na że nie przez jest są
    и в на с по что из не от как для
    та у що від про за до
    bir ve bu ile için olarak da
    في من على إلى عن أن التي قال
    yang di dan dengan untuk pada dari ini
    và của các những người
    je su u na za od
    """.split()
)
"""Words that a page has often where it is written in one of these languages; none is an English word or one of names there."""
