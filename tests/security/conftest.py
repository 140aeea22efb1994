"""What the tests of keys and rights share: a made-up vault and its first supervisor."""

import pytest

from caseapp.security.keyring import create_keyring
from tests.security.made_up_office import CHEAP, NOW, PASSPHRASE


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture
def supervisor(folder):
    return create_keyring(folder, "Madeup Supervisor", PASSPHRASE, costs=CHEAP, now=NOW)
