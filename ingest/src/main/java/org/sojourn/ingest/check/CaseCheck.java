package org.sojourn.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sojourn.ingest.mapping.CompiledMapping;
import org.sojourn.ingest.mapping.Issue;
import org.sojourn.ingest.mapping.Outcome;
import org.sojourn.ingest.mapping.Settled;
import org.sojourn.ingest.mapping.Settling;
import org.sojourn.ingest.pseudonym.Erased;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.text.Folded;
import org.sojourn.model.check.CheckCase;
import org.sojourn.model.check.Finding;
import org.sojourn.model.run.Failure;

/** One case: its row is mapped, and what comes out is held against what it says. */
public final class CaseCheck {

  private static final PseudonymKey KEY =
      PseudonymKey.of("demo:for mapping cases only, whose pseudonyms nobody ever sees");
  private static final Pattern PSEUDONYM = Pattern.compile("p-[0-9a-f]{32}");

  private final CheckCase check;
  private final CompiledMapping mapping;
  private final CasePlaces places;
  private final List<Finding> findings = new ArrayList<>();

  /** The case {@code check} for the source of {@code mapping}. */
  public CaseCheck(CheckCase check, CompiledMapping mapping, CasePlaces places) {
    this.check = check;
    this.mapping = mapping;
    this.places = places;
  }

  /** What is not as the case says; empty when it holds. */
  public List<Finding> findings() {
    Outcome outcome;
    try {
      outcome = mapping.mapper("checks", settled(), KEY, Erased.NOBODY).map(row());
    } catch (Failure open) {
      add(open.getMessage());
      return findings;
    }
    if (check.refused() != null) {
      checkRefused(outcome);
    } else if (outcome instanceof Outcome.Accepted accepted) {
      checkExpected(accepted);
    } else {
      add("the row is refused: " + described(outcome.issues()));
    }
    return findings;
  }

  /** What the values of the case settle, as those of a file would. */
  private Settled settled() {
    Settling settling = mapping.settling();
    settling.add(row());
    return settling.settled(message -> new Failure(Failure.Kind.INPUT, message));
  }

  private RawRow row() {
    String[] cells = new String[mapping.columns().size()];
    check
        .row()
        .forEach(
            (column, text) -> {
              for (int i = 0; i < cells.length; i++) {
                if (Folded.of(mapping.columns().get(i)).equals(Folded.of(column))) {
                  cells[i] = text;
                }
              }
            });
    return RawRow.of(1, cells);
  }

  private void checkRefused(Outcome outcome) {
    CheckCase.Refused refused = check.refused();
    if (outcome.issues().stream().noneMatch(issue -> isRefusal(issue, refused))) {
      String where = refused.column() == null ? "" : " in column '" + refused.column() + "'";
      add(
          "nothing is refused as %s%s; found: %s"
              .formatted(refused.code(), where, described(outcome.issues())));
    }
  }

  private static boolean isRefusal(Issue issue, CheckCase.Refused refused) {
    return issue.code().id().equals(refused.code())
        && (refused.column() == null
            || (issue.column() != null
                && Folded.of(issue.column()).equals(Folded.of(refused.column()))));
  }

  private static String described(List<Issue> issues) {
    return issues.isEmpty()
        ? "nothing"
        : issues.stream()
            .map(
                issue ->
                    issue.code().id() + " in '" + issue.column() + "' (" + issue.reason() + ")")
            .collect(Collectors.joining("; "));
  }

  private void checkExpected(Outcome.Accepted accepted) {
    check
        .expect()
        .forEach(
            (column, expected) -> {
              int position = mapping.canonical().indexOf(column);
              checkValue(column, expected, accepted.values()[position]);
            });
  }

  private void checkValue(String column, String expected, Object value) {
    String wanted = expected == null ? "" : expected;
    if (CaseValue.equal(wanted, value)) {
      return;
    }
    if (!PSEUDONYM.matcher(CaseValue.text(value)).matches()) {
      add("%s is '%s', not '%s'".formatted(column, CaseValue.text(value), wanted));
    } else if (!KEY.pseudonymiser().pseudonym(wanted).equals(value)) {
      add("%s is the pseudonym of another text, not of '%s'".formatted(column, wanted));
    }
  }

  private void add(String message) {
    findings.add(places.finding(check, message));
  }
}
