package org.sojourn.ingest.samesurvey;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The survey as EUSurvey exports it to XML. */
final class EuSurveyXmlFile {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd_HH-mm-ss", Locale.ROOT);

  private EuSurveyXmlFile() {}

  static Export export() {
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append(
            "<Results create=\"2017-06-01_12-00-00\"><Survey id=\"1\" uid=\"u-1\" alias=\"same\">")
        .append("<Elements lang=\"de\"><Question id=\"q2\" type=\"Single Choice\" bid=\"SAT\">")
        .append("Wie zufrieden sind Sie?</Question></Elements><Elements lang=\"en\">");
    question(out, "q1", "Free Text", "EXC", Texts.EXCHANGE);
    question(out, "q2", "Single Choice", "SAT", Texts.SATISFACTION);
    answers(out, "s");
    question(out, "q3", "Single Choice", "REC", Texts.RECOMMEND);
    for (int i = 0; i <= 10; i++) {
      answer(out, "r" + i, String.valueOf(i));
    }
    question(out, "q4", "Single Choice", "LOD", Texts.LODGING);
    answers(out, "l");
    question(out, "q5", "Multiple Choice", "CHA", Texts.CHANNELS);
    Given.CHANNELS.forEach(id -> answer(out, "c-" + id, Given.channel(id)));
    question(out, "q6", "Number", "COST", Texts.COST);
    question(out, "q7", "Free Text", "COM", Texts.COMMENT);
    out.append("</Elements></Survey><Answers>");
    Given.ALL.forEach(given -> response(out, given));
    out.append("</Answers></Results>\n");
    return Export.text(
        "codes, in two languages",
        "eusurvey-xml",
        "same.xml",
        out.toString(),
        """
        columns:
          response: EXC
          exchange: EXC
          respondent: user
          submitted: created
        items:
          satisfaction: SAT
          recommend: q3
          lodging: {from: "If your guest lodged with you: how was it?", values: {"": not-shown}}
          channels: {from: CHA, separator: ";"}
          cost: COST
          comment: COM
        """);
  }

  private static void question(
      StringBuilder out, String id, String type, String shortName, String title) {
    out.append("<Question id=\"%s\" type=\"%s\" bid=\"%s\">".formatted(id, type, shortName))
        .append("&lt;p&gt;" + title + "&lt;/p&gt;</Question>");
  }

  private static void answers(StringBuilder out, String prefix) {
    for (int code = 1; code <= 5; code++) {
      answer(out, prefix + code, Given.label(code));
    }
    answer(out, prefix + Given.NOT_APPLICABLE, Given.label(Given.NOT_APPLICABLE));
  }

  private static void answer(StringBuilder out, String id, String label) {
    out.append("<Answer id=\"%s\" type=\"Choice Answer\">%s</Answer>".formatted(id, label));
  }

  private static void response(StringBuilder out, Given given) {
    String time = TIME.format(given.submitted());
    out.append(
        "<AnswerSet id=\"c-%d\" create=\"%s\" last=\"%s\" list=\"%d\" lang=\"en\" user=\"%s\">"
            .formatted(given.number(), time, time, given.number(), given.mail()));
    text(out, "q1", given.exchange());
    chosen(out, "q2", "s", given.satisfaction());
    chosen(out, "q3", "r", given.recommend());
    chosen(out, "q4", "l", given.lodging() == Given.NOT_SHOWN ? null : given.lodging());
    if (given.channels() != null) {
      given.channels().forEach(id -> chosen(out, "q5", "c-", id));
    }
    text(out, "q6", given.cost() == null ? null : Given.plain(given.cost()));
    text(out, "q7", given.comment());
    out.append("</AnswerSet>\n");
  }

  private static void text(StringBuilder out, String question, String text) {
    if (text != null) {
      String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
      out.append("<Answer qid=\"%s\">%s</Answer>".formatted(question, escaped));
    }
  }

  private static void chosen(StringBuilder out, String question, String prefix, Object code) {
    if (code != null) {
      out.append("<Answer qid=\"%s\" aid=\"%s%s\"/>".formatted(question, prefix, code));
    }
  }
}
