"""Made-up records of people, some of them twice, to measure how well duplicates are found."""
