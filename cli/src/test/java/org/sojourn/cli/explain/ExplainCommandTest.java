package org.sojourn.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sojourn.cli.Cli;
import org.sojourn.cli.SharedExample;
import org.sojourn.cli.runs.StoredProgramme;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.ExhibitId;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.receipts.Account;
import org.sojourn.receipts.Receipt;
import org.sojourn.tables.ParquetTable;

/** The way back from figures of the shipped example. */
class ExplainCommandTest {

  private static final Set<String> COUNTED =
      Set.of(
          "overall",
          "role",
          "size",
          "cohort",
          "partner-country",
          "role-pair",
          "role-pair-answers",
          "instrument",
          "instrument-x-country",
          "instrument-x-size");

  /** Figures that rest on some of the others' base only. */
  private static final Set<Statistic> OF_SOME = Set.of(Statistic.FULFILLED, Statistic.UNEXPECTED);

  private static List<Estimate> figures(String part) {
    return ParquetTable.read(
            SharedExample.output().resolve("current").resolve(part).resolve("estimates"),
            EstimateTable.SCHEMA)
        .stream()
        .map(EstimateTable::estimate)
        .toList();
  }

  private static Estimate published(String indicator, Statistic statistic, String cell) {
    return figures("public/data").stream()
        .filter(e -> e.indicator().equals(indicator) && e.statistic() == statistic)
        .filter(e -> e.cell().joined().equals(cell) && e.item() == null)
        .findFirst()
        .orElseThrow();
  }

  private static Cli explain(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "explain";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--run";
    all[all.length - 1] = SharedExample.output().toString();
    return Cli.run(all);
  }

  @Test
  void showsDefinitionBaseFilesAndVersions() {
    Estimate figure = published("sending_match", Statistic.SHARE, "");
    Cli explained = explain(figure.id());

    assertThat(explained.err()).isEmpty();
    assertThat(explained.code()).isZero();
    assertThat(explained.out())
        .startsWith(figure.id() + "  91 % (87 to 93 %, n = 44 of 54)\n")
        .contains("in data    90.9091, 86.5269 to 92.5926\n", "cell       all\n")
        .contains("indicator  sending_match: Sending companies happy with the match")
        .contains("question   match_satisfaction: ")
        .contains("counts     answers 4 Satisfied, 5 Very satisfied")
        .contains("asked      sending (Sending company); wave exit (")
        .contains("formula    x / n, per hundred: answers that count / valid answers")
        .contains("  parties asked  54\n", "  valid answers  44\n")
        .contains("data/sending-exit.csv", "data/exchanges.xlsx", "sha256 ")
        .doesNotContain("host-exit.csv", "FILE:ROW")
        .contains("  sending-exit   duplicate-response 2, outside-population 1")
        .containsPattern("Run \\S+ of Sojourn 0\\.1\\.0, Java 17");
  }

  @Test
  void namesTheFilesOfEveryPartyOfAnAgreement() {
    Estimate figure = published("same_view", Statistic.AGREEMENT, "");
    Cli explained = explain(figure.id());

    assertThat(explained.err()).isEmpty();
    assertThat(explained.out())
        .contains("data/sending-exit.csv", "data/host-exit.csv", "data/participant-exit.csv")
        .doesNotContain("follow-up", "participant-before");
  }

  @Test
  void namesTheFilesOfWhatWasExpectedAndWhatCameOfIt() {
    Estimate figure = published("new_products_kept", Statistic.REALISED, "");

    assertThat(explain(figure.id()).out())
        .contains("sending-exit", "sending-follow-up", "host-exit", "host-follow-up")
        .doesNotContain("participant-");
  }

  @Test
  void showsRowsToWhoMaySeeThem() {
    Estimate figure = published("sending_match", Statistic.SHARE, "");
    String rows = explain(figure.id(), "--private").out();

    assertThat(rows.substring(rows.indexOf("FILE:ROW")))
        .contains("data/sending-exit.csv:2 ", " sending  yes     5 Very satisfied");
    assertThat(explain(figure.id(), "--private", "--limit", "3").out())
        .endsWith("the first 3 of 45 rows; --limit N shows more\n");
  }

  @Test
  void keepsWhatIsHiddenToThePrivateStore() {
    Estimate hidden =
        figures("public/data").stream()
            .filter(e -> e.status().hidden() && e.statistic() == Statistic.SHARE)
            .findFirst()
            .orElseThrow();

    assertThat(explain(hidden.id()).out())
        .startsWith(hidden.id() + "  hidden: fewer than 5")
        .doesNotContain("Who counts", "n = ");
    assertThat(explain(hidden.id(), "--private").out()).contains("Who counts", "n = ");
  }

  /** Rows counted one by one, by code that shares nothing with the cube. */
  @Test
  void countsTheSameBasesAsTheCube() {
    ProgrammeDirectory programme = StoredProgramme.load(SharedExample.output().resolve("current"));
    Map<String, Estimate> bases = new LinkedHashMap<>();
    for (Estimate e : figures("private")) {
      if (COUNTED.contains(e.cell().breakdown())) {
        String some = OF_SOME.contains(e.statistic()) ? e.statistic().id() : "";
        bases.putIfAbsent(e.indicator() + e.item() + e.cell() + some, e);
      }
    }
    Set<String> counted = new TreeSet<>();
    int accounts = 0;
    for (Estimate figure : bases.values()) {
      Optional<Account> account =
          Receipt.of(programme, SharedExample.output().resolve("current/private"), figure)
              .account();
      if (account.isPresent()) {
        accounts++;
        counted.add(figure.indicator());
        assertThat(account.get().base())
            .as("%s %s %s", figure.indicator(), figure.item(), figure.cell())
            .isEqualTo(figure.base());
      }
    }
    assertThat(accounts).isGreaterThan(500);
    assertThat(counted).contains("same_view", "new_products_kept", "response", "sending_match");
  }

