import java.util.Arrays;
import java.util.HexFormat;

/** What reads single values in DuckDB, as far as the data of {@link ScaleRows} need it. */
final class DuckValues {

  private final DuckTables tables;

  DuckValues(DuckTables tables) {
    this.tables = tables;
  }

  /** Makes macros and empty tables; codes below 0 are reasons why an answer is missing. */
  void prepare(byte[] key) throws Exception {
    tables.run("SET VARIABLE inner_pad = '" + pad(key, 0x36) + "'::BLOB");
    tables.run("SET VARIABLE outer_pad = '" + pad(key, 0x5c) + "'::BLOB");
    tables.run(
        "CREATE MACRO pseudonym(t) AS 'p-' || sha256(getvariable('outer_pad') ||"
            + " unhex(sha256(getvariable('inner_pad') || encode(lower(trim(t))))))[1:32]");
    tables.run(
        "CREATE MACRO hidden(t) AS CASE WHEN contains(t, '@') THEN regexp_replace(t,"
            + " '[^\\s@]+@[^\\s@]+\\.[^\\s@]+', pseudonym(regexp_extract(t,"
            + " '[^\\s@]+@[^\\s@]+\\.[^\\s@]+'))) ELSE t END");
    answers(
        "satisfaction5",
        1,
        "very dissatisfied|dissatisfied|neither satisfied nor dissatisfied|satisfied|very"
            + " satisfied");
    answers(
        "agreement5",
        1,
        "strongly disagree|disagree|neither agree nor disagree|agree|strongly agree");
    answers("proficiency5", 1, "beginner|basic|good|very good|expert");
    answers("extent4", 1, "not at all|to a small extent|to a large extent|fully");
    answers("likelihood11", 0, "0|1|2|3|4|5|6|7|8|9|10");
    answers("yes_no", 0, "no|yes");
    tables.run(
        "CREATE MACRO country(t) AS CASE upper(trim(t)) WHEN 'DEUTSCHLAND' THEN 'DE' WHEN 'ITALIA'"
            + " THEN 'IT' WHEN 'EL' THEN 'GR' WHEN 'UK' THEN 'GB' ELSE CASE WHEN upper(trim(t)) IN"
            + " ('DE','IT','ES','FR','PL','AT','BE','NL','PT','SE','GR','BG','RO','CZ','HU','FI','GB')"
            + " THEN upper(trim(t)) END END");
    tables.run(
        "CREATE TABLE sectors AS SELECT * FROM (VALUES ('62.01','J','62'),('71.12','M','71'),"
            + "('10.71','C','10'),('25.62','C','25'),('47.11','G','47'),('70.22','M','70'),"
            + "('56.10','I','56'),('41.20','F','41'),('46.90','G','46'),('73.11','M','73'),"
            + "('C11','C','11'),('85.59','P','85'),('01.1','A','01'),('79.11','N','79'))"
            + " t(code, section, division)");
    tables.run(
        "CREATE TABLE issues(source VARCHAR, row BIGINT, scope VARCHAR, col VARCHAR,"
            + " value VARCHAR, code VARCHAR, reason VARCHAR)");
    tables.run("CREATE TABLE total(source VARCHAR, rows BIGINT)");
    tables.run(
        "CREATE TABLE claims(s INT, row BIGINT, exchange VARCHAR, role VARCHAR, wave VARCHAR,"
            + " complete BOOLEAN, submitted TIMESTAMP)");
  }

  /** The key as one block, as an HMAC takes it. */
  private static String pad(byte[] key, int with) {
    byte[] block = Arrays.copyOf(key, 64);
    StringBuilder text = new StringBuilder();
    for (byte b : block) {
      text.append("\\x").append(HexFormat.of().toHexDigits((byte) (b ^ with)));
    }
    return text.toString();
  }

  private void answers(String scale, int first, String labels) throws Exception {
    StringBuilder macro = new StringBuilder("CREATE MACRO " + scale + "(t) AS CASE lower(trim(t))");
    String[] each = labels.split("\\|");
    for (int i = 0; i < each.length; i++) {
      macro.append(
          " WHEN '%s' THEN %d WHEN '%d' THEN %2$d".formatted(each[i], first + i, first + i));
    }
    tables.run(
        macro
            + " WHEN '' THEN -2 WHEN '98' THEN -3 WHEN '99' THEN -4 WHEN 'n/a' THEN -4"
            + " WHEN '{question_not_shown}' THEN -1 ELSE -5 END::TINYINT");
  }
}
