"""Fields of the head of a mail, as the standard of mails names them (RFC 5322 and 2045)."""

from __future__ import annotations

SENDER, TOLD = "from", frozenset({"subject", "date"})
"""The field that every mail has, and those from which an article's title and day are read."""

FIELD = r"[A-Za-z][A-Za-z-]{1,40}: [^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,50}"
"""A field of a head with its name, as a pattern; a long one goes on in lines that are set in."""
