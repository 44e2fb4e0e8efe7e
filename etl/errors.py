"""The one error that a person reads: it never carries a traceback to the screen."""


class UserError(Exception):
    """Something the person at the keyboard can mend. Its message is in Indonesian: what, where, how to mend."""
