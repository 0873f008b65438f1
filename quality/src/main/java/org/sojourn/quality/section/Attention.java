package org.sojourn.quality.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.quality.measure.Changes.CountChange;
import org.sojourn.quality.measure.Coverage.Count;
import org.sojourn.quality.measure.Coverage.Dimension;
import org.sojourn.quality.measure.Coverage.Group;
import org.sojourn.quality.measure.DatesOutside.Field;
import org.sojourn.quality.measure.FileCount;
import org.sojourn.quality.measure.ItemAnswers;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.measure.StraightLining;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Page.Point;

/** What needs attention, the gravest first. */
final class Attention {

  private static final int NAMED = 3;

  private final Measures measures;
  private final Labels labels;
  private final List<Point> points = new ArrayList<>();

  private Attention(Measures measures, Labels labels) {
    this.measures = measures;
    this.labels = labels;
  }

  static List<Point> of(Measures measures, Labels labels) {
    Attention attention = new Attention(measures, labels);
    attention.sources();
    attention.rowsSetAside();
    attention.duplicates();
    attention.dates();
    attention.changes();
    attention.answersSetAside();
    attention.nonResponse();
    attention.straightLining();
    attention.coverage();
    return attention.points;
  }

  private void add(String text, String section) {
    points.add(new Point(text, section));
  }

  private record SourceRows(String source, long rows, long refused) {

    double share() {
      return rows == 0 ? 0 : (double) refused / rows;
    }
  }

  private List<SourceRows> bySource() {
    Map<String, SourceRows> sources = new TreeMap<>();
    for (FileCount file : measures.files()) {
      sources.merge(
          file.input().source(),
          new SourceRows(file.input().source(), file.input().rows(), file.refused()),
          (a, b) -> new SourceRows(a.source(), a.rows() + b.rows(), a.refused() + b.refused()));
    }
    return List.copyOf(sources.values());
  }

  private void sources() {
    bySource().stream()
        .filter(source -> source.rows() == 0)
        .forEach(source -> add("Source " + source.source() + " has no rows", SourcesSection.ID));
    bySource().stream()
        .filter(source -> source.share() >= Limits.REFUSED)
        .sorted(Comparator.comparing((SourceRows source) -> -source.share()))
        .forEach(source -> add(text(source), RefusedSection.ID));
  }

  private String text(SourceRows source) {
    return "Source %s: %s of %s rows set aside (%s), most often: %s"
        .formatted(
            source.source(),
            Numbers.count(source.refused()),
            Numbers.count(source.rows()),
            Numbers.share(source.refused(), source.rows()),
            mostOften(measures.refusals().of(source.source())));
  }

  private static String mostOften(Map<IssueCode, Long> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().scope() == IssueCode.Scope.ROW)
        .max(
            Comparator.comparing((Map.Entry<IssueCode, Long> entry) -> entry.getValue())
                .thenComparing(entry -> -entry.getKey().ordinal()))
        .map(
            entry -> lower(entry.getKey().summary()) + " (" + Numbers.count(entry.getValue()) + ")")
        .orElse("");
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private void rowsSetAside() {
    long others =
        bySource().stream()
            .filter(source -> source.share() < Limits.REFUSED)
            .mapToLong(SourceRows::refused)
            .sum();
    if (others > 0) {
      boolean all = others == measures.refused();
      add(
          Numbers.count(others, "row", "rows")
              + (all ? " set aside" : " set aside in the other sources"),
          RefusedSection.ID);
    }
  }

  private void duplicates() {
    long responses = measures.duplicates().responses();
    if (responses > 0) {
      add(
          Numbers.count(responses)
              + " responses of different respondents have the same answers as another",
          DuplicatesSection.ID);
    }
  }

  private void dates() {
    long start = measures.dates().of(Field.START).outside();
    long end = measures.dates().of(Field.END).outside();
    if (start + end > 0) {
      add(
          "Exchanges outside the programme's period: "
              + Numbers.count(start, "first day", "first days")
              + ", "
              + Numbers.count(end, "last day", "last days"),
          DatesSection.ID);
    }
  }

