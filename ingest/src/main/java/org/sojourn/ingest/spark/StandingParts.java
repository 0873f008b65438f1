package org.sojourn.ingest.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.sojourn.ingest.kept.FileNames;
import org.sojourn.ingest.kept.JudgedPart;
import org.sojourn.ingest.kept.LastRun;
import org.sojourn.ingest.kept.ParsedContent;
import org.sojourn.ingest.kept.ParsedFile;
import org.sojourn.ingest.kept.RowSums;
import org.sojourn.ingest.parse.PackedRows;
import org.sojourn.ingest.rule.Organisations;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.tables.KeyRanges;
import org.sojourn.tables.column.ColumnFile;

/**
 * The parts of the last run's tables, and which of them still stand: those with the same rows in
 * all files, judged by the same rules in the same order, and filled by the same registrations.
 */
final class StandingParts {

  private static final List<String> SIDES = List.of("sending_organisation", "host_organisation");

  private final JavaSparkContext spark;
  private final LastRun last;
  private final ParsedSources sources;
  private final Schemas schemas;
  private final String rules;
  private final boolean sameOrder;

  StandingParts(
      JavaSparkContext spark,
      LastRun last,
      ParsedSources sources,
      Schemas schemas,
      FileNames files,
      String rules) {
    this.spark = spark;
    this.last = last;
    this.sources = sources;
    this.schemas = schemas;
    this.rules = rules;
    List<String> now = new ArrayList<>(files.ids());
    List<String> before = new ArrayList<>(last.inputs().keySet());
    now.retainAll(last.inputs().keySet());
    before.retainAll(files.indexes().keySet());
    this.sameOrder = now.equals(before);
  }

  /**
   * Which parts of {@code tables} are made.
   *
   * @param tables the first of which divides them into {@code ranges}
   * @param refilled organisations of which registrations say something else than before
   */
  PartPlan plan(List<CanonicalTable> tables, KeyRanges ranges, Set<String> refilled) {
    Optional<KeyRanges> known = known(tables.get(0));
    if (known.isEmpty()) {
      return PartPlan.allMade(ranges);
    }
    int[] before =
        IntStream.range(0, ranges.size()).map(i -> same(ranges, i, known.get())).toArray();
    Optional<List<RowSums>> sums = sums(tables, ranges);
    IntStream.range(0, before.length)
        .parallel()
        .filter(part -> before[part] != PartPlan.MADE)
        .filter(
            part ->
                sums.isEmpty()
                    || !sums.get().get(0).isSame(sums.get().get(1), part)
                    || !isWhole(tables, before[part])
                    || names(tables, before[part], refilled))
        .forEach(part -> before[part] = PartPlan.MADE);
    return new PartPlan(ranges, before);
  }

  /** The last run's parts of {@code head}; empty where it has none that could stand. */
  private Optional<KeyRanges> known(CanonicalTable head) {
    if (!last.isAny() || !sameOrder) {
      return Optional.empty();
    }
    List<String> begins = new ArrayList<>();
    for (int part = 0; last.stored().containsKey(JudgedPart.path(head, part)); part++) {
      String path = JudgedPart.path(head, part);
      if (!last.isWhole(path)) {
        return Optional.empty();
      }
      JudgedPart.Summary summary = judged(path).summary();
      if (!summary.rules().equals(rules)) {
        return Optional.empty();
      }
      begins.add(summary.begin());
    }
    return begins.isEmpty()
        ? Optional.empty()
        : Optional.of(KeyRanges.at(begins.subList(1, begins.size())));
  }

  private JudgedPart judged(String path) {
    return JudgedPart.at(last.folder().resolve(path));
  }

  /** The range of {@code known} that begins and ends as {@code range} of {@code ranges} does. */
  private static int same(KeyRanges ranges, int range, KeyRanges known) {
    String begin = ranges.begin(range);
    int other = begin == null ? 0 : known.of(begin);
    return Objects.equals(begin, known.begin(other))
            && Objects.equals(ranges.end(range), known.end(other))
        ? other
        : PartPlan.MADE;
  }

  private boolean isWhole(List<CanonicalTable> tables, int part) {
    return WrittenPart.paths(tables, part).stream().allMatch(last::isWhole);
  }

  /** Whether the last run's part names one of {@code organisations}. */
  private boolean names(List<CanonicalTable> tables, int part, Set<String> organisations) {
    if (tables.get(0) != CanonicalTable.EXCHANGES || organisations.isEmpty()) {
      return false;
    }
    Path file = last.folder().resolve(WrittenPart.path(CanonicalTable.EXCHANGES.id(), part));
    try (ColumnFile exchanges = ColumnFile.open(file, schemas.exchanges())) {
      return SIDES.stream()
          .flatMap(side -> exchanges.categories(side).values().stream())
          .anyMatch(organisations::contains);
    }
  }

  /**
   * Sums of the rows of files that are not as they were: as they are now, and as they were; empty
   * where what they were is no longer known.
   */
  private Optional<List<RowSums>> sums(List<CanonicalTable> tables, KeyRanges ranges) {
    List<Summed> now = new ArrayList<>();
    Set<String> taken = new TreeSet<>();
    for (CanonicalTable table : CanonicalTable.values()) {
      for (int index : sources.indexes(table)) {
        Optional<ParsedFile> changed = sources.changed(index);
        if (changed.isEmpty()) {
          taken.add(ParsedFile.FOLDER + "/" + sources.name(index));
        } else if (tables.contains(table)) {
          now.add(new Summed(changed.get(), key(table)));
        }
      }
    }
    List<Summed> before = new ArrayList<>();
    for (String path : new TreeSet<>(last.stored().keySet())) {
      if (path.startsWith(ParsedFile.FOLDER + "/") && !taken.contains(path)) {
        if (!last.isWhole(path)) {
          return Optional.empty();
        }
        ParsedFile file = ParsedFile.at(last.folder().resolve(path));
        table(file.content(), tables).ifPresent(t -> before.add(new Summed(file, key(t))));
      }
    }
    return Optional.of(List.of(sum(now, ranges), sum(before, ranges)));
  }

  private static Optional<CanonicalTable> table(
      ParsedContent content, List<CanonicalTable> tables) {
    return tables.stream().filter(table -> table.id().equals(content.table())).findFirst();
  }

  private int key(CanonicalTable table) {
    return PackedRows.keyPosition(table, schemas.of(table));
  }

  private RowSums sum(List<Summed> files, KeyRanges ranges) {
    JavaRDD<RowSums> sums = Spread.over(spark, files).map(each -> each.sums(ranges));
    return sums.fold(RowSums.none(ranges), RowSums::plus);
  }

  /** A file, and where in a row of it the key is. */
  private record Summed(ParsedFile file, int key) implements Serializable {

    RowSums sums(KeyRanges ranges) {
      return RowSums.of(file, ranges, key);
    }
  }

  /**
   * What the last run's registrations said of organisations; empty where they are no longer whole.
   */
  Optional<Organisations> organisations() {
    String table = CanonicalTable.REGISTRATIONS.id();
    boolean whole =
        last.isAny()
            && last.stored().keySet().stream()
                .filter(path -> path.startsWith(table + "/"))
                .allMatch(last::isWhole);
    return whole
        ? Optional.of(Organisations.in(last.folder().resolve(table), schemas.exchanges()))
        : Optional.empty();
  }
}
