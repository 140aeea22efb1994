"""A case manager for the protection of victims of trafficking; begin reading in app.py."""
