"""The one error that a person reads: it never carries a traceback to the screen."""


class UserError(Exception):
    """Something the person at the keyboard can mend. Its message is in Indonesian: what, where, how to mend.

    on_page: the same for whoever reads it on a page, where there is neither command nor folder.
    """

    def __init__(self, message: str, on_page: str = "") -> None:
        super().__init__(message)
        self.on_page = on_page or message
