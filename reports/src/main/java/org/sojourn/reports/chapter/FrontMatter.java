package org.sojourn.reports.chapter;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.programme.Programme;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.document.Cover;
import org.sojourn.reports.words.Notices;

/** What stands before the chapters and around the pages of every report of a programme. */
public final class FrontMatter {

  /** Id of the cover's ornament among the charts of a document. */
  public static final String ART = "cover";

  private FrontMatter() {}

  /** The line at the foot of every page; empty where the programme has no notice. */
  public static String runningNotice(Composition composition) {
    if (composition.programme().notice() == null) {
      return "";
    }
    String notice = composition.in(composition.programme().notice());
    return composition.say("running.notice", "brief", Notices.brief(notice).orElse("none"));
  }

  /**
   * The first page, with what the programme says of itself.
   *
   * @param kicker what kind of report it is
   * @param title the report's title
   * @param subtitle a line under it, may be empty
   */
  public static Cover cover(Composition composition, String kicker, String title, String subtitle) {
    Programme programme = composition.programme();
    return new Cover(
        kicker,
        title,
        subtitle,
        composition.say("cover.notice"),
        programme.notice() == null ? "" : composition.in(programme.notice()),
        facts(composition),
        ART);
  }

  private static List<Point> facts(Composition composition) {
    Programme programme = composition.programme();
    List<Point> facts = new ArrayList<>();
    facts.add(new Point(composition.say("cover.programme"), composition.in(programme.title())));
    if (programme.lead() != null) {
      facts.add(new Point(composition.say("cover.lead"), programme.lead()));
    }
    if (programme.period() != null) {
      facts.add(
          new Point(
              composition.say("cover.period"),
              composition.say(
                  "period",
                  "from",
                  composition.numbers().date(programme.period().from()),
                  "to",
                  composition.numbers().date(programme.period().to()))));
    }
    if (composition.facts().asOf() != null) {
      facts.add(
          new Point(
              composition.say("cover.date"),
              composition.numbers().date(composition.facts().asOf())));
    }
    String author = composition.directory().report().author();
    if (author != null) {
      facts.add(new Point(composition.say("cover.author"), author));
    }
    return facts;
  }
}
