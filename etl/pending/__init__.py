"""What may be loaded but is not yet: batches that wait, and what a load of them would change."""
