package org.sojourn.ingest;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.ingest.database.Snapshots;
import org.sojourn.ingest.kept.Recipe;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;

/** The recipes by which the files of a programme are parsed. */
final class Recipes {

  private Recipes() {}

  /** Prints those of the programme directory that is the only argument, one a line. */
  public static void main(String[] directory) {
    of(Path.of(directory[0])).forEach((file, recipe) -> System.out.println(file + " " + recipe));
  }

  /** Recipes by name of the file. */
  static Map<String, String> of(Path directory) {
    ProgrammeDirectory programme = ProgrammeLoader.load(directory);
    Map<String, String> recipes = new TreeMap<>();
    try (Snapshots none = Snapshots.take(programme, name -> null, directory)) {
      for (ParseTask task : ParseTask.of(programme, none)) {
        recipes.put(task.file().name(), Recipe.of(task, ""));
      }
    }
    return recipes;
  }
}
