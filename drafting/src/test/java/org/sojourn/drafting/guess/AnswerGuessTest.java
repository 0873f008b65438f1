package org.sojourn.drafting.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.drafting.look.Column;
import org.sojourn.model.codebook.MissingReason;

class AnswerGuessTest {

  /** A column of texts, each with how often it comes: {@code "4*10"}. */
  private static Column column(String name, String... texts) {
    List<String> cells = new ArrayList<>();
    for (String text : texts) {
      int star = text.lastIndexOf('*');
      int times = star < 0 ? 1 : Integer.parseInt(text.substring(star + 1));
      cells.addAll(Collections.nCopies(times, star < 0 ? text : text.substring(0, star)));
    }
    return new Column(List.of(name), cells);
  }

  private static Answers of(String... texts) {
    return AnswerGuess.of(column("q", texts));
  }

  private static Answers.Closed closed(String... texts) {
    return (Answers.Closed) of(texts);
  }

  @Test
  void numbersOnFivePointsLeaveOutSlipsAndCodesOfNoAnswer() {
    Answers.Closed answers = closed("5*10", "4*20", "3*8", "98*2", "7", "n/a", "");
    assertThat(answers.bare()).isTrue();
    assertThat(answers.labels().keySet()).containsExactly(1, 2, 3, 4, 5);
    assertThat(answers.none())
        .isEqualTo(Map.of("98", new Answers.Missing(MissingReason.DONT_KNOW, null)));
    assertThat(answers.doubts())
        .containsExactly("is the answer 7 a slip? It comes once, and 6 never");
  }

  @Test
  void endsOfTheScaleAreGuessedFromWhatIsThere() {
    assertThat(closed("4*10", "2*10").labels().keySet()).containsExactly(1, 2, 3, 4);
    assertThat(closed("9*10", "6*10").labels().keySet()).hasSize(11).contains(0, 10);
    assertThat(closed("7*10", "2*10").labels().keySet()).hasSize(7);
    assertThat(closed("0*10", "4*10").labels().keySet()).containsExactly(0, 1, 2, 3, 4);
    assertThat(closed("1*40", "0*2").scale()).isEqualTo("yes-no");
    assertThat(closed("9*10", "10 - Extremely likely*10").labels())
        .containsEntry(10, "10 - Extremely likely")
        .containsEntry(0, "0");
  }

  @Test
  void labelsAreKnownInFiveLanguages() {
    assertThat(closed("Agree*5", "strongly agree*5", "Don't know").scale()).isEqualTo("agreement4");
    assertThat(closed("Agree*5", "Neutral*5", "Strongly agree").scale()).isEqualTo("agreement5");
    assertThat(closed("Sehr zufrieden*5", "Teils/teils*5", "weiß nicht").language())
        .isEqualTo("de");
    assertThat(closed("Tout à fait d'accord*5", "Neutre*5").scale()).isEqualTo("agreement5");
    assertThat(closed("Nunca*5", "A veces*5").scale()).isEqualTo("frequency5");
    assertThat(closed("Molto soddisfatto*5", "Né soddisfatto né insoddisfatto*5").scale())
        .isEqualTo("satisfaction5");
    assertThat(closed("Yes*20").scale()).isEqualTo("yes-no");
    assertThat(closed("Good*9", "Basic*9", "Expert").labels().values())
        .containsExactly("Beginner", "Basic", "Good", "Very good", "Expert");
  }

  @Test
  void codesInBracketsAndRatingsAreUnderstood() {
    Answers.Closed answers = closed("Yes(ID10)*5", "No(ID16)*5", "I don't know(ID17)");
    assertThat(answers.scale()).isEqualTo("yes-no");
    assertThat(answers.labels()).isEqualTo(Map.of(0, "No", 1, "Yes"));
    assertThat(answers.also()).isEqualTo(Map.of(0, List.of("ID16"), 1, List.of("ID10")));
    assertThat(answers.none())
        .isEqualTo(Map.of("ID17", new Answers.Missing(MissingReason.DONT_KNOW, "I don't know")));
    assertThat(of("General(ID1)*20", "Own(ID2)*20", "General(ID1); Own(ID2)"))
        .isEqualTo(new Answers.Multiple(List.of("General(ID1)", "Own(ID2)"), ";"));
    assertThat(closed("8/10*5", "3/10*5").labels().keySet())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(closed("2/5*5", "0/5").labels().keySet()).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void otherAnswersAreAmountsOptionsLabelsOrTexts() {
    assertThat(of("1.500,00", "200", "about 2000", "90", "80", "75"))
        .isEqualTo(
            new Answers.Amount(
                false, List.of("what do these mean, which are no numbers: 'about 2000'")));
    assertThat(of("-5*4", "3*4", "200*4")).isEqualTo(new Answers.Amount(true, List.of()));
    assertThat(of("fair;web*5", "web*5", "friend;fair*5"))
        .isEqualTo(new Answers.Multiple(List.of("fair", "friend", "web"), ";"));
    Answers.Closed track = closed("green*10", "digital*10");
    assertThat(track.scale()).isNull();
    assertThat(track.labels()).isEqualTo(Map.of(1, "digital", 2, "green"));
    assertThat(of("It was good.*4", "A look into another workshop.*4"))
        .isInstanceOf(Answers.Open.class);
    assertThat(of("Anna", "Berta", "Carla", "Dora")).isInstanceOf(Answers.Open.class);
    assertThat(of("n/a*3", "")).isInstanceOf(Answers.None.class);
  }

  @Test
  void textsThatComeSeveralTimesAreNotOptions() {
    assertThat(AnswerGuess.of(column("Anmerkungen", "Danke, Frau Özdemir <b>*30")))
        .isEqualTo(new Answers.Open());
    assertThat(of("Danke, Frau Özdemir <b>*30", "Danke*20")).isEqualTo(new Answers.Open());
    String[] words = {"No, thanks*20", "None*9", "Nothing, really*20"};
    assertThat(AnswerGuess.of(column("What do you suggest?", words))).isEqualTo(new Answers.Open());
    assertThat(of(words)).isEqualTo(new Answers.Open());
    assertThat(of("No, thanks, really*9", "really, no*9", "no, thanks*9", "thanks, no*9"))
        .isEqualTo(new Answers.Open());
    assertThat(of("Fair;Web*9", "Web*9", "Fair*3", "Web;Mr Brown told me"))
        .as("own words among the options")
        .isEqualTo(new Answers.Open());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Any comments?",
        "General remarks",
        "What do you suggest?",
        "Please explain",
        "Why?",
        "Name of your mentor",
        "Anmerkungen",
        "Weitere Kommentare",
        "Bemerkung",
        "Commentaires",
        "Vos remarques",
        "Comentarios",
        "Osservazioni"
      })
  void headingsThatAskForOwnWordsGetTexts(String heading) {
    assertThat(AnswerGuess.of(column(heading, "fair;web*9", "web*9", "fair*9")))
        .isEqualTo(new Answers.Open());
    assertThat(AnswerGuess.of(column(heading, "green*9", "blue*9"))).isEqualTo(new Answers.Open());
  }

