package org.sojourn.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sojourn.ingest.text.Shown;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;
import org.sojourn.model.source.SourceDefinition;

/** Finds the files of a source. */
public final class SourceFiles {

  private static final int MOST_NAMES = 20;
  private static final Pattern MEMBER = Pattern.compile("(?i)(.+\\.zip)!(.+)");
  private static final Pattern WILDCARD = Pattern.compile("[*?{\\[]");

  private SourceFiles() {}

  /**
   * Names of the files that {@code source} declares by a path or a glob, in order, with slashes,
   * relative to {@code directory}. Hidden files and the lock files of office programs are left out.
   *
   * @throws Failure when there are none
   */
  public static List<String> names(Path directory, SourceDefinition source) {
    String declared = archive(source.files());
    requireFile(directory, source, declared);
    if (Files.isRegularFile(directory.resolve(declared))) {
      return List.of(declared);
    }
    if (Files.isDirectory(directory.resolve(declared))) {
      return parts(directory, source);
    }
    Path folder = folder(directory, declared);
    List<String> present = present(directory, folder, depth(declared));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + declared);
    List<String> names = present.stream().filter(name -> matcher.matches(Path.of(name))).toList();
    if (names.isEmpty()) {
      throw none(directory, source, folder, present);
    }
    return names;
  }

  /** The files of a table that is a directory, without those that only describe it. */
  private static List<String> parts(Path directory, SourceDefinition source) {
    Path folder = directory.resolve(source.files());
    List<String> parts =
        present(directory, folder, Integer.MAX_VALUE).stream()
            .filter(name -> isPart(folder.relativize(directory.resolve(name))))
            .toList();
    if (parts.isEmpty()) {
      throw none(directory, source, folder, List.of());
    }
    return parts;
  }

  private static boolean isPart(Path path) {
    for (Path element : path) {
      if (element.toString().startsWith("_") || element.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /** What of {@code files} names files on the disk: all of it, or what is before the member. */
  private static String archive(String files) {
    Matcher member = MEMBER.matcher(files);
    return member.matches() ? member.group(1) : files;
  }

  /** Which members of archives {@code source} declares, as in {@code x.zip!*.csv}; null for all. */
  public static String members(SourceDefinition source) {
    Matcher member = MEMBER.matcher(source.files());
    return member.matches() ? member.group(2) : null;
  }

  private static void requireFile(Path directory, SourceDefinition source, String declared) {
    Path path = directory.resolve(declared);
    boolean folder = Files.isDirectory(path);
    if (Files.exists(path)
        && !Files.isRegularFile(path)
        && !(folder && source.format() == Format.PARQUET)) {
      throw new Failure(
          Failure.Kind.INPUT,
          "source '%s': '%s' is %s; correct 'files' in the source"
              .formatted(
                  source.source(),
                  declared,
                  folder
                      ? "a folder; name its files, such as " + declared + "/*.csv"
                      : "a pipe or device, not a file"));
    }
  }

  /** How deep below the last folder without wildcards files can lie. */
  private static int depth(String declared) {
    if (declared.contains("**")) {
      return Integer.MAX_VALUE;
    }
    String[] parts = declared.split("/", -1);
    int plain = 0;
    while (plain < parts.length - 1 && !WILDCARD.matcher(parts[plain]).find()) {
      plain++;
    }
    return parts.length - plain;
  }

  private static Path folder(Path directory, String declared) {
    Path folder = directory;
    String[] parts = declared.split("/", -1);
    for (int i = 0; i < parts.length - 1 && !WILDCARD.matcher(parts[i]).find(); i++) {
      folder = folder.resolve(parts[i].isEmpty() ? "/" : parts[i]);
    }
    return folder;
  }

  private static List<String> present(Path directory, Path folder, int depth) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, depth, FileVisitOption.FOLLOW_LINKS)) {
      List<String> names = new ArrayList<>();
      files
          .filter(Files::isRegularFile)
          .filter(file -> !isHidden(file.getFileName().toString()))
          .forEach(file -> names.add(name(directory, file)));
      return names.stream().sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(
          Failure.Kind.INPUT, "the folder " + folder + " cannot be listed: " + e.getMessage(), e);
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }

  private static String name(Path directory, Path file) {
    return (file.startsWith(directory) ? directory.relativize(file) : file)
        .toString()
        .replace('\\', '/');
  }

  private static Failure none(
      Path directory, SourceDefinition source, Path folder, List<String> present) {
    String there =
        Files.isDirectory(folder)
            ? "%s holds %s"
                .formatted(
                    name(directory, folder).isEmpty() ? "the directory" : name(directory, folder),
                    Shown.names(present.stream().limit(MOST_NAMES).toList()))
            : "there is no folder %s".formatted(name(directory, folder));
    return new Failure(
        Failure.Kind.INPUT,
        "source '%s': no file matches '%s'%s; %s; correct 'files' in the source, or put the export there"
            .formatted(
                source.source(), source.files(), Shown.meant(source.files(), present), there));
  }
}
