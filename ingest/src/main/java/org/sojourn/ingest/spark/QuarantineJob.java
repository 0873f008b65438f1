package org.sojourn.ingest.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    List<List<String>> groups = FileGroups.of(files.ids(), rows);
    List<List<String>> before = last.isAny() ? groupsBefore() : List.of();
    Set<String> changed = last.isAny() ? changed(heads, plans) : Set.of();
    Map<Integer, Integer> parts = new HashMap<>();
    for (int part = 0; part < groups.size(); part++) {
      int old = before.indexOf(groups.get(part));
      String path = WrittenPart.path(TABLE, old);
      if (old >= 0
          && groups.get(part).stream().noneMatch(changed::contains)
          && last.isWhole(path)) {
        attempts.take(last.folder().resolve(path), WrittenPart.path(TABLE, part));
      } else {
        for (String file : groups.get(part)) {
          parts.put(files.indexes().get(file), part);
        }
      }
    }
    make(heads, plans, parts);
  }

  private List<List<String>> groupsBefore() {
    return FileGroups.of(
        new ArrayList<>(last.inputs().keySet()),
        last.inputs().values().stream().map(LastRun.Input::rows).toList());
  }

  /** The files that are not as they were, or of which some row is judged otherwise. */
  private Set<String> changed(List<CanonicalTable> heads, List<PartPlan> plans) {
    Set<String> changed = new HashSet<>();
    for (int i = 0; i < files.names().size(); i++) {
      if (sources.changed(i).isPresent()) {
        changed.add(files.id(i));
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
    now.stream().filter(issue -> !before.contains(issue)).forEach(i -> changed.add(file(i)));
    before.stream().filter(issue -> !now.contains(issue)).forEach(i -> changed.add(file(i)));
    return changed;
  }

  private String file(PlacedIssue issue) {
    return files.id(issue.file());
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

  /** Makes the parts that the files with the indexes in {@code parts} belong to. */
  private void make(List<CanonicalTable> heads, List<PartPlan> plans, Map<Integer, Integer> parts) {
    if (parts.isEmpty()) {
      return;
    }
    List<JudgedPart> judged = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      for (int part = 0; part < plans.get(i).before().length; part++) {
        judged.add(judged(attempts.tables(), heads.get(i), part));
      }
    }
    HashMap<String, Integer> indexes = new HashMap<>(files.indexes());
    indexes.values().retainAll(parts.keySet());
    JavaRDD<PlacedIssue> issues =
        new SourceRows(spark, sources)
            .issues(parts.keySet().stream().sorted().toList())
            .union(
                Spread.over(spark, judged)
                    .flatMap(
                        part -> {
                          List<PlacedIssue> own = new ArrayList<>();
                          part.issues(indexes, own::add);
                          return own.iterator();
                        }));
    new QuarantineWriter(attempts.folder().toString(), files, new HashMap<>(parts))
        .write(issues)
        .forEach(part -> attempts.keep(List.of(part)));
  }
}
