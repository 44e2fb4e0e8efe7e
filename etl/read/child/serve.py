"""Opens one file after the other, each in a fork of this process: what Python needs to start is paid for once.

Reads lines of two hexadecimal paths, the sender's file and where its records go; answers each with how the fork ended.
"""

import gc
import os
import signal
import sys

from .records import write


def serve(seconds: int) -> None:
    """Until its input ends. A fork that takes longer than that is ended by its own alarm."""
    import python_calamine  # noqa: F401  imported here, once, for every fork

    gc.freeze()
    for line in sys.stdin.buffer:
        path, out = (bytes.fromhex(part.decode()) for part in line.split())
        process = os.fork()
        if process == 0:
            _alone(path, out, seconds)
        _, status = os.waitpid(process, 0)
        sys.stdout.buffer.write(b"%d\n" % status)
        sys.stdout.buffer.flush()


def _alone(path: bytes, out: bytes, seconds: int) -> None:
    """Never returns: whatever happens here ends this process and no other."""
    signal.alarm(seconds)
    status = 1
    try:
        write(os.fsdecode(path), os.fsdecode(out))
        status = 0
    finally:
        os._exit(status)
