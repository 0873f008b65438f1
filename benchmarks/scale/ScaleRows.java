import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;

/** The rows about one exchange, or one company, with the mistakes that real exports have. */
final class ScaleRows {

  private static final LocalDate FIRST = LocalDate.of(2016, 11, 1);
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private static final String[] COUNTRIES =
      "DE IT ES FR PL AT BE NL PT SE GR BG RO CZ HU FI Deutschland Italia EL UK".split(" ");
  private static final String[] SECTORS =
      "62.01 71.12 10.71 25.62 47.11 70.22 56.10 41.20 46.90 73.11 C11 85.59 01.1 79.11".split(" ");
  private static final String[] STATES = {
    "done", "done", "done", "done", "done", "done", "DONE", "cancelled", "refused", "agreed"
  };
  private static final String[] SATISFACTION = {
    "Very dissatisfied",
    "Dissatisfied",
    "Neither satisfied nor dissatisfied",
    "Satisfied",
    "Very satisfied"
  };
  private static final String[] AGREEMENT = {
    "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"
  };
  private static final String[] PROFICIENCY = {"Beginner", "Basic", "Good", "Very good", "Expert"};
  private static final String[] COMMENTS = {
    "¡Repetiremos!",
    "The first week was short, the second one good; three would have been better.",
    "Good: the team, the project.\nLess good: \"my\" room; it was far away.",
    "Write to me at visitor@example.org, please.",
    "Très bien organisé, merci à l'équipe."
  };

  private final SplittableRandom random;
  private final long number;
  private final int companies;
  private boolean done;
  private LocalDate last;

  ScaleRows(long seed, long number, int companies) {
    this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    this.number = number;
    this.companies = companies;
  }

  String registration() {
    String day = oneIn(500) ? "2017-02-30" : FIRST.plusDays(random.nextInt(200)).toString();
    return "C-%04d,Company %7$04d,Contact %7$04d,contact.%7$04d@example.org,%s,%s,%d,%s%s\n"
        .formatted(
            oneIn(500) ? Math.max(1, number - 1) : number,
            oneIn(500) ? "Scandinavia" : one(COUNTRIES),
            oneIn(500) ? "consulting" : one(SECTORS),
            1 + random.nextInt(300),
            day,
            oneIn(1000) ? ",too much" : "",
            number);
  }

  String exchange() {
    String state = one(STATES);
    done = state.equalsIgnoreCase("done");
    LocalDate start = FIRST.plusDays(random.nextInt(180));
    last = start.plusDays(13 + random.nextInt(48));
    return "EX-%03d,%s,%s,%s,%s,%s,visitor.%1$03d@example.org,%s,%s,%s\n"
        .formatted(
            number,
            start.minusDays(30),
            company(),
            random.nextInt(3) == 0 ? "" : one(COUNTRIES),
            company(),
            oneIn(1000) ? "anywhere warm" : one(COUNTRIES),
            state,
            start,
            oneIn(1000) ? start.minusDays(1) : last);
  }

  private String company() {
    return "C-%04d".formatted(1 + random.nextInt(companies));
  }

  /** How often a party answers, of which {@code percent} do; some do twice, or without a stay. */
  int times(int percent) {
    boolean answers = done ? random.nextInt(100) < percent : oneIn(300);
    return !answers ? 0 : oneIn(50) ? 2 : 1;
  }

  String before(long id) {
    StringBuilder row = new StringBuilder(300);
    head(row, "" + id, "visitor", SECONDS, ',', true).append(',').append(quoted(one("Yes", "No")));
    skills(row, PROFICIENCY);
    return row.append(',')
        .append(quoted(comment()))
        .append(extra(",\"x\""))
        .append('\n')
        .toString();
  }

  String participant(long id) {
    StringBuilder row = new StringBuilder(300);
    head(row, "" + id, "visitor", SECONDS, ',', true);
    skills(row, new String[] {"1", "2", "3", "4", "5"});
    for (int i = 0; i < 4; i++) {
      row.append(',').append(quoted(code(5)));
    }
    row.append(',').append(quoted("" + random.nextInt(11)));
    row.append(',').append(quoted(code(4))).append(',').append(quoted(code(5)));
    return row.append(',')
        .append(quoted(comment()))
        .append(extra(",\"x\""))
        .append('\n')
        .toString();
  }

