package org.sojourn.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.sojourn.cli.console.Terminal;

/**
 * What a command printed and the code it ended with.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record Cli(int code, String out, String err) {

  /** The checkout that the tests belong to. */
  public static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();

  /** Runs a command as the process would, without a terminal. */
  public static Cli run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
    int code = Main.run(terminal, arguments);
    return new Cli(code, out.toString(), err.toString());
  }

  /** A copy of a programme directory of this module's test resources. */
  public static Path programme(String name, Path into) {
    return copy(Path.of("src/test/resources/programmes", name), into.resolve(name));
  }

  /** A copy of a directory tree. */
  public static Path copy(Path from, Path to) {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
