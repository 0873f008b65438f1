package org.sojourn.ingest.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;
import org.sojourn.ingest.kept.FileNames;
import org.sojourn.ingest.mapping.Issue;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;
import scala.Tuple2;

/**
 * Writes parts of the table of what is wrong with rows and values, sorted by all columns: those of
 * a row come one after the other.
 *
 * @param attempts folder where parts are written
 * @param files what is to be known of the files that the rows are from
 * @param parts how the table is divided
 * @param made the parts that are written
 */
record QuarantineWriter(String attempts, FileNames files, QuarantineParts parts, BitSet made)
    implements Serializable {

  /** Writes those of {@code issues} that are in the parts. */
  List<WrittenPart> write(JavaRDD<PlacedIssue> issues) {
    int[] numbers = made.stream().toArray();
    return issues
        .filter(issue -> made.get(part(issue)))
        .mapToPair(issue -> new Tuple2<>(issue, true))
        .repartitionAndSortWithinPartitions(new TaskOfPart(parts, numbers), new Order())
        .keys()
        .mapPartitionsWithIndex(
            (place, sorted) -> List.of(write(numbers[place], sorted)).iterator(), true)
        .collect();
  }

  private int part(PlacedIssue issue) {
    return parts.of(issue.file(), issue.row());
  }

  private WrittenPart write(int part, Iterator<PlacedIssue> sorted) {
    TableSchema schema = CanonicalTables.quarantine();
    WrittenPart written = WrittenPart.now(WrittenPart.path(schema.name(), part));
    Iterable<PlacedIssue> issues = () -> sorted;
    Stream<PlacedIssue> stream = StreamSupport.stream(issues.spliterator(), false);
    ParquetTable.writeFile(
        Path.of(attempts, written.attempt()), schema, stream.map(this::row).iterator());
    return written;
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

  /** Divides issues among tasks, one for each part. */
  private static final class TaskOfPart extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final QuarantineParts parts;
    private final int[] numbers;

    TaskOfPart(QuarantineParts parts, int[] numbers) {
      this.parts = parts;
      this.numbers = numbers;
    }

    @Override
    public int numPartitions() {
      return numbers.length;
    }

    @Override
    public int getPartition(Object key) {
      PlacedIssue issue = (PlacedIssue) key;
      return Arrays.binarySearch(numbers, parts.of(issue.file(), issue.row()));
    }
  }

  /** By source, file, row, scope, column, code, value and reason; empty values come first. */
  private record Order() implements Comparator<PlacedIssue>, Serializable {

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
      int order = Integer.compare(a.file(), b.file());
      order = order != 0 ? order : Long.compare(a.row(), b.row());
      return order != 0 ? order : ISSUES.compare(a.issue(), b.issue());
    }
  }
}
