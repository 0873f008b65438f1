package org.sojourn.reports.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.classification.Countries;
import org.sojourn.model.classification.Country;
import org.sojourn.model.classification.Nace;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.MissingAnswer;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Text;
import org.sojourn.model.programme.Wave;
import org.sojourn.model.report.Question;
import org.sojourn.model.report.ReportChapter;
import org.sojourn.model.source.SourceDefinition;

/** The words that a report can be made of in one language, in small letters. */
public final class Vocabulary {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+(?:, (?:plural|select)|\\})");

  /**
   * The letter of the annex, surnames, titles of standards and files, units: the same everywhere.
   */
  private static final String NAMES =
      "A AAPOR RR Sojourn NACE Rev ISO estimates exhibits csv Wilson Clopper Pearson Jeffreys Agresti Coull"
          + " Fisher Kruskal Wallis Wilcoxon Holm Benjamini Hochberg Hedges Cronbach Student"
          + " Armitage Cochran Jonckheere Terpstra Welch Bayes Mann Whitney Kish Taylor Cohen Fleiss Cliff McNemar Newcombe"
          + " European Entrepreneurs CEA PME EUR MobiliseSME EaSI https www org";

  private Vocabulary() {}

  /** The words of the messages, the example and the classifications in {@code language}. */
  public static Set<String> of(String language) {
    List<String> texts = new ArrayList<>(programme(LanguageReport.programme(language), language));
    MessageFile messages = MessageFile.of(language);
    messages
        .keys()
        .forEach(key -> texts.add(ARGUMENT.matcher(messages.message(key)).replaceAll("")));
    Countries.all().stream().map(country -> country.name(language)).forEach(texts::add);
    for (String revision : List.of("2", "2.1")) {
      Nace nace = Nace.revision(revision);
      nace.sections().forEach(code -> texts.add(nace.shortTitle(code, language)));
      nace.divisions().forEach(code -> texts.add(nace.shortTitle(code, language)));
    }
    return words(texts);
  }

  /** Words that belong to no language: names, codes of countries, names of the example's tables. */
  public static Set<String> names() {
    List<String> texts = new ArrayList<>(List.of(NAMES));
    ProgrammeDirectory directory = ExampleReport.programme();
    Countries.all().stream().map(Country::euCode).forEach(texts::add);
    directory.codebook().scales().stream().map(Scale::id).forEach(texts::add);
    directory.sources().stream().map(SourceDefinition::source).forEach(texts::add);
    for (Instrument instrument : directory.codebook().instruments()) {
      texts.add(instrument.instrument());
      instrument.items().stream().map(Item::id).forEach(texts::add);
    }
    texts.add(ExampleReport.FACTS.fingerprint());
    return words(texts);
  }

  private static List<String> programme(ProgrammeDirectory directory, String language) {
    List<Text> texts = new ArrayList<>();
    texts.add(directory.programme().title());
    texts.add(directory.programme().summary());
    texts.add(directory.programme().notice());
    directory.programme().waves().stream().map(Wave::label).forEach(texts::add);
    texts.addAll(directory.programme().roles().values());
    directory.indicators().stream().map(Indicator::label).forEach(texts::add);
    texts.add(directory.report().title());
    texts.add(directory.report().subtitle());
    texts.addAll(directory.report().scheme());
    texts.addAll(directory.report().limitations());
    directory.report().questions().stream().map(Question::text).forEach(texts::add);
    directory.report().intervention().steps().values().forEach(texts::addAll);
    for (Scale scale : directory.codebook().scales()) {
      scale.answers().stream().map(Answer::label).forEach(texts::add);
      scale.missing().stream().map(MissingAnswer::label).forEach(texts::add);
    }
    for (Instrument instrument : directory.codebook().instruments()) {
      texts.add(instrument.title());
      instrument.items().stream().map(Item::label).forEach(texts::add);
      instrument.items().stream().map(Item::brief).forEach(texts::add);
    }
    directory.report().chapters().stream()
        .flatMap(c -> c instanceof ReportChapter.Own own ? Stream.of(own.title()) : Stream.empty())
        .forEach(texts::add);
    return Stream.concat(
            texts.stream().map(text -> text.in(language)),
            directory.prose().stream()
                .filter(prose -> prose.language().equals(language))
                .flatMap(prose -> prose.passages().stream())
                .map(Object::toString))
        .toList();
  }

  private static Set<String> words(List<String> texts) {
    Set<String> words = new TreeSet<>();
    for (String text : texts) {
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
