"""How much each feature of a line counts: one table for each question that is decided over the whole page.

`layout.features` says what a line's features are; a score is the sum of feature times weight.
"""

from __future__ import annotations

BODY: dict[str, float] = {
    "prose": 1.0,  # running prose
    "length": 1.0,  # its characters, in units of 200, two at most
    "reports": 0.4,  # it is a whole sentence with a finite verb of the past
    "bracketed": -2.2,  # brackets stand round all of it
    "calls": -1.6,  # it ends with an exclamation mark
    "bio": -3.0,  # it begins with the name of who signs
    "capitals": -1.5,  # most of its longer words are capitalised
    "item": 0.8,  # an item of a list that says more than a name
    "sentence": 0.8,  # a short sentence with a finite verb
    "stop": 0.2,  # a short line that ends like a sentence
    "short": -0.5,  # any other short line
    "row": -0.1,  # a cell of a table: a figure of several digits, or what stands over one
    "matter": -0.3,  # a date, a byline, a dateline of its own
    "picture": -0.1,  # an image or its caption
    "page": -0.6,  # menus, buttons, credits, words to the reader
    "related": -0.9,  # what opens a list of links, tags or a newsletter's box
    "listed": 0.0,  # a line under one that opens a list of links
    "end": -3.5,  # comments, copyright, legal matter
    "at the end": -2.0,  # a sentence between the page's lines and a copyright or comments
    "teaser": -2.6,  # the beginning of another article
}
"""The body is the stretch of the page with the highest sum."""

TITLE: dict[str, float] = {
    "line": 1.0,  # every candidate
    "words": 2.0,  # four words or more
    "headline": 1.0,  # six words or more
    "report": 1.0,  # one of several words says what kind of report it is
    "numbered": -3.0,  # a few words and a number at the end ("Briefing No. 14")
    "one word": -3.0,
    "h1": 6.0,
    "h2": 2.0,
    "item": -4.0,
    "filed": -0.1,  # it reads like a dateline
    "colon": -2.0,  # it ends with a colon
    "long": -1.5,  # more than 160 characters
    "inner stop": -1.5,  # a sentence ends inside it
    "full stop": -2.5,
    "prose": -5.0,  # it reads like running prose
    "bare prose": -3.0,  # it does so, and neither a date nor a copy nor markup says that it is the title
    "tells year": -1.5,
    "top": 1.0,  # the first line of the page, but for the page's own
    "echo": 6.0,  # the share of its stems that come back in the first paragraphs
    "copies": 2.0,  # how often the page has it again, two at most, times the echo
    "bare": -3.0,  # less than four words, none or few of which come back
    "entry": -4.0,  # an hour stands over it, it is one, or the age of a post stands under it
    "second": -2.5,  # a line of several words that come back stands directly above it
    "dated": 1.5,  # a date or an author follows
    "signed": -4.0,  # it reads like a name
    "listed": -2.0,  # many words, all capitalised, none of which comes back
    "joints": -5.0,  # words glued together
    "run": -0.5,  # short lines beside it
    "heading": -2.5,  # the paragraph under it is followed by another headline with its paragraph
    "far": -0.3,  # short lines between it and the body, six at most
    "after prose": -5.0,  # paragraphs of the body before it
    "reader": -4.0,
    "over text": 2.5,  # the first line of the page, with a blank line and text under it
    "event": 2.5,  # the first line of the page, directly over its text, a few words that tell of an event
    "sums up": -6.0,  # it stands under a heading that says "Summary"
    "letterhead": -2.5,  # it is like the name of an office
}
"""The title is the candidate with the highest score, if that is above zero."""

STANDFIRST: dict[str, float] = {
    "sentence": -2.5,  # every sentence under the title
    "line": -1.5,  # every line under the title that is no sentence
    "under": 0.3,  # nothing stands between it and the title
    "picture": -2.0,  # a picture, a player or a credit alone stands before it
    "late": -1.3,  # a date or an author stands between the title and it, and no caption under it
    "shows": -3.0,  # a line that tells what a picture shows
    "short": 0.8,  # no more than 200 characters
    "echo": 3.0,  # the share of its stems that the next paragraphs have
    "afresh": 2.0,  # the next paragraph begins with a name of the sentence, times the echo
    "as long": -0.5,  # a sentence about as long as the paragraph after it
    "more": -0.6,  # every further sentence
    "parted": 3.0,  # a date or an author between it and the body (1), the page's buttons (0.7), a caption (0.5)
    "gap": 2.0,  # more blank lines after it than between paragraphs
    "filed": 1.5,  # the next paragraph has a dateline
    "dated after": 0.3,  # the next paragraph tells the day, the sentence does not
    "dated": -1.0,  # the sentence tells the day
    "quoted": -1.0,  # it begins with a quotation
    "alone": -0.8,  # only one paragraph follows
    "retold": 2.8,  # the share of the title's stems that the next paragraph has, less that which the sentence has
    "summary": 2.5,  # it stands under a heading that says "Summary", and the page is none of the kinds of reports
}
"""A sentence under the title is the standfirst if its score is above zero."""
