package org.sojourn.ingest.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.sojourn.ingest.kept.FileNames;
import org.sojourn.ingest.kept.JudgedPart;
import org.sojourn.ingest.kept.LastRun;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;

/**
 * Writes the table of what is wrong with rows and values, in the order of files and rows. Parts of
 * it whose files are as they were, and in which no row is judged otherwise, are taken from the last
 * run.
 */
final class QuarantineJob {

  private static final String TABLE = CanonicalTables.quarantine().name();

  private final JavaSparkContext spark;
  private final ParsedSources sources;
  private final FileNames files;
  private final LastRun last;
  private final PartAttempts attempts;

  QuarantineJob(JavaSparkContext spark, ParsedSources sources, FileNames files, LastRun last) {
    this.spark = spark;
    this.sources = sources;
    this.files = files;
    this.last = last;
    this.attempts = sources.attempts();
  }

  /**
   * Writes the table.
   *
   * @param rows rows of each file
   * @param heads the tables that were judged
   * @param plans which parts of them were made, in the same order
   */
  void write(List<Long> rows, List<CanonicalTable> heads, List<PartPlan> plans) {
    QuarantineParts parts = new QuarantineParts(files.ids(), rows);
    QuarantineParts before =
        new QuarantineParts(
            List.copyOf(last.inputs().keySet()),
            last.inputs().values().stream().map(LastRun.Input::rows).toList());
    BitSet made = last.isAny() ? changed(parts, heads, plans) : new BitSet();
    for (int part = 0; part < parts.size(); part++) {
      int old = before.of(parts.content(part));
      String path = WrittenPart.path(TABLE, old);
      if (last.isAny() && old >= 0 && !made.get(part) && last.isWhole(path)) {
        attempts.take(last.folder().resolve(path), WrittenPart.path(TABLE, part));
      } else {
        made.set(part);
      }
    }
    make(parts, heads, plans, made);
  }

  /** Parts with files that are not as they were, or with rows that are judged otherwise. */
  private BitSet changed(QuarantineParts parts, List<CanonicalTable> heads, List<PartPlan> plans) {
    BitSet changed = new BitSet();
    if (plans.stream().anyMatch(PartPlan::isAllMade)) {
      changed.set(0, parts.size()); // what was judged before may not be known
      return changed;
    }
    for (int i = 0; i < files.names().size(); i++) {
      if (sources.changed(i).isPresent()) {
        changed.set(parts.first(i), parts.last(i) + 1);
      }
    }
    Set<PlacedIssue> now = new HashSet<>();
    Set<PlacedIssue> before = new HashSet<>();
    for (int i = 0; i < heads.size(); i++) {
      CanonicalTable head = heads.get(i);
      for (int part : plans.get(i).made()) {
        judged(attempts.tables(), head, part).issues(files.indexes(), now::add);
      }
      for (int part : gone(head, plans.get(i))) {
        judged(last.folder(), head, part).issues(files.indexes(), before::add);
      }
    }
    Stream.concat(
            now.stream().filter(issue -> !before.contains(issue)),
            before.stream().filter(issue -> !now.contains(issue)))
        .forEach(issue -> changed.set(parts.of(issue.file(), issue.row())));
    return changed;
  }

  /** The parts of the last run that are not among those taken. */
  private List<Integer> gone(CanonicalTable head, PartPlan plan) {
    Set<Integer> taken = new HashSet<>();
    for (int part : plan.before()) {
      taken.add(part);
    }
    List<Integer> gone = new ArrayList<>();
    for (int part = 0; last.stored().containsKey(JudgedPart.path(head, part)); part++) {
      if (!taken.contains(part)) {
        gone.add(part);
      }
    }
    return gone;
  }

  private static JudgedPart judged(Path folder, CanonicalTable head, int part) {
    return JudgedPart.at(folder.resolve(JudgedPart.path(head, part)));
  }

  /** Makes the parts in {@code made}, of what parsing and judging found. */
  private void make(
      QuarantineParts parts, List<CanonicalTable> heads, List<PartPlan> plans, BitSet made) {
    if (made.isEmpty()) {
      return;
    }
    List<JudgedPart> judged = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      for (int part = 0; part < plans.get(i).before().length; part++) {
        judged.add(judged(attempts.tables(), heads.get(i), part));
      }
    }
    HashMap<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < files.names().size(); i++) {
      int next = made.nextSetBit(parts.first(i));
      if (next >= 0 && next <= parts.last(i)) {
        indexes.put(files.id(i), i);
      }
    }
    JavaRDD<PlacedIssue> issues =
        new SourceRows(spark, sources)
            .issues(indexes.values().stream().sorted().toList())
            .union(
                Spread.over(spark, judged)
                    .flatMap(
                        part -> {
                          List<PlacedIssue> own = new ArrayList<>();
                          part.issues(indexes, own::add);
                          return own.iterator();
                        }));
    new QuarantineWriter(attempts.folder().toString(), files, parts, made)
        .write(issues)
        .forEach(part -> attempts.keep(List.of(part)));
  }
}
