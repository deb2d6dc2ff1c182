"""Hypothesis profiles: a small one for every run, a deep one for `nox -s property`."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile("small", max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("deep", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "small"))
