import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ways to write the cube in SQL: each a list of statements that make {@code answers} and {@code
 * pairs}.
 */
final class DuckForms {

  private static final int[] CODES = {-4, -3, -2, 1, 2, 3, 4, 5};
  private static final String[] SETS = {
    "", "country", "section", "size", "cohort", "country, section"
  };
  private static final String KEYS = "country, section, size, cohort";

  private final String folder;

  /** Forms over the tables in {@code folder}. */
  DuckForms(String folder) {
    this.folder = folder;
  }

  /** Name of the form that was the quickest at every size. */
  static final String BEST = "numbered cells, item after item";

  /** The forms by name. */
  Map<String, String[]> byName() {
    Map<String, String[]> forms = new LinkedHashMap<>();
    forms.put(
        BEST,
        new String[] {
          "CREATE TABLE cells AS SELECT (row_number() OVER ())::INTEGER AS cell, * FROM (SELECT"
              + " DISTINCT * FROM (SELECT "
              + located("sending")
              + " FROM "
              + file("exchanges")
              + " UNION ALL SELECT "
              + located("host")
              + " FROM "
              + file("exchanges")
              + "))",
          "CREATE TABLE placed AS SELECT exchange, s.cell AS sending_cell, h.cell AS host_cell FROM"
              + " "
              + file("exchanges")
              + " e JOIN cells s ON "
              + same("s", "sending")
              + " JOIN cells h ON "
              + same("h", "host"),
          "CREATE TABLE joined AS SELECT CASE role WHEN 'host' THEN host_cell ELSE sending_cell END"
              + " * 4 + CASE role WHEN 'host' THEN 0 WHEN 'sending' THEN 1 ELSE 2 END AS cell"
              + items(i -> q(i))
              + " FROM "
              + file("responses")
              + " JOIN placed USING (exchange) WHERE wave = 'exit'",
          "CREATE TABLE counted AS " + perItem("cell", "joined"),
          "CREATE TABLE answers AS "
              + rolled(
                  "(SELECT CASE n.cell % 4 WHEN 0 THEN 'host' WHEN 1 THEN 'sending' ELSE"
                      + " 'participant' END AS role, c.* EXCLUDE (cell), item, code, n FROM counted"
                      + " n JOIN cells c ON n.cell // 4 = c.cell)",
                  "role, ", "role"),
          "CREATE TABLE both_waves AS SELECT sending_cell AS cell"
              + pairColumns()
              + " FROM "
              + bothWaves()
              + " JOIN placed USING (exchange)",
          "CREATE TABLE counted_pairs AS " + perPair("cell", "both_waves"),
          "CREATE TABLE pairs AS "
              + rolled(
                  "(SELECT c.* EXCLUDE (cell), item, code, n FROM counted_pairs JOIN cells c USING"
                      + " (cell))",
                  "",
                  null)
        });
    forms.put(
        "finest cells, then sums",
        new String[] {
          table("finest", "role, " + KEYS, counts(), answered(), "role, " + KEYS),
          table("answers", "role, " + sets(), sums(), "finest", sets("role")),
          table("finest_pairs", KEYS, pairCounts(), paired(), KEYS),
          table("pairs", sets(), pairSums(), "finest_pairs", sets(null))
        });
    forms.put(
        "unpivoted",
        new String[] {
          "CREATE TABLE counted AS SELECT role, "
              + KEYS
              + ", item, code, count(*) n FROM (UNPIVOT"
              + " (SELECT role, "
              + KEYS
              + items(i -> q(i))
              + " FROM "
              + answered()
              + ") ON "
              + items(i -> q(i)).substring(2)
              + " INTO NAME item VALUE code) GROUP BY ALL",
          "CREATE TABLE answers AS " + rolled("counted", "role, ", "role"),
          "CREATE TABLE both_waves AS SELECT * FROM " + paired(),
          "CREATE TABLE counted_pairs AS " + perPair(KEYS, "both_waves"),
          "CREATE TABLE pairs AS " + rolled("counted_pairs", "", null)
        });
    return forms;
  }

  private static String q(int item) {
    return BenchmarkProgramme.item(item);
  }

  private static String items(IntFunction<String> of) {
    return IntStream.range(0, BenchmarkProgramme.ITEMS)
        .mapToObj(of)
        .map(text -> ", " + text)
        .collect(Collectors.joining());
  }

  private static String table(String name, String keys, String values, String from, String by) {
    return "CREATE TABLE "
        + name
        + " AS SELECT "
        + keys
        + values
        + " FROM "
        + from
        + (by == null ? "" : " GROUP BY " + by);
  }

  /** Keys with the number of their grouping set. */
  private static String sets() {
    return KEYS + ", GROUPING(" + KEYS + ") AS level";
  }

