package org.sojourn.quality.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.RunManifest.Input;
import org.sojourn.quality.rows.IssueRow;
import org.sojourn.quality.rows.Place;
import org.sojourn.quality.rows.ResponseRow;
import org.sojourn.quality.support.MessyRun;

/** What is counted row by row is what is counted from all rows at once. */
class CountingLawsTest {

  private static final Codebook CODEBOOK = MessyRun.PROGRAMME.codebook();
  private static final Instrument HOST = CODEBOOK.instruments().get(0);
  private static final List<String> COLUMNS = CODEBOOK.items().stream().map(Item::id).toList();

  @Provide
  Arbitrary<List<IssueRow>> issues() {
    Arbitrary<IssueRow> issue =
        Combinators.combine(
                Arbitraries.of("a", "b"),
                Arbitraries.longs().between(2, 9),
                Arbitraries.of(IssueCode.class),
                Arbitraries.of("x", "y"))
            .as(
                (source, row, code, column) ->
                    new IssueRow(
                        new Place(source, source + ".csv", row), code, column, "v", "why"));
    return issue
        .list()
        .ofMaxSize(30)
        .map(
            list ->
                list.stream()
                    .sorted(
                        Comparator.comparing((IssueRow i) -> i.place().source())
                            .thenComparing(i -> i.place().row())
                            .thenComparing(i -> i.code().scope()))
                    .toList());
  }

  @Property
  void refusedRowsAndReasonsAreThoseOfTheQuarantine(@ForAll("issues") List<IssueRow> issues) {
    RowCounts rows = new RowCounts();
    Refusals refusals = new Refusals(rows);
    issues.forEach(refusals::add);

    for (String source : List.of("a", "b")) {
      Input input = new Input(source, source + ".csv", "", 0, 0, Map.of(), null, List.of());
      assertThat(rows.files(List.of(input)).get(0).refused())
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
    }
  }

  @Provide
  Arbitrary<List<ResponseRow>> responses() {
    Arbitrary<List<Byte>> answers =
        Arbitraries.of(
            List.of(
                vector(1, 2, 3, 4, 5, 1, 2, 3, 4, 0, 1, 0, 1),
                vector(1, 2, 3, 4, 5, 1, 2, 3, 4, 0, 1, 0, 0),
                vector(1, 2, 3, 4, 5, 1, 2, 3, 4, -2, 1, 0, 0),
                vector(1, 2, 3, 4, 5, 1, 2, 3, 4, -2, -2, -2, -2),
                vector(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
                vector(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1)));
    Arbitrary<String> respondents = Arbitraries.of("p", "q", "r").injectNull(0.2);
    return Combinators.combine(answers, respondents)
        .as(CountingLawsTest::response)
        .list()
        .ofMaxSize(12);
  }

  private static List<Byte> vector(int... codes) {
    List<Byte> vector = new ArrayList<>();
    for (int code : codes) {
      vector.add((byte) code);
    }
    return vector;
  }

  private static ResponseRow response(List<Byte> codes, String respondent) {
    Object[] cells = new Object[COLUMNS.size()];
    for (int i = 0; i < codes.size(); i++) {
      cells[COLUMNS.indexOf(HOST.items().get(i).id())] = codes.get(i);
    }
    return new ResponseRow(
        new Place("host", "host.csv", 2), "Q", "X", "host", "host", respondent, null, cells);
  }

  private static List<Object> answers(ResponseRow response) {
    return HOST.items().stream()
        .filter(item -> item.kind() == Item.Kind.CLOSED)
        .map(item -> response.answers()[COLUMNS.indexOf(item.id())])
        .toList();
  }

  private static boolean looksAt(List<Object> answers) {
    List<Object> valid = answers.stream().filter(code -> (Byte) code >= 0).toList();
    return valid.size() >= DuplicateAnswers.LEAST_ANSWERS && new HashSet<>(valid).size() > 1;
  }

  private static boolean different(List<ResponseRow> group) {
    Set<String> named =
        group.stream()
            .map(ResponseRow::respondent)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    long unnamed = group.stream().filter(r -> r.respondent() == null).count();
    return named.size() + unnamed > 1;
  }

  @Property
  void duplicatesAreThoseThatAComparisonOfAllFinds(
      @ForAll("responses") List<ResponseRow> responses) {
    Map<List<Object>, List<ResponseRow>> groups =
        responses.stream()
            .filter(r -> looksAt(answers(r)))
            .collect(Collectors.groupingBy(CountingLawsTest::answers));
    groups.values().removeIf(group -> !different(group));

    DuplicateAnswers duplicates = new DuplicateAnswers(CODEBOOK);
    responses.forEach(duplicates::add);
    List<Object[]> file = new ArrayList<>();
    assertThat(duplicates.found()).isEqualTo(!groups.isEmpty());
    responses.forEach(r -> duplicates.list(r, file::add));

    DuplicateAnswers.Result result = duplicates.results().get(0);
    assertThat(result.groups()).isEqualTo(groups.size());
    assertThat(result.responses())
        .isEqualTo(groups.values().stream().mapToInt(List::size).sum())
        .isEqualTo(file.size());
  }

  @Property
  void everyResponseIsInOneStateOfEveryItem(@ForAll("responses") List<ResponseRow> responses) {
    NonResponse nonResponse = new NonResponse(CODEBOOK);
    responses.forEach(nonResponse::add);
    for (ItemAnswers item : nonResponse.all()) {
      assertThat(item.responses()).isEqualTo(responses.size());
      assertThat(item.unanswered()).isBetween(0L, item.shown());
    }
  }
}
