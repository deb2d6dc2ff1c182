"""What is public is documented, and what the pages say about the project is so."""

import ast
import inspect
import re
from itertools import pairwise
from pathlib import Path

import attrs
import pytest

import conflictnews
from conflictnews import models, testing

ROOT = Path(__file__).parents[1]
PAGES = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in sorted(ROOT.glob("docs/**/*.md"))}
DOCUMENTED = set(re.findall(r"^\.\. auto\w+:: conflictnews\.(\w+)$", "\n".join(PAGES.values()), re.MULTILINE))
FUNCTIONS = [name for name in conflictnews.__all__ if inspect.isfunction(getattr(conflictnews, name))]


def test_the_reference_has_every_public_name_and_no_other():
    modules = {"rules", "text", "testing", "display"}

    assert DOCUMENTED - modules == set(conflictnews.__all__)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_public_function_says_what_it_does_and_shows_it(name):
    doc = inspect.getdoc(getattr(conflictnews, name)) or ""

    assert ">>> " in doc


@pytest.mark.parametrize("name", testing.__all__)
def test_every_strategy_says_what_it_draws(name):
    assert inspect.getdoc(getattr(testing, name))


@pytest.mark.parametrize("page", [*PAGES, "README.md", "CONTRIBUTING.md"])
def test_a_file_that_a_page_names_is_there(page):
    text = PAGES.get(page) or (ROOT / page).read_text("utf-8")
    named = re.findall(r"`((?:src|tests|tools|examples|docs)/[\w./-]*)`", text)
    linked: list[str] = re.findall(r"\]\(([^)#:]+)\)", text)

    assert [path for path in named if not (ROOT / path).exists()] == []
    assert [link for link in linked if not ((ROOT / page).parent / link).exists()] == []


def test_the_readme_names_the_commands_that_continuous_integration_runs():
    command = "python -m pip install nox && python -m nox -s tests"

    assert command in (ROOT / "README.md").read_text("utf-8")
    assert command in (ROOT / ".ci" / "run").read_text("utf-8")


def test_the_changelog_speaks_of_this_version():
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")

    assert "## [Unreleased]" in changelog or f"## [{conflictnews.__version__}]" in changelog
    assert {"### Core", "### Tables"} <= set(changelog.splitlines())


def test_every_notice_is_in_the_reference():
    sources = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "src").rglob("*.py")))
    codes = set(re.findall(r'Notice\(\s*"([a-z-]+)"', sources))

    assert codes <= set(re.findall(r"^\| `([a-z-]+)` \|", PAGES["docs/reference/notices.md"], re.MULTILINE))


def test_every_rule_is_in_the_reference():
    rooms = "numerals|actors|speech|casualties|events"
    paths = [path for path in sorted((ROOT / "src").rglob("*.py")) if {"testing", "evaluate"}.isdisjoint(path.parts)]
    sources = "\n".join(path.read_text("utf-8") for path in paths)
    written = set(re.findall(rf'"((?:{rooms})(?:\.[a-z-]+)+)"', sources))
    texts = [path.read_text("utf-8-sig") for path in sorted((ROOT / "examples").rglob("*.txt"))[:12]]
    articles = [conflictnews.parse_article(text) for text in texts]
    used = {mention.rule for article in articles for mention in article.mentions()}
    actors = {f"actors.{mention.actor.id}" for article in articles for mention in article.actors}
    pages = PAGES["docs/reference/rules.md"] + PAGES["docs/reference/models.md"]
    listed = set(re.findall(r"^\| `([a-z.-]+)` \|", pages, re.MULTILINE))

    assert written
    # `events.none` stands for a cell without evidence.
    assert {rule for rule in (written | used) - actors - {"events.none"} if not rule.startswith("timex.")} <= listed


@pytest.mark.parametrize("model", [cls for cls in vars(models).values() if attrs.has(cls)])
def test_every_field_of_a_model_is_described(model):
    source = ast.parse(inspect.getsource(model)).body[0]
    assert isinstance(source, ast.ClassDef)
    described = [
        field.target.id
        for field, after in pairwise([*source.body, ast.Pass()])
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(after, ast.Expr)
    ]
    own = [field.name for field in attrs.fields(model) if not field.inherited]

    assert described == own
