package org.sojourn.reports.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Period;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Text;
import org.sojourn.model.run.RunFacts;
import org.sojourn.reports.chart.Chart;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.results.Primary;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.words.Asked;
import org.sojourn.reports.words.CountTitles;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.Labels;
import org.sojourn.reports.words.Methods;
import org.sojourn.reports.words.Numbers;
import org.sojourn.reports.words.ShareTitles;
import org.sojourn.reports.words.SourceLine;
import org.sojourn.reports.words.Sources;
import org.sojourn.reports.words.Titles;
import org.sojourn.reports.words.Words;

/**
 * A report in the making: what is to be told, the words for it, and the numbers of figures and
 * tables given out so far.
 */
public final class Composition {

  private final ProgrammeDirectory directory;
  private final RunFacts facts;
  private final Results results;
  private final Quality quality;
  private final Words words;
  private final Cell about;
  private final Labels labels;
  private final Numbers numbers;
  private final FigureText text;
  private final Sources sources;
  private final Methods methods;
  private final Titles titles;
  private final ShareTitles shareTitles;
  private final CountTitles countTitles;
  private final Exhibits exhibits;

  /** A report about everybody in {@code results}, in the language of {@code words}. */
  public Composition(
      ProgrammeDirectory directory, RunFacts facts, Results results, Quality quality, Words words) {
    this(directory, facts, results, quality, words, Cell.OVERALL);
  }

  /** A report about one cell of {@code results}, in the language of {@code words}. */
  public Composition(
      ProgrammeDirectory directory,
      RunFacts facts,
      Results results,
      Quality quality,
      Words words,
      Cell about) {
    this.directory = directory;
    this.facts = facts;
    this.results = results;
    this.quality = quality;
    this.words = words;
    this.about = about;
    this.labels = new Labels(words, directory);
    this.numbers = FigureText.numbers(words, directory);
    this.text = new FigureText(words, directory);
    this.sources = new Sources(words, labels, directory, about);
    this.methods = new Methods(words);
    this.titles = new Titles(words, directory);
    this.shareTitles = new ShareTitles(words, directory);
    this.countTitles = new CountTitles(words, directory);
    this.exhibits = new Exhibits(words, sources);
  }

  /** The programme directory. */
  public ProgrammeDirectory directory() {
    return directory;
  }

  /** What {@code programme.yaml} declares. */
  public Programme programme() {
    return directory.programme();
  }

  /** The run. */
  public RunFacts facts() {
    return facts;
  }

  /** The day that the report bears: the newest of the data, else the last of the programme. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(facts.asOf())
        .or(() -> Optional.ofNullable(programme().period()).map(Period::to));
  }

  /** Who answers for the report: its author, else who runs the programme, else its name. */
  public String author() {
    String author = directory.report().author();
    if (author != null) {
      return author;
    }
    return programme().lead() == null ? in(programme().title()) : programme().lead();
  }

  /** Whom the report is about: everybody, or one group of a family of reports. */
  public Cell about() {
    return about;
  }

  /** The name of those whom the report is about. */
  public String aboutName() {
    return labels.cell(about);
  }

  /** The published figures. */
  public Results results() {
    return results;
  }

  /** What became of the sources' rows. */
  public Quality quality() {
    return quality;
  }

  /** The report's own words. */
  public Words words() {
    return words;
  }

  /** Numbers in the report's language. */
  public Numbers numbers() {
    return numbers;
  }

  /** Names of cells. */
  public Labels labels() {
    return labels;
  }

  /** Figures in words. */
  public FigureText text() {
    return text;
  }

  /** Names of methods and tests. */
  public Methods methods() {
    return methods;
  }

  /** Titles of figures. */
  public Titles titles() {
    return titles;
  }

  /** Titles of figures with the shares of several indicators. */
  public ShareTitles shareTitles() {
    return shareTitles;
  }

  /** Titles of figures that count registrations and exchanges. */
  public CountTitles countTitles() {
    return countTitles;
  }

  /** Lines under figures and tables. */
  public Sources sources() {
    return sources;
  }

  /** The text in the report's language. */
  public String in(Text text) {
    return words.set(text.in(words.language()));
  }

  /** A message of the report's own words. */
  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** Fewer answers than this are hidden. */
  public int threshold() {
    return programme().disclosure().threshold();
  }

  /** How sure intervals are: "95 %". */
  public String confidence() {
    return numbers.percent(100 * programme().estimation().confidence());
  }

  /** The p-value below which a test has found something: "5 %". */
  public String significance() {
    return numbers.percent(100 * (1 - programme().estimation().confidence()));
  }

  /** Whether any indicator puts the answers of several roles together. */
  public boolean pools() {
    return directory.indicators().stream()
        .filter(indicator -> indicator.measure().hasRoles())
        .anyMatch(indicator -> Asked.of(indicator, directory).roles().size() > 1);
  }

  /** Indicators of a construct, in order. */
  public List<Indicator> indicators(Construct construct) {
    return directory.indicators().stream().filter(i -> i.construct() == construct).toList();
  }

  /** Questionnaires by wave, then by role. */
  public List<Instrument> instruments() {
    return directory.instruments();
  }

  /** The main figure of everybody. */
  public Optional<Estimate> overall(Indicator indicator) {
    Primary primary = Primary.of(indicator);
    return results.overall(indicator.id(), primary.item(), primary.statistic());
  }

  /** The main figure of those whom the report is about. */
  public Optional<Estimate> own(Indicator indicator) {
    Primary primary = Primary.of(indicator);
    return results.at(indicator.id(), primary.item(), primary.statistic(), about);
  }

  /** The main figure of each cell of a breakdown. */
  public List<Estimate> cells(Indicator indicator, String breakdown) {
    Primary primary = Primary.of(indicator);
    return results.cells(indicator.id(), primary.item(), primary.statistic(), breakdown);
  }

  /** Gives a chart its number and puts it on a page. */
  public Block.Figure figure(
      String title, Chart chart, String alternative, String note, SourceLine source) {
    return exhibits.figure(title, chart, alternative, note, source);
  }

  /** Gives a table its number and puts it on a page. */
  public Block.DataTable table(
      String title,
      String style,
      List<Block.Column> columns,
      List<List<Block.Entry>> rows,
      String summary,
      String note,
      SourceLine source) {
    return exhibits.table(title, style, columns, rows, summary, note, source);
  }

  /** The figures and tables that show estimates, in the order in which they were made. */
  public List<Exhibit> exhibits() {
    return exhibits.shown();
  }

  /** Those of them called {@code id}. */
  public List<Exhibit> exhibits(String id) {
    return exhibits().stream().filter(exhibit -> exhibit.id().equalsIgnoreCase(id)).toList();
  }

  /** The charts that were given numbers, by id. */
  public Map<String, Chart> charts() {
    return exhibits.charts();
  }
}
