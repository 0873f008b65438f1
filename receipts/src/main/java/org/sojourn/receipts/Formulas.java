package org.sojourn.receipts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

/** How each statistic is computed, in a line. */
final class Formulas {

  private static final Properties LINES = load();

  /** A part of a method's name; "not weighted" is none. */
  private static final Pattern WEIGHTED = Pattern.compile("(^|, )weighted\\b");

  private Formulas() {}

  /** The line of {@code figure}: another one where its answers are weighted. */
  static String of(Estimate figure) {
    String weighted = LINES.getProperty(figure.statistic().id() + ".weighted");
    return weighted != null && WEIGHTED.matcher(figure.method()).find()
        ? weighted
        : of(figure.statistic());
  }

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
