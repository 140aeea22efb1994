"""The parts pages are put together from, one a file: rail, header, card, chip, notice, palette and so on."""
