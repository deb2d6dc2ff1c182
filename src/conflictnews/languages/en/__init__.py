"""English: its words and phrases as records, each kind of knowledge in one place."""