  @Test
  void aChoiceCanHoldACommaItself() {
    assertThat(
            of(
                "Found customers, Hired staff*3",
                "Learned new methods, tools, Hired staff*3",
                "Found customers, Learned new methods, tools, Hired staff*2",
                "Hired staff"))
        .isEqualTo(
            new Answers.Multiple(
                List.of("Found customers", "Hired staff", "Learned new methods, tools"), ","));
  }

  @Test
  void datesAreReadInThePatternThatFitsMost() {
    assertThat(DateGuess.of(column("d", "2017-03-31", "2017-04-01 10:00:00")))
        .contains(new DateGuess(null, false));
    assertThat(DateGuess.of(column("d", "31/03/2017 09:05", "01/04/2017 10:00")))
        .contains(new DateGuess("dd/MM/yyyy HH:mm", false));
    assertThat(DateGuess.of(column("d", "01/04/2017", "02/03/2017")))
        .contains(new DateGuess("dd/MM/yyyy", true));
    assertThat(DateGuess.of(column("d", "04/31/2017", "12/25/2017", "1/5/2017"))).isEmpty();
    assertThat(DateGuess.of(column("d", "12/25/2017", "12/24/2017")))
        .contains(new DateGuess("MM/dd/yyyy", false));
    assertThat(DateGuess.of(column("d", "2017-02-30", "x"))).isEmpty();
    assertThat(DateGuess.of(column("d", "3.1.2017", "12.11.2017")))
        .contains(new DateGuess("d.M.yyyy", false));
  }

  private static List<Asked> questions(String... kinds) {
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      String[] texts =
          switch (kinds[i]) {
            case "5" -> new String[] {"5*20", "1*20"};
            case "yn" -> new String[] {"1*20", "0*20"};
            case "10" -> new String[] {"9*20", "2*20"};
            default -> new String[] {"123*5", "99999*5", "4,5"};
          };
      asked.add(new Asked(column("Q" + (i + 1), texts)));
    }
    return asked;
  }

  @Test
  void aQuestionnaireLiesInAnotherInOneWayOrNotAtAll() {
    List<Asked> few = questions("5", "10", "5", "yn", "n");
    List<Asked> many = questions("5", "10", "yn", "5", "yn", "n");
    Map<Asked, Asked> pairs = Embedding.of(few, many);
    assertThat(few.stream().map(asked -> pairs.get(asked).column()))
        .containsExactly("Q1", "Q2", "Q4", "Q5", "Q6");
    assertThat(Embedding.of(many, few)).hasSize(5).containsEntry(many.get(3), few.get(2));
    assertThat(Embedding.of(few, questions("5", "10", "5", "5", "yn", "n"))).isEmpty();
    assertThat(Embedding.of(few, questions("5", "10", "yn", "n", "n"))).isEmpty();
    assertThat(Embedding.of(questions("5", "10"), questions("5", "10", "yn"))).isEmpty();
  }

  @Test
  void headingsAreOpaqueWhenTheyOnlyCount() {
    assertThat(Arrays.stream(new String[] {"Q1", "q12a", "QID3", "Question 4", "17"}))
        .allMatch(name -> new Asked(column(name, "1*5")).opaque());
    assertThat(Arrays.stream(new String[] {"Q1 Match", "match", "skills[1]", "2017 plans"}))
        .noneMatch(name -> new Asked(column(name, "1*5")).opaque());
    assertThat(new Asked(column("Q6 Own cost", "1")).label()).isEqualTo("Own cost");
    assertThat(new Asked(column("answers.own_cost", "1")).label()).isEqualTo("Own cost");
    assertThat(new Asked(column("skills[digital]", "1")).label()).isEqualTo("Skills: digital");
  }
}
