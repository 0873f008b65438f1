package org.sojourn.cli.run;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.cli.console.Places;
import org.sojourn.cli.console.Terminal;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.GateResult;
import org.sojourn.model.run.RunManifest;

/**
 * The dozen lines that close a run: rows and what became of them, headline figures, where things
 * are.
 */
final class Summary {

  private static final List<String> TOTALS = List.of("rows-in", "accepted", "quarantined");

  private final ProgrammeDirectory programme;
  private final PublishedRun run;
  private final PrintWriter out;

  private Summary(Terminal terminal, ProgrammeDirectory programme, PublishedRun run) {
    this.programme = programme;
    this.run = run;
    this.out = terminal.out();
  }

  static void print(Terminal terminal, ProgrammeDirectory programme, PublishedRun run) {
    Summary summary = new Summary(terminal, programme, run);
    summary.head();
    summary.rows();
    summary.doubts();
    summary.kept();
    summary.gates();
    summary.headline();
    summary.places();
    terminal.out().flush();
  }

  private void head() {
    String language = programme.programme().language();
    RunManifest manifest = run.manifest();
    out.println();
    out.println(programme.programme().title().in(language) + ", data as of " + manifest.asOf());
    if (programme.programme().notice() != null) {
      out.println("  " + programme.programme().notice().in(language).strip());
    }
    if (manifest.demoKey()) {
      out.println(
          "  Pseudonyms were made with a public demonstration key: for invented data only.");
    }
    if (run.otherKey()) {
      out.println(
          "  The key differs from that of the last run: pseudonyms do not join with earlier runs.");
    }
  }

  private void rows() {
    Map<String, Long> counts = new TreeMap<>();
    run.manifest().quality().values().stream()
        .flatMap(source -> source.entrySet().stream())
        .forEach(entry -> counts.merge(entry.getKey(), entry.getValue(), Long::sum));
    out.println(
        String.format(
            Locale.ROOT,
            "  %,d rows in = %,d accepted + %,d quarantined%s",
            counts.getOrDefault("rows-in", 0L),
            counts.getOrDefault("accepted", 0L),
            counts.getOrDefault("quarantined", 0L),
            reasons(counts, IssueCode.Scope.ROW)));
    String values = reasons(counts, IssueCode.Scope.VALUE);
    if (!values.isEmpty()) {
      out.println("  single answers set aside" + values);
    }
  }

  /** Files whose encoding is a guess. */
  private void doubts() {
    for (RunManifest.Input input : run.manifest().inputs()) {
      String doubt = input.dialect().get("encoding doubt");
      if (doubt != null) {
        out.println(
            "  %s was read as %s, but %s"
                .formatted(input.path(), input.dialect().get("encoding"), doubt));
      }
    }
  }

  /** Figures that stay as an earlier run published them. */
  private void kept() {
    List<String> days =
        run.estimates().stream()
            .map(Estimate::earlierDay)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    if (!days.isEmpty()) {
      String since = days.get(0);
      String until = days.get(days.size() - 1);
      out.println(
          String.format(
              Locale.ROOT,
              "  %,d figures stay as they were published before, with data as of %s: too few answers"
                  + " have changed",
              days.size(),
              since.equals(until) ? since : since + " to " + until));
    }
  }

  /** What gates tell, and what an operator overruled. */
  private void gates() {
    for (GateResult result : run.manifest().outcome().gates()) {
      if (result.verdict() == GateResult.Verdict.NOTED) {
        out.println("  note: " + result.message());
      } else if (result.verdict() == GateResult.Verdict.ACCEPTED) {
        out.println("  published all the same, gate " + result.gate() + ": " + result.message());
      }
    }
  }

  private static String reasons(Map<String, Long> counts, IssueCode.Scope scope) {
    String reasons =
        counts.entrySet().stream()
            .filter(entry -> !TOTALS.contains(entry.getKey()) && entry.getValue() > 0)
            .filter(entry -> scopeOf(entry.getKey()).equals(Optional.of(scope)))
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return reasons.isEmpty() ? "" : ": " + reasons;
  }

  private static Optional<IssueCode.Scope> scopeOf(String code) {
    return java.util.Arrays.stream(IssueCode.values())
        .filter(issue -> issue.id().equals(code))
        .map(IssueCode::scope)
        .findFirst();
  }

  private void headline() {
    HeadlineLines.of(programme, run.estimates()).forEach(line -> out.println("  " + line));
  }

  private String quality(Path current) {
    Path page = Places.shown(current.resolve("private/quality/index.html"));
    return setAside()
        ? "%s, or: %s quarantine %s"
            .formatted(page, Places.command(), Places.shown(current.getParent()))
        : page.toString();
  }

  private boolean setAside() {
    return run.manifest().quality().values().stream()
        .flatMap(source -> source.entrySet().stream())
        .anyMatch(entry -> entry.getValue() > 0 && scopeOf(entry.getKey()).isPresent());
  }

  /** The languages in which there are further reports beside one in the first language. */
  private String others() {
    List<String> languages = programme.programme().languages();
    return languages.size() == 1
        ? ""
        : ", also in " + String.join(", ", languages.subList(1, languages.size()));
  }

  private void places() {
    Path current = run.path().getParent().getParent().resolve("current");
    Path reports = Path.of("public", "reports");
    List<Path> pdfs =
        run.manifest().outputs().stream()
            .map(file -> Path.of(file.path()))
            .filter(path -> path.startsWith(reports) && path.toString().endsWith(".pdf"))
            .toList();
    pdfs.stream()
        .filter(path -> path.getParent().equals(reports))
        .filter(path -> path.toString().endsWith("-" + language() + ".pdf"))
        .forEach(
            path -> out.println("  report  " + Places.shown(current.resolve(path)) + others()));
    families(pdfs.stream().filter(path -> !path.getParent().equals(reports)).count(), current);
    handouts(current);
    out.println("  site    " + Places.shown(current.resolve("public/site/index.html")));
    out.println("  tables  " + Places.shown(current.resolve("public").resolve("data")));
    out.println("  quality " + quality(current));
    out.println("  record  " + Places.shown(current.resolve("manifest.json")));
  }

  /** The reports about single groups. */
  private void families(long reports, Path current) {
    if (!programme.report().publicFamilies().isEmpty()) {
      Path index = current.resolve("public").resolve("reports").resolve("index.csv");
      out.println(
          String.format(
              Locale.ROOT,
              "  also    %,d reports by %s, listed in %s",
              reports,
              String.join(", ", programme.report().publicFamilies()),
              Places.shown(index)));
    }
  }

  /** The reports that are handed to single organisations. */
  private void handouts(Path current) {
    if (programme.report().hasHandouts()) {
      Path folder = Path.of("private", "handouts", "reports");
      long reports =
          run.manifest().outputs().stream()
              .map(file -> Path.of(file.path()))
              .filter(path -> path.startsWith(folder) && path.toString().endsWith(".pdf"))
              .count();
      out.println(
          String.format(
              Locale.ROOT,
              "  private %,d reports for single organisations, not to be published, listed in %s",
              reports,
              Places.shown(current.resolve(folder).resolve("index.csv"))));
    }
  }

  private String language() {
    return programme.programme().language();
  }
}
