"""`python -m caseapp`: the window, or the command that is named."""

import sys

from caseapp.app import main

if __name__ == "__main__":
    sys.exit(main())
