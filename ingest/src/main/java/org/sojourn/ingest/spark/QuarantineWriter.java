package org.sojourn.ingest.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.sojourn.ingest.mapping.Issue;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;
import scala.Tuple2;

/**
 * Writes the table of what is wrong with rows and values: one part, sorted by all its columns, in
 * which those of a row come one after the other.
 *
 * @param attempts folder where the part is written
 * @param files what is to be known of the files that the rows are from
 */
record QuarantineWriter(String attempts, FileNames files) implements Serializable {

  /**
   * The table.
   *
   * @param part its only part
   * @param rows number of its rows
   */
  record Written(WrittenPart part, long rows) implements Serializable {}

  /** Writes {@code issues}. */
  Written write(JavaRDD<PlacedIssue> issues) {
    return issues
        .mapToPair(issue -> new Tuple2<>(issue, true))
        .repartitionAndSortWithinPartitions(new HashPartitioner(1), new Order(files))
        .keys()
        .mapPartitions(this::write)
        .collect()
        .get(0);
  }

  private Iterator<Written> write(Iterator<PlacedIssue> sorted) {
    TableSchema schema = CanonicalTables.quarantine();
    WrittenPart part = WrittenPart.now(schema.name(), 0);
    AtomicLong rows = new AtomicLong();
    Iterable<PlacedIssue> issues = () -> sorted;
    Stream<PlacedIssue> stream = StreamSupport.stream(issues.spliterator(), false);
    ParquetTable.writeFile(
        Path.of(attempts, part.attempt()),
        schema,
        stream.peek(i -> rows.incrementAndGet()).map(this::row).iterator());
    return List.of(new Written(part, rows.get())).iterator();
  }

  private Object[] row(PlacedIssue placed) {
    Issue issue = placed.issue();
    return new Object[] {
      files.sources().get(placed.file()),
      files.names().get(placed.file()),
      placed.row(),
      issue.code().scope().id(),
      issue.column(),
      issue.value(),
      issue.code().id(),
      issue.reason()
    };
  }

  /** By source, file, row, scope, column, code, value and reason; empty values come first. */
  private record Order(FileNames files) implements Comparator<PlacedIssue>, Serializable {

    private static final Comparator<String> TEXTS =
        Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Issue> ISSUES =
        Comparator.comparing((Issue issue) -> issue.code().scope().id())
            .thenComparing(Issue::column, TEXTS)
            .thenComparing(issue -> issue.code().id())
            .thenComparing(Issue::value, TEXTS)
            .thenComparing(Issue::reason);

    @Override
    public int compare(PlacedIssue a, PlacedIssue b) {
      int order = a.file() == b.file() ? 0 : byFile(a.file(), b.file());
      order = order != 0 ? order : Long.compare(a.row(), b.row());
      return order != 0 ? order : ISSUES.compare(a.issue(), b.issue());
    }

    private int byFile(int a, int b) {
      int sources = files.sources().get(a).compareTo(files.sources().get(b));
      return sources != 0 ? sources : files.names().get(a).compareTo(files.names().get(b));
    }
  }
}
