package org.sojourn.drafting.codebook;

import java.math.BigDecimal;
import java.util.Locale;
import org.sojourn.drafting.page.Page;
import org.sojourn.drafting.page.Scalar;
import org.sojourn.drafting.survey.Question;

/** Writes the file of an instrument. */
public final class InstrumentPage {

  private InstrumentPage() {}

  /** The page of {@code instrument}. */
  public static Page of(DraftInstrument instrument) {
    Page page = new Page("codebook/" + instrument.name() + ".yaml");
    page.line(0, "instrument: " + instrument.name());
    instrument.doubts().forEach(doubt -> page.decide(0, doubt));
    page.line(0, "role: " + instrument.role().id())
        .line(0, "wave: " + instrument.wave())
        .line(0, "title: " + Page.texts(instrument.title()))
        .line(0, "items:");
    instrument.items().forEach(item -> item(page, item));
    return page;
  }

  private static void item(Page page, DraftItem item) {
    page.line(2, "- id: " + item.id());
    item.doubts().forEach(doubt -> page.decide(4, doubt));
    if (item.kind() == Question.Kind.CLOSED) {
      page.line(4, "scale: " + item.scale());
    } else {
      page.line(4, "kind: " + item.kind().name().toLowerCase(Locale.ROOT));
    }
    page.line(4, "label: " + Page.texts(item.label()));
    limit(page, "min", item.min());
    limit(page, "max", item.max());
    if (!item.options().isEmpty()) {
      page.line(4, "options:");
    }
    for (DraftOption option : item.options()) {
      String also = ScalesPage.also(option.also());
      page.line(
          6,
          "- {id: %s, label: %s%s}"
              .formatted(Scalar.of(option.id()), Page.texts(option.label()), also));
    }
  }

  private static void limit(Page page, String name, Double value) {
    if (value != null) {
      page.line(4, name + ": " + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
  }
}
