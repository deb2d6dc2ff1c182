"""Articles in other forms, a module for each format."""
