package org.sojourn.receipts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.sojourn.model.estimate.Statistic;

/** How each statistic is computed, in a line. */
final class Formulas {

  private static final Properties LINES = load();

  private Formulas() {}

  /** The line of {@code statistic}. */
  static String of(Statistic statistic) {
    String line = LINES.getProperty(statistic.id());
    if (line == null) {
      throw new IllegalStateException("no formula of '" + statistic.id() + "'");
    }
    return line;
  }

  private static Properties load() {
    Properties lines = new Properties();
    try (InputStream in = Formulas.class.getResourceAsStream("formulas.properties")) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
