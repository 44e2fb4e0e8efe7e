"""What the numbers mean: reads the published snapshots, never writes, knows no screen."""