  private void skills(StringBuilder row, String[] answers) {
    for (int i = 0; i < 8; i++) {
      row.append(',').append(quoted(oneIn(400) ? "{question_not_shown}" : answer(answers)));
    }
  }

  String sending(long id) {
    StringBuilder row = new StringBuilder(300);
    head(row, "S-" + id, "contactS", MINUTES, ';', false);
    for (int i = 0; i < 4; i++) {
      row.append(';').append(answer(SATISFACTION));
    }
    row.append(';').append(random.nextInt(11)).append(';').append(answer(AGREEMENT));
    row.append(';').append(one("Yes", "No")).append(';').append(answer(AGREEMENT));
    row.append(';').append(amount()).append(';').append(cell(comment()));
    return row.append(extra(";x")).append('\n').toString();
  }

  String host(long id) {
    StringBuilder row = new StringBuilder(200);
    head(row, "H-" + id, "contactH", SECONDS, ',', false);
    for (int i = 0; i < 4; i++) {
      row.append(',').append(code(5));
    }
    row.append(',').append(random.nextInt(11)).append(',').append(random.nextInt(2));
    row.append(',').append(code(5)).append(',').append(random.nextInt(2));
    row.append(',')
        .append(code(5))
        .append(',')
        .append(amount())
        .append(',')
        .append(cell(comment()));
    return row.append(extra(",x")).append('\n').toString();
  }

  String later(long id, String party) {
    String comment = comment().replace("\"", "\\\"").replace("\n", "\\n");
    return ("{\"id\":\"%sF-%d\",\"exchange\":\"%s\",\"respondent\":{\"email\":\"%s\"},"
            + "\"meta\":{\"submitted\":\"%s\",\"state\":\"%s\"},\"answers\":{\"cross_border\":%d,"
            + "\"new_products\":%d,\"partnership\":%s%s%s}}\n")
        .formatted(
            party,
            id,
            key().strip(),
            mail("contact" + party),
            submitted(180),
            state(),
            1 + random.nextInt(5),
            random.nextInt(2),
            oneIn(200) ? "\"n/a\"" : 1 + random.nextInt(5),
            random.nextInt(4) == 0 ? "" : ",\"turnover\":" + 500 * random.nextInt(100),
            comment.isEmpty() ? "" : ",\"comment\":\"" + comment + "\"");
  }

  private StringBuilder head(
      StringBuilder row,
      String id,
      String who,
      DateTimeFormatter time,
      char separator,
      boolean quotes) {
    String submitted = oneIn(1000) ? "soon" : time.format(submitted(30));
    String[] cells = {id, key(), mail(who), submitted, state()};
    for (int i = 0; i < cells.length; i++) {
      row.append(i == 0 ? "" : separator).append(quotes ? quoted(cells[i]) : cells[i]);
    }
    return row;
  }

  private String key() {
    int draw = random.nextInt(1000);
    return draw < 5
        ? "EX-O" + number
        : draw == 5 ? "" : "EX-%03d%s".formatted(number, draw == 6 ? "  " : "");
  }

  private String mail(String who) {
    return "%s.%03d@example.org".formatted(who, number);
  }

  private LocalDateTime submitted(int days) {
    return last.plusDays(random.nextInt(days)).atTime(8 + random.nextInt(10), random.nextInt(60));
  }

  private String state() {
    return random.nextInt(20) == 0 ? "open" : "finished";
  }

  private String code(int most) {
    return oneIn(300) ? "77" : oneIn(100) ? "" : String.valueOf(1 + random.nextInt(most));
  }

  private String answer(String[] answers) {
    return oneIn(300) ? "maybe" : oneIn(100) ? "n/a" : one(answers);
  }

  private String amount() {
    return oneIn(300) ? "about 2000" : random.nextInt(5) == 0 ? "" : "" + 50 * random.nextInt(80);
  }

  private String comment() {
    return random.nextInt(8) == 0 ? one(COMMENTS) : "";
  }

  private String extra(String cell) {
    return oneIn(1000) ? cell : "";
  }

  boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** {@code text} in quotes where it needs them. */
  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n');
    return plain ? text : quoted(text);
  }
}
