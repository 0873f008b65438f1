package org.sojourn.ingest.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.spark.SparkTables;
import scala.Tuple2;

/** Counts what was written by reading it again. */
public final class WrittenCounts {

  private static final IssueCode[] CODES = IssueCode.values();

  private final SparkSession spark;
  private final Path folder;

  /** Counts the tables in {@code folder}. */
  public WrittenCounts(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** Rows of the canonical tables by source. */
  public Map<String, Long> accepted(Schemas schemas) {
    JavaRDD<String> sources = null;
    for (CanonicalTable table : CanonicalTable.values()) {
      JavaRDD<String> own = read(schemas.of(table), "source").map(row -> row.getString(0));
      sources = sources == null ? own : sources.union(own);
    }
    return new TreeMap<>(sources.countByValue());
  }

  /** What is in quarantine, by source. */
  public Map<String, Quarantined> quarantined() {
    JavaPairRDD<String, Quarantined> rows =
        read(CanonicalTables.quarantine(), "source", "file", "row", "code")
            .mapToPair(WrittenCounts::issue)
            .reduceByKey(Quarantined::plus)
            .mapToPair(row -> new Tuple2<>(source(row._1()), row._2().ofOneRow()));
    return new TreeMap<>(rows.reduceByKey(Quarantined::plus).collectAsMap());
  }

  private JavaRDD<Row> read(TableSchema schema, String first, String... more) {
    return SparkTables.read(spark, folder.resolve(schema.name()), schema)
        .select(first, more)
        .javaRDD();
  }

  private static Tuple2<String, Quarantined> issue(Row row) {
    String place = String.join("\n", row.getString(0), row.getString(1), "" + row.getLong(2));
    return new Tuple2<>(place, Quarantined.of(row.getString(3)));
  }

  private static String source(String place) {
    return place.substring(0, place.indexOf('\n'));
  }

  /**
   * Counts of quarantine.
   *
   * @param rows rows refused as a whole
   * @param byCode issues by ordinal of their code
   */
  public record Quarantined(long rows, long[] byCode) implements Serializable {

    /** Nothing in quarantine. */
    public static final Quarantined NONE = new Quarantined(0, new long[CODES.length]);

    static Quarantined of(String code) {
      long[] counts = new long[CODES.length];
      for (IssueCode candidate : CODES) {
        counts[candidate.ordinal()] = candidate.id().equals(code) ? 1 : 0;
      }
      return new Quarantined(0, counts);
    }

    Quarantined plus(Quarantined other) {
      long[] sum = Arrays.copyOf(byCode, byCode.length);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += other.byCode[i];
      }
      return new Quarantined(rows + other.rows, sum);
    }

    /** This as the counts of one row: a code of the whole row counts once. */
    Quarantined ofOneRow() {
      long refused = 0;
      long[] counts = Arrays.copyOf(byCode, byCode.length);
      for (IssueCode code : CODES) {
        if (code.scope() == IssueCode.Scope.ROW && counts[code.ordinal()] > 0) {
          counts[code.ordinal()] = 1;
          refused = 1;
        }
      }
      return new Quarantined(refused, counts);
    }

    /** The codes that occur: how many rows, or values. */
    public Map<IssueCode, Long> counts() {
      Map<IssueCode, Long> counts = new EnumMap<>(IssueCode.class);
      for (IssueCode code : CODES) {
        if (byCode[code.ordinal()] > 0) {
          counts.put(code, byCode[code.ordinal()]);
        }
      }
      return counts;
    }
  }
}
