import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;

/** A programme of 20 Likert items that three parties answer at the end, one of them also before. */
final class BenchmarkProgramme {

  static final int ITEMS = 20;
  static final int GAINS = 6;

  private static final String PROGRAMME =
      """
      id: benchmark
      title: {en: Benchmark}
      summary: {en: Made-up answers that measure how fast they are counted.}
      languages: [en]
      period: {from: 2017-01-01, to: 2018-12-31}
      waves:
        - {id: before, label: {en: Before}}
        - {id: exit, label: {en: At the end}}
      roles:
        sending: {en: Sending company}
        host: {en: Host company}
        participant: {en: Participant}
      population: completed
      disclosure: {threshold: 5, operational: open}
      """;

  private static final String SCALES =
      """
      scales:
        - id: agree5
          answers:
            - {code: 1, label: {en: "1"}}
            - {code: 2, label: {en: "2"}}
            - {code: 3, label: {en: "3"}}
            - {code: 4, label: {en: "4"}}
            - {code: 5, label: {en: "5"}}
      """;

  private static final String SOURCE =
      """
      source: exchanges
      table: exchanges
      format: csv
      files: data/exchanges.csv
      columns: {exchange: Key, status: Status}
      """;

  private BenchmarkProgramme() {}

  static String item(int item) {
    return String.format(Locale.ROOT, "q%02d", item + 1);
  }

  /** The programme, with its files below {@code folder}. */
  static ProgrammeDirectory in(Path folder) throws IOException {
    write(folder.resolve("cube-programme"));
    return ProgrammeLoader.load(folder.resolve("cube-programme"));
  }

  private static void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("codebook"));
    Files.writeString(folder.resolve("programme.yaml"), PROGRAMME);
    Files.writeString(folder.resolve("codebook/scales.yaml"), SCALES);
    Files.createDirectories(folder.resolve("sources"));
    Files.writeString(folder.resolve("sources/exchanges.yaml"), SOURCE);
    Files.writeString(folder.resolve("report.yaml"), "title: {en: Benchmark}\n");
    for (String instrument :
        new String[] {"sending-exit", "host-exit", "participant-exit", "participant-before"}) {
      Files.writeString(
          folder.resolve("codebook/" + instrument + ".yaml"), instrument(instrument.split("-")));
    }
    Files.writeString(
        folder.resolve("indicators.yaml"),
        "indicators:\n"
            + IntStream.range(0, ITEMS).mapToObj(i -> share(i)).collect(Collectors.joining())
            + IntStream.range(0, GAINS).mapToObj(i -> gain(i)).collect(Collectors.joining()));
  }

  private static String instrument(String[] party) {
    return "instrument: %s-%s\nrole: %s\nwave: %s\ntitle: {en: Survey}\nitems:\n"
            .formatted(party[0], party[1], party[0], party[1])
        + IntStream.range(0, ITEMS)
            .mapToObj(i -> "  - {id: %s, scale: agree5, label: {en: Item}}%n".formatted(item(i)))
            .collect(Collectors.joining());
  }

  private static String share(int item) {
    return indicator(
        "share_" + item(item),
        "satisfaction",
        "{kind: share, item: %s, codes: [4, 5], wave: exit, roles: [sending, host, participant]}"
            .formatted(item(item)));
  }

  private static String gain(int item) {
    return indicator(
        "gain_" + item(item),
        "skill-gain",
        "{kind: gain, items: [%s], pre: before, post: exit, roles: [participant]}"
            .formatted(item(item)));
  }

  private static String indicator(String id, String construct, String measure) {
    return """
      - id: %s
        label: {en: "%s"}
        construct: %s
        criterion: effectiveness
        measure: %s
        breakdowns: [country, sector, size, cohort, country-x-sector]
    """
        .formatted(id, id, construct, measure);
  }
}
