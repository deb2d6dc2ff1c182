"""The floor that all rooms share: how a text is read, without knowledge of any domain."""
