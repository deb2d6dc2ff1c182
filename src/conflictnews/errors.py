"""The errors that conflictnews raises on purpose: one for all, one for values, one for files."""


class ConflictNewsError(Exception):
    """Base of every error that conflictnews raises on purpose."""


class NormalisationError(ConflictNewsError, ValueError):
    """A `normalise_*` function was given text that is not one value of its kind.

    The message quotes the whole input, so that a log line is enough to find the row it came from.

    >>> raise NormalisationError("number", "banana")
    Traceback (most recent call last):
    ...
    conflictnews.errors.NormalisationError: not a number: 'banana'
    """

    def __init__(self, kind: str, text: object, reason: str = "") -> None:
        self.kind = kind
        self.text = text
        self.reason = reason
        super().__init__(kind, text, reason)

    def __str__(self) -> str:
        return f"not a {self.kind}: {self.text!r}" + (f" ({self.reason})" if self.reason else "")


class UnreadableError(ConflictNewsError, ValueError):
    """A file holds no text: a PDF, an office document, an image, an archive. Convert it to text first.

    >>> raise UnreadableError("a PDF document")
    Traceback (most recent call last):
    ...
    conflictnews.errors.UnreadableError: a PDF document, not text: convert it first
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        super().__init__(kind)

    def __str__(self) -> str:
        return f"{self.kind}, not text: convert it first"
