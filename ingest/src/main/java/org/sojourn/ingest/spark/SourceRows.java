package org.sojourn.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.sojourn.ingest.kept.Frames;
import org.sojourn.ingest.kept.KeptRows;
import org.sojourn.ingest.kept.ParsedFile;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.tables.KeyRanges;
import scala.Tuple2;

/**
 * The rows of all files, spread over tasks, some ten megabytes each: a large file has several.
 *
 * @param spark runs the tasks
 * @param sources the files, as they were parsed
 */
record SourceRows(JavaSparkContext spark, ParsedSources sources) {

  /** Blocks of rows that one task reads. */
  private static final int BLOCKS = 32;

  /** What was found wrong with rows and values of the files at {@code indexes}. */
  JavaRDD<PlacedIssue> issues(List<Integer> indexes) {
    List<Tuple2<Integer, ParsedFile>> files =
        indexes.stream().map(i -> new Tuple2<>(i, sources.file(i))).collect(Collectors.toList());
    return Spread.over(spark, files)
        .flatMap(
            file -> {
              List<PlacedIssue> issues = new ArrayList<>();
              file._2().issues(file._1(), issues::add);
              return issues.iterator();
            });
  }

  /** The usable rows for {@code table} that may lie in {@code wanted} ones of {@code ranges}. */
  JavaRDD<RowBlock> rows(CanonicalTable table, KeyRanges ranges, BitSet wanted) {
    List<SomeRows> some = new ArrayList<>();
    for (int index : sources.indexes(table)) {
      long[] places =
          sources.content(index).rows().stream()
              .filter(rows -> isWanted(rows, ranges, wanted))
              .mapToLong(KeptRows::place)
              .toArray();
      for (int from = 0; from < places.length; from += BLOCKS) {
        int to = Math.min(places.length, from + BLOCKS);
        some.add(new SomeRows(sources.file(index), index, Arrays.copyOfRange(places, from, to)));
      }
    }
    return Spread.over(spark, some).flatMap(SomeRows::read);
  }

  private static boolean isWanted(KeptRows rows, KeyRanges ranges, BitSet wanted) {
    int next = wanted.nextSetBit(ranges.of(rows.least()));
    return next >= 0 && next <= ranges.of(rows.greatest());
  }

  /** Rows of one file, at some places of it. */
  private record SomeRows(ParsedFile file, int index, long[] places) implements Serializable {

    Iterator<RowBlock> read() {
      Frames rows = file.rows(index, places);
      TaskContext.get()
          .addTaskCompletionListener(
              (TaskContext task) -> {
                rows.close();
              });
      return rows;
    }
  }
}
