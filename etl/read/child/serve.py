"""Opens one file after the other, each in a fork of this process: what Python needs to start is paid for once.

Reads lines of two hexadecimal paths, the sender's file and where its records go; answers each with how the fork ended.
"""

import gc
import os
import signal
import sys

from .records import write

TROUBLE = 64  # and the system's number of it: how a process ends that the machine kept from its work


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


def once(path: str, out: str) -> None:
    """Opens one file in this process, which then ends."""
    _alone(os.fsencode(path), os.fsencode(out), 0)


def _alone(path: bytes, out: bytes, seconds: int) -> None:
    """Never returns: whatever happens here ends this process and no other."""
    if seconds:
        signal.alarm(seconds)
    status = 1
    try:
        write(os.fsdecode(path), os.fsdecode(out))
        status = 0
    except OSError as error:  # of the machine, not of the file: a file that cannot be read is a note
        status = TROUBLE + (error.errno or 0)
    finally:
        os._exit(status)
