"""What a case is: records, fields, code lists, rules; no input or output. Begin in fields.py."""
