package org.sojourn.transform.cube;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Clusters;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.base.WeightingClasses;

/** Works out what a programme's indicators and built-in figures need counted. */
public final class PlanCompiler {

  private final ProgrammeDirectory directory;
  private final Codebook codebook;
  private final OrganisationDemands organisations;
  private final Set<String> closedItems = new TreeSet<>();
  private final Set<String> amountItems = new TreeSet<>();
  private final Set<String> numbers = new TreeSet<>();
  private final Map<Demand, Set<String>> items = new LinkedHashMap<>();
  private final Map<Demand, Set<Breakdown>> breakdowns = new LinkedHashMap<>();

  /** Where answers are counted together: one topic each, once all items are known. */
  private sealed interface Demand {
    record Answers(Role role, String wave) implements Demand {}

    record Pairs(Role role, String pre, String post) implements Demand {}

    record Scores(Role role, String pre, String post, List<String> items) implements Demand {}

    record Amounts(Role role, String wave, String item) implements Demand {}

    record Numbers(String column) implements Demand {}

    record Exchanges(Side side) implements Demand {}

    record Together(String wave, List<Role> roles, String item) implements Demand {}

    record Outcomes(Role role, String first, String expected, String second, String realised)
        implements Demand {}
  }

  private PlanCompiler(ProgrammeDirectory directory) {
    this.directory = directory;
    this.codebook = directory.codebook();
    this.organisations = new OrganisationDemands(directory.programme(), codebook);
  }

  /**
   * The plan of a checked programme.
   *
   * @throws org.sojourn.model.run.Failure when an indicator's breakdown does not exist, or is one
   *     by role where exchanges are counted
   */
  public static CubePlan compile(ProgrammeDirectory directory) {
    PlanCompiler compiler = new PlanCompiler(directory);
    directory.indicators().forEach(compiler::demand);
    compiler.demandBuiltIns();
    return compiler.plan();
  }

  private void demand(Indicator indicator) {
    List<Breakdown> wanted = Breakdowns.of(indicator, directory.programme());
    if (indicator.measure() instanceof Measure.Gain gain) {
      gain.items().forEach(item -> demand(Bases.of(gain, item, codebook), wanted));
      if (gain.items().size() > 1) {
        demand(Bases.of(gain, null, codebook), wanted);
      }
    } else {
      demand(Bases.of(indicator.measure(), null, codebook), wanted);
    }
  }

  private void demand(Base base, List<Breakdown> wanted) {
    organisations.demand(base, wanted);
    for (Role role : base.roles()) {
      demand(new Demand.Exchanges(Side.of(role)), wanted);
    }
    if (base instanceof Base.Answers answers) {
      demand(answers, wanted);
    } else if (base instanceof Base.Pairs pairs) {
      demand(pairs, wanted);
    } else if (base instanceof Base.Outcomes outcomes) {
      demand(outcomes, wanted);
    } else {
      demand(new Demand.Exchanges(Side.SENDING), wanted);
      if (base instanceof Base.Numbers column) {
        numbers.add(column.column());
        demand(new Demand.Numbers(column.column()), wanted);
      } else if (base instanceof Base.Together together) {
        closedItems.add(together.item());
        demand(new Demand.Together(together.wave(), together.parties(), together.item()), wanted);
      }
    }
  }

  private void demand(Base.Answers answers, List<Breakdown> wanted) {
    boolean closed = codebook.scaleOf(answers.item()).isPresent();
    (closed ? closedItems : amountItems).add(answers.item());
    for (Role role : answers.roles()) {
      Demand demand =
          closed
              ? new Demand.Answers(role, answers.wave())
              : new Demand.Amounts(role, answers.wave(), answers.item());
      demand(demand, wanted);
      if (closed && weights()) {
        demand(
            demand, wanted.stream().filter(b -> !Breakdowns.isRole(b)).map(this::crossed).toList());
        demand(demand, List.of(classes()));
      }
      items.computeIfAbsent(demand, d -> new TreeSet<>()).add(answers.item());
    }
  }

  /** Whether answers are weighted one by one; with clusters, profiles hold the classes. */
  private boolean weights() {
    Programme programme = directory.programme();
    return programme.weighting() != null && programme.estimation().clusters() == Clusters.NONE;
  }

  private Breakdown classes() {
    return WeightingClasses.of(directory.programme());
  }

  private Breakdown crossed(Breakdown breakdown) {
    return WeightingClasses.crossed(breakdown, directory.programme());
  }

  private void demand(Base.Pairs pairs, List<Breakdown> wanted) {
    closedItems.addAll(pairs.items());
    for (Role role : pairs.roles()) {
      Demand demand =
          pairs.items().size() == 1
              ? new Demand.Pairs(role, pairs.pre(), pairs.post())
              : new Demand.Scores(role, pairs.pre(), pairs.post(), pairs.items());
      demand(demand, wanted);
      items.computeIfAbsent(demand, d -> new TreeSet<>()).addAll(pairs.items());
    }
  }

