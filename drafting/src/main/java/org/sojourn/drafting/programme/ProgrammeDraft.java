package org.sojourn.drafting.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sojourn.drafting.codebook.InstrumentPage;
import org.sojourn.drafting.codebook.ScalesPage;
import org.sojourn.drafting.guess.DraftSource;
import org.sojourn.drafting.guess.ProgrammeGuess;
import org.sojourn.drafting.look.Exports;
import org.sojourn.drafting.page.Decision;
import org.sojourn.drafting.page.Page;
import org.sojourn.model.run.Failure;

/**
 * A first programme directory for a folder of exports.
 *
 * @param directory where it belongs
 * @param pages its YAML files
 * @param read export to the source that reads it, by path
 * @param left path of a file to why it was left out
 */
public record ProgrammeDraft(
    Path directory, List<Page> pages, Map<String, String> read, Map<String, String> left) {

  private static final List<String> OWN =
      List.of(
          "programme.yaml",
          "indicators.yaml",
          "report.yaml",
          "codebook",
          "sources",
          "checks",
          "DECISIONS.md");

  /**
   * Drafts a programme for what {@code exports} holds.
   *
   * @param directory new, empty, or holding nothing but the exports
   * @param exports folder of exports
   * @throws Failure when the directory is not empty, or there are no exports
   */
  public static ProgrammeDraft of(Path directory, Path exports) {
    Path target = directory.toAbsolutePath().normalize();
    Path folder = exports.toAbsolutePath().normalize();
    requireFree(target, folder);
    Exports found = Exports.in(folder);
    ProgrammeGuess guess = ProgrammeGuess.of(found);
    String name = target.getFileName() == null ? "programme" : target.getFileName().toString();
    List<Figure> figures = Figures.of(guess);
    List<Page> pages = new ArrayList<>();
    pages.add(ProgrammePage.of(name, guess));
    if (!guess.instruments().isEmpty()) {
      pages.add(ScalesPage.of(guess.scales()));
      guess.instruments().forEach(instrument -> pages.add(InstrumentPage.of(instrument)));
    }
    Map<String, String> read = new LinkedHashMap<>();
    for (DraftSource source : guess.sources()) {
      read.put(source.export().file(), source.name());
      pages.add(SourcePage.of(source, place(target, folder.resolve(source.export().file()))));
    }
    pages.add(IndicatorsPage.of(figures, guess));
    pages.add(ReportPage.of(name, figures));
    return new ProgrammeDraft(directory, List.copyOf(pages), read, left(found, read));
  }

  private static Map<String, String> left(Exports found, Map<String, String> read) {
    Map<String, String> left = new LinkedHashMap<>(found.left());
    found.definitions().keySet().stream()
        .filter(file -> !read.containsKey(file))
        .forEach(file -> left.put(file, "a survey definition, read for the codebook"));
    found.tables().stream()
        .map(table -> table.file())
        .filter(file -> !read.containsKey(file))
        .forEach(file -> left.put(file, "no question with answers was found in it"));
    return left;
  }

  /** The directory may hold the exports, and nothing else. */
  private static void requireFree(Path target, Path folder) {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw failure(target + " is a file; name a new directory");
    }
    for (String name : OWN) {
      if (Files.exists(target.resolve(name))) {
        throw failure(
            "%s already holds %s; nothing is overwritten: name a new directory"
                .formatted(target, name));
      }
    }
    try (Stream<Path> entries = Files.list(target)) {
      boolean empty = entries.findAny().isEmpty();
      if (!empty && !folder.startsWith(target)) {
        throw failure(
            "%s is not empty; name a new directory, or leave out --from to draft a programme for the"
                    .formatted(target)
                + " exports in it");
      }
    } catch (IOException e) {
      throw failure(target + " cannot be listed: " + e.getMessage());
    }
  }

  private static String place(Path target, Path export) {
    boolean related = target.getRoot() != null && target.getRoot().equals(export.getRoot());
    return (related ? target.relativize(export) : export).toString().replace('\\', '/');
  }

  /** Everything that a person has to decide, file by file. */
  public List<Decision> decisions() {
    return pages.stream().flatMap(page -> page.decisions().stream()).toList();
  }

  /**
   * Writes all files, {@code DECISIONS.md} among them.
   *
   * @throws Failure when one is there already, or cannot be written
   */
  public void write() {
    try {
      for (Page page : pages) {
        write(page.file(), page.text());
      }
      write("DECISIONS.md", DecisionsFile.text(this));
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.INPUT, directory + " cannot be written to: " + e.getMessage(), e);
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.getParent() == null ? directory : path.getParent());
    Files.writeString(path, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static Failure failure(String message) {
    return new Failure(Failure.Kind.INPUT, message);
  }
}
