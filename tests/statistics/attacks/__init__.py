"""The attack laboratory: each attack on figures of ours, which must hold, and on figures nobody protected.

`laboratory` makes the releases; `oracle` is an attack written apart from the program's own.
"""
