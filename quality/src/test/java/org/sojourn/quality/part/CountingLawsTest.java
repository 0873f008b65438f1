package org.sojourn.quality.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.RunManifest.Input;
import org.sojourn.quality.measure.ClosedItems;
import org.sojourn.quality.measure.DuplicateAnswers;
import org.sojourn.quality.measure.ItemAnswers;
import org.sojourn.quality.measure.NonResponse;
import org.sojourn.quality.measure.Refusals;
import org.sojourn.quality.measure.RowCounts;
import org.sojourn.quality.rows.IssueRow;
import org.sojourn.quality.rows.Place;
import org.sojourn.quality.support.MessyRun;

/** What is counted part by part is what is counted from all rows at once. */
class CountingLawsTest {

  private static final Codebook CODEBOOK = MessyRun.PROGRAMME.codebook();
  private static final List<String> COUNTRIES = List.of("DE", "IT", "ES");
  private static final LocalDate BEFORE = LocalDate.of(2015, 1, 1);

  private Path folder;

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("quality");
  }

  @AfterTry
  void removeFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private CountedParts counted(MessyRun run, List<Double> cuts) throws IOException {
    run.write(folder, cuts);
    return CountedParts.of(folder, MessyRun.PROGRAMME, LastParts.NOTHING);
  }

  @Provide
  Arbitrary<List<Double>> cuts() {
    return Arbitraries.doubles()
        .between(0, 1)
        .list()
        .ofMaxSize(3)
        .map(cuts -> cuts.stream().sorted().toList());
  }

  @Provide
  Arbitrary<List<IssueRow>> issues() {
    Arbitrary<IssueRow> issue =
        Combinators.combine(
                Arbitraries.of("a", "b"),
                Arbitraries.longs().between(2, 5),
                Arbitraries.of(IssueCode.class),
                Arbitraries.of("x", "y").injectNull(0.1))
            .as(
                (source, row, code, column) ->
                    new IssueRow(
                        new Place(source, source + ".csv", row), code, column, "v", "why"));
    return issue
        .list()
        .ofMaxSize(40)
        .map(
            list ->
                list.stream()
                    .sorted(
                        Comparator.comparing((IssueRow i) -> i.place().source())
                            .thenComparing(i -> i.place().row())
                            .thenComparing(i -> i.code().scope()))
                    .toList());
  }

  private static MessyRun quarantined(MessyRun run, List<IssueRow> issues) {
    issues.forEach(
        i ->
            run.issue(
                i.place().source(), i.place().file(), i.place().row(), i.code(), i.column(), "v"));
    return run;
  }

  @Property(tries = 30)
  void refusedRowsAndReasonsAreThoseOfTheQuarantine(
      @ForAll("issues") List<IssueRow> issues, @ForAll("cuts") List<Double> cuts)
      throws IOException {
    CountedParts parts = counted(quarantined(MessyRun.empty(), issues), cuts);
    Refusals refusals = new Refusals(parts.counts(), parts.issues());

    for (String source : List.of("a", "b")) {
      Input input = new Input(source, source + ".csv", "", 0, 0, Map.of(), null, List.of());
      assertThat(new RowCounts(parts.counts()).files(List.of(input)).get(0).refused())
          .isEqualTo(
              issues.stream()
                  .filter(i -> i.place().source().equals(source) && i.wholeRow())
                  .map(IssueRow::place)
                  .distinct()
                  .count());
    }
    for (IssueCode code : IssueCode.values()) {
      List<IssueRow> own = issues.stream().filter(i -> i.code() == code).toList();
      long expected =
          code.scope() == IssueCode.Scope.VALUE
              ? own.size()
              : own.stream().map(IssueRow::place).distinct().count();
      assertThat(refusals.total().getOrDefault(code, 0L)).isEqualTo(expected);
      assertThat(refusals.issues(code)).isEqualTo(own.size());
      assertThat(refusals.examples(code))
          .extracting(IssueRow::place)
          .isEqualTo(own.stream().limit(Refusals.EXAMPLES).map(IssueRow::place).toList());
    }
  }

  /** A response: a character per closed item, and who gave it. */
  private record Answers(String codes, String respondent) {

    private List<Integer> valid() {
      return codes.chars().filter(Character::isDigit).boxed().toList();
    }

    private boolean isLookedAt() {
      return valid().size() >= ClosedItems.LEAST_ANSWERS && new HashSet<>(valid()).size() > 1;
    }
  }

  @Provide
  Arbitrary<List<Answers>> responses() {
    Arbitrary<String> codes =
        Arbitraries.of(
            "1234512340101",
            "1234512340100",
            "123451234s100",
            "123451234ssss",
            "1111111111111",
            "5555552341010",
            "nnnnnnnnnnnnn",
            "sdai123451010");
    Arbitrary<String> respondents = Arbitraries.of("p", "q", "r").injectNull(0.2);
    return Combinators.combine(codes, respondents).as(Answers::new).list().ofMaxSize(12);
  }

  private static MessyRun answered(MessyRun run, List<Answers> responses) {
    for (int i = 0; i < responses.size(); i++) {
      String country = COUNTRIES.get(i % COUNTRIES.size());
      LocalDate start = i % 4 == 0 ? BEFORE : BEFORE.plusYears(2 + i % 3);
      run.exchange("X" + i, country, i % 5 == 0 ? country : null, "completed", start, null);
      run.respond(
          i, responses.get(i).respondent(), responses.get(i).codes(), i % 2 == 0 ? 1.0 : null, "");
    }
    return run;
  }

  private static boolean different(List<Answers> group) {
    Set<String> named =
        group.stream()
            .map(Answers::respondent)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    long unnamed = group.stream().filter(r -> r.respondent() == null).count();
    return named.size() + unnamed > 1;
  }

  @Property(tries = 30)
  void duplicatesAreThoseThatAComparisonOfAllFinds(
      @ForAll("responses") List<Answers> responses, @ForAll("cuts") List<Double> cuts)
      throws IOException {
    Map<String, List<Answers>> groups =
        responses.stream()
            .filter(Answers::isLookedAt)
            .collect(Collectors.groupingBy(Answers::codes));
    groups.values().removeIf(group -> !different(group));

    List<Object[]> file = new ArrayList<>();
    DuplicateAnswers duplicates =
        counted(answered(MessyRun.empty(), responses), cuts).duplicates(file::add);

    DuplicateAnswers.Result result = duplicates.results().get(0);
    assertThat(result.examined()).isEqualTo(responses.stream().filter(Answers::isLookedAt).count());
    assertThat(result.groups()).isEqualTo(groups.size());
    assertThat(result.responses())
        .isEqualTo(groups.values().stream().mapToInt(List::size).sum())
        .isEqualTo(file.size());
    assertThat(file)
        .extracting(row -> row[5])
        .containsExactlyElementsOf(
            IntStream.range(0, responses.size())
                .filter(i -> responses.get(i).isLookedAt())
                .filter(i -> groups.containsKey(responses.get(i).codes()))
                .mapToObj(i -> (Object) ("Q" + i))
                .toList());
  }

  @Property(tries = 20)
  void everyResponseIsInOneStateOfEveryItem(
      @ForAll("responses") List<Answers> responses, @ForAll("cuts") List<Double> cuts)
      throws IOException {
    CountedParts parts = counted(answered(MessyRun.empty(), responses), cuts);
    List<ItemAnswers> items = new NonResponse(CODEBOOK, parts.counts()).all();
    assertThat(items).hasSize(responses.isEmpty() ? 0 : 15);
    for (ItemAnswers item : items) {
      assertThat(item.responses()).isEqualTo(responses.size());
      assertThat(item.unanswered()).isBetween(0L, item.shown());
    }
  }

  @Property(tries = 20)
  void theDivisionOfTheTablesChangesNothing(
      @ForAll("responses") List<Answers> responses,
      @ForAll("issues") List<IssueRow> issues,
      @ForAll("cuts") List<Double> cuts)
      throws IOException {
    MessyRun run = quarantined(answered(MessyRun.empty(), responses), issues);
    for (int i = 0; i < responses.size(); i++) {
      run.register(COUNTRIES.get(i % 3), i % 2 == 0 ? "C" : null, BEFORE.plusYears(i % 5));
    }
    run.write(folder.resolve("whole"));
    run.write(folder.resolve("divided"), cuts);
    assertThat(contents(MessyRun.judge(folder.resolve("divided"), LastParts.NOTHING)))
        .isEqualTo(contents(MessyRun.judge(folder.resolve("whole"), LastParts.NOTHING)))
        .hasSize(12);
  }

  private static Map<String, String> contents(Path page) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(page)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
