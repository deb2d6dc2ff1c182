"""The package as it is installed: its names, its weight, and the order in which its rooms import each other."""

import ast
import importlib.metadata
import subprocess
import sys
from pathlib import Path

import pytest

import conflictnews

ROOMS = (
    "errors kept patterns models tables languages text language gazetteer numerals timex layout toponyms actors speech "
    "casualties events mentions article corpus show export evaluate testing __init__ cli __main__"
).split()
"""Each room imports only from those before it, and from itself."""

HEAVY = {"cattrs", "charset_normalizer", "dateparser", "ftfy", "hypothesis"}


DELEGATES = {
    ("models", "mentions"): "methods of Article that need the blocks and the sentences",
    ("models", "casualties"): "the totals of Article.toll",
    ("models", "events"): "the rows of Event.ucdp and Event.acled",
    ("models", "show"): "what a notebook asks an Article for",
    ("corpus", "show"): "what a notebook asks a Result for",
    ("corpus", "export"): "a file of corrections, read where one is named",
    ("export", "__init__"): "the version that a file names",
}
"""Calls of a higher room, never at the head of a module: most are a record's methods, which only pass the record on."""


def imports(path):
    """Yield the rooms that a module imports, also inside functions and for types, and whether that is at its head."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("conflictnews"):
            _, room, *_ = *node.module.split("."), "__init__"
            yield room, node in tree.body


def modules():
    root = Path(conflictnews.__file__).parent
    return {str(path.relative_to(root).with_suffix("")): path for path in sorted(root.rglob("*.py"))}


@pytest.mark.parametrize("module", modules())
def test_a_room_imports_only_rooms_before_it(module):
    room = module.replace("\\", "/").split("/")[0]
    allowed = ROOMS[: ROOMS.index(room) + 1]

    delegated = {target for source, target in DELEGATES if source == room}
    found = [(name, head) for name, head in imports(modules()[module]) if name not in allowed]

    assert [name for name, head in found if head or name not in delegated] == []


def test_every_exception_to_the_order_is_used():
    used = {(name.replace("\\", "/").split("/")[0], room) for name, path in modules().items() for room, _ in imports(path)}

    assert set(DELEGATES) <= used


def run(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_importing_the_package_imports_nothing_heavy():
    loaded = set(run("import sys; from conflictnews import *; print(*sys.modules)").split()) - set(
        run("import sys, attrs, regex; print(*sys.modules)").split()
    )

    assert loaded & HEAVY == set()


def test_importing_the_package_imports_no_room():
    loaded = run("import sys, conflictnews; print(*(name for name in sys.modules if name.startswith('conflictnews.')))").split()

    assert loaded == []


def test_a_public_name_is_imported_from_its_own_module():
    tree = ast.parse(Path(conflictnews.__file__).read_text("utf-8"))
    (typed,) = (node for node in tree.body if isinstance(node, ast.If))
    imports = [statement for statement in typed.body if isinstance(statement, ast.ImportFrom)]
    told = {alias.name: statement.module or "" for statement in imports for alias in statement.names}

    assert {*told, "__version__"} == set(conflictnews.__all__)
    assert {name: module for name, module in told.items() if module != "conflictnews.models"} == {
        name: f"conflictnews{home}" for name, home in conflictnews._HOME.items()
    }
    assert all(getattr(conflictnews, name) is getattr(importlib.import_module(told[name]), name) for name in told)


def test_a_name_that_is_not_public_is_an_attribute_error():
    with pytest.raises(AttributeError, match="parse_articles"):
        _ = conflictnews.parse_articles

    assert set(conflictnews.__all__) <= set(dir(conflictnews))


def test_importing_the_package_reads_no_data():
    opened = run(
        "import sys; paths = []\n"
        "sys.addaudithook(lambda event, args: paths.append(str(args[0])) if event in ('open', 'mmap.__new__') else None)\n"
        "from conflictnews import *; print(*paths, sep='\\n')"
    ).split("\n")

    assert opened
    assert [path for path in opened if "conflictnews" in path and not path.endswith((".py", ".pyc"))] == []


def test_the_version_is_the_distributions():
    assert conflictnews.__version__ == importlib.metadata.version("conflictnews")


def test_the_distribution_carries_its_licences_and_its_type_marker():
    names = {Path(file).name for file in importlib.metadata.files("conflictnews") or ()}

    assert {"LICENSE", "NOTICE"} <= names
    assert (Path(conflictnews.__file__).parent / "py.typed").is_file()


def test_the_command_is_installed():
    (command,) = importlib.metadata.entry_points(group="console_scripts", name="conflictnews")

    assert command.load() is importlib.import_module("conflictnews.__main__").main


def test_the_public_names_are_sorted_and_there():
    assert conflictnews.__all__ == sorted(conflictnews.__all__)
    assert all(hasattr(conflictnews, name) for name in conflictnews.__all__)
