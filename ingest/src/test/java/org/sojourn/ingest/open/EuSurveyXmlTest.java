package org.sojourn.ingest.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

/** Files reconstructed after the layout that EUSurvey's exporter writes; nobody answered them. */
class EuSurveyXmlTest {

  private static final String ENGLISH =
      """
      <Elements lang="en">
        <Section id="s1" type="Section">About you</Section>
        <Question id="q1" type="Single Choice" bid="match">&lt;p&gt;How was&amp;nbsp;the &lt;b&gt;match&lt;/b&gt;?&lt;/p&gt;</Question>
        <Answer id="a1" type="Choice Answer" bid="m1">Bad</Answer>
        <Answer id="a2" type="Choice Answer" bid="m2" dependentElements="q3">Very good</Answer>
        <Question id="q2" type="Multiple Choice" bid="why">Why?</Question>
        <Answer id="b1" type="Choice Answer">Languages</Answer>
        <Answer id="b2" type="Choice Answer">Business</Answer>
        <Question id="q3" type="Free Text" bid="more">Anything else?</Question>
        <MatrixTitle id="m" type="Matrix" bid="mx">How good was</MatrixTitle>
        <MatrixQuestion id="mq1" type="Single Choice Matrix Question" bid="r1">the host</MatrixQuestion>
        <MatrixQuestion id="mq2" type="Single Choice Matrix Question" bid="r2">the stay</MatrixQuestion>
        <MatrixAnswer id="ma1" type="Matrix Answer">Poor</MatrixAnswer>
        <MatrixAnswer id="ma2" type="Matrix Answer">Fine</MatrixAnswer>
        <MatrixCell qid="mq1" aid="ma1"/>
        <Question id="rt" type="Rating">Stars</Question>
        <RatingQuestion id="rt1" type="Rating">Stars: food</RatingQuestion>
        <TableTitle id="t" type="Table" bid="tab">Costs</TableTitle>
        <TableQuestion id="tq1" type="Table Question" bid="travel">Travel</TableQuestion>
        <TableAnswer id="ta1" type="Table Answer" bid="eur">Euro</TableAnswer>
        <Question id="rk" type="Ranking" bid="rank">Order these</Question>
        <RankingItem id="k1" type="Ranking Item">Time</RankingItem>
        <RankingItem id="k2" type="Ranking Item">Money</RankingItem>
        <ComplexTableTitle id="ct" type="Complex Table">Plan</ComplexTableTitle>
        <Cell id="c1" type="SingleChoice" row="1" column="1" bid="cell">
          <CellTitle>x</CellTitle><ResultText>Plan A1</ResultText>
          <Answer id="ca1" type="Choice Answer">Yes</Answer>
        </Cell>
      </Elements>
      """;
  private static final String GERMAN =
      """
      <Elements lang="de">
        <Question id="q1" type="Single Choice" bid="match">Wie passte es?</Question>
        <Answer id="a1" type="Choice Answer" bid="m1">Schlecht</Answer>
        <Answer id="a2" type="Choice Answer" bid="m2">Sehr gut</Answer>
        <MatrixTitle id="m" type="Matrix" bid="mx">Wie gut war</MatrixTitle>
        <MatrixQuestion id="mq1" type="Single Choice Matrix Question" bid="r1">der Gastbetrieb</MatrixQuestion>
      </Elements>
      """;
  private static final String ANSWERS =
      """
      <Answers>
        <AnswerSet id="c-77" create="2017-05-03_14-30-59" last="2017-05-04_08-00-00" list="12" lang="de" user="anna@example.org" invitation="i-1">
          <Answer qid="q1" aid="a2"/><Answer qid="q2" aid="b2"/><Answer qid="q2" aid="b1"/>
          <Answer qid="q3">two
      lines &amp; &lt;tags&gt;</Answer>
          <Answer aid="ma2" qid="mq1"/><Answer qid="rt1">4</Answer>
          <Answer qid="tq1" aid="ta1">250</Answer><Answer qid="rk">k2;k1</Answer>
          <Answer aid="ca1" qid="c1"/>
          <Explanation qid="q1"><ExplanationText>why</ExplanationText></Explanation>
        </AnswerSet>
        <AnswerSet id="Anonymous" list="13" lang="en" user="Anonymous" invitation="Anonymous" userlogin="Anonymous">
          <Answer qid="q1" aid=""/><Answer qid="q2" aid="gone"/><Answer qid="tq1" aid="ta1"/>
        </AnswerSet>
      </Answers>
      """;

  @TempDir Path folder;

