package org.sojourn.drafting.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.drafting.TestProgramme;
import org.sojourn.drafting.page.Page;
import org.sojourn.drafting.survey.Choice;
import org.sojourn.drafting.survey.Question;
import org.sojourn.drafting.survey.SurveyDefinition;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Item;

class CodebookDraftTest {

  private static final Path FILES = Path.of("src/test/resources/org/sojourn/drafting/survey");

  @TempDir Path temp;

  private static String page(CodebookDraft draft, int index) {
    return draft.pages().get(index).text();
  }

  @Test
  void oldCodesRiseWithTheScaleAndStayReadable() {
    CodebookDraft draft = CodebookDraft.of(FILES.resolve("old.lss"));
    assertThat(page(draft, 0))
        .startsWith(
            """
            scales:
              - id: satisfaction5
                neutral: 3
                answers:
                  - {code: 1, label: {en: Very dissatisfied, de: Sehr unzufrieden}, also: [A5]}
                  - {code: 2, label: {en: Dissatisfied, de: Unzufrieden}, also: [A4]}
                  - {code: 3, label: {en: Neither satisfied nor dissatisfied, de: Teils/teils}, also: [A3]}
                  - {code: 4, label: {en: Satisfied, de: Zufrieden}, also: [A2]}
                  - {code: 5, label: {en: Very satisfied, de: Sehr zufrieden}, also: [A1]}
                missing:
                  - {code: A6, reason: dont-know, label: {en: Don't know, de: Weiß nicht}}
            """);
    assertThat(page(draft, 1))
        .startsWith("instrument: old\n")
        .contains("role: host\nwave: exit\n")
        .contains("# decide: left out, or read with a guess: RANK: a ranking\n")
        .contains(
            """
              - id: why
                kind: multiple
                label: {en: "Why?"}
                options:
                  - {id: sq001, label: {en: to learn}, also: [SQ001]}
                  - {id: sq002, label: {en: to sell}, also: [SQ002]}
            """)
        .contains(
            "  - id: cost\n    kind: amount\n    label: {en: Cost}\n    min: 0\n    max: 5000\n")
        .contains("#   sat_sq001: \"SAT[SQ001]\"\n")
        .contains("#   why:\n#     options:\n#       sq001: \"WHY[SQ001]\"\n");
  }

  @Test
  void everyDefinitionGivesACodebookThatPasses() {
    for (String file : List.of("old.lss", "new.lss", "eusurvey.xml")) {
      CodebookDraft draft = CodebookDraft.of(FILES.resolve(file));
      Codebook codebook = TestProgramme.around(draft.pages(), temp.resolve(file)).codebook();
      assertThat(codebook.instruments()).hasSize(1);
      assertThat(codebook.instruments().get(0).items()).hasSize(draft.survey().questions().size());
    }
  }

  @Test
  void newCodesFollowTheQuestionnaireWhereNoOrderIsKnown() {
    String scales = page(CodebookDraft.of(FILES.resolve("new.lss")), 0);
    assertThat(scales)
        .contains(
            "  - id: points-1-5\n    answers:\n      - {code: 1, label: {en: \"1\", fr: \"1\"}}\n")
        .contains(
            """
              - id: how-scale
                # decide: the codes follow the order of the questionnaire: do they rise with the scale?
                answers:
                  - {code: 1, label: {en: A fair, fr: Un salon}, also: [AO01]}
                  - {code: 2, label: {en: "A chamber & its news"}, also: [AO02]}
                  - {code: 3, label: {en: A friend}, also: [AO03]}
                  - {code: 4, label: {en: Other, fr: Autre}, also: ["-oth-"]}
            """);
  }

  @Test
  void hostileTextsPassAndComeBackAsTheyWere() {
    List<String> texts =
        List.of(
            "a: b",
            "\"quoted\" 'text'",
            "- dash",
            "\uD83D\uDE00 smile",
            "two\nlines",
            "No",
            "01",
            "#x",
            "{a}",
            "x, y",
            "*",
            "Ja?",
            "null",
            "C:\\",
            "tab\there");
    List<Choice> choices = new ArrayList<>();
    Map<String, String> expected = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      choices.add(new Choice("c" + i + ": \"", Map.of("en", texts.get(i)), null));
      expected.put(String.valueOf(i + 1), texts.get(i));
    }
    List<Question> questions = new ArrayList<>();
    questions.add(Question.closed("status", "col: \"1\"", Map.of("en", "x: - y"), choices));
    for (int i = 0; i < texts.size(); i++) {
      questions.add(Question.open(texts.get(i), texts.get(i), Map.of("en", texts.get(i))));
    }
    questions.add(Question.multiple("many", "many", Map.of("en", "m"), choices));
    SurveyDefinition survey =
        new SurveyDefinition("T", "", Map.of("en", "- : #"), List.of("en"), questions, List.of());
    Scales scales = new Scales();
    DraftInstrument instrument =
        new InstrumentDrafter(scales).draft(survey, "hostile", "host exit");
    List<Page> pages = List.of(ScalesPage.of(scales.all()), InstrumentPage.of(instrument));
    Codebook codebook = TestProgramme.around(pages, temp).codebook();
    Map<String, String> read = new LinkedHashMap<>();
    codebook
        .scales()
        .get(0)
        .answers()
        .forEach(answer -> read.put(String.valueOf(answer.code()), answer.label().in("en")));
    assertThat(read).isEqualTo(expected);
    List<Item> items = codebook.instruments().get(0).items();
    assertThat(items.get(0).id()).isEqualTo("status_2");
    assertThat(items.get(0).label().in("en")).isEqualTo("x: - y");
    for (int i = 0; i < texts.size(); i++) {
      assertThat(items.get(i + 1).label().in("en")).isEqualTo(texts.get(i));
    }
  }

  @Test
  void twoAnswersThatReadAlikeAreToldApart() {
    List<Choice> choices =
        List.of(
            new Choice("1", Map.of("en", "-2"), null),
            new Choice("2", Map.of("en", "1"), null),
            new Choice("A", Map.of("en", "Other"), null),
            new Choice("B", Map.of("en", "other"), null));
    SurveyDefinition survey =
        new SurveyDefinition(
            "T",
            "",
            Map.of(),
            List.of("en"),
            List.of(Question.closed("q", "q", Map.of("en", "q"), choices)),
            List.of());
    Scales scales = new Scales();
    DraftInstrument instrument = new InstrumentDrafter(scales).draft(survey, "alike", "host exit");
    TestProgramme.around(List.of(ScalesPage.of(scales.all()), InstrumentPage.of(instrument)), temp);
    assertThat(
            scales.all().get(0).answers().stream().map(a -> a.code() + " " + a.label().get("en")))
        .containsExactly("1 -2", "2 1 (2)", "3 Other", "4 other (B)");
  }
}
