/** The responses: typed, with what is wrong with rows and answers, and claimed for the rules. */
final class DuckResponses {

  private final DuckTables tables;
  private final StringBuilder union = new StringBuilder();
  private final StringBuilder names = new StringBuilder();
  private int sources;

  DuckResponses(DuckTables tables) {
    this.tables = tables;
  }

  /** All typed responses; {@code s} is the place of their source. */
  String all() {
    return union.toString();
  }

  /** The sources by their places. */
  String names() {
    return "[" + names + "]";
  }

  /** Reads the responses to all questionnaires. */
  void read() throws Exception {
    String head = "id exchange mail submitted state ";
    String skills =
        "skill_languages skill_intercultural skill_marketing skill_technical skill_digital"
            + " skill_project skill_networking skill_initiative ";
    tables.raw(
        "participant-before",
        "participant_before",
        "delim=','",
        (head + "worked_abroad " + skills + "expected_skills").split(" "));
    typed(
        "participant-before",
        "participant",
        "before",
        "%Y-%m-%d %H:%M:%S",
        "worked_abroad:yes_no " + scaled(skills, "proficiency5") + "expected_skills:text");
    tables.raw(
        "participant-exit",
        "participant_exit",
        "delim=','",
        (head
                + skills
                + "support_satisfaction welcome_satisfaction match_satisfaction"
                + " overall_satisfaction recommend expected_skills_acquired career comment")
            .split(" "));
    typed(
        "participant-exit",
        "participant",
        "exit",
        "%Y-%m-%d %H:%M:%S",
        scaled(skills, "proficiency5")
            + "support_satisfaction:satisfaction5 welcome_satisfaction:satisfaction5"
            + " match_satisfaction:satisfaction5 overall_satisfaction:satisfaction5"
            + " recommend:likelihood11 expected_skills_acquired:extent4 career:agreement5"
            + " comment:text");
    String sending =
        "support_satisfaction:satisfaction5 platform_satisfaction:satisfaction5"
            + " match_satisfaction:satisfaction5 overall_satisfaction:satisfaction5"
            + " recommend:likelihood11 cross_border_expected:agreement5"
            + " new_products_expected:yes_no partnership_expected:agreement5 own_cost:amount"
            + " comment:text";
    tables.raw(
        "sending-exit",
        "sending_exit",
        "delim=';', encoding='latin-1'",
        (head + sending.replaceAll(":\\w+", "")).split(" "));
    typed("sending-exit", "sending", "exit", "%d/%m/%Y %H:%M", sending);
    String host = sending.replace("cross_border", "staff_skills:yes_no cross_border");
    tables.raw(
        "host-exit", "host_exit", "delim=','", (head + host.replaceAll(":\\w+", "")).split(" "));
    typed("host-exit", "host", "exit", "%Y-%m-%d %H:%M:%S", host);
    later("sending");
    later("host");
  }

  private static String scaled(String items, String scale) {
    return items.replace(" ", ":" + scale + " ");
  }

  private void later(String role) throws Exception {
    tables.run(
        """
        CREATE TABLE raw_%s_follow_up AS SELECT id, exchange, respondent.email AS mail,
          meta.submitted AS submitted, meta.state AS state, coalesce(answers.cross_border, '') AS cross_border_realised,
          coalesce(answers.new_products, '') AS new_products_realised,
          coalesce(answers.partnership, '') AS partnership_realised,
          answers.turnover AS additional_turnover, answers.comment AS comment
        FROM read_json('%s%1$s-follow-up.jsonl', format='newline_delimited', columns={id: 'VARCHAR',
          exchange: 'VARCHAR', respondent: 'STRUCT(email VARCHAR)',
          meta: 'STRUCT(submitted VARCHAR, state VARCHAR)', answers: 'STRUCT(cross_border VARCHAR,
          new_products VARCHAR, partnership VARCHAR, turnover VARCHAR, comment VARCHAR)'})\
        """
            .formatted(role, tables.data()));
    tables.run(
        "INSERT INTO total SELECT '%s-follow-up', count(*) FROM raw_%1$s_follow_up"
            .formatted(role));
    typed(
        role + "-follow-up",
        role,
        "follow-up",
        "%Y-%m-%dT%H:%M",
        "cross_border_realised:agreement5 new_products_realised:yes_no"
            + " partnership_realised:agreement5 additional_turnover:amount comment:text");
  }

  /** Types the rows of an instrument, and notes what is wrong with rows and answers. */
  private void typed(String source, String role, String wave, String dates, String items)
      throws Exception {
    String table = source.replace('-', '_');
    StringBuilder columns = new StringBuilder();
    for (String item : items.split(" ")) {
      String[] parts = item.split(":");
      columns.append(
          switch (parts[1]) {
            case "text" -> ", hidden(nullif(trim(%1$s), '')) AS %1$s".formatted(parts[0]);
            case "amount" -> ", TRY_CAST(trim(%1$s) AS DOUBLE) AS %1$s".formatted(parts[0]);
            default -> ", %2$s(coalesce(%1$s, '')) AS %1$s".formatted(parts[0], parts[1]);
          });
    }
    tables.run(
        """
        CREATE TABLE %s AS SELECT rowid AS row, trim(id) AS response,
          coalesce(trim(exchange), '') AS exchange, '%s' AS instrument, '%s' AS role, '%s' AS wave,
          pseudonym(mail) AS respondent, try_strptime(trim(submitted), '%s') AS submitted,
          CASE lower(trim(state)) WHEN 'finished' THEN 'complete' WHEN 'open' THEN 'partial' END
            AS status%s
        FROM raw_%1$s\
        """
            .formatted(table, source, role, wave, dates, columns));
    tables.issue(
        source,
        table + " t",
        "row",
        "exchange",
        "NULL",
        "missing-value",
        "'the exchange is blank; every row needs it'",
        "exchange = ''");
    String from = "%s t JOIN raw_%1$s r ON r.rowid = t.row".formatted(table);
    tables.issue(
        source,
        from,
        "row",
        "submitted",
        "r.submitted",
        "unreadable-date",
        "'''' || r.submitted || ''' is no date in the pattern " + dates + "'",
        "t.submitted IS NULL");
    for (String item : items.split(" ")) {
      String name = item.substring(0, item.indexOf(':'));
      String value = "r." + name;
      if (item.endsWith(":amount")) {
        tables.issue(
            source,
            from,
            "value",
            name,
            value,
            "outside-range",
            "'''' || " + value + " || ''' is no number from 0 to 100000 or 1000000'",
            "trim(%s) <> '' AND (t.%s IS NULL OR t.%2$s NOT BETWEEN 0 AND 1000000)"
                .formatted(value, name));
      } else if (!item.endsWith(":text")) {
        tables.issue(
            source,
            from,
            "value",
            name,
            value,
            "outside-scale",
            "'''' || "
                + value
                + " || ''' is no answer of scale "
                + item.replaceAll(".*:", "")
                + "'",
            "t." + name + " = -5");
      }
    }
    tables.run(
        "INSERT INTO claims SELECT %d, row, exchange, role, wave, status = 'complete', submitted"
                .formatted(sources++)
            + " FROM %s WHERE exchange <> '' AND submitted IS NOT NULL AND status IS NOT NULL"
                .formatted(table));
    union
        .append(union.isEmpty() ? "" : " UNION ALL BY NAME ")
        .append("SELECT %d AS s, '%s' AS source, * FROM %s".formatted(sources - 1, source, table));
    names.append(names.isEmpty() ? "" : ", ").append("'").append(source).append("'");
  }
}
