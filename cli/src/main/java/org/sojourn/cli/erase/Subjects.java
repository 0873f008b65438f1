package org.sojourn.cli.erase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.run.Failure;
import picocli.CommandLine.Option;

/** Options that say who a command is about. */
final class Subjects {

  @Option(
      names = "--subject",
      paramLabel = "ID",
      description =
          "what the sources call the person, such as an e-mail address; repeat it for every further"
              + " one. It stays in the history of the shell: rather use --subject-file")
  private List<String> given = List.of();

  @Option(
      names = "--subject-file",
      paramLabel = "FILE",
      description = "file with one such identifier a line, - for the standard input")
  private Path file;

  /** Whether there is anybody. */
  boolean areGiven() {
    return !given.isEmpty() || file != null;
  }

  /**
   * The identifiers.
   *
   * @throws Failure when there is none
   */
  List<String> identifiers() {
    List<String> all = new ArrayList<>(given);
    if (file != null) {
      all.addAll(lines());
    }
    List<String> identifiers =
        all.stream().map(String::strip).filter(id -> !id.isEmpty()).distinct().toList();
    if (identifiers.isEmpty()) {
      throw new Failure(
          Failure.Kind.INPUT,
          "say who: --subject-file FILE with an identifier a line, - for the standard input");
    }
    return identifiers;
  }

  private List<String> lines() {
    boolean isStandard = file.toString().equals("-");
    try (InputStream in = isStandard ? System.in : Files.newInputStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.INPUT, "--subject-file " + file + " cannot be read: name a text file", e);
    }
  }
}
