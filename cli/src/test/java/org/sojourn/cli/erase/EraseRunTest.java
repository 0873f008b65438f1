package org.sojourn.cli.erase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.erase.KeptSearch.Found;
import org.sojourn.cli.runs.ErasedList;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.cli.runs.OutputDirectory;
import org.sojourn.cli.runs.RunRows;
import org.sojourn.ingest.kept.ParsedFile;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.estimate.QuoteId;
import org.sojourn.tables.ParquetTable;

/** A person asks to be forgotten, and is. */
class EraseRunTest {

  private static final String PERSON = "p3@example.org";
  private static final String WORDS = "Our guest Greta repaired the lathe in no time";
  private static final String OTHERS = "All went very well, and we would do it again";
  private static final List<String> ROWS = List.of("X3,D,F,", "X3,f@", "X30,D,F,");

  @TempDir static Path shared;
  @TempDir Path temp;
  private Path programme;
  private Path home;

  @BeforeAll
  static void publishOnce() throws IOException {
    Path tiny = Cli.programme("tiny", shared);
    append(
        tiny.resolve("codebook/host.yaml"),
        "  - {id: comment, kind: open, label: {en: Anything else, de: Sonst noch}}\n");
    append(tiny.resolve("sources/host.yaml"), "  comment: Comment\n");
    append(
        tiny.resolve("data/exchanges.csv"),
        "X30,D,F,P3@example.org,completed,2017-02-30,2017-03-31\n");
    Path answers = tiny.resolve("data/host.csv");
    Files.writeString(
        answers,
        Files.readString(answers)
            .replace("Match\n", "Match,Comment\n")
            .replaceAll("(?m)^(X3,.*)$", "$1,\"" + WORDS + "\"")
            .replaceAll("(?m)^(X4,.*)$", "$1,\"" + OTHERS + "\"")
            .replaceAll("(?m)^(X5,.*)$", "$1,\"" + OTHERS + ". Ask " + PERSON + "!\"")
            .replaceAll("(?m)^(X[129],.*)$", "$1,"));
    Cli run = Cli.run("run", tiny.toString(), "--output", shared.resolve("output").toString());
    assertThat(run.code()).as(run.err()).isZero();
    append(shared.resolve("output/sojourn.log"), "could not read " + PERSON + "\n");
  }

  @BeforeEach
  void copy() throws IOException {
    programme = Cli.copy(shared.resolve("tiny"), temp.resolve("tiny"));
    home = output("output");
  }

