package org.sojourn.ingest.parse;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.ingest.archive.ZipMembers;
import org.sojourn.ingest.database.Snapshot;
import org.sojourn.ingest.database.Snapshots;
import org.sojourn.ingest.mapping.CompiledMapping;
import org.sojourn.ingest.read.Container;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.read.SourceFiles;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.source.Format;
import org.sojourn.model.source.SourceDefinition;

/**
 * A file to be parsed and how.
 *
 * @param file the file
 * @param mapping the mapping of its source
 */
public record ParseTask(SourceFile file, CompiledMapping mapping) implements Serializable {

  /**
   * All files of {@code programme} by source and name, numbered in that order.
   *
   * @param snapshots the rows of the sources that are databases
   * @throws org.sojourn.model.run.Failure when a source has no file or no usable mapping
   */
  public static List<ParseTask> of(ProgrammeDirectory programme, Snapshots snapshots) {
    Path directory = programme.path();
    List<ParseTask> tasks = new ArrayList<>();
    for (SourceDefinition source : programme.sources()) {
      CompiledMapping mapping = CompiledMapping.of(source, programme);
      ReadPlan plan = ReadPlan.of(source, programme.programme().languages(), mapping.columns());
      for (SourceFile file : files(directory, source, plan, snapshots, tasks.size())) {
        tasks.add(new ParseTask(file, mapping));
      }
    }
    return tasks;
  }

  /** This file with another place among all files. */
  public ParseTask numbered(int number) {
    return new ParseTask(file.numbered(number), mapping);
  }

  private static List<SourceFile> files(
      Path directory, SourceDefinition source, ReadPlan plan, Snapshots snapshots, int first) {
    if (source.format() == Format.JDBC) {
      String location = snapshots.of(source.source()).file().toString();
      return List.of(new SourceFile(first, Snapshot.name(source.source()), location, plan));
    }
    List<SourceFile> files = new ArrayList<>();
    for (String name : SourceFiles.names(directory, source)) {
      String location = directory.resolve(name).toAbsolutePath().toString();
      SourceFile file = new SourceFile(first + files.size(), name, location, plan);
      files.addAll(files(file, SourceFiles.members(source)));
    }
    return files;
  }

  /** {@code file} itself, or the wanted files in it when it is a zip archive. */
  private static List<SourceFile> files(SourceFile file, String members) {
    if (!isZip(file)) {
      return List.of(file);
    }
    List<SourceFile> files = new ArrayList<>();
    for (String member : ZipMembers.names(file, members)) {
      files.add(file.member(file.index() + files.size(), member));
    }
    return files;
  }

  private static boolean isZip(SourceFile file) {
    try {
      return Files.isRegularFile(file.path()) && Container.of(file.path()) == Container.ZIP;
    } catch (IOException unreadable) {
      return false; // which is told when it is read
    }
  }
}
