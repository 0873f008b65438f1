package org.sojourn.site.told;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Text;
import org.sojourn.reports.results.Primary;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.words.CountTitles;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.Labels;
import org.sojourn.reports.words.Methods;
import org.sojourn.reports.words.Numbers;
import org.sojourn.reports.words.ShareTitles;
import org.sojourn.reports.words.Sources;
import org.sojourn.reports.words.Titles;
import org.sojourn.reports.words.Withheld;
import org.sojourn.reports.words.Words;

/** What was published, and the words for it in one language. */
public final class Told {

  private final Published published;
  private final Words own;
  private final Words words;
  private final Labels labels;
  private final Numbers numbers;
  private final FigureText text;
  private final Sources sources;
  private final Methods methods;
  private final Titles titles;
  private final ShareTitles shareTitles;
  private final CountTitles countTitles;

  /** {@code published} in {@code language}. */
  public Told(Published published, String language) {
    this.published = published;
    this.own = Words.of(Told.class, "/org/sojourn/site/words/site", language);
    this.words = Words.in(language);
    this.labels = new Labels(words, published.directory());
    this.numbers = FigureText.numbers(words, published.directory());
    this.text = new FigureText(words, published.directory());
    this.sources = new Sources(words, labels, published.directory(), Cell.OVERALL);
    this.methods = new Methods(words);
    this.titles = new Titles(words, published.directory());
    this.shareTitles = new ShareTitles(words, published.directory());
    this.countTitles = new CountTitles(words, published.directory());
  }

  /** What was published. */
  public Published published() {
    return published;
  }

  /** What {@code programme.yaml} declares. */
  public Programme programme() {
    return published.directory().programme();
  }

  /** The published figures. */
  public Results results() {
    return published.results();
  }

  /** Two-letter code of the language. */
  public String language() {
    return words.language();
  }

  /** The name of a language in itself: "Deutsch". */
  public static String languageName(String code) {
    ULocale locale = ULocale.forLanguageTag(code);
    return atStart(locale.getDisplayLanguage(locale));
  }

  /** {@code text} as it stands at the start of a line. */
  public static String atStart(String text) {
    return UCharacter.toTitleCase(ULocale.ROOT, text.substring(0, 1), null) + text.substring(1);
  }

  /** A message of the site's own. */
  public String say(String key, Object... arguments) {
    return own.say(key, arguments);
  }

  /** The messages that reports have, too. */
  public Words words() {
    return words;
  }

  /** A text of the programme. */
  public String in(Text of) {
    return words.set(of.in(words.language()));
  }

  /** Names of cells. */
  public Labels labels() {
    return labels;
  }

  /** Numbers and dates. */
  public Numbers numbers() {
    return numbers;
  }

  /** Figures in words. */
  public FigureText text() {
    return text;
  }

  /** The line under figures of {@code indicators}: who was asked, and when. */
  public String source(List<Indicator> indicators) {
    return sources.of(indicators, List.of()).text();
  }

  /** The line under words that quote {@code estimates}: every one of their ids. */
  public String quoted(List<Estimate> estimates) {
    return sources.quoted(estimates);
  }

  /** Who was asked for {@code indicator}, and when. */
  public String asked(Indicator indicator) {
    return sources.asked(indicator);
  }

  /** Why figures among {@code shown} stand without intervals; an empty text where none does. */
  public String withheld(Collection<Estimate> shown) {
    return Withheld.note(words, shown).orElse("");
  }

  /** Titles of figures, as reports have them. */
  public Titles titles() {
    return titles;
  }

  /** Titles of figures with the shares of several indicators, as reports have them. */
  public ShareTitles shareTitles() {
    return shareTitles;
  }

  /** Titles of figures that count registrations and exchanges, as reports have them. */
  public CountTitles countTitles() {
    return countTitles;
  }

  /** Names of methods. */
  public Methods methods() {
    return methods;
  }

  /** How sure intervals are: "95 %". */
  public String confidence() {
    return numbers.percent(100 * programme().estimation().confidence());
  }

  /** Indicators of a construct, in order. */
  public List<Indicator> indicators(Construct construct) {
    return published.directory().indicators().stream()
        .filter(indicator -> indicator.construct() == construct)
        .toList();
  }

  /** The main figure of everybody. */
  public Optional<Estimate> overall(Indicator indicator) {
    return cells(indicator, Cell.OVERALL.breakdown()).stream().findFirst();
  }

  /** The main figure of each cell of a breakdown. */
  public List<Estimate> cells(Indicator indicator, String breakdown) {
    Primary primary = Primary.of(indicator);
    return results().cells(indicator.id(), primary.item(), primary.statistic(), breakdown);
  }

  /** The main figure of one cell. */
  public Optional<Estimate> at(Indicator indicator, Cell cell) {
    return cells(indicator, cell.breakdown()).stream()
        .filter(estimate -> estimate.cell().equals(cell))
        .findFirst();
  }
}
