"""A query as a link carries it: compressed, in letters that an address may hold."""

import base64
import binascii
import zlib

LONGEST = 6_000  # letters of an address that travel safely in chats and mails
LONGEST_TEXT = 20_000


def packed(sql: str) -> str | None:
    """The query for a link; None when it would be too long for one."""
    code = base64.urlsafe_b64encode(zlib.compress(sql.encode(), 9)).decode().rstrip("=")
    return code if len(code) <= LONGEST else None


def unpacked(code: str) -> str | None:
    """The query that a link carries; None when it cannot be read."""
    if len(code) > LONGEST:
        return None
    try:
        opened = zlib.decompressobj()
        text = opened.decompress(base64.urlsafe_b64decode(code + "=" * (-len(code) % 4)), LONGEST_TEXT)
        return None if opened.unconsumed_tail or not opened.eof else text.decode()
    except (binascii.Error, zlib.error, UnicodeDecodeError, ValueError):
        return None
