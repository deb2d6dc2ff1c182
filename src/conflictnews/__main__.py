"""`python -m conflictnews` is the command `conflictnews`."""

import sys

from conflictnews.cli import main

if __name__ == "__main__":
    sys.exit(main())
