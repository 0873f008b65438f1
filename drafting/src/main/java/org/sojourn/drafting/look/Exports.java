package org.sojourn.drafting.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.drafting.survey.SurveyDefinition;
import org.sojourn.model.run.Failure;

/**
 * What a folder of exports holds.
 *
 * @param tables exports with rows, by path
 * @param definitions path to survey definition, by path
 * @param left path to why a file was left out, by path
 */
public record Exports(
    List<ExportTable> tables, Map<String, SurveyDefinition> definitions, Map<String, String> left) {

  private static final int DEEPEST = 5;
  private static final Set<String> NOT_EXPORTS =
      Set.of("yaml", "yml", "md", "key", "pdf", "docx", "html", "gitattributes", "gitignore");

  /**
   * Looks into every file of {@code folder} and the folders in it. A file that cannot be read, or
   * is a copy of another one, is left out.
   *
   * @throws Failure when there is no such folder, or nothing in it is an export
   */
  public static Exports in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw failure(
          folder + (Files.exists(folder) ? " is not a folder" : ": there is no such folder"));
    }
    Looking looking = new Looking();
    List<Path> files = files(folder);
    SameBytes copies = new SameBytes(files);
    for (Path file : files) {
      Optional<Path> original = copies.original(file);
      if (original.isPresent()) {
        looking.leaveOut(
            name(folder, file), "has the same bytes as " + name(folder, original.get()));
      } else {
        looking.at(file, name(folder, file));
      }
    }
    Exports found = looking.found();
    if (found.tables().isEmpty()) {
      throw nothing(folder, files, found.left());
    }
    return found;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> isExport(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw failure("the folder " + folder + " cannot be listed: " + e.getMessage());
    }
  }

  private static boolean isExport(Path relative) {
    for (Path part : relative) {
      String name = part.toString();
      if (name.startsWith(".") || name.startsWith("~$")) {
        return false;
      }
    }
    return !NOT_EXPORTS.contains(Formats.ending(relative.toString()));
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static Failure nothing(Path folder, List<Path> files, Map<String, String> left) {
    if (files.isEmpty()) {
      return failure(
          folder
              + " holds no exports; put the files of registrations, exchanges and surveys there");
    }
    StringBuilder why = new StringBuilder();
    left.forEach((file, reason) -> why.append("; ").append(file).append(": ").append(reason));
    return failure(
        "nothing in %s is recognised as an export%s; allowed: text with separators, workbooks, JSON, Parquet, and the exports of survey tools"
            .formatted(folder, why));
  }

  private static Failure failure(String message) {
    return new Failure(Failure.Kind.INPUT, message);
  }
}
