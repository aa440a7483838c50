"""Rules about the world, as data: venues, hosts, words."""