  @Test
  void countsExchangesOfWhichAllPartiesAnswered() {
    Estimate figure = published("same_view", Statistic.AGREEMENT, "");
    String told = explain(figure.id(), "--private").out();

    assertThat(told)
        .contains("  completed exchanges                      54\n")
        .contains("    no response of sending                 9\n")
        .contains("  exchanges of which all parties answered  27\n")
        .containsPattern("yes +sending \\d [A-Z][a-z ]+, host \\d [A-Z][a-z ]+, participant \\d ");
  }

  @Test
  void countsThoseWhoExpectedIt() {
    Estimate figure = published("new_products_kept", Statistic.FULFILLED, "");

    assertThat(explain(figure.id()).out())
        .contains("  parties asked                        108\n")
        .contains("    did not expect it                  14\n")
        .contains("  complete pairs                       37\n");
  }

  @Test
  void countsResponses() {
    Estimate rate =
        figures("public/data").stream()
            .filter(e -> e.statistic() == Statistic.RESPONSE_RATE)
            .filter(e -> e.cell().joined().equals("host-exit|BE"))
            .findFirst()
            .orElseThrow();

    assertThat(explain(rate.id()).out())
        .contains("  parties asked         9\n", "    complete responses  7\n")
        .contains("    no response         2\n");
  }

  /** The ids under the figures and tables of the report. */
  @Test
  void listsWhatAFigureOfTheReportShows() {
    List<String> stages =
        figures("public/data").stream()
            .filter(e -> e.indicator().equals("funnel"))
            .map(Estimate::id)
            .toList();
    Cli explained = explain(ExhibitId.ofFigure(stages));

    assertThat(explained.err()).isEmpty();
    assertThat(explained.out())
        .startsWith(ExhibitId.ofFigure(stages) + "  Figure ")
        .contains("companies registered;", "\nShows 5 figures\n")
        .containsPattern("  E-\\w{8}  412 +\\(?.*funnel count stage=registered\n")
        .endsWith("Each is explained by its own id.\n");
    assertThat(explain(ExhibitId.ofFigure(stages), "--limit", "2").out())
        .contains("  and 3 more; --limit N shows more\n");

    Cli unknown = explain("T-00000000");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("has no figure or table of the report 'T-00000000'");
  }

  @Test
  void explainsAComparisonByTheGroupsThatItRestsOn() {
    Cli explained = explain("E-26S29T8B");

    assertThat(explained.err()).isEmpty();
    assertThat(explained.out())
        .startsWith("E-26S29T8B  p = 0.2078, adjusted 0.3117\n")
        .contains("compared   groups by country\n")
        .contains("question   difference: do the groups differ?\n")
        .contains("groups     3 compared, 9 left out\n")
        .contains("effect     0.3740 (Cramer's V)\n", "adjusted   Benjamini-Hochberg\n")
        .containsPattern(
            "  E-\\w{8}  71 % .*n = 7 of 8\\) +Sending companies happy with the match,"
                + " Share +Germany +sending_match share country=DE\n")
        .containsPattern("100 % .*n = 10 of 13.*Italy +sending_match share country=IT\n");
  }

  @Test
  void saysWhyRowsAreNotCounted() {
    Estimate registered =
        figures("public/data").stream()
            .filter(e -> e.indicator().equals("registrations"))
            .findFirst()
            .orElseThrow();

    assertThat(explain(registered.id()).out())
        .contains(
            "Not counted again from the stored rows: the figure is itself a number of rows, of the"
                + " stored registrations and exchanges.\n")
        .doesNotContain("Who counts");
  }

  @Test
  void hasWordsForEveryFigure() {
    FigureWords words =
        FigureWords.of(StoredProgramme.load(SharedExample.output().resolve("current")));
    assertThat(figures("private"))
        .allSatisfy(
            figure -> {
              assertThat(words.name(figure)).doesNotContain("statistic.");
              assertThat(words.place(figure)).isNotBlank();
            });
  }

  @Test
  void saysWhichFiguresThereAre() {
    Estimate figure = published("sending_match", Statistic.SHARE, "");
    String wrong = figure.id().substring(0, figure.id().length() - 1) + "_";
    Cli explained = explain(wrong);

    assertThat(explained.code()).isEqualTo(2);
    assertThat(explained.err())
        .contains("has no figure '" + wrong + "'; did you mean '" + figure.id() + "'?");
  }

  @Test
  void saysWhereThereIsNoRun() {
    Cli explained = Cli.run("explain", "E-00000000", "--run", "target/nowhere");

    assertThat(explained.code()).isEqualTo(2);
    assertThat(explained.err())
        .contains("target/nowhere holds no published run; name the output directory");
  }
}
