"""Letters about reports: a reminder, a request for clarification, and words of thanks; worded once, laid out in two forms."""
