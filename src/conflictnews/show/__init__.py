"""How people see an article: as text and as HTML."""
