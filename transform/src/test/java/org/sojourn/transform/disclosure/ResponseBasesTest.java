package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ExchangeRow;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.cube.ResponseRow;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.support.TinyProgramme;

/** How many answered of few does not follow from response tables and the bases of figures. */
class ResponseBasesTest {

  private static final int THRESHOLD = 5;
  private static final List<String> COUNTRIES = List.of("DE", "FR", "IT", "PT");
  private static final ProgrammeDirectory PROGRAMME =
      TinyProgramme.with(
          Map.of(
              "threshold: 3",
              "threshold: " + THRESHOLD,
              "roles: [sending, host]}\n    breakdowns: [role]",
              "roles: [sending, host]}\n    breakdowns: [role, country, cohort]"));
  private static final CubePlan PLAN = PlanCompiler.compile(PROGRAMME);

  /** What a party did: nothing, or answered, completely or in part, with codes by item. */
  private record Deed(boolean complete, Map<String, Integer> answers) {}

  private static final Deed RECOMMENDS = new Deed(true, Map.of("recommend", 5));

  private final CubeBuilder cube = new CubeBuilder(PLAN);
  private int exchanges;

  private void add(String sending, String host, String cohort, Map<String, Deed> deeds) {
    ExchangeRow row =
        new ExchangeRow(
            "x" + exchanges++,
            ExchangeStatus.COMPLETED,
            PLAN.attributes().stream()
                .map(
                    column ->
                        switch (column) {
                          case "sending_country" -> sending;
                          case "host_country" -> host;
                          case "cohort" -> cohort;
                          default -> null;
                        })
                .toArray(String[]::new),
            new Double[PLAN.numbers().size()]);
    List<ResponseRow> responses = new ArrayList<>();
    deeds.forEach((instrument, deed) -> responses.add(response(instrument, deed)));
    cube.add(new ExchangeGroup(row, responses));
  }

