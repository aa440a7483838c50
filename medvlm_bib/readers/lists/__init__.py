"""How the blocks of a page become the entries of a paper list."""
