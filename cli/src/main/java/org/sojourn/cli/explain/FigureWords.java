package org.sojourn.cli.explain;

import java.util.Locale;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.Labels;
import org.sojourn.reports.words.Words;

/**
 * Figures as the report of a programme says them, in its first language, and as the data call them.
 *
 * @param programme the programme as the run kept it
 * @param words of its first language
 * @param labels names of cells
 * @param text figures in words
 */
record FigureWords(ProgrammeDirectory programme, Words words, Labels labels, FigureText text) {

  /** The words for the figures of {@code programme}. */
  static FigureWords of(ProgrammeDirectory programme) {
    Words words = Words.in(programme.programme().language());
    return new FigureWords(
        programme, words, new Labels(words, programme), new FigureText(words, programme));
  }

  /** What a figure is: label, item where there are several, statistic. */
  String name(Estimate figure) {
    Optional<Indicator> indicator = programme.indicator(figure.indicator());
    String label = indicator.map(this::in).orElseGet(() -> builtIn(figure.indicator()));
    Optional<Item> item = Optional.ofNullable(figure.item()).flatMap(programme.codebook()::item);
    String brief = item.map(i -> ": " + i.brief().in(words.language())).orElse("");
    String statistic = words.say("statistic." + figure.statistic().id());
    return plain(label + brief + ", " + statistic + code(figure));
  }

  private String in(Indicator indicator) {
    return indicator.label().in(words.language());
  }

  private String builtIn(String id) {
    return BuiltIn.ALL.contains(id) && words.has("counts." + id) ? words.say("counts." + id) : id;
  }

  private static String code(Estimate figure) {
    return figure.code() == null ? "" : " " + figure.code();
  }

  /** The part that a figure is about: "Germany, Manufacturing". */
  String place(Estimate figure) {
    return plain(labels.cell(figure.cell()));
  }

  /** The figure with interval and base as the report says it, or why there is none. */
  String value(Estimate figure) {
    if (figure.shown()) {
      return plain(text.full(figure));
    }
    String reason = figure.reason() == null ? "" : ": " + figure.reason();
    return figure.status().id() + reason;
  }

  /** With blanks that everybody can type. */
  private static String plain(String text) {
    return text.replaceAll("[\\u00a0\\u202f]", " ");
  }

  /** The names that the data have for a figure: indicator, item, statistic, cell, code. */
  static String raw(Estimate figure) {
    String item = figure.item() == null ? "" : " " + figure.item();
    String keys = figure.cell().joined();
    String cell = keys.isEmpty() ? "" : " " + figure.cell().breakdown() + "=" + keys;
    String code = figure.code() == null ? "" : " code=" + figure.code();
    return figure.indicator() + item + " " + figure.statistic().id() + cell + code;
  }

  /** Value and interval as the data hold them, to four decimals. */
  static String exact(Estimate figure) {
    String interval =
        figure.low() == null
            ? ""
            : ", %s to %s".formatted(number(figure.low()), number(figure.high()));
    return number(figure.value()) + interval;
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.4f", value);
  }
}
