"""Who may do what: one table of rights, each with the roles that have it and what stands behind it."""

from dataclasses import dataclass
from enum import StrEnum

from caseapp.security.errors import NotAllowed
from caseapp.text import Text, mark


class KeyClass(StrEnum):
    """A kind of data with its own key: whoever lacks the key has nothing to read."""

    CASES = "cases"
    IDENT = "ident"
    STATS = "stats"
    TRAIN = "train"


class Role(StrEnum):
    """What a person is in this vault; only her certificate says so."""

    CASEWORKER = "caseworker"
    SUPERVISOR = "supervisor"
    STATISTICS = "statistics"
    AUDITOR = "auditor"
    TRAINER = "trainer"


class Backing(StrEnum):
    """What stands behind a right: a key, a refusal by this program, or a trace found afterwards."""

    CRYPTOGRAPHIC = "C"
    ADVISORY = "A"
    EVIDENCE = "E"


ROLE_KEYS: dict[Role, frozenset[KeyClass]] = {
    Role.CASEWORKER: frozenset({KeyClass.CASES, KeyClass.IDENT}),
    Role.SUPERVISOR: frozenset({KeyClass.CASES, KeyClass.IDENT, KeyClass.STATS}),
    Role.STATISTICS: frozenset({KeyClass.STATS}),
    Role.AUDITOR: frozenset({KeyClass.CASES}),
    Role.TRAINER: frozenset(),
}

ROLE_NAMES: dict[Role, Text] = {
    Role.CASEWORKER: mark("Roles", "Caseworker"),
    Role.SUPERVISOR: mark("Roles", "Supervisor"),
    Role.STATISTICS: mark("Roles", "Statistics"),
    Role.AUDITOR: mark("Roles", "Auditor"),
    Role.TRAINER: mark("Roles", "Trainer"),
}

BACKING_NAMES: dict[Backing, Text] = {
    Backing.CRYPTOGRAPHIC: mark("Rights", "by a key: without it there is nothing to read or to sign with"),
    Backing.ADVISORY: mark(
        "Rights", "by this program: it refuses, but a script of someone with the key would not"
    ),
    Backing.EVIDENCE: mark("Rights", "by a trace: it cannot be prevented and is found afterwards"),
}


class Right(StrEnum):
    """One thing a person may be allowed to do."""

    OPEN_CASE = "open_case"
    REVEAL_IDENTITY = "reveal_identity"
    CREATE_CASE = "create_case"
    EDIT_CASE = "edit_case"
    RECORD_CONSENT = "record_consent"
    OVERRIDE_CONSENT = "override_consent"
    SCREEN = "screen"
    PLAN_HELP = "plan_help"
    REFER = "refer"
    PRINT_LETTER = "print_letter"
    TRANSFER_CASE = "transfer_case"
    CLOSE_CASE = "close_case"
    REOPEN_CASE = "reopen_case"
    ASSIGN_CASE = "assign_case"
    MERGE_CASES = "merge_cases"
    ERASE_CASE = "erase_case"
    APPROVE = "approve"
    SUPERVISE = "supervise"
    MANAGE_ACCESS = "manage_access"
    BREAK_GLASS = "break_glass"
    FIND_SUSPECTS = "find_suspects"
    MANAGE_PROVIDERS = "manage_providers"
    REFRESH_FIGURES = "refresh_figures"
    MAKE_FIGURES = "make_figures"
    SEE_FIGURES = "see_figures"
    PUBLISH_FIGURES = "publish_figures"
    READ_JOURNAL = "read_journal"
    CHECK_VAULT = "check_vault"
    BACK_UP = "back_up"
    RESTORE_BACKUP = "restore_backup"
    MANAGE_USERS = "manage_users"
    INSTALL_PROCEDURES = "install_procedures"
    IMPORT = "import"
    EXPORT = "export"
    EXPORT_IDENTITY = "export_identity"
    TRAIN = "train"
    MANAGE_TRAINING = "manage_training"


