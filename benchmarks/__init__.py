"""How fast the library is, and whether its figures on the development corpora hold.

`python -m benchmarks` measures speed; `python -m benchmarks.check_floors` compares figures with their floors. A room
that has rivals has a module `speed_<room>.py` with `ours`, a function of a text, and `peers()`, the same for those other
libraries that are installed, by name.
"""