  private static String survey(String... parts) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Results create=\"2017-06-01_10-00-00\">"
        + "<Survey id=\"1\" uid=\"u\" alias=\"pilot\">"
        + String.join("", parts)
        + "</Survey>"
        + ANSWERS
        + "</Results>";
  }

  private SourceFile file(String content, List<String> languages, String... columns) {
    ReadPlan plan =
        new ReadPlan(
            "survey",
            Format.EUSURVEY_XML,
            null,
            null,
            null,
            1,
            List.of(columns),
            List.of(),
            null,
            languages);
    return TestFiles.write(folder, content.getBytes(StandardCharsets.UTF_8), plan);
  }

  private List<String> rows(String content, String... columns) {
    return TestFiles.rows(file(content, List.of("en"), columns));
  }

  private void assertRefused(String content, String message) {
    assertThatThrownBy(() -> rows(content, "match"))
        .isInstanceOf(Failure.class)
        .hasMessage("data.eusurvey-xml (source 'survey'): " + message);
  }

  @Test
  void questionsAreFoundByTitleInAnyLanguageByShortNameAndById() {
    String content = survey(ENGLISH, GERMAN);
    assertThat(rows(content, "How was the match?", "why", "q3"))
        .containsExactly("1: Very good|Languages;Business|two\nlines & <tags>", "2: -|gone|-");
    assertThat(rows(content, "Wie passte es?")).containsExactly("1: Very good", "2: -");
    assertThat(rows(content, "MATCH")).containsExactly("1: Very good", "2: -");
  }

  @Test
  void rowsOfMatricesRatingsAndTablesAreColumns() {
    String content = survey(ENGLISH, GERMAN);
    assertThat(rows(content, "How good was: the host", "Stars: food", "Costs Travel:Euro", "rank"))
        .containsExactly("1: Fine|4|250|Money;Time", "2: -|-|-|-");
    assertThat(rows(content, "Wie gut war: der Gastbetrieb", "travel:eur"))
        .containsExactly("1: Fine|250", "2: -|-");
    assertThat(rows(content, "Travel:Euro")).containsExactly("1: 250", "2: -");
    assertThat(rows(content, "r1", "cell", "r2")).containsExactly("1: Fine|Yes|-", "2: -|-|-");
  }

  @Test
  void labelsAreInOneLanguageForAllResponses() {
    String content = survey(GERMAN, ENGLISH);
    assertThat(TestFiles.rows(file(content, List.of("fr", "en"), "match", "r1")))
        .containsExactly("1: Very good|Fine", "2: -|-");
    assertThat(TestFiles.rows(file(content, List.of("de"), "match", "r1")))
        .containsExactly("1: Sehr gut|Fine", "2: -|-");
    assertThat(TestFiles.rows(file(content, List.of(), "match")))
        .containsExactly("1: Sehr gut", "2: -");
  }

  @Test
  void whoAndWhenAreColumnsAndTheWordAnonymousIsNobody() {
    assertThat(rows(survey(ENGLISH), "id", "list", "create", "last", "lang", "user", "invitation"))
        .containsExactly(
            "1: c-77|12|2017-05-03T14:30:59|2017-05-04T08:00:00|de|anna@example.org|i-1",
            "2: |13|-|-|en||");
    assertThat(
            rows(survey(ENGLISH), "contribution", "created", "updated", "languages", "userlogin"))
        .containsExactly("1: c-77|2017-05-03T14:30:59|2017-05-04T08:00:00|de|-", "2: |-|-|en|");
  }

  @Test
  void answersMayStandBeforeTheQuestions() {
    String content = "<Results>" + ANSWERS + "<Survey>" + ENGLISH + "</Survey></Results>";
    assertThat(rows(content, "match")).containsExactly("1: Very good", "2: -");
  }

  @Test
  void columnsThatAreMissingOrThereTwiceAreNamed() {
    assertThatThrownBy(() -> rows(survey(GERMAN), "matsch"))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith(
            "data.eusurvey-xml (source 'survey'): missing column 'matsch'; the file has 'Wie passte"
                + " es?', 'Wie gut war: der Gastbetrieb', 'id', 'list', 'create'");
    String twice = "<Question id=\"q9\" type=\"Free Text\" bid=\"match\">Again</Question>";
    assertRefused(
        survey(ENGLISH.replace("<Section", twice + "<Section")),
        "column 'match' is there more than once, as column 1 and 2; rename or remove all but one in"
            + " the export");
  }

  @Test
  void otherFilesAreRefused() {
    assertRefused(
        "<survey/>",
        "is no XML export of EUSurvey, which begins with Results; declare its format, or export it"
            + " again");
    assertRefused(
        "<Results><Answers/></Results>",
        "holds no questions, which EUSurvey writes as Elements in each language; export it again");
    assertRefused(
        "a;b\n1;2\n",
        "is no whole XML at line 1, column 1, after response 0 (cut off, damaged, or nested too"
            + " deep); export it again");
  }

  @Test
  void entitiesAreNeverRead() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE Results [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><Results>";
    for (String body : new String[] {"&b;", "&x;", ""}) {
      assertRefused(
          bomb + body + "</Results>",
          "declares a document type, which an export of EUSurvey never does; export it again");
    }
  }

  @Test
  void aFileThatWasCutOffOrIsNestedTooDeepIsAFailure() {
    String whole = survey(ENGLISH);
    String cut = whole.substring(0, whole.indexOf("</AnswerSet>") + 40);
    assertThatThrownBy(() -> rows(cut, "match"))
        .isInstanceOf(Failure.class)
        .hasMessageMatching(
            "data.eusurvey-xml \\(source 'survey'\\): is no whole XML at line \\d+, column \\d+, after"
                + " response 1 \\(cut off, damaged, or nested too deep\\); export it again");
    String deep = survey(ENGLISH).replace("</Answers>", "<x>".repeat(300) + "</Answers>");
    assertThatThrownBy(() -> rows(deep, "match"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("after response 2 (cut off, damaged, or nested too deep)");
  }

  @Test
  void aMillionCharactersAreRead() {
    String text = "\u00e4".repeat(1_000_000);
    String content = survey(ENGLISH).replace("two\nlines &amp; &lt;tags&gt;", text);
    assertThat(rows(content, "more").get(0)).isEqualTo("1: " + text);
  }
}
