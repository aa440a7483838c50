"""Pure functions that turn printed text into values: text, names, dates, venues, identifiers, links, types."""
