"""How the documentation is built. It needs no network: names outside conflictnews are not links."""

from conflictnews import __version__

project = "conflictnews"
author = "The conflictnews developers"
copyright = f"2026, {author}"  # the name that Sphinx reads
version = release = __version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.doctest"]
exclude_patterns = ["_build", "explanation/accuracy_figures.md"]
suppress_warnings = ["ref.python"]  # the builtin `type` bears the name of two fields
nitpick_ignore_regex = [(r"py:.*", r"(?!conflictnews\b).*|.*\.T")]

html_theme = "furo"
html_title = f"conflictnews {version}"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_show_tb = True
nb_merge_streams = True
nb_render_markdown_format = "myst"  # tables, too

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
# The examples in docstrings are run by pytest, each in its own module; here only the pages' own examples are.
doctest_test_doctest_blocks = ""
