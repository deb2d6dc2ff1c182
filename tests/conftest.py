"""Hypothesis profiles: a small one, the same at every run, and a deep one for `nox -s property`."""

import os

from hypothesis import HealthCheck, settings

collect_ignore = ["typed/client.py"]  # a project of its own, which needs pandas and polars

SLOW = [HealthCheck.too_slow]

settings.register_profile("small", max_examples=50, deadline=None, derandomize=True, suppress_health_check=SLOW)
settings.register_profile("deep", max_examples=1000, deadline=None, suppress_health_check=SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "small"))
