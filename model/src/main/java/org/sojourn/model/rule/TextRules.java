package org.sojourn.model.rule;

import java.util.List;
import org.sojourn.model.check.Glyphs;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.MissingAnswer;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;
import org.sojourn.model.draft.Questionnaire;
import org.sojourn.model.programme.Attribute;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Text;
import org.sojourn.model.programme.Wave;
import org.sojourn.model.report.Question;
import org.sojourn.model.report.ReportChapter;
import org.sojourn.model.report.ReportDefinition;

/** Every text is given in every declared language, in characters that reports can set. */
final class TextRules {

  private final Draft draft;
  private final Glyphs glyphs;
  private final Findings findings;

  TextRules(Draft draft, Glyphs glyphs, Findings findings) {
    this.draft = draft;
    this.glyphs = glyphs;
    this.findings = findings;
  }

  void check() {
    draft.programme().ifPresent(located -> programme(located.value(), located.place()));
    draft.scales().forEach(located -> scale(located.value(), located.place()));
    draft.questionnaires().forEach(this::questionnaire);
    draft
        .indicators()
        .forEach(located -> text(located.value().label(), located.place().at("label")));
    draft.report().ifPresent(located -> report(located.value(), located.place()));
  }

  private void programme(Programme programme, Place place) {
    text(programme.title(), place.at("title"));
    text(programme.summary(), place.at("summary"));
    text(programme.notice(), place.at("notice"));
    glyphs(programme.lead(), place.at("lead"));
    texts(programme.waves().stream().map(Wave::label).toList(), place.at("waves"), "label");
    for (Role role : programme.roles().keySet()) {
      text(programme.roles().get(role), place.at("roles").at(role.id()));
    }
    texts(
        programme.attributes().stream().map(Attribute::label).toList(),
        place.at("attributes"),
        "label");
  }

  private void scale(Scale scale, Place place) {
    texts(scale.answers().stream().map(Answer::label).toList(), place.at("answers"), "label");
    texts(
        scale.missing().stream().map(MissingAnswer::label).toList(), place.at("missing"), "label");
  }

  private void questionnaire(Questionnaire questionnaire) {
    questionnaire
        .instrument()
        .ifPresent(located -> text(located.value().title(), located.place().at("title")));
    for (Located<Item> item : questionnaire.items()) {
      text(item.value().label(), item.place().at("label"));
      if (item.value().brief() != item.value().label()) {
        text(item.value().brief(), item.place().at("brief"));
      }
      texts(
          item.value().options().stream().map(Option::label).toList(),
          item.place().at("options"),
          "label");
    }
  }

  private void report(ReportDefinition report, Place place) {
    text(report.title(), place.at("title"));
    text(report.subtitle(), place.at("subtitle"));
    glyphs(report.author(), place.at("author"));
    for (int i = 0; i < report.chapters().size(); i++) {
      if (report.chapters().get(i) instanceof ReportChapter.Own own) {
        text(own.title(), place.at("chapters").at(i).at("title"));
      }
    }
    texts(report.questions().stream().map(Question::text).toList(), place.at("questions"), "text");
    if (report.intervention() != null) {
      report
          .intervention()
          .steps()
          .forEach((step, texts) -> paragraphs(texts, place.at("intervention").at(step.id())));
    }
    prose(report.scheme(), place.at("scheme"));
    prose(report.limitations(), place.at("limitations"));
  }

  /** Of prose, characters were looked at where it was read. */
  private void prose(List<Text> texts, Place list) {
    for (int i = 0; i < texts.size(); i++) {
      languages(texts.get(i), list.at(i));
    }
  }

  private void paragraphs(List<Text> texts, Place list) {
    for (int i = 0; i < texts.size(); i++) {
      text(texts.get(i), list.at(i));
    }
  }

  private void texts(List<Text> texts, Place list, String key) {
    for (int i = 0; i < texts.size(); i++) {
      text(texts.get(i), list.at(i).at(key));
    }
  }

  private void text(Text text, Place place) {
    if (text != null) {
      languages(text, place);
      text.byLanguage().forEach((language, words) -> glyphs(words, place.at(language)));
    }
  }

  private void glyphs(String words, Place place) {
    if (words != null) {
      glyphs
          .missing(words)
          .forEach(missing -> findings.add(place, missing.message(), Glyphs.ALLOWED));
    }
  }

  private void languages(Text text, Place place) {
    for (String language : draft.outline().languages()) {
      if (!text.has(language)) {
        findings.add(
            place,
            "there is no text in '" + language + "'",
            "a text in each of " + String.join(", ", draft.outline().languages()));
      }
    }
  }
}
