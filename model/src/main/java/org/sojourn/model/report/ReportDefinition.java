package org.sojourn.model.report;

import java.util.List;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Text;

/**
 * What {@code report.yaml} declares.
 *
 * @param title the report's title
 * @param subtitle a line under it, or null
 * @param author who answers for the report, or null
 * @param headline ids of the indicators of the first page, in order
 * @param chapters in order; the usual ones when left out
 * @param families ids of the breakdowns of which each group with published answers gets a report of
 *     its own; see {@link Breakdown}
 * @param organisations who gets a report of its own when the family {@code sending-organisation} is
 *     asked for
 * @param questions evaluation questions, in order
 * @param intervention how the scheme is meant to work, or null
 * @param scheme the evaluator's paragraphs about the scheme
 * @param limitations the evaluator's paragraphs about what the figures cannot say
 */
public record ReportDefinition(
    Text title,
    Text subtitle,
    String author,
    List<String> headline,
    List<ReportChapter> chapters,
    List<String> families,
    List<NamedOrganisation> organisations,
    List<Question> questions,
    Intervention intervention,
    List<Text> scheme,
    List<Text> limitations) {

  private static final String HANDED_OUT = Breakdown.SENDING_ORGANISATION.id();

  /** Fills in what a report leaves out. */
  public ReportDefinition {
    headline = headline == null ? List.of() : List.copyOf(headline);
    families = families == null ? List.of() : List.copyOf(families);
    organisations = organisations == null ? List.of() : List.copyOf(organisations);
    questions = questions == null ? List.of() : List.copyOf(questions);
    chapters = chapters == null ? usual(questions, intervention) : List.copyOf(chapters);
    scheme = scheme == null ? List.of() : List.copyOf(scheme);
    limitations = limitations == null ? List.of() : List.copyOf(limitations);
  }

  private static List<ReportChapter> usual(List<Question> questions, Intervention intervention) {
    return Chapter.usual(intervention != null, !questions.isEmpty()).stream()
        .<ReportChapter>map(ReportChapter.BuiltIn::new)
        .toList();
  }

  /** Whether {@code chapter} is one of the report's. */
  public boolean has(Chapter chapter) {
    return chapters.contains(new ReportChapter.BuiltIn(chapter));
  }

  /** The families whose reports are published: all but that of the sending organisations. */
  public List<String> publicFamilies() {
    return families.stream().filter(family -> !family.equals(HANDED_OUT)).toList();
  }

  /** Whether sending organisations get reports, each its own and nobody else. */
  public boolean hasHandouts() {
    return families.contains(HANDED_OUT);
  }
}
