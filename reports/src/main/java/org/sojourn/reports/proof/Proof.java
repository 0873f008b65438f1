package org.sojourn.reports.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.reports.pdf.PdfContent;

/**
 * What came of comparing a report with what it should be: its files cell by cell, its pages and
 * what a listener hears word by word, its pages as they are drawn, and its bytes.
 *
 * @param mismatches everything that differs, files first, then pages
 * @param sameBytes whether it is byte for byte as it should be
 * @param figures rows of figures compared
 * @param pages pages compared
 * @param words words on them compared
 */
public record Proof(
    List<Mismatch> mismatches, boolean sameBytes, long figures, long pages, long words) {

  private static final String FIGURES = "estimates.csv";

  /** Copies the list. */
  public Proof {
    mismatches = List.copyOf(mismatches);
  }

  /** Whether the report is what it should be, to the last byte. */
  public boolean holds() {
    return mismatches.isEmpty() && sameBytes;
  }

  /** Compares the report {@code found} with the one {@code expected}; both are PDFs. */
  public static Proof of(byte[] found, byte[] expected, String name) {
    PdfContent right = PdfContent.read(expected, name);
    boolean same = Arrays.equals(found, expected);
    return of(same ? right : PdfContent.read(found, name), right, same);
  }

  /** Compares what two reports say; {@code sameBytes} tells of their files. */
  static Proof of(PdfContent found, PdfContent right, boolean sameBytes) {
    List<Mismatch> mismatches = new ArrayList<>();
    if (!sameBytes) {
      mismatches.addAll(FilesProof.compare(found.attachments(), right.attachments()));
      mismatches.addAll(pages(found, right));
      mismatches.addAll(heard(found.heard(), right.heard()));
    }
    return new Proof(
        mismatches,
        sameBytes,
        CsvProof.count(right.attachments().get(FIGURES)),
        right.pages().size(),
        right.pages().stream().mapToLong(page -> Passage.of(page).words().size()).sum());
  }

  private static List<Mismatch> pages(PdfContent found, PdfContent expected) {
    List<Mismatch> mismatches = new ArrayList<>();
    int pages = expected.pages().size();
    if (found.pages().size() != pages) {
      mismatches.add(
          Mismatch.said("number of pages", Integer.toString(found.pages().size()), "" + pages, ""));
    }
    for (int i = 0; i < Math.min(found.pages().size(), pages); i++) {
      String where = "page " + (i + 1);
      List<Mismatch> words =
          Passage.compare(
              where, Passage.of(found.pages().get(i)), Passage.of(expected.pages().get(i)));
      mismatches.addAll(words);
      if (words.isEmpty() && !found.drawings().get(i).equals(expected.drawings().get(i))) {
        mismatches.add(
            new Mismatch(where, "the same words, drawn otherwise: lines, bars or letters", ""));
      }
    }
    return mismatches;
  }

  private static List<Mismatch> heard(Map<String, String> found, Map<String, String> expected) {
    List<Mismatch> mismatches = new ArrayList<>();
    Set<String> places = new LinkedHashSet<>(expected.keySet());
    places.addAll(found.keySet());
    for (String place : places) {
      mismatches.addAll(
          Passage.compare(
              place,
              Passage.of(found.getOrDefault(place, "")),
              Passage.of(expected.getOrDefault(place, ""))));
    }
    return mismatches;
  }
}
