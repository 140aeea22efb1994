"""Random ids of records and of what is kept beside them."""

import secrets
import time


def new_id() -> str:
    """A random id that begins with the time, so that new rows lie together in the file."""
    return f"{time.time_ns() // 1_000_000:012x}{secrets.token_hex(10)}"
