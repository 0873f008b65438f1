package org.sojourn.ingest.kept;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sojourn.ingest.parse.ParseTask;

/** For every file of some sources, whether it is parsed, and why. For one thread. */
public final class Choices {

  private static final int SHOWN = 3;

  private final LastRun last;
  private final List<ParseTask> tasks;
  private final List<String> recipes;
  private final List<Choice> choices;

  /**
   * Chooses for the files of {@code tasks}.
   *
   * @param more what else decides how they are parsed, empty for nothing
   */
  public Choices(LastRun last, List<ParseTask> tasks, String more) {
    this.last = last;
    this.tasks = tasks;
    recipes = tasks.stream().map(task -> Recipe.of(task, more)).toList();
    if (last.isAny()) {
      last.hashes().prepare(tasks.stream().map(ParseTask::file).toList());
    }
    choices =
        IntStream.range(0, tasks.size())
            .parallel()
            .mapToObj(
                i -> last.isAny() ? last.choice(tasks.get(i), recipes.get(i)) : Choice.parse(null))
            .toList();
  }

  /** The files that are parsed. */
  public List<ParseTask> parsed() {
    List<ParseTask> parsed = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      if (choices.get(i).kept() == null) {
        parsed.add(tasks.get(i));
      }
    }
    return parsed;
  }

  /** Name of what is kept of each file, by its index. */
  public Map<Integer, String> names() {
    Map<Integer, String> names = new TreeMap<>();
    for (int i = 0; i < tasks.size(); i++) {
      names.put(tasks.get(i).file().index(), ParsedFile.name(recipes.get(i)));
    }
    return names;
  }

  /** What an earlier run kept of the files that are not parsed. */
  public List<Path> kept() {
    return choices.stream().map(Choice::kept).filter(kept -> kept != null).toList();
  }

  /** What is done with the files of each source, and why, in words. */
  public List<String> told() {
    if (!last.isAny()) {
      return List.of();
    }
    Map<String, Map<String, List<String>>> bySource = new TreeMap<>();
    for (int i = 0; i < tasks.size(); i++) {
      String source = tasks.get(i).file().plan().source();
      Choice choice = choices.get(i);
      String why = choice.kept() == null ? choice.reason().text() : "";
      bySource
          .computeIfAbsent(source, s -> new TreeMap<>())
          .computeIfAbsent(why, w -> new ArrayList<>())
          .add(tasks.get(i).file().name());
    }
    List<String> told = new ArrayList<>();
    bySource.forEach(
        (source, whys) -> whys.forEach((why, files) -> told.add(told(source, why, files))));
    return told;
  }

  private static String told(String source, String why, List<String> files) {
    String of = files.size() == 1 ? "1 file" : files.size() + " files";
    return why.isEmpty()
        ? "source '%s': %s as the last run parsed %s"
            .formatted(source, of, files.size() == 1 ? "it" : "them")
        : "source '%s': parsing %s, %s: %s".formatted(source, of, why, shown(files));
  }

  private static String shown(List<String> files) {
    String shown = files.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return files.size() <= SHOWN ? shown : shown + " and " + (files.size() - SHOWN) + " more";
  }
}
