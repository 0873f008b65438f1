package org.sojourn.reports.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** What holds for the look of the pages of every report, from {@code first} on. */
public record PageLook(List<List<TextPosition>> pages, int first) {

  private static final double MM = 72 / 25.4;
  private static final double LEFT = 21.9 * MM;
  private static final double RIGHT = 188.3 * MM;
  private static final double TOP = 25;
  private static final double BOTTOM = 277;
  private static final double FOOT = 278 * MM;
  private static final double FULL = 0.55;
  private static final int HEADING = 18;

  /** The look of {@code pdf}. */
  public static PageLook of(byte[] pdf, int first) {
    return new PageLook(PdfPages.positions(pdf), first);
  }

  /** All pages but the last, and those before a chapter on a new page, are more than half full. */
  public void isFilled() {
    for (int page = first; page < pages.size(); page++) {
      if (uppermost(page + 1).getFontSizeInPt() < HEADING) {
        assertThat((lowest(page).getYDirAdj() / MM - TOP) / (BOTTOM - TOP))
            .as("how full page %d is", page)
            .isGreaterThan(FULL);
      }
    }
  }

  private TextPosition uppermost(int page) {
    return pages.get(page - 1).stream()
        .filter(text -> text.getYDirAdj() > TOP * MM)
        .reduce((a, b) -> b.getYDirAdj() < a.getYDirAdj() ? b : a)
        .orElseThrow();
  }

  /** No page ends with a heading. */
  public void hasNoHeadingAtTheFoot() {
    for (int page = first; page <= pages.size(); page++) {
      assertThat(lowest(page).getFontSizeInPt())
          .as("size of the lowest text on page %d", page)
          .isLessThan(12);
    }
  }

  /** All letters but the cover's are inside the margins. */
  public void isInsideTheMargins() {
    for (int page = 2; page <= pages.size(); page++) {
      assertThat(outside(pages.get(page - 1))).as("outside the margins of page %d", page).isEmpty();
    }
  }

  private TextPosition lowest(int page) {
    return pages.get(page - 1).stream()
        .filter(text -> text.getYDirAdj() < FOOT)
        .reduce((a, b) -> b.getYDirAdj() >= a.getYDirAdj() ? b : a)
        .orElseThrow();
  }

  /** What can be seen outside; a blank at the end of a line may hang over. */
  private static List<String> outside(List<TextPosition> page) {
    return page.stream()
        .filter(text -> !text.getUnicode().isBlank())
        .filter(
            text -> text.getXDirAdj() < LEFT || text.getXDirAdj() + text.getWidthDirAdj() > RIGHT)
        .map(text -> "'%s' at %.0f mm".formatted(text.getUnicode(), text.getYDirAdj() / MM))
        .toList();
  }
}