  private static ResponseRow response(String instrument, Deed deed) {
    String[] parts = instrument.split("-");
    byte[] codes = new byte[PLAN.closedItems().size()];
    for (int i = 0; i < codes.length; i++) {
      Integer code = deed.answers().get(PLAN.closedItems().get(i));
      codes[i] = code == null ? MissingReason.SKIPPED.code() : code.byteValue();
    }
    return new ResponseRow(
        Role.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)),
        parts[1],
        instrument,
        deed.complete(),
        codes,
        new Double[PLAN.amountItems().size()]);
  }

  private List<Estimate> all() {
    return Estimation.of(PROGRAMME, cube.cube());
  }

  private static List<Estimate> published(List<Estimate> all) {
    return DisclosureControl.protect(PROGRAMME, all).estimates();
  }

  /** The same where response tables are protected as if no figure was shown beside them. */
  private static List<Estimate> alone(List<Estimate> all, List<Estimate> published) {
    Map<Place, State> states = Respondents.states(all);
    Network asked = Respondents.network(Lens.seen(states, Respondents::asked));
    Set<Place> hidden = Suppression.of(Exposure.ofNumbers(asked, THRESHOLD)).keySet();
    List<Estimate> alone = new ArrayList<>(published);
    for (int i = 0; i < all.size(); i++) {
      boolean response = all.get(i).indicator().equals(BuiltIn.RESPONSE);
      if (response && !hidden.contains(Respondents.place(all.get(i)).orElseThrow())) {
        alone.set(i, all.get(i));
      }
    }
    return alone;
  }

  private static Set<String> findings(List<Estimate> all, List<Estimate> published) {
    Set<String> findings = new TreeSet<>();
    for (String breakdown : List.of("country", "cohort")) {
      findings.addAll(ResponseOutsider.findings(PROGRAMME, all, published, breakdown, THRESHOLD));
    }
    return findings;
  }

  private static Estimate find(
      List<Estimate> some, String indicator, String breakdown, String... keys) {
    return some.stream()
        .filter(e -> e.indicator().equals(indicator))
        .filter(e -> e.cell().equals(new Cell(breakdown, Arrays.asList(keys))))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Two companies of FR send, and both answer; of six that host there five do. Seven companies of
   * FR recommend the scheme or not.
   */
  private List<Estimate> twoOfFrance() {
    Deed not = new Deed(true, Map.of("recommend", 1));
    for (int i = 0; i < 40; i++) {
      String sending = i < 2 ? "FR" : i < 12 ? "IT" : "DE";
      String host = i >= 34 ? "FR" : i >= 24 ? "IT" : "DE";
      Map<String, Deed> deeds = new java.util.TreeMap<>();
      if (i % 4 != 3) {
        deeds.put("sending-exit", i % 3 == 0 ? not : RECOMMENDS);
      }
      if (i != 34 && i % 5 != 1) {
        deeds.put("host-exit", i % 2 == 0 ? not : RECOMMENDS);
      } else if (host.equals("FR") && i != 34) {
        deeds.put("host-exit", RECOMMENDS);
      }
      add(sending, host, "2017-Q1", deeds);
    }
    return all();
  }

  @Test
  void basesOfBothCompaniesDoNotTellWhoOfOneAnswered() {
    List<Estimate> all = twoOfFrance();
    List<Estimate> published = published(all);
    assertThat(find(published, "recommend", "country", "FR").base()).isEqualTo(7);
    List<Estimate> alone = alone(all, published);
    assertThat(find(alone, "response", "instrument-x-country", "host-exit", "FR").shown()).isTrue();
    assertThat(findings(all, alone)).contains("sending-exit FR answered 2");
    assertThat(find(published, "response", "instrument-x-country", "host-exit", "FR").shown())
        .isFalse();
    assertThat(findings(all, published)).isEmpty();
  }

  @Test
  void theAuditRefusesTablesThatWereProtectedAlone() {
    List<Estimate> all = twoOfFrance();
    List<Estimate> alone = alone(all, published(all));
    assertThatThrownBy(
            () -> PublicationAudit.require(DisclosureControl.guarded(PROGRAMME, all), alone))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(
            find(all, "response", "instrument-x-country", "sending-exit", "FR").id());
  }

  private static Map<String, Deed> deeds(Random random, double answering) {
    Map<String, Deed> deeds = new java.util.TreeMap<>();
    for (String instrument :
        List.of("sending-exit", "host-exit", "participant-exit", "participant-before")) {
      if (random.nextDouble() < answering) {
        Map<String, Integer> answers = new java.util.TreeMap<>();
        for (String item : List.of("match", "recommend", "skill_a", "skill_b")) {
          if (random.nextInt(12) > 0) {
            answers.put(item, 1 + random.nextInt(5));
          }
        }
        deeds.put(instrument, new Deed(random.nextInt(8) > 0, answers));
      }
    }
    return deeds;
  }

  @Test
  void norInAnyProgramme() {
    Set<String> before = new TreeSet<>();
    Set<String> after = new TreeSet<>();
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      ResponseBasesTest some = new ResponseBasesTest();
      double answering = List.of(0.6, 0.85, 0.95).get(seed % 3);
      int size = 20 + random.nextInt(50);
      for (int i = 0; i < size; i++) {
        some.add(
            COUNTRIES.get(Math.min(random.nextInt(4), random.nextInt(4))),
            COUNTRIES.get(Math.min(random.nextInt(4), random.nextInt(4))),
            random.nextInt(8) == 0 ? "2017-Q2" : random.nextInt(3) == 0 ? "2017-Q3" : "2017-Q1",
            deeds(random, answering));
      }
      List<Estimate> all = some.all();
      List<Estimate> published = published(all);
      for (String finding : findings(all, alone(all, published))) {
        before.add(seed + ": " + finding);
      }
      for (String finding : findings(all, published)) {
        after.add(seed + ": " + finding);
      }
    }
    System.out.println("numbers of responses known before: " + before);
    assertThat(before).isNotEmpty();
    assertThat(after).isEmpty();
  }
}
