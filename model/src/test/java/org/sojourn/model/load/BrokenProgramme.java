package org.sojourn.model.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.model.check.Finding;
import org.sojourn.model.check.Glyphs;
import org.sojourn.model.check.ProgrammeException;

/** A copy of the valid minimal programme, to be broken in one place. */
public final class BrokenProgramme {

  /** What the reports of these tests can set. */
  private static final Glyphs LATIN = new Glyphs(code -> code < 0x2100);

  private final Path directory;

  private BrokenProgramme(Path directory) {
    this.directory = directory;
  }

  /** Copies the minimal programme to {@code directory}. */
  public static BrokenProgramme in(Path directory) {
    Path valid = minimal();
    try (Stream<Path> files = Files.walk(valid)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = directory.resolve(valid.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BrokenProgramme(directory);
  }

  /** Where the valid programme lies. */
  public static Path minimal() {
    try {
      return Path.of(BrokenProgramme.class.getResource("/programmes/minimal").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Replaces {@code before}, which must occur once in {@code file}, by {@code after}. */
  public BrokenProgramme edit(String file, String before, String after) {
    String text = read(file);
    assertThat(text.split(java.util.regex.Pattern.quote(before), -1))
        .as("'%s' once in %s", before, file)
        .hasSize(2);
    return write(file, text.replace(before, after));
  }

  /** Adds {@code lines} to the end of {@code file}. */
  public BrokenProgramme append(String file, String lines) {
    return write(file, read(file) + lines);
  }

  /** Writes {@code text} as {@code file}. */
  public BrokenProgramme write(String file, String text) {
    try {
      Files.createDirectories(directory.resolve(file).getParent());
      Files.writeString(directory.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes {@code file}. */
  public BrokenProgramme delete(String file) {
    try {
      Files.delete(directory.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asserts that loading finds exactly the problems {@code texts}. */
  public void finds(String... texts) {
    assertThat(findings()).extracting(Finding::text).containsExactly(texts);
  }

  /** The problems that loading finds. */
  public List<Finding> findings() {
    ProgrammeException refused =
        catchThrowableOfType(
            ProgrammeException.class, () -> ProgrammeLoader.load(directory, LATIN));
    return refused == null ? List.of() : refused.findings();
  }

  private String read(String file) {
    try {
      return Files.readString(directory.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
