package org.sojourn.reports.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.results.EarlierRun;
import org.sojourn.reports.results.FigureChange;
import org.sojourn.reports.results.FigureChange.Kind;
import org.sojourn.reports.table.ChangeTable;

/**
 * What differs from the last published run. Whether a difference is more than chance is not
 * claimed: the two runs share most of their answers.
 */
final class ChangeSection {

  private final Composition composition;
  private final List<FigureChange> changes;

  private ChangeSection(Composition composition) {
    this.composition = composition;
    this.changes =
        composition.results().earlier().beside(composition.directory(), composition.results());
  }

  static void layOut(Composition composition, Sheet sheet) {
    sheet.section(composition.say("annex.since"));
    EarlierRun earlier = composition.results().earlier();
    if (earlier.asOf().isEmpty()) {
      sheet.say(composition.say("since.first"));
      return;
    }
    ChangeSection section = new ChangeSection(composition);
    sheet.say(section.text(earlier.asOf().get()));
    sheet.say(section.unlisted());
    sheet.add(ChangeTable.of(composition, section.changes));
  }

  private String text(LocalDate before) {
    return composition.say("since.text", "day", composition.numbers().date(before));
  }

  /** One sentence for each kind of figures that the table leaves out, or if it is empty. */
  private String unlisted() {
    List<String> sentences = new ArrayList<>();
    if (changes.stream().noneMatch(change -> change.kind().isListed())) {
      sentences.add(composition.say("since.none"));
    }
    long same = count(Kind.SAME);
    if (same > 0) {
      sentences.add(composition.say("since.unchanged", "count", same));
    }
    List<LocalDate> days =
        changes.stream()
            .filter(change -> change.kind() == Kind.KEPT)
            .map(FigureChange::now)
            .map(Estimate::earlierDay)
            .map(LocalDate::parse)
            .sorted()
            .toList();
    if (!days.isEmpty()) {
      sentences.add(composition.say("since.carried", "count", days.size(), "day", range(days)));
    }
    long concealed = count(Kind.NOT_REPEATED);
    if (concealed > 0) {
      sentences.add(composition.say("since.policy", "count", concealed));
    }
    long neither = count(Kind.NEITHER);
    if (neither > 0) {
      sentences.add(composition.say("since.neither.count", "count", neither));
    }
    return String.join(" ", sentences);
  }

  private String range(List<LocalDate> days) {
    String since = composition.numbers().date(days.get(0));
    String until = composition.numbers().date(days.get(days.size() - 1));
    return since.equals(until) ? until : since + " – " + until;
  }

  private long count(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }
}
