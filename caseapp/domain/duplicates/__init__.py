"""Whether two records may be about one person; begin at `scoring`. Nothing here reads or writes anything."""