  private static String sets(String first) {
    String before = first == null ? "" : first;
    return "GROUPING SETS ("
        + Arrays.stream(SETS)
            .map(s -> "(" + before + (before.isEmpty() || s.isEmpty() ? "" : ", ") + s + ")")
            .collect(Collectors.joining(", "))
        + ")";
  }

  private String file(String table) {
    return "read_parquet('" + folder + "/" + table + "/*.parquet')";
  }

  private String answered() {
    return "(SELECT r.role, "
        + own("country")
        + ", "
        + own("section")
        + ", "
        + own("size")
        + ", cohort"
        + items(i -> "r." + q(i))
        + " FROM "
        + file("responses")
        + " r JOIN "
        + file("exchanges")
        + " e USING (exchange) WHERE r.wave = 'exit')";
  }

  private static String own(String attribute) {
    return "CASE WHEN r.role = 'host' THEN e.host_%1$s ELSE e.sending_%1$s END AS %1$s"
        .formatted(attribute);
  }

  private static String located(String side) {
    return "%1$s_country AS country, %1$s_section AS section, %1$s_size AS size, cohort"
        .formatted(side);
  }

  private static String same(String cells, String side) {
    return Arrays.stream(new String[] {"country", "section", "size"})
            .map(a -> "e.%s_%s IS NOT DISTINCT FROM %s.%s AND ".formatted(side, a, cells, a))
            .collect(Collectors.joining())
        + "e.cohort IS NOT DISTINCT FROM "
        + cells
        + ".cohort";
  }

  private static String pairColumns() {
    return IntStream.range(0, BenchmarkProgramme.GAINS)
        .mapToObj(i -> ", a.%1$s AS a%2$d, b.%1$s AS b%2$d".formatted(q(i), i))
        .collect(Collectors.joining());
  }

  private String bothWaves() {
    return "(SELECT * FROM "
        + file("responses")
        + " WHERE role = 'participant' AND wave = 'before') a JOIN (SELECT * FROM "
        + file("responses")
        + " WHERE role = 'participant' AND wave = 'exit') b USING (exchange)";
  }

  private String paired() {
    return "(SELECT "
        + located("sending")
        + pairColumns()
        + " FROM "
        + bothWaves()
        + " JOIN "
        + file("exchanges")
        + " e USING (exchange))";
  }

  private static String name(int item, int code) {
    return "%s_%d".formatted(q(item), code + 4);
  }

  private static String counts() {
    return items(
        i ->
            Arrays.stream(CODES)
                .mapToObj(c -> "count(*) FILTER (%s = %d) AS %s".formatted(q(i), c, name(i, c)))
                .collect(Collectors.joining(", ")));
  }

  private static String sums() {
    return items(
        i ->
            Arrays.stream(CODES)
                .mapToObj(c -> "sum(%1$s) AS %1$s".formatted(name(i, c)))
                .collect(Collectors.joining(", ")));
  }

  private static String pair(int item, int a, int b) {
    return "p%d_%d_%d".formatted(item, a, b);
  }

  private static String eachPair(String form) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < BenchmarkProgramme.GAINS; i++) {
      for (int a = 1; a <= 5; a++) {
        for (int b = 1; b <= 5; b++) {
          text.append(form.formatted(i, a, b, pair(i, a, b)));
        }
      }
    }
    return text.toString();
  }

  private static String pairCounts() {
    return eachPair(", count(*) FILTER (a%1$d = %2$d AND b%1$d = %3$d) AS %4$s");
  }

  private static String pairSums() {
    return eachPair(", sum(%4$s) AS %4$s");
  }

  private static String perItem(String cell, String from) {
    return IntStream.range(0, BenchmarkProgramme.ITEMS)
        .mapToObj(
            i ->
                "SELECT %1$s, '%2$s' AS item, %2$s AS code, count(*) AS n FROM %3$s GROUP BY ALL"
                    .formatted(cell, q(i), from))
        .collect(Collectors.joining(" UNION ALL "));
  }

  private static String perPair(String cell, String from) {
    return IntStream.range(0, BenchmarkProgramme.GAINS)
        .mapToObj(
            i ->
                ("SELECT %1$s, 'p%2$d' AS item, 10 * a%2$d + b%2$d AS code, count(*) AS n FROM %3$s"
                        + " WHERE a%2$d > 0 AND b%2$d > 0 GROUP BY ALL")
                    .formatted(cell, i, from))
        .collect(Collectors.joining(" UNION ALL "));
  }

  private static String rolled(String from, String first, String key) {
    String before = key == null ? "item, code" : key + ", item, code";
    return "SELECT "
        + first
        + "item, code, "
        + sets()
        + ", sum(n)::BIGINT AS n FROM "
        + from
        + " GROUP BY "
        + sets(before);
  }
}
