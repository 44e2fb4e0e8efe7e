"""What runs in the process of one sender's file: no import from outside this folder but the standard library and calamine."""
