package org.sojourn.reports.family;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.indicator.Breakdown;

/**
 * Where the reports about a group lie: the same in every run, in letters that every file system
 * takes, and different for different groups even where capitals do not count.
 */
public final class FamilyPath {

  private static final int LONGEST = 40;
  private static final int HASH = 8;

  private FamilyPath() {}

  /** {@code country/DE/evaluation-report-DE-en.pdf}, relative to the folder of reports. */
  public static String of(Cell cell, String language) {
    String name = name(cell);
    return String.join("/", cell.breakdown(), name, "evaluation-report-" + name)
        + "-"
        + language
        + ".pdf";
  }

  /**
   * The keys of {@code cell} joined by hyphens where they are codes that Sojourn knows, or plain
   * already. Another key, which a programme's own attributes can bring, keeps its letters and
   * digits and gets a part of its hash behind an underscore.
   */
  static String name(Cell cell) {
    boolean codes = Breakdown.STANDARD.stream().anyMatch(b -> b.id().equals(cell.breakdown()));
    String key = String.join("-", cell.keys());
    if (codes || key.matches("[a-z0-9][a-z0-9-]{0," + (LONGEST - 1) + "}")) {
      return key;
    }
    String plain = plain(key);
    return (plain.isEmpty() ? "group" : plain) + "_" + hash(cell.joined());
  }

  private static String plain(String key) {
    String decomposed = Normalizer.normalize(key, Normalizer.Form.NFKD);
    String letters =
        decomposed
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .codePoints()
            .limit(LONGEST)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return letters.replaceAll("^-|-$", "");
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
