"""How much memory this process has ever had."""

import sys


def peak_mebibytes() -> float | None:
    """The most memory this process ever had; Windows does not say it this way."""
    if sys.platform == "win32":
        return None
    else:
        import resource

        unit = 2**20 if sys.platform == "darwin" else 2**10
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
