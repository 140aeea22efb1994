"""Code lists: of the field's standards, of countries and languages, and of our own work."""
