# Makes the files beside it: pyarrow 25.0.1, duckdb 1.5.6; python make.py FOLDER
import pyarrow as pa, pyarrow.parquet as pq, duckdb, datetime as dt, decimal as d, sys
out=sys.argv[1]
t=pa.table({
 "id": pa.array([1,2], pa.int64()),
 "name": pa.array(["Zoë", None]),
 "day": pa.array([dt.date(2017,2,28), None]),
 "at": pa.array([dt.datetime(2017,2,28,10,20,30,500000), None], pa.timestamp("ns")),
 "moment": pa.array([dt.datetime(2017,2,28,10,20,30), None], pa.timestamp("us", tz="UTC")),
 "amount": pa.array([d.Decimal("1200.50"), None], pa.decimal128(10,2)),
 "score": pa.array([5.0, None], pa.float64()),
 "kind": pa.array(["a", "b"]).dictionary_encode(),
 "tags": pa.array([["x", None, "z"], []], pa.list_(pa.string())),
 "who": pa.array([{"mail": "a@b.c", "age": 5}, None], pa.struct([("mail", pa.string()), ("age", pa.int8())])),
 "none": pa.nulls(2),
})
pq.write_table(t, out+"/pyarrow.parquet")
pq.write_table(t, out+"/pyarrow-brotli.parquet", compression="brotli")
pq.write_table(t.select(["id","at"]), out+"/pyarrow-int96.parquet", use_deprecated_int96_timestamps=True, version="1.0", compression="gzip")
c=duckdb.connect()
c.execute("""copy (select * from (values
 (1::utinyint, 'Zoë', date '2017-02-28', timestamp '2017-02-28 10:20:30', timestamptz '2017-02-28 12:20:30+02', 1200.50::decimal(10,2), true, uuid 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', ['x', null], {'mail': 'a@b.c'}, map {'k': 5}, 'good'::enum('good','bad'), time '10:20:00', 18446744073709551615::ubigint),
 (2, null, null, null, null, null, null, null, null, null, null, null, null, null)
) v(id, name, day, "at", moment, amount, yes, u, tags, who, m, mood, clock, big)) to '%s/duckdb.parquet' (format parquet, compression zstd)""" % out)
