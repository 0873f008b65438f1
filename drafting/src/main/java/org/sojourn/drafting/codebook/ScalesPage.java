package org.sojourn.drafting.codebook;

import java.util.List;
import org.sojourn.drafting.page.Page;
import org.sojourn.drafting.page.Scalar;

/** Writes {@code codebook/scales.yaml}. */
public final class ScalesPage {

  private ScalesPage() {}

  /** The page of {@code scales}. */
  public static Page of(List<DraftScale> scales) {
    Page page = new Page("codebook/scales.yaml");
    if (scales.isEmpty()) {
      return page.line(0, "scales: []");
    }
    page.line(0, "scales:");
    scales.forEach(scale -> scale(page, scale));
    return page;
  }

  private static void scale(Page page, DraftScale scale) {
    page.line(2, "- id: " + scale.id());
    scale.doubts().forEach(doubt -> page.decide(4, doubt));
    if (scale.neutral() != null) {
      page.line(4, "neutral: " + scale.neutral());
    }
    page.line(4, "answers:");
    for (DraftAnswer answer : scale.answers()) {
      page.line(
          6,
          "- {code: %d, label: %s%s}"
              .formatted(answer.code(), Page.texts(answer.label()), also(answer.also())));
    }
    if (!scale.missing().isEmpty()) {
      page.line(4, "missing:");
    }
    for (DraftMissing missing : scale.missing()) {
      page.line(
          6,
          "- {code: %s, reason: %s, label: %s%s}"
              .formatted(
                  Scalar.of(missing.code()),
                  missing.reason().id(),
                  Page.texts(missing.label()),
                  also(missing.also())));
    }
  }

  static String also(List<String> also) {
    return also.isEmpty() ? "" : ", also: " + Page.list(also);
  }
}
