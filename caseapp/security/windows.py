"""What only Windows has: owner-only files, a closed process, no crash reports, liveness of a process.

Nothing here can be run on the systems where this program is tested; each function is one documented
system call and says no when it fails. Programs built for Windows are tried on Windows before a release.
"""

import sys
from pathlib import Path

# The owner has every right, nobody else has any, and nothing is taken over from the folder above.
_OWNER_ONLY = "D:P(A;OICI;FA;;;OW)"
# Of this process other programs may only ask whether it runs, wait for it and end it.
_PROCESS_RIGHTS = "D:P(A;;0x00101001;;;OW)"

if sys.platform == "win32":  # pragma: no cover  see above
    import ctypes
    import msvcrt
    import winreg
    from ctypes import wintypes

    _DACL_ONLY = 0x00000004
    _PROTECTED_DACL = 0x80000000
    _NO_FAULT_BOX = 0x0001 | 0x0002 | 0x8000
    _NO_HEAP_IN_REPORT = 0x0001
    _ASK_ONLY = 0x1000
    _STILL_RUNNING = 259
    _DRIVE_REMOTE = 4
    _POWER = r"SYSTEM\CurrentControlSet\Control\Power"
    _MEMORY = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management"
    _FILE_SYSTEM = r"SYSTEM\CurrentControlSet\Control\FileSystem"

    def shut_others_out(path: Path) -> bool:
        """Give a file or folder an access list with its owner alone."""
        descriptor = _descriptor(_OWNER_ONLY)
        security = _DACL_ONLY | _PROTECTED_DACL
        return bool(descriptor and ctypes.windll.advapi32.SetFileSecurityW(str(path), security, descriptor))

    def close_memory() -> bool:
        """Keep other programs of the same person from opening this process's memory."""
        descriptor = _descriptor(_PROCESS_RIGHTS)
        process = wintypes.HANDLE(ctypes.windll.kernel32.GetCurrentProcess())
        return bool(
            descriptor and ctypes.windll.advapi32.SetKernelObjectSecurity(process, _DACL_ONLY, descriptor)
        )

    def forbid_crash_reports() -> bool:
        """Keep memory out of crash reports and show no crash box over the program."""
        ctypes.windll.kernel32.SetErrorMode(_NO_FAULT_BOX)
        return int(ctypes.windll.kernel32.WerSetFlags(_NO_HEAP_IN_REPORT)) == 0

    def started_at(process_id: int) -> str | None:
        """When a process began, or nothing when it is gone."""
        kernel = ctypes.windll.kernel32
        process = wintypes.HANDLE(kernel.OpenProcess(_ASK_ONLY, False, process_id))
        if not process:
            return None
        try:
            code = wintypes.DWORD()
            kernel.GetExitCodeProcess(process, ctypes.byref(code))
            times = [wintypes.FILETIME() for _ in range(4)]
            kernel.GetProcessTimes(process, *(ctypes.byref(moment) for moment in times))
        finally:
            kernel.CloseHandle(process)
        if code.value != _STILL_RUNNING:
            return None
        return f"{times[0].dwHighDateTime}:{times[0].dwLowDateTime}"

    def take_lock(handle: int) -> bool:
        """Take the first byte after a lock file's content, or give no when another process has it."""
        import os

        os.lseek(handle, 1 << 30, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def is_on_network(folder: Path) -> bool:
        """Whether a folder lies on a network drive or share."""
        drive = folder.resolve().drive
        return (
            drive.startswith("\\\\")
            or int(ctypes.windll.kernel32.GetDriveTypeW(drive + "\\")) == _DRIVE_REMOTE
        )

    def memory_kib() -> int:
        """How much memory the computer has."""
        size = ctypes.c_ulonglong()
        ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(size))
        return size.value

    def has_page_file() -> bool | None:
        """Whether memory may be written to a page file."""
        files = _registry(_MEMORY, "PagingFiles")
        return any(name.strip() for name in files) if isinstance(files, list) else None

    def is_page_file_encrypted() -> bool:
        """Whether the page file is encrypted by the file system."""
        return _registry(_FILE_SYSTEM, "NtfsEncryptPagingFile") == 1

    def is_hibernation_on() -> bool | None:
        """Whether memory may be written to disk when the computer sleeps."""
        value = _registry(_POWER, "HibernateEnabled")
        return None if value is None else value == 1

    def _registry(path: str, name: str) -> int | str | list[str] | None:
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
                value: int | str | list[str] = winreg.QueryValueEx(key, name)[0]
        except OSError:
            return None
        return value

    def _descriptor(text: str) -> "ctypes.c_void_p | None":
        descriptor = ctypes.c_void_p()
        made = ctypes.windll.advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW(
            text, 1, ctypes.byref(descriptor), None
        )
        return descriptor if made else None
