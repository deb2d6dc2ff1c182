"""Knowledge as records, without logic: each table is one place, and each row carries the phrase in which it was met."""
