package org.sojourn.cli.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The comments in a programme's files that still ask somebody to decide. */
public final class OpenDecisions {

  private static final Pattern ASKED = Pattern.compile("\\s*# decide: .*");
  private static final List<String> FOLDERS = List.of("", "codebook", "sources", "checks");

  private OpenDecisions() {}

  /** What to say of those in {@code directory}; empty where none is open. */
  public static Optional<String> note(Path directory) {
    long open = FOLDERS.stream().mapToLong(folder -> in(directory.resolve(folder))).sum();
    if (open == 0) {
      return Optional.empty();
    }
    String list = Files.exists(directory.resolve("DECISIONS.md")) ? " or see DECISIONS.md" : "";
    String many = open == 1 ? "1 decision is" : open + " decisions are";
    return Optional.of("note: %s still open: search for '# decide:'%s".formatted(many, list));
  }

  private static long in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".yaml"))
          .mapToLong(OpenDecisions::inFile)
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long inFile(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> ASKED.matcher(line).matches()).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
