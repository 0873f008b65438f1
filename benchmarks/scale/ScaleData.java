import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes the shipped example large: its programme directory as it is, its files in their formats
 * with as many responses as are wanted, and one row in thirty with something wrong. Exchanges come
 * as CSV, because a sheet of a workbook ends at 1,048,576 rows. Every exchange draws from its own
 * random numbers: the same arguments give the same bytes.
 *
 * <p>Arguments: directory of the example, directory to make, number of responses, and a seed.
 */
final class ScaleData {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final long seed;
  private final long wanted;
  private final int companies;
  private final Path example;
  private long made;
  private long exchange;

  private ScaleData(Path example, long wanted, long seed) {
    this.example = example;
    this.wanted = wanted;
    this.seed = seed;
    this.companies = (int) Math.max(400, wanted / 50);
  }

  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    copy(Path.of(args[0]), target);
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
    new ScaleData(Path.of(args[0]), Long.parseLong(args[2]), seed).write(target.resolve("data"));
  }

  private static void copy(Path example, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(example)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = target.resolve(example.relativize(file));
        Files.createDirectories(copy.getParent());
        if (!file.getParent().endsWith("data")) {
          Files.write(copy, Files.readAllBytes(file));
        }
      }
    }
    Path source = target.resolve("sources/exchanges.yaml");
    String workbook = Files.readString(source);
    Files.writeString(
        source,
        workbook
            .replaceAll("(?m)^(#|layout:).*\n", "")
            .replace("format: xlsx", "format: csv")
            .replace("exchanges.xlsx", "exchanges.csv"));
  }

  private void write(Path data) throws IOException {
    registrations(data.resolve("registrations.csv"));
    try (Writer exchanges = Files.newBufferedWriter(data.resolve("exchanges.csv"));
        Writer before = open(data.resolve("participant-before.csv"));
        Writer participant = open(data.resolve("participant-exit.csv"));
        Writer sending = open(data.resolve("sending-exit.csv"));
        Writer host = open(data.resolve("host-exit.csv"));
        Writer sendingLater = open(data.resolve("sending-follow-up.jsonl"));
        Writer hostLater = open(data.resolve("host-follow-up.jsonl"))) {
      exchanges.write(
          "Exchange,Requested,Sending company ID,Sending country,Host company ID,Host country,"
              + "Visiting employee (e-mail),State,First day,Last day\n");
      while (made < wanted) {
        ScaleRows rows = new ScaleRows(seed, ++exchange, companies);
        String row = rows.exchange();
        exchanges.write(rows.oneIn(500) ? row + row : row);
        answers(before, rows.times(80), () -> rows.before(made));
        answers(participant, rows.times(80), () -> rows.participant(made));
        answers(sending, rows.times(75), () -> rows.sending(made));
        answers(host, rows.times(70), () -> rows.host(made));
        answers(sendingLater, rows.times(10), () -> rows.later(made, "S"));
        answers(hostLater, rows.times(10), () -> rows.later(made, "H"));
      }
    }
  }

  /** A writer of a file in the example's encoding, with the example's header. */
  private Writer open(Path file) throws IOException {
    String name = file.getFileName().toString();
    Charset charset = name.equals("sending-exit.csv") ? WINDOWS : StandardCharsets.UTF_8;
    Writer out = Files.newBufferedWriter(file, charset);
    if (name.endsWith(".csv")) {
      String whole = Files.readString(example.resolve("data").resolve(name), charset);
      out.write(whole.lines().findFirst().orElseThrow() + "\n");
    }
    return out;
  }

  private void registrations(Path file) throws IOException {
    try (Writer out = open(file)) {
      for (int company = 1; company <= companies; company++) {
        out.write(new ScaleRows(~seed, company, companies).registration());
      }
    }
  }

  private void answers(Writer out, int times, Supplier<String> row) throws IOException {
    for (int i = 0; i < times; i++) {
      made++;
      out.write(row.get());
    }
  }
}
