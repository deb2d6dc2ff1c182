"""What each language says, as records: one folder a language, and no logic."""