  private void demand(Base.Outcomes outcomes, List<Breakdown> wanted) {
    closedItems.addAll(List.of(outcomes.expected(), outcomes.realised()));
    for (Role role : outcomes.roles()) {
      demand(
          new Demand.Outcomes(
              role, outcomes.first(), outcomes.expected(), outcomes.second(), outcomes.realised()),
          wanted);
    }
  }

  private void demand(Demand demand, List<Breakdown> wanted) {
    Set<Breakdown> known = breakdowns.computeIfAbsent(demand, d -> new LinkedHashSet<>());
    known.add(Breakdown.OVERALL);
    wanted.stream().filter(b -> !Breakdowns.isRole(b)).forEach(known::add);
  }

  private void demandBuiltIns() {
    demand(new Demand.Exchanges(Side.SENDING), Breakdowns.ofExchanges(directory.programme()));
    for (Instrument instrument : codebook.instruments()) {
      demand(new Demand.Exchanges(Side.of(instrument.role())), ofResponses());
    }
  }

  /** What response tables are divided by. */
  private List<Breakdown> ofResponses() {
    List<Breakdown> breakdowns = new ArrayList<>(Breakdowns.ofResponses(directory.programme()));
    if (directory.programme().weighting() != null) {
      breakdowns.add(classes());
    }
    return breakdowns;
  }

  private CubePlan plan() {
    KeyRing keys = new KeyRing();
    List<CubePlan.Table> tables = new ArrayList<>();
    breakdowns.forEach((demand, by) -> addTables(topic(demand), by, keys, tables));
    for (Instrument i : codebook.instruments()) {
      Topic topic = new ResponseTopic(i.instrument(), i.role(), i.wave());
      addTables(topic, Set.of(Breakdown.OVERALL), keys, tables);
      addTables(topic, new LinkedHashSet<>(ofResponses()), keys, tables);
    }
    addTables(new SurveyedTopic(), Set.of(Breakdown.OVERALL), keys, tables);
    List<CellKey> registrationKeys = registrationKeys();
    for (int i = 0; i < registrationKeys.size(); i++) {
      String breakdown = registrationKeys.get(i).breakdown();
      tables.add(new CubePlan.Table(new RegistrationTopic(), breakdown, i));
    }
    OrganisationPlan perOrganisation =
        organisations.plan(List.copyOf(closedItems), List.copyOf(amountItems), keys);
    return new CubePlan(
        directory.programme().population(),
        keys.columns(),
        List.copyOf(numbers),
        List.copyOf(closedItems),
        List.copyOf(amountItems),
        keys.keys(),
        registrationKeys,
        List.copyOf(tables),
        perOrganisation);
  }

  private static void addTables(
      Topic topic, Set<Breakdown> by, KeyRing keys, List<CubePlan.Table> tables) {
    for (Breakdown breakdown : by) {
      int key = keys.position(breakdown, topic.side());
      tables.add(new CubePlan.Table(topic, breakdown.id(), key));
    }
  }

  private Topic topic(Demand demand) {
    if (demand instanceof Demand.Answers d) {
      return new AnswerTopic(d.role(), d.wave(), codes(items.get(demand)));
    }
    if (demand instanceof Demand.Pairs d) {
      return new PairTopic(d.role(), d.pre(), d.post(), codes(items.get(demand)));
    }
    if (demand instanceof Demand.Scores d) {
      return new ScoreTopic(d.role(), d.pre(), d.post(), codes(items.get(demand)));
    }
    if (demand instanceof Demand.Amounts d) {
      int position = List.copyOf(amountItems).indexOf(d.item());
      return new AmountTopic(d.role(), d.wave(), d.item(), position);
    }
    if (demand instanceof Demand.Numbers d) {
      int position = List.copyOf(numbers).indexOf(d.column());
      return new NumberTopic(d.column(), position, directory.programme().population());
    }
    if (demand instanceof Demand.Together d) {
      return new TogetherTopic(d.wave(), d.roles(), codes(d.item()));
    }
    if (demand instanceof Demand.Outcomes d) {
      return new OutcomeTopic(
          d.role(), d.first(), codes(d.expected()), d.second(), codes(d.realised()));
    }
    return new ExchangeTopic(((Demand.Exchanges) demand).side());
  }

  private ItemCodes codes(String item) {
    return codes(item, List.copyOf(closedItems).indexOf(item));
  }

  private List<ItemCodes> codes(Set<String> wanted) {
    List<String> positions = List.copyOf(closedItems);
    return wanted.stream().map(item -> codes(item, positions.indexOf(item))).toList();
  }

  private ItemCodes codes(String item, int position) {
    Scale scale = codebook.scaleOf(item).orElseThrow();
    return new ItemCodes(item, position, scale.lowest(), scale.highest() - scale.lowest() + 1);
  }

  private static List<CellKey> registrationKeys() {
    List<CellKey> keys = new ArrayList<>();
    keys.add(new CellKey(Breakdown.OVERALL.id(), List.of()));
    for (int i = 0; i < CubePlan.REGISTRATION_BREAKDOWNS.size(); i++) {
      keys.add(new CellKey(CubePlan.REGISTRATION_BREAKDOWNS.get(i), List.of(i)));
    }
    return List.copyOf(keys);
  }
}
