"""What runs in the process of one sender's file: it imports the standard library, calamine and nothing else."""
