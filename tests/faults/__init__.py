"""Nothing acknowledged is lost and nothing leaks: crashes, failing disks, damage; begin in life.py."""
