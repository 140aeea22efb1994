"""Joins releases with Polars, in the same steps: started by a Python that has it, which ours need not have.

Run it as `python region_by_polars.py FOLDER`; it prints its totals as JSON. Codes have no groups here.
"""

import json
import sys
from pathlib import Path

import polars as pl

_KEY = ("release", "table", "d1", "d2")


def joined(folder: Path) -> pl.DataFrame:
    """The region's figures with their bounds."""
    cells = pl.concat(
        [
            _table(path, number, one)
            for number, one in enumerate(sorted(folder.iterdir()))
            for path in sorted((one / "tables").iterdir())
        ]
    )
    releases = pl.DataFrame([_release(number, one) for number, one in enumerate(sorted(folder.iterdir()))])
    cells = cells.join(releases, on="release").with_columns(
        lower=pl.when(pl.col("value").is_null() | (pl.col("kind") == "dp"))
        .then(0)
        .otherwise((pl.col("value") - pl.col("reach")).clip(0)),
        upper=pl.when(pl.col("kind") == "dp").then(0).otherwise(pl.col("value") + pl.col("reach")),
        noisy=pl.when(pl.col("kind") == "dp").then(pl.col("value")).otherwise(0),
        variance=pl.when(pl.col("kind") == "dp").then(pl.col("error") ** 2).otherwise(0.0),
    )
    for _ in range(3):
        for along in ("d1", "d2"):
            cells = _bounded(cells, along)
    reach = 1.959964 * pl.col("variance").sum().sqrt()
    return cells.group_by("period", "table", "d1", "d2").agg(
        value=pl.when(pl.col("value").is_null().any()).then(None).otherwise(pl.col("value").sum()),
        lower=pl.col("lower").sum() + (pl.col("noisy").sum() - reach).floor().clip(0),
        upper=pl.col("upper").sum() + (pl.col("noisy").sum() + reach).ceil(),
        has_end=pl.col("upper").is_not_null().all(),
        sources=pl.len(),
    )


def _table(path: Path, number: int, release: Path) -> pl.DataFrame:
    found = pl.read_csv(path.read_bytes(), infer_schema=False)
    names = found.columns[:-2]
    order = sorted(names)
    second = pl.col(order[1]) if len(order) > 1 else pl.lit("")
    return found.select(
        pl.lit(number).alias("release"),
        pl.lit("|".join(order)).alias("table"),
        pl.col(order[0]).alias("d1"),
        second.alias("d2"),
        pl.col("value").cast(pl.Int64, strict=False),
    )


def _release(number: int, folder: Path) -> dict:
    manifest = json.loads((folder / "manifest.json").read_bytes())
    method = manifest["method"]
    return {
        "release": number,
        "period": manifest["plan"]["period"],
        "kind": method["name"],
        "reach": (method["base"] or 1) - 1,
        "error": next(iter((method.get("standard_error") or {"": 0.0}).values())),
    }


def _bounded(cells: pl.DataFrame, along: str) -> pl.DataFrame:
    """Hidden figures bounded by the total of their line along one column."""
    rest = [name for name in _KEY if name != along]
    taken = cells.filter(~pl.col(along).is_in(["_T", ""])).group_by(rest).agg(known=pl.col("lower").sum())
    totals = cells.filter(pl.col(along) == "_T").select(*rest, most=pl.col("upper"))
    lines = taken.join(totals, on=rest).select(*rest, left=pl.col("most") - pl.col("known"))
    is_open = pl.col("value").is_null() & ~pl.col(along).is_in(["_T", ""])
    return (
        cells.join(lines, on=rest, how="left")
        .with_columns(upper=pl.when(is_open).then(pl.min_horizontal("upper", "left")).otherwise("upper"))
        .drop("left")
    )


if __name__ == "__main__":
    region = joined(Path(sys.argv[1]))
    ended = region.filter(pl.col("has_end"))
    print(json.dumps([len(region), int(region["lower"].sum()), int(ended["upper"].sum()), len(ended)]))
