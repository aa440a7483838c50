"""What the readers and the writers of one format share, so that its two directions cannot drift apart."""
