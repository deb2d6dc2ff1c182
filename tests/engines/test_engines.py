"""The same function on PySpark, DuckDB, Polars, pandas and a pool: each engine is started here and must give the same rows."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from conflictnews.export.batch import batch_schema, flatten, parse_batch, parse_batches

pa = pytest.importorskip("pyarrow")

TEXTS = [
    *(f"At least {n} civilians were killed in Masisi on 28 May 2024, said the mayor of Goma." for n in range(2, 40)),
    None,
    "x" * 1_000_001,
    "\x00\x01\x02\x03 binary",
]
ERRORS = ["no text under 'text'", "longer than 1,000,000 characters"]
GIVEN = pa.table({"id": [str(n) for n in range(len(TEXTS))], "text": TEXTS})
COLUMNS = ["article", "error", "casualties"]


@pytest.fixture(scope="module")
def expected():
    found = parse_batch(GIVEN, tables=["casualties"])
    errors = [error for error in found.column("error").to_pylist() if error]
    assert errors[:2] == ERRORS
    assert len(flatten(found, "casualties")) == 38
    return found.select(COLUMNS).to_pylist()


def in_order(rows):
    return sorted(rows, key=lambda row: int(row["article"]))


@pytest.fixture(scope="module")
def spark():
    sql = pytest.importorskip("pyspark.sql")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        sql.SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "10")
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")  # pandas is not used here
def test_pyspark(spark, expected):
    types = pytest.importorskip("pyspark.sql.pandas.types")
    schema = types.from_arrow_schema(batch_schema(["casualties"]))
    frame = spark.createDataFrame(GIVEN.to_pylist(), "id string, text string").repartition(3)
    found = frame.mapInArrow(lambda batches: parse_batches(batches, tables=["casualties"]), schema).toArrow()

    assert in_order(found.select(COLUMNS).to_pylist()) == expected


def test_duckdb(expected):
    duckdb = pytest.importorskip("duckdb")
    connection = duckdb.connect()
    connection.register("pastes", GIVEN)
    reader = connection.sql("SELECT id, text FROM pastes ORDER BY id::INT").to_arrow_reader(10)
    found = pa.Table.from_batches(parse_batches(reader, tables=["casualties"]), batch_schema(["casualties"]))

    assert found.select(COLUMNS).to_pylist() == expected
    connection.register("found", found)
    query = "SELECT sum(c.best) FROM (SELECT unnest(casualties) AS c FROM found) WHERE c.harm = 'killed'"
    assert connection.sql(query).fetchall() == [(sum(range(2, 40)),)]


def test_polars(expected):
    polars = pytest.importorskip("polars")
    frame = polars.from_arrow(GIVEN)
    found = polars.from_arrow(parse_batch(frame.to_arrow(), tables=["casualties"]))

    assert found.select(COLUMNS).to_dicts() == expected
    assert found.explode("casualties")["casualties"].struct.field("best").sum() == sum(range(2, 40))


def test_polars_lazily(expected):
    polars = pytest.importorskip("polars")
    lazy = polars.from_arrow(GIVEN).lazy()
    schema = polars.from_arrow(batch_schema(["casualties"]).empty_table()).schema
    found = lazy.map_batches(
        lambda frame: polars.from_arrow(parse_batch(frame.to_arrow(), tables=["casualties"])), schema=schema
    ).collect()

    assert found.select(COLUMNS).to_dicts() == expected


def casualties_of(batch):
    return parse_batch(batch, tables=["casualties"])


def test_a_pool_of_processes(expected):
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        found = pa.Table.from_batches(pool.map(casualties_of, GIVEN.to_batches(max_chunksize=10)))

    assert found.select(COLUMNS).to_pylist() == expected
