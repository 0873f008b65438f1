package org.sojourn.transform.support;

import static org.sojourn.model.codebook.MissingReason.DONT_KNOW;
import static org.sojourn.model.codebook.MissingReason.NOT_SHOWN;
import static org.sojourn.model.codebook.MissingReason.SKIPPED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.TableSchema;

/** Canonical rows of the tiny programme, few enough to work out every figure by hand. */
public final class TinyData {

  private static final int DK = DONT_KNOW.code();
  private static final int SKIP = SKIPPED.code();

  /** S2 sends and hosts; E08 does not name its organisations. */
  private static final Map<String, String> SENDING =
      Map.of("E01", "S1", "E02", "S1", "E03", "S2", "E04", "S2", "E05", "S3", "E06", "S3");

  private static final Map<String, String> HOST =
      Map.of("E01", "H1", "E02", "H1", "E03", "H1", "E05", "S2", "E06", "S2", "E07", "H2");

  private final ProgrammeDirectory directory = TinyProgramme.load();

  public TableSchema exchangeSchema() {
    return CanonicalTables.exchanges(directory.programme());
  }

  public TableSchema responseSchema() {
    return CanonicalTables.responses(directory.codebook(), directory.programme().language());
  }

  public List<Object[]> registrations() {
    List<Object[]> rows = new ArrayList<>();
    rows.add(registration("R-1", "DE", "C", "small", LocalDate.of(2016, 12, 1)));
    rows.add(registration("R-2", "DE", "C", "small", LocalDate.of(2016, 12, 1)));
    rows.add(registration("R-3", "DE", "J", "micro", LocalDate.of(2016, 12, 5)));
    rows.add(registration("R-4", "FR", "J", null, LocalDate.of(2017, 1, 9)));
    rows.add(registration("R-5", "FR", null, "micro", null));
    return rows;
  }

  private static Object[] registration(
      String key, String country, String section, String size, LocalDate day) {
    Map<String, Object> values = new HashMap<>();
    values.put("registration", key);
    values.put("organisation", "p-" + key);
    values.put("country", country);
    values.put("section", section);
    values.put("size", size);
    values.put("registered", day);
    return row(CanonicalTables.registrations(), values);
  }

  public List<Object[]> exchanges() {
    List<Object[]> rows = new ArrayList<>();
    rows.add(
        exchange("E01", "completed", "DE|C|25|small", "FR|J|62", "2017-Q1", 10, 100.0, "green"));
    rows.add(
        exchange("E02", "completed", "DE|C|25|small", "FR|J|62", "2017-Q1", 12, 200.0, "green"));
    rows.add(
        exchange("E03", "completed", "DE|C|28|micro", "FR|J|62", "2017-Q2", 14, 300.0, "green"));
    rows.add(exchange("E04", "completed", "DE|C|28|micro", "IT|C|10", "2017-Q2", 20, null, "blue"));
    rows.add(
        exchange("E05", "completed", "FR|J|62|micro", "DE|C|25", "2017-Q1", 10, 500.0, "blue"));
    rows.add(exchange("E06", "completed", "FR|J|62|small", "DE|C|25", "2017-Q1", 30, null, "blue"));
    rows.add(exchange("E07", "completed", "FR|J|63|small", "DE|C|25", "2017-Q2", 11, 400.0, null));
    rows.add(exchange("E08", "completed", "IT|||", "DE|C|28", null, null, null, "green"));
    rows.add(
        exchange("E09", "cancelled", "DE|C|25|small", "FR|J|62", "2017-Q1", 5, 900.0, "green"));
    rows.add(exchange("E10", "requested", "|||", "||", null, null, null, null));
    return rows;
  }

  private Object[] exchange(
      String key,
      String status,
      String sending,
      String host,
      String cohort,
      Integer days,
      Double grant,
      String track) {
    Map<String, Object> values = new HashMap<>();
    values.put("exchange", key);
    values.put("status", status);
    String[] names = {"country", "section", "division", "size"};
    values.put("sending_organisation", SENDING.get(key));
    values.put("host_organisation", HOST.get(key));
    put(values, "sending_", names, sending.split("\\|", -1));
    put(values, "host_", names, host.split("\\|", -1));
    values.put("cohort", cohort);
    values.put("duration_days", days);
    values.put("grant", grant);
    values.put("track", track);
    return row(exchangeSchema(), values);
  }

  private static void put(
      Map<String, Object> values, String prefix, String[] names, String[] texts) {
    for (int i = 0; i < texts.length; i++) {
      values.put(prefix + names[i], texts[i].isEmpty() ? null : texts[i]);
    }
  }

  public List<Object[]> responses() {
    List<Object[]> rows = new ArrayList<>();
    rows.add(company("E01", "host", 5, 10, null));
    rows.add(company("E01", "sending", 5, 10, 1000.0));
    rows.add(company("E02", "host", 4, 9, null));
    rows.add(company("E02", "sending", 3, 6, null));
    rows.add(company("E03", "host", 2, 7, null));
    rows.add(company("E05", "host", 5, 3, null));
    rows.add(company("E05", "sending", 4, 9, 3000.0));
    rows.add(company("E06", "host", 4, SKIP, null));
    rows.add(company("E07", "host", DK, 8, null));
    rows.add(company("E08", "host", 1, 0, null));
    rows.add(participant("E01", "before", 2, 3));
    rows.add(participant("E01", "exit", 4, 3));
    rows.add(participant("E02", "before", 1, 1));
    rows.add(participant("E02", "exit", 2, 3));
    rows.add(participant("E03", "before", 3, SKIP));
    rows.add(participant("E03", "exit", 3, 4));
    rows.add(participant("E05", "before", 2, 2));
    rows.add(participant("E06", "exit", 5, 5));
    return rows;
  }

  private Object[] company(
      String exchange, String role, int match, int recommend, Double turnover) {
    Map<String, Object> values = answers(exchange, role, "exit");
    values.put("match", (byte) match);
    values.put("recommend", (byte) recommend);
    values.put("turnover", turnover);
    values.put("status", recommend == SKIP ? "partial" : "complete");
    return row(responseSchema(), values);
  }

  private Object[] participant(String exchange, String wave, int a, int b) {
    Map<String, Object> values = answers(exchange, "participant", wave);
    values.put("skill_a", (byte) a);
    values.put("skill_b", (byte) b);
    return row(responseSchema(), values);
  }

  private static Map<String, Object> answers(String exchange, String role, String wave) {
    Map<String, Object> values = new HashMap<>();
    values.put("response", exchange + role + wave);
    values.put("exchange", exchange);
    values.put("instrument", role + "-" + wave);
    values.put("role", role);
    values.put("wave", wave);
    values.put("status", "complete");
    for (String item : List.of("match", "recommend", "skill_a", "skill_b")) {
      values.put(item, NOT_SHOWN.code());
    }
    return values;
  }

  private static Object[] row(TableSchema schema, Map<String, Object> values) {
    values.putIfAbsent("source", "tiny");
    values.putIfAbsent("file", "data/tiny.csv");
    values.putIfAbsent("row", 1L);
    return schema.columns().stream().map(Column::name).map(values::get).toArray();
  }
}
