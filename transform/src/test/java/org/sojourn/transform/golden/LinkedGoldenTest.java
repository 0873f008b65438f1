package org.sojourn.transform.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.LinkedCells;
import org.sojourn.transform.support.LinkedProgramme;

/**
 * Agreement and what was realised, through a programme, its cube and its figures, against R. Right
 * and left eyes of {@code visualacuity} stand for sending companies and hosts, and for before and
 * after; three ratings of {@code lq2002} for three parties.
 */
class LinkedGoldenTest {

  private static Map<String, Double> expected(
      String file, String dataset, String metric, String item, String group) {
    Map<String, Double> values = new HashMap<>();
    for (Map<String, String> row : Csv.read("/golden/expected/" + file + ".csv")) {
      if (row.get("dataset").equals(dataset)
          && row.get("metric").equals(metric)
          && row.get("item").equals(item)
          && row.get("group").equals(group)) {
        values.put(row.get("field"), Double.parseDouble(row.get("value")));
      }
    }
    assertThat(values).isNotEmpty();
    return values;
  }

  private static List<Estimate> acuity(String gender) {
    LinkedProgramme programme = new LinkedProgramme();
    for (Map<String, String> row : GoldenData.of("visualacuity").in("gender=" + gender).rows()) {
      Map<String, Integer> answers = new HashMap<>();
      answers.put("sending/exit/grade", Integer.parseInt(row.get("right")));
      answers.put("host/exit/grade", Integer.parseInt(row.get("left")));
      answers.put("sending/follow-up/left", Integer.parseInt(row.get("left")));
      programme.add(Long.parseLong(row.get("Freq")), "DE", answers);
    }
    return programme.estimates();
  }

  private static void assertClose(Double value, double of) {
    assertThat(value).isCloseTo(of, within(1e-9 * Math.max(1, Math.abs(of))));
  }

  @Test
  void weightedKappaOfTwoPartiesIsThatOfR() {
    for (String gender : List.of("female", "male")) {
      Map<String, Double> r =
          expected("agreement", "visualacuity", "kappa", "right/left", "gender=" + gender);
      Cell pair = LinkedCells.pair(Role.SENDING, Role.HOST);
      List<Estimate> all = acuity(gender);
      Estimate kappa = LinkedProgramme.find(all, "eyes", Statistic.KAPPA, pair);
      assertClose(kappa.value(), r.get("linear"));
      assertClose(kappa.standardError(), r.get("linear_se"));
      assertClose(kappa.low(), r.get("linear_low"));
      assertClose(kappa.high(), r.get("linear_high"));
      assertThat(kappa.base().doubleValue()).isEqualTo(r.get("n"));
      assertThat(kappa.method()).isEqualTo("Cohen, weights linear");
      Estimate agreeing = LinkedProgramme.find(all, "eyes", Statistic.AGREEMENT, Cell.OVERALL);
      assertClose(agreeing.value(), 100 * r.get("agreeing"));
    }
  }

  @Test
  void whatWasRealisedIsMcNemarsOfR() {
    for (String gender : List.of("female", "male")) {
      Map<String, Double> r =
          expected("paired", "visualacuity", "mcnemar", "grade<=2", "gender=" + gender);
      List<Estimate> all = acuity(gender);
      Estimate p = LinkedProgramme.find(all, "kept", Statistic.P_VALUE, Cell.OVERALL);
      assertThat(p.value()).isCloseTo(r.get("p_exact"), within(1e-7));
      assertThat(p.base().doubleValue()).isEqualTo(r.get("n"));
      assertClose(value(all, Statistic.EXPECTED), 100 * r.get("share_pre"));
      assertClose(value(all, Statistic.REALISED), 100 * r.get("share_post"));
      assertClose(value(all, Statistic.DIFFERENCE), 100 * r.get("estimate"));
      assertClose(
          value(all, Statistic.FULFILLED),
          100 * r.get("yes_yes") / (r.get("yes_yes") + r.get("yes_no")));
      assertClose(
          value(all, Statistic.UNEXPECTED),
          100 * r.get("no_yes") / (r.get("no_yes") + r.get("no_no")));
    }
  }

  private static Double value(List<Estimate> all, Statistic statistic) {
    return LinkedProgramme.find(all, "kept", statistic, Cell.OVERALL).value();
  }

  @Test
  void agreementOfThreePartiesIsThatOfTheFormulasInR() {
    List<String> items = List.of("LEAD01", "LEAD02", "LEAD03");
    LinkedProgramme programme = new LinkedProgramme();
    for (Map<String, String> row : GoldenData.of("lq2002").rows()) {
      programme.lead(1, code(row, items.get(0)), code(row, items.get(1)), code(row, items.get(2)));
    }
    List<Estimate> all = programme.estimates();
    Map<String, Double> r =
        expected("agreement", "lq2002", "triads", String.join("/", items), "all");
    Estimate agree = LinkedProgramme.find(all, "lead", Statistic.AGREEMENT, Cell.OVERALL);
    assertThat(agree.base().doubleValue()).isEqualTo(r.get("n"));
    assertClose(agree.value(), 100 * r.get("all_agree"));
    assertClose(agree.low(), 100 * r.get("all_low"));
    assertClose(agree.high(), 100 * r.get("all_high"));
    Estimate fleiss = LinkedProgramme.find(all, "lead", Statistic.FLEISS_KAPPA, Cell.OVERALL);
    assertClose(fleiss.value(), r.get("fleiss"));
    assertClose(fleiss.standardError(), r.get("fleiss_se"));
    assertThat(fleiss.low()).isCloseTo(r.get("fleiss_low"), within(1e-7));
    assertThat(fleiss.high()).isCloseTo(r.get("fleiss_high"), within(1e-7));
  }

  private static Integer code(Map<String, String> row, String column) {
    return row.get(column).isEmpty() ? null : Integer.valueOf(row.get(column));
  }
}
