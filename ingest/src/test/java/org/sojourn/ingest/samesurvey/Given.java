package org.sojourn.ingest.samesurvey;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.ingest.pseudonym.PseudonymKey;

/**
 * What one of twelve reconstructed respondents answered. Null stands for an answer that was
 * skipped.
 *
 * @param number of the respondent, from 1
 * @param satisfaction code 1 to 5
 * @param recommend 0 to 10
 * @param lodging code 1 to 5, {@link #NOT_SHOWN} or {@link #NOT_APPLICABLE}
 * @param channels ids of the chosen options, at least one
 * @param cost in euro
 * @param comment as typed
 */
record Given(
    int number,
    Integer satisfaction,
    Integer recommend,
    int lodging,
    List<String> channels,
    Double cost,
    String comment) {

  static final int NOT_SHOWN = -1;
  static final int NOT_APPLICABLE = 98;
  static final List<String> CHANNELS = List.of("email", "fair", "friend");

  static final List<Given> ALL =
      List.of(
          new Given(1, 4, 9, 5, List.of("email", "fair"), 1234.5, "Schön, \"sehr\" schön"),
          new Given(2, 5, 10, NOT_SHOWN, List.of("friend"), 0.0, null),
          new Given(3, null, 0, 3, List.of("email", "fair", "friend"), null, "one\ntwo; three"),
          new Given(4, 1, 3, NOT_APPLICABLE, null, 99.99, "=1+1"),
          new Given(5, 3, null, NOT_SHOWN, List.of("fair"), 250.0, "{tab} and {lbrace}"),
          new Given(6, 2, 7, 1, List.of("email", "friend"), 12345.67, "\"quoted\""),
          new Given(7, 4, 8, 4, List.of("email"), 7.25, "a, b, c"),
          new Given(8, 5, 10, NOT_APPLICABLE, List.of("fair", "friend"), 1000.0, "50 % | half"),
          new Given(9, null, null, 2, null, null, null),
          new Given(10, 4, 6, NOT_SHOWN, List.of("email"), 3.0, "Γειά σου"),
          new Given(11, 5, 9, 5, List.of("friend"), 0.01, "tab\there"),
          new Given(12, 1, 1, NOT_APPLICABLE, List.of("email", "fair"), 80.5, "- none -"));

  String exchange() {
    return "X-%02d".formatted(number);
  }

  String mail() {
    return "p%02d@example.org".formatted(number);
  }

  LocalDateTime submitted() {
    return LocalDateTime.of(2017, 3, 31, 9, 5, 7).plusHours(number * 5L).plusMinutes(number);
  }

  /** The label of answer {@code code}; blank for none. */
  static String label(Integer code) {
    if (code == null || code == NOT_SHOWN) {
      return "";
    }
    return code == NOT_APPLICABLE
        ? "Not applicable; we did not lodge"
        : List.of(
                "Very dissatisfied", "Dissatisfied", "Neither, nor", "Satisfied", "Very satisfied")
            .get(code - 1);
  }

  /** The label of channel {@code id}. */
  static String channel(String id) {
    return switch (id) {
      case "email" -> "A letter or e-mail, from whomever";
      case "fair" -> "A fair; or a market";
      default -> "Friends";
    };
  }

  /** Labels of the chosen channels; none when skipped. */
  List<String> chosen() {
    return channels == null ? List.of() : channels.stream().map(Given::channel).toList();
  }

  /** The number as people write it; blank when there is none. */
  static String plain(Number number) {
    return number == null
        ? ""
        : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
  }

  /** What must become of it: value by canonical column, without source, file and row. */
  Map<String, Object> canonical(PseudonymKey key) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("response", exchange());
    row.put("exchange", exchange());
    row.put("instrument", "exit");
    row.put("role", "host");
    row.put("wave", "exit");
    row.put("respondent", key.pseudonymiser().pseudonym(mail()));
    row.put("submitted", submitted());
    row.put("status", "complete");
    row.put("satisfaction", code(satisfaction));
    row.put("recommend", code(recommend));
    row.put("lodging", code(lodging));
    for (String id : CHANNELS) {
      row.put(
          "channels_" + id, channels == null ? code(null) : code(channels.contains(id) ? 1 : 0));
    }
    row.put("cost", cost);
    row.put("comment", comment == null ? null : comment.replaceAll("\\s+", " "));
    row.put("later", code(NOT_SHOWN));
    return row;
  }

  /** A code as it is stored: not shown -1, skipped -2, not applicable -4. */
  private static byte code(Integer code) {
    if (code == null) {
      return -2;
    }
    return (byte) (code == NOT_APPLICABLE ? -4 : code);
  }
}