  private Path output(String name) throws IOException {
    Path copy = temp.resolve(name);
    Path run = shared.resolve("output/current").toRealPath();
    Cli.copy(run, Files.createDirectories(copy.resolve("runs")).resolve(run.getFileName()));
    for (String file : List.of("journal.jsonl", "sojourn.log")) {
      Files.copy(shared.resolve("output").resolve(file), copy.resolve(file));
    }
    Files.createSymbolicLink(copy.resolve("current"), Path.of("runs").resolve(run.getFileName()));
    return copy;
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private Cli erase(String who, String... more) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(who.getBytes(StandardCharsets.UTF_8)));
    try {
      List<String> arguments =
          new ArrayList<>(List.of("erase", programme.toString(), "--output", home.toString()));
      arguments.addAll(List.of("--subject-file", "-"));
      arguments.addAll(List.of(more));
      return Cli.run(arguments.toArray(String[]::new));
    } finally {
      System.setIn(before);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** All that a file says, by means of its own. */
  private static String content(Path file) throws IOException {
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    if (file.toString().endsWith(".parquet")) {
      return bytes + ParquetTable.texts(file);
    }
    if (ParsedFile.is(file)) {
      StringBuilder texts = new StringBuilder(bytes);
      ParsedFile.at(file).forEachText(text -> texts.append(text).append('\n'));
      return texts.toString();
    }
    if (file.toString().endsWith(".pdf")) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        return bytes + new PDFTextStripper().getText(document);
      }
    }
    return bytes;
  }

  private List<String> holding(String text) throws IOException {
    List<String> holding = new ArrayList<>();
    for (Path file : files(home)) {
      if (content(file).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
        holding.add(home.relativize(file).toString());
      }
    }
    return holding;
  }

  private String pseudonym() throws IOException {
    return PseudonymKey.of(Files.readString(programme.resolve("demo.key")))
        .pseudonymiser()
        .pseudonym(PERSON);
  }

  /** Bytes of all published tables, by path. */
  private static Map<String, byte[]> published(Path home) throws IOException {
    Path data = home.resolve("current/public/data").toRealPath();
    Map<String, byte[]> published = new TreeMap<>();
    for (Path file : files(data)) {
      if (!file.toString().endsWith(".json")) {
        published.put(data.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return published;
  }

  @Test
  void nothingOfAPersonIsLeftAndFiguresAreThoseOfSourcesWithoutTheRows() throws IOException {
    String first = home.resolve("current").toRealPath().getFileName().toString();
    assertThat(holding(PERSON)).containsExactly("sojourn.log");
    assertThat(holding(pseudonym())).isNotEmpty();
    assertThat(holding(WORDS)).isNotEmpty();
    Traces traces = new Traces(Set.of(), Set.of(pseudonym()), Set.of(), Set.of());
    assertThat(KeptSearch.of(traces).in(home.resolve("current/private/parsed")))
        .as("what was parsed of the exchanges")
        .extracting(Found::what)
        .containsExactly("a pseudonym");
    assertThat(home.resolve("current/private/quality-parts")).isNotEmptyDirectory();

    Cli erased = erase(PERSON.toUpperCase(Locale.ROOT) + "\n", "--accept", "responses");

    assertThat(erased.code()).as(erased.err() + erased.out()).isZero();
    assertThat(erased.out())
        .contains("  runs/" + first + "  exchanges 1, quarantine 1, responses 1\n")
        .contains(
            "left out rows about persons who were erased: data/exchanges.csv row 4, 9;"
                + " data/host.csv row 4\n")
        .contains("erased: 1 earlier runs lost their rows, 0 that quoted them were removed;")
        .contains("whoever keeps the sources has to remove the rows that were left out there, too");
    assertThat(holding(PERSON)).isEmpty();
    assertThat(holding(pseudonym())).isEmpty();
    assertThat(holding(WORDS)).isEmpty();
    assertThat(holding(OTHERS + ". Ask (erased)")).as("the table and what was parsed").hasSize(2);
    assertThat(home.resolve("runs").resolve(first).resolve("public/site/index.html")).exists();
    assertThat(home.resolve("runs").resolve(first).resolve("private/quality-parts"))
        .as("the first rows that were set aside go with the others")
        .doesNotExist();
    for (String cube : List.of("cube", "cube-parts")) {
      assertThat(home.resolve("runs").resolve(first).resolve("private/" + cube))
          .as("counts of cells in which a person may be alone")
          .doesNotExist();
      assertThat(home.resolve("current/private").resolve(cube)).isNotEmptyDirectory();
    }
    assertThat(Files.readString(home.resolve("journal.jsonl")).lines().toList())
        .last()
        .asString()
        .contains("\"event\":\"erased\"", "nothing was found");

    Cli status = Cli.run("status", home.toString());
    assertThat(status.out()).contains(": healthy");
    refusals(first);

    for (String file : List.of("data/exchanges.csv", "data/host.csv")) {
      Path path = programme.resolve(file);
      Files.write(
          path,
          Files.readAllLines(path).stream()
              .filter(line -> ROWS.stream().noneMatch(line::startsWith))
              .map(line -> line.replace(PERSON + "!", "(erased)"))
              .toList());
    }
    Path control = output("control");
    Cli run =
        Cli.run(
            "run", programme.toString(), "--output", control.toString(), "--accept", "responses");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(published(home)).containsExactlyInAnyOrderEntriesOf(published(control));
  }

  /** What needs the rows of the run before says that they are gone. */
  private void refusals(String first) {
    String run = home.resolve("runs").resolve(first).toString();
    for (List<String> command :
        List.of(
            List.of("verify", run),
            List.of("quarantine", run),
            List.of("diff", run, home.toString()),
            List.of("rollback", home.toString()))) {
      Cli refused = Cli.run(command.toArray(String[]::new));
      assertThat(refused.code()).as(command.get(0)).isEqualTo(2);
      assertThat(refused.err())
          .as(command.get(0))
          .contains(
              first + " gave up its rows on ",
              ", since a person was erased or they had been kept as long as they may be: name a run"
                  + " that was made since");
    }
  }

  @Test
  void aDryRunTellsWhatIsHeldAndChangesNothing() throws IOException {
    Map<String, byte[]> before = new TreeMap<>();
    for (Path file : files(home)) {
      before.put(file.toString(), Files.readAllBytes(file));
    }

    Cli dry = erase(PERSON, "--dry-run");

    assertThat(dry.code()).isZero();
    assertThat(dry.out()).contains("exchanges 1", "  source data/host.csv  row 4\n");
    assertThat(dry.out()).doesNotContain(PERSON);
    assertThat(erase(PERSON, "--dry-run", "--log-format", "json").out().lines().toList())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).matches("\\{\"event\":\"note\",.*\\}"))
        .last()
        .asString()
        .contains("\"message\":\"source data/host.csv  row 4\"");
    Map<String, byte[]> after = new TreeMap<>();
    for (Path file : files(home)) {
      after.put(file.toString(), Files.readAllBytes(file));
    }
    assertThat(after).containsExactlyInAnyOrderEntriesOf(before);

    Cli refused = erase("z@example.org", "--dry-run");
    assertThat(refused.out())
        .as("a response to no exchange")
        .contains("  parsed 1, quarantine 1\n", "  source data/host.csv  row 7\n");
  }

  @Test
  void whoIsNotKnownIsRatherMisspelt() {
    Cli unknown = erase("p33@example.org\n");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .startsWith("sojourn: nothing was changed: is the identifier written as the sources have");
    assertThat(home.resolve("erased.txt")).doesNotExist();
    Cli told = erase("p33@example.org\n", "--log-format", "json");
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err())
        .startsWith("{\"code\":2,\"event\":\"failed\"")
        .contains("nothing was changed: is the identifier written as the sources have");
    Cli nobody = erase(" \n");
    assertThat(nobody.err()).startsWith("sojourn: say who: --subject-file FILE");
  }

  @Test
  void anErasureThatWasBrokenOffIsSeenAndNobodyComesBack() throws IOException {
    PseudonymKey key = PseudonymKey.of(Files.readString(programme.resolve("demo.key")));
    OutputDirectory output = OutputDirectory.of(home);
    new Erasing(output, null).begin(List.of(PERSON), key);

    Cli status = Cli.run("status", home.toString());
    assertThat(status.code()).isEqualTo(1);
    assertThat(status.out())
        .contains("next       rows are being removed and not all are: repeat 'sojourn erase' or");
    ErasedList list = ErasedList.of(output, key);
    assertThat(list.holds(" P3@EXAMPLE.org ")).isTrue();
    assertThat(list.holds("p4@example.org")).isFalse();
    assertThat(list.erasures().erased().is(PERSON)).isTrue();

    Path other = temp.resolve("other.key");
    Files.writeString(other, "0123456789abcdef".repeat(4));
    PseudonymKey next = PseudonymKey.of(Files.readString(other));
    list.write(output, next);
    assertThat(ErasedList.of(output, next).holds(PERSON)).as("from key to key").isTrue();
    assertThat(ErasedList.of(output, key, next).hash()).isEqualTo(list.hash());
    list.write(output, key);
    Cli run =
        Cli.run(
            "run",
            programme.toString(),
            "--output",
            home.toString(),
            "--key-file",
            other.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "erased.txt was made with the key " + key.fingerprint(),
            "by which nobody on it can be told, so that persons who were erased would come back");

    Path file = home.resolve("erased.txt");
    Files.writeString(file, Files.readString(file).replaceFirst("e-.", "e-x"));
    assertThat(run().err()).contains("erased.txt, line 4: the list of erased persons is damaged");
    Path manifest = home.resolve("current/manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replace("\"demo-key\"", "\"erasures\" : \"0\", \"demo-key\""));
    Files.move(file, temp.resolve("moved"), StandardCopyOption.ATOMIC_MOVE);
    assertThat(run().err())
        .contains("erased.txt is gone, and without it persons who were erased would come back");
  }

  private void retainUntil(String day) throws IOException {
    Path source = programme.resolve("sources/host.yaml");
    String text = Files.readString(source).replaceAll("retain-until: .*\n", "");
    Files.writeString(source, "retain-until: " + day + "\n" + text);
  }

  @Test
  void rowsThatWereKeptAsLongAsTheyMayBeGo() throws IOException {
    retainUntil("2020-02-29");
    Cli refused = run();
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualTo(
            "sojourn: source 'host' may be kept until 2020-02-29: remove the source and its data,"
                + " and what runs keep of it with 'sojourn erase DIR --expired', or declare a later"
                + " day\n");

    Cli expired = Cli.run("erase", programme.toString(), "--output", home.toString(), "--expired");
    assertThat(expired.code()).as(expired.err()).isZero();
    assertThat(expired.out())
        .isEqualTo("erased: 1 runs lost their rows: source 'host' may be kept until 2020-02-29\n");
    assertThat(home.resolve("current/private/responses")).doesNotExist();
    assertThat(home.resolve("current/private/cube")).doesNotExist();
    assertThat(home.resolve("current/public/site/index.html")).exists();
    assertThat(holding(WORDS)).isEmpty();
    assertThat(Cli.run("quarantine", home.toString()).err()).contains(" gave up its rows on ");
    Cli again = Cli.run("erase", programme.toString(), "--output", home.toString(), "--expired");
    assertThat(again.out())
        .isEqualTo("no run holds rows of a source whose 'retain-until' is over\n");
  }

  @Tag("slow")
  @Test
  void theNextRunIsLaidBesideTheNumbersOfOneWithoutRows() throws IOException {
    String first = home.resolve("current").toRealPath().getFileName().toString();
    assertThat(RunRows.remove(home.resolve("runs").resolve(first), Instant.EPOCH)).isTrue();
    assertThat(home.resolve("current/rows-removed")).content().isEqualTo("1970-01-01\n");

    retainUntil("9999-12-31");
    Cli run = run();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Manifests.read(home.resolve("current")).earlier()).isEqualTo(first);
    assertThat(Cli.run("status", home.toString()).out()).contains(": healthy");
  }

  @Tag("slow")
  @Test
  void anotherKeyLeavesNoOldPseudonymAndErasesWhoWasErased() throws IOException {
    Path old = programme.resolve("demo.key");
    PseudonymKey before = PseudonymKey.of(Files.readString(old));
    OutputDirectory output = OutputDirectory.of(home);
    ErasedList.of(output, before).with(List.of(PERSON)).write(output, before);
    String staying = before.pseudonymiser().pseudonym("p4@example.org");
    assertThat(holding(staying)).isNotEmpty();
    Path fresh = temp.resolve("fresh.key");
    Files.writeString(fresh, "demo:" + "fedcba9876543210".repeat(4));

    String[] command = {
      "rotate-key",
      programme.toString(),
      "--output",
      home.toString(),
      "--old-key-file",
      old.toString(),
      "--key-file",
      fresh.toString(),
      "--accept",
      "responses"
    };
    Cli rotated = Cli.run(command);

    assertThat(rotated.code()).as(rotated.err()).isZero();
    PseudonymKey after = PseudonymKey.of(Files.readString(fresh));
    assertThat(rotated.out())
        .contains(
            "left out rows about persons who were erased: data/exchanges.csv row 4, 9;",
            "rotated: 1 earlier runs lost their rows; pseudonyms are made with the key "
                + after.fingerprint());
    assertThat(holding(staying)).isEmpty();
    assertThat(holding(after.pseudonymiser().pseudonym("p4@example.org"))).isNotEmpty();
    assertThat(holding(after.pseudonymiser().pseudonym(PERSON))).isEmpty();
    assertThat(ErasedList.of(output, after).holds(PERSON)).isTrue();
    assertThat(Cli.run("status", home.toString()).out()).contains(": healthy");
    assertThat(run().err()).contains("erased.txt was made with the key " + after.fingerprint());
    command[7] = old.toString();
    assertThat(Cli.run(command).err())
        .contains("--key-file and --old-key-file hold the same key; make a new one with: openssl");
  }

  /** Prose quotes the person: it has to be changed, and the run that quoted them goes. */
  @Tag("slow")
  @Test
  void aRunThatQuotesThePersonIsRemoved() throws IOException {
    append(
        programme.resolve("codebook/scales.yaml"),
        "  - id: consent\n    answers:\n      - {code: 0, label: {en: No, de: Nein}}\n"
            + "      - {code: 1, label: {en: Yes, de: Ja}}\n");
    Path items = programme.resolve("codebook/host.yaml");
    Files.writeString(
        items,
        Files.readString(items).replace("kind: open,", "kind: open, consent: may_quote,")
            + "  - {id: may_quote, scale: consent, label: {en: May we quote, de: Zitat}}\n");
    append(programme.resolve("sources/host.yaml"), "  may_quote: {constant: \"1\"}\n");
    append(
        programme.resolve("report.yaml"),
        "chapters: [summary, {prose: voices, title: {en: Voices, de: Stimmen}}]\n");
    Path prose = Files.createDirectories(programme.resolve("prose"));
    String quote = "# One\n\n{{quote:" + QuoteId.of("tiny", "host", "comment", WORDS) + "}}\n";
    Files.writeString(prose.resolve("voices.en.md"), quote);
    Files.writeString(prose.resolve("voices.de.md"), quote);
    Cli quoting = run();
    assertThat(quoting.code()).as(quoting.err()).isZero();
    assertThat(holding(WORDS))
        .anyMatch(file -> file.endsWith("/public/reports/evaluation-report-de.pdf"));

    Cli stopped = erase(PERSON, "--accept", "responses");
    assertThat(stopped.code()).isEqualTo(2);
    assertThat(stopped.err())
        .contains("sojourn: the erasure is not finished: from now on runs leave the person out")
        .contains("prose/voices.en.md:3", "no answer of this run has the words");
    assertThat(Cli.run("status", home.toString()).out()).contains("rows are being removed");

    Files.writeString(prose.resolve("voices.en.md"), "# One\n\nNothing to quote.\n");
    Files.writeString(prose.resolve("voices.de.md"), "# Eins\n\nKein Zitat.\n");
    Cli erased = erase(PERSON, "--accept", "responses");
    assertThat(erased.code()).as(erased.err()).isZero();
    assertThat(erased.out()).contains("lost their rows, 1 that quoted them were removed");
    assertThat(holding(WORDS)).isEmpty();
    assertThat(holding(pseudonym())).isEmpty();
    assertThat(Cli.run("status", home.toString()).out()).contains(": healthy");
  }

  private Cli run() {
    return Cli.run("run", programme.toString(), "--output", home.toString());
  }
}