@dataclass(frozen=True)
class Grant:
    """One line of the table: without the data keys in `keys` the right is worth nothing."""

    label: Text
    backings: tuple[Backing, ...]
    roles: frozenset[Role]
    keys: frozenset[KeyClass] = frozenset()
    signed: bool = False  # others see by a signature that the right was there

    @property
    def letters(self) -> str:
        """The letters of what stands behind the right, as in the manual: "A+E"."""
        return "+".join(self.backings)


_C, _A, _E = Backing.CRYPTOGRAPHIC, Backing.ADVISORY, Backing.EVIDENCE
_WORKERS = frozenset({Role.CASEWORKER, Role.SUPERVISOR})
_SUPERVISORS = frozenset({Role.SUPERVISOR})
_COUNTERS = frozenset({Role.STATISTICS, Role.SUPERVISOR})
_CHECKERS = frozenset({Role.AUDITOR, Role.SUPERVISOR})
_CASES = frozenset({KeyClass.CASES})
_IDENT = frozenset({KeyClass.IDENT})
_STATS = frozenset({KeyClass.STATS})

GRANTS: dict[Right, Grant] = {
    Right.OPEN_CASE: Grant(
        mark("Rights", "see cases by their code, with steps, tasks and dates"),
        (_C,),
        _WORKERS | {Role.AUDITOR},
        _CASES,
    ),
    Right.REVEAL_IDENTITY: Grant(
        mark("Rights", "see names, contacts, free text and attachments"), (_C, _E), _WORKERS, _IDENT
    ),
    Right.CREATE_CASE: Grant(mark("Rights", "begin a case"), (_A, _E), _WORKERS, _IDENT),
    Right.EDIT_CASE: Grant(
        mark("Rights", "change a case, its tasks and its notes"), (_A, _E), _WORKERS, _IDENT
    ),
    Right.RECORD_CONSENT: Grant(
        mark("Rights", "record consent and its withdrawal"), (_A, _E), _WORKERS, _IDENT
    ),
    Right.OVERRIDE_CONSENT: Grant(
        mark("Rights", "share without consent where a life is at risk"), (_A, _E), _SUPERVISORS, _IDENT
    ),
    Right.SCREEN: Grant(mark("Rights", "screen a person and state the result"), (_A, _E), _WORKERS, _IDENT),
    Right.PLAN_HELP: Grant(
        mark("Rights", "assess needs, plan help and set steps aside"), (_A, _E), _WORKERS, _IDENT
    ),
    Right.REFER: Grant(mark("Rights", "refer a person to a service"), (_A, _E), _WORKERS, _IDENT),
    Right.PRINT_LETTER: Grant(mark("Rights", "print letters and case pages"), (_A, _E), _WORKERS, _IDENT),
    Right.TRANSFER_CASE: Grant(
        mark("Rights", "hand a case over to another office"), (_A, _E), _WORKERS, _IDENT
    ),
    Right.CLOSE_CASE: Grant(mark("Rights", "close a case"), (_A, _E), _WORKERS, _CASES),
    Right.REOPEN_CASE: Grant(mark("Rights", "open a closed case again"), (_A, _E), _SUPERVISORS, _CASES),
    Right.ASSIGN_CASE: Grant(mark("Rights", "give a case to a caseworker"), (_A, _E), _SUPERVISORS, _CASES),
    Right.MERGE_CASES: Grant(mark("Rights", "merge two cases of one person"), (_A, _E), _SUPERVISORS, _IDENT),
    Right.ERASE_CASE: Grant(mark("Rights", "erase a case for good"), (_A, _E), _SUPERVISORS, _IDENT),
    Right.APPROVE: Grant(
        mark("Rights", "approve a colleague's assessment, plan or closure"), (_A, _E), _SUPERVISORS, _IDENT
    ),
    Right.SUPERVISE: Grant(
        mark("Rights", "see the team's work, and review its quality"), (_A, _E), _SUPERVISORS, _IDENT
    ),
    Right.MANAGE_ACCESS: Grant(
        mark("Rights", "say who sees which cases, and what needs approval"), (_A, _E), _SUPERVISORS, _IDENT
    ),
    Right.BREAK_GLASS: Grant(
        mark("Rights", "open a case out of one's reach in an emergency"), (_A, _E), _WORKERS, _IDENT
    ),
    Right.FIND_SUSPECTS: Grant(
        mark("Rights", "look for a suspect in all cases"), (_A, _E), _SUPERVISORS, _IDENT
    ),
    Right.MANAGE_PROVIDERS: Grant(
        mark("Rights", "keep the directory of services"), (_A, _E), _WORKERS, _CASES
    ),
    Right.REFRESH_FIGURES: Grant(
        mark("Rights", "bring the figures file up to date from the cases"),
        (_C,),
        _SUPERVISORS,
        _CASES | _STATS,
    ),
    Right.MAKE_FIGURES: Grant(mark("Rights", "make tables of figures"), (_C,), _COUNTERS, _STATS),
    Right.SEE_FIGURES: Grant(mark("Rights", "see figures and past releases"), (_C,), _COUNTERS, _STATS),
    Right.PUBLISH_FIGURES: Grant(
        mark("Rights", "sign figures and let them leave the office"),
        (_C, _E),
        _SUPERVISORS,
        _STATS,
        signed=True,
    ),
    Right.READ_JOURNAL: Grant(mark("Rights", "read the journal of who did what"), (_A,), _CHECKERS, _CASES),
    Right.CHECK_VAULT: Grant(
        mark("Rights", "check the vault's files and journal"), (_A,), _WORKERS | _CHECKERS, _CASES
    ),
    Right.BACK_UP: Grant(mark("Rights", "make a backup"), (_A, _E), _WORKERS, _IDENT),
    Right.RESTORE_BACKUP: Grant(mark("Rights", "restore a backup"), (_A, _E), _SUPERVISORS, _IDENT),
    Right.MANAGE_USERS: Grant(
        mark("Rights", "add users and give them their role"), (_C, _E), _SUPERVISORS, signed=True
    ),
    Right.INSTALL_PROCEDURES: Grant(mark("Rights", "install a country's procedure"), (_A, _E), _SUPERVISORS),
    Right.IMPORT: Grant(mark("Rights", "bring in records from a file"), (_A, _E), _WORKERS, _IDENT),
    Right.EXPORT: Grant(
        mark("Rights", "write records without identities to a file"), (_A, _E), _SUPERVISORS, _CASES
    ),
    Right.EXPORT_IDENTITY: Grant(
        mark("Rights", "write records with identities to a file"), (_A, _E), _SUPERVISORS, _IDENT
    ),
    Right.TRAIN: Grant(mark("Rights", "practise with made-up people"), (_A,), frozenset(Role)),
    Right.MANAGE_TRAINING: Grant(
        mark("Rights", "prepare and reset the training"), (_A,), frozenset({Role.TRAINER, Role.SUPERVISOR})
    ),
}


def may(role: Role, right: Right) -> bool:
    """Whether a role has a right."""
    return role in GRANTS[right].roles


def rights_of(role: Role) -> frozenset[Right]:
    """All rights of a role."""
    return frozenset(right for right in Right if may(role, right))


def require(role: Role, right: Right) -> None:
    """Refuse with a sentence when the role lacks the right."""
    if not may(role, right):
        raise NotAllowed(GRANTS[right].label)


@dataclass(frozen=True)
class MatrixRow:
    """One right as the manual and the permissions page show it; `roles` follows the order of `Role`."""

    right: Right
    label: Text
    letters: str
    roles: tuple[bool, ...]


def matrix() -> tuple[MatrixRow, ...]:
    """The whole table of rights, one row each."""
    return tuple(
        MatrixRow(right, GRANTS[right].label, GRANTS[right].letters, tuple(may(role, right) for role in Role))
        for right in Right
    )
