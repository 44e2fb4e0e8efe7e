"""A visitor without a browser: Streamlit's own messages over a websocket; only the time of the server is measured."""

import time
from urllib.parse import urlencode

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect

LIMIT = 64_000_000  # bytes of one message


class Visit:
    """One open tab."""

    def __init__(self, url: str):
        address = url.replace("http://", "ws://") + "/_stcore/stream"
        self.socket: ClientConnection = connect(
            address, subprotocols=["streamlit"], origin=url, max_size=LIMIT, compression=None
        )

    def run(self, page: str, **choices: str) -> tuple[float, int]:
        """Runs a page with these choices in its address; gives seconds until it was finished, and bytes received."""
        message = BackMsg()
        message.rerun_script.query_string = urlencode(choices)
        message.rerun_script.page_name = page
        started, received = time.perf_counter(), 0
        self.socket.send(message.SerializeToString())
        while True:
            data = self.socket.recv(timeout=60)
            received += len(data)
            answer = ForwardMsg()
            answer.ParseFromString(data)
            if answer.WhichOneof("type") == "script_finished":
                return time.perf_counter() - started, received

    def close(self) -> None:
        """Leaves."""
        self.socket.close()
