"""What is printed and sent: one Briefing of a place and a month, and the forms in which it travels."""
