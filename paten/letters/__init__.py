"""Letters about reports: a reminder, a request for clarification, words of thanks; worded once, in two forms."""