  private void changes() {
    measures
        .changes()
        .ifPresent(
            changes ->
                bySource().stream()
                    .map(source -> changes.of(source.source(), "rows-in"))
                    .filter(change -> change != null && change.before() > 0 && large(change))
                    .forEach(change -> add(text(change), ChangesSection.ID)));
  }

  private static boolean large(CountChange change) {
    return Math.abs(change.now() - change.before()) >= Limits.ROWS * change.before();
  }

  private static String text(CountChange change) {
    return "Source %s: %s rows, %s in the last published run"
        .formatted(change.source(), Numbers.count(change.now()), Numbers.count(change.before()));
  }

  private void answersSetAside() {
    long answers = measures.valueIssues();
    if (answers > 0) {
      add(
          Numbers.count(
              answers,
              "single answer is not in the codebook and counts as invalid",
              "single answers are not in the codebook and count as invalid"),
          AnswersSection.ID);
    }
  }

  private void nonResponse() {
    List<ItemAnswers> items =
        measures.nonResponse().all().stream()
            .filter(a -> a.item().kind() != Item.Kind.OPEN && a.shown() >= Limits.LEAST_BASE)
            .filter(a -> a.share() >= Limits.NON_RESPONSE)
            .sorted(Comparator.comparing((ItemAnswers a) -> -a.share()))
            .toList();
    if (!items.isEmpty()) {
      ItemAnswers worst = items.get(0);
      add(
          "%s with at least %s non-response; most: %s, %s (%s)"
              .formatted(
                  Numbers.count(items.size(), "item", "items"),
                  Limits.percent(Limits.NON_RESPONSE),
                  labels.item(worst.item()).text(),
                  labels.title(worst.instrument()),
                  Numbers.share(worst.unanswered(), worst.shown())),
          NonResponseSection.ID);
    }
  }

  private void straightLining() {
    List<StraightLining.Result> batteries =
        measures.straightLining().results().stream()
            .filter(r -> r.base() >= Limits.LEAST_BASE && r.share() >= Limits.STRAIGHT)
            .sorted(Comparator.comparing((StraightLining.Result r) -> -r.share()))
            .toList();
    if (!batteries.isEmpty()) {
      StraightLining.Result worst = batteries.get(0);
      add(
          "%s with at least %s straight lines; most: %s (%s)"
              .formatted(
                  Numbers.count(batteries.size(), "battery", "batteries"),
                  Limits.percent(Limits.STRAIGHT),
                  labels.title(worst.battery().instrument()),
                  Numbers.share(worst.straight(), worst.base())),
          StraightLiningSection.ID);
    }
  }

  private void coverage() {
    List<Group> countries =
        measures.coverage().of(Dimension.COUNTRY).stream().filter(g -> g.code() != null).toList();
    if (!labels.directory().codebook().instruments().isEmpty()) {
      countries(
          countries.stream()
              .filter(g -> g.count(Count.SURVEYED) > 0 && g.count(Count.RESPONSES) == 0)
              .toList(),
          "with surveyed exchanges and no responses");
    }
    if (countries.stream().anyMatch(group -> group.count(Count.REGISTRATIONS) > 0)) {
      countries(
          countries.stream()
              .filter(g -> g.exchanges() > 0 && g.count(Count.REGISTRATIONS) == 0)
              .toList(),
          "in exchanges and not in the registry");
    }
  }

  private void countries(List<Group> groups, String what) {
    if (groups.isEmpty()) {
      return;
    }
    String names =
        groups.stream()
            .limit(NAMED)
            .map(group -> labels.name(Dimension.COUNTRY, group.code()))
            .collect(Collectors.joining(", "));
    String others = groups.size() > NAMED ? " and others" : "";
    add(
        "%s %s: %s%s"
            .formatted(Numbers.count(groups.size(), "country", "countries"), what, names, others),
        CoverageSection.ID);
  }
}
