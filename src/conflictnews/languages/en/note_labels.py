"""Labels with which analysts open a note on a strategic development: "Property destruction: On 3 May, armed men burned"."""

from __future__ import annotations

from conflictnews.models import SubEventType as S

LABELS: dict[str, S] = {
    "agreement": S.AGREEMENT,
    "peace agreement": S.AGREEMENT,
    "peace talks": S.AGREEMENT,
    "ceasefire": S.AGREEMENT,
    "prisoner exchange": S.AGREEMENT,
    "prisoner swap": S.AGREEMENT,
    "arrest": S.ARRESTS,
    "arrests": S.ARRESTS,
    "detention": S.ARRESTS,
    "change to group/activity": S.CHANGE,
    "movement of forces": S.CHANGE,
    "troop movement": S.CHANGE,
    "troop movements": S.CHANGE,
    "deployment": S.CHANGE,
    "security measures": S.CHANGE,
    "recruitment": S.CHANGE,
    "forced recruitment": S.CHANGE,
    "defection": S.CHANGE,
    "withdrawal": S.CHANGE,
    "non-violent activity": S.CHANGE,
    "disrupted weapons use": S.DISRUPTED_WEAPONS,
    "defusal": S.DISRUPTED_WEAPONS,
    "controlled detonation": S.DISRUPTED_WEAPONS,
    "interception": S.DISRUPTED_WEAPONS,
    "weapons seizure": S.DISRUPTED_WEAPONS,
    "weapon seizure": S.DISRUPTED_WEAPONS,
    "headquarters or base established": S.BASE_ESTABLISHED,
    "base established": S.BASE_ESTABLISHED,
    "base establishment": S.BASE_ESTABLISHED,
    "looting": S.LOOTING,
    "property destruction": S.LOOTING,
    "looting/property destruction": S.LOOTING,
    "livestock theft": S.LOOTING,
    "non-violent transfer": S.NON_VIOLENT_TRANSFER,
    "non-violent transfer of territory": S.NON_VIOLENT_TRANSFER,
    "non-violent takeover": S.NON_VIOLENT_TRANSFER,
    "mass grave": S.OTHER,
    "displacement": S.OTHER,
    "prison break": S.OTHER,
    "other": S.OTHER,
}
"""Each label in small letters, and the type that it names."""

LONGEST = max(map(len, LABELS))
"""Characters of the longest label."""
