package org.sojourn.ingest.parse;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.ingest.mapping.CompiledMapping;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.read.SourceFiles;
import org.sojourn.model.ProgrammeDirectory;
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
   * @throws org.sojourn.model.run.Failure when a source has no file or no usable mapping
   */
  public static List<ParseTask> of(ProgrammeDirectory programme) {
    Path directory = programme.path();
    List<ParseTask> tasks = new ArrayList<>();
    for (SourceDefinition source : programme.sources()) {
      CompiledMapping mapping = CompiledMapping.of(source, programme);
      ReadPlan plan = ReadPlan.of(source, mapping.columns());
      for (String name : SourceFiles.names(directory, source)) {
        String location = directory.resolve(name).toAbsolutePath().toString();
        tasks.add(new ParseTask(new SourceFile(tasks.size(), name, location, plan), mapping));
      }
    }
    return tasks;
  }
}
