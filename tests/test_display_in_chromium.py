"""A real browser shows an article: no script of the text runs, no request leaves the page."""

import http.server
import shutil
import subprocess
import threading

import pytest

from conflictnews import parse_article
from tests.hostile import HOSTILE_TEXTS

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --virtual-time-budget=2000"
).split()


@pytest.fixture
def server():
    """A server on this machine that records what is asked of it."""
    asked = []

    class Recorder(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_arguments):
            """Keep quiet."""

    with http.server.HTTPServer(("127.0.0.1", 0), Recorder) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield running.server_port, asked
        running.shutdown()
        thread.join()


def shown(html, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(f"<!doctype html><meta charset=utf-8><title>calm</title>{html}", "utf-8")
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", page.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout


def with_host(text, server):
    return text.replace("HOST", f"127.0.0.1:{server[0]}")


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_no_script_runs_and_no_request_leaves(text, server, tmp_path):
    html = parse_article(with_host(text, server))._repr_html_()

    assert "<title>calm</title>" in shown(html, tmp_path)
    assert server[1] == []


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
def test_the_browser_would_run_a_script_and_ask_the_server(server, tmp_path):
    html = with_host(HOSTILE_TEXTS[0] + "<img src=http://HOST/a.png>", server)

    assert "<title>stormed</title>" in shown(html, tmp_path)
    assert server[1]
