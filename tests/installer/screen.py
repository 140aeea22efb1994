"""A screen that nobody sees, and a hand that types on it, as far away from the program as a person's."""

import ctypes
import ctypes.util
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

_NAMES = {" ": "space", "\t": "Tab", "\n": "Return"}
_BETWEEN_KEYS = 0.02  # s


def can_be_had() -> bool:
    """Whether this machine has what an unseen screen is made with."""
    return shutil.which("Xvfb") is not None and all(map(ctypes.util.find_library, ("X11", "Xtst")))


@dataclass(frozen=True)
class Screen:
    """The screen's name, and what types on it."""

    name: str
    _x11: ctypes.CDLL
    _hand: ctypes.CDLL
    _display: ctypes.c_void_p

    def type(self, words: str) -> None:
        """Types letters, digits, spaces, tabulators and line ends into the window that has the keyboard."""
        for letter in words:
            self.press(_NAMES.get(letter, letter))

    def press(self, *names: str) -> None:
        """Presses keys together: `press("Control_L", "l")`."""
        codes = [
            self._x11.XKeysymToKeycode(self._display, self._x11.XStringToKeysym(name.encode()))
            for name in names
        ]
        for code in codes:
            self._hand.XTestFakeKeyEvent(self._display, code, 1, 0)
        for code in reversed(codes):
            self._hand.XTestFakeKeyEvent(self._display, code, 0, 0)
        self._x11.XFlush(self._display)
        time.sleep(_BETWEEN_KEYS)


@contextmanager
def unseen_screen() -> Iterator[Screen]:
    """A screen of its own, gone at the end."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            name = f":{told.readline().strip()}"
        x11, hand = (ctypes.CDLL(ctypes.util.find_library(library)) for library in ("X11", "Xtst"))
        for function, result, kinds in (
            (x11.XOpenDisplay, ctypes.c_void_p, [ctypes.c_char_p]),
            (x11.XStringToKeysym, ctypes.c_ulong, [ctypes.c_char_p]),
            (x11.XKeysymToKeycode, ctypes.c_ubyte, [ctypes.c_void_p, ctypes.c_ulong]),
            (x11.XFlush, ctypes.c_int, [ctypes.c_void_p]),
            (x11.XCloseDisplay, ctypes.c_int, [ctypes.c_void_p]),
            (
                hand.XTestFakeKeyEvent,
                ctypes.c_int,
                [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong],
            ),
        ):
            function.restype, function.argtypes = result, kinds
        display = x11.XOpenDisplay(name.encode())
        if not display:
            raise RuntimeError("the unseen screen cannot be reached")
        yield Screen(name, x11, hand, display)
        x11.XCloseDisplay(display)
    finally:
        server.terminate()
        server.wait(timeout=30)
