package org.sojourn.transform.support;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ExchangeRow;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.cube.ResponseRow;
import org.sojourn.transform.estimation.Estimation;

/**
 * The programme of {@code src/test/resources/programmes/linked}, and exchanges for it that are
 * written down as answers: {@code "sending/exit/lead", 4}.
 */
public final class LinkedProgramme {

  public static final ProgrammeDirectory DIRECTORY = load();

  private final CubePlan plan = PlanCompiler.compile(DIRECTORY);
  private final CubeBuilder builder = new CubeBuilder(plan);
  private int exchanges;

  private static ProgrammeDirectory load() {
    try {
      return ProgrammeLoader.load(
          Path.of(LinkedProgramme.class.getResource("/programmes/linked/programme.yaml").toURI())
              .getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds equal exchanges; an answer of null is none. */
  public LinkedProgramme add(long count, String country, Map<String, Integer> answers) {
    for (int i = 0; i < count; i++) {
      exchanges++;
      ExchangeRow exchange =
          new ExchangeRow(
              "E" + exchanges,
              ExchangeStatus.COMPLETED,
              plan.attributes().stream()
                  .map(column -> column.endsWith("_country") ? country : null)
                  .toArray(String[]::new),
              new Double[plan.numbers().size()]);
      builder.add(new ExchangeGroup(exchange, responses(answers)));
    }
    return this;
  }

  /** Adds exchanges by the answers of all three parties to the question of the lead. */
  public LinkedProgramme lead(long count, Integer sending, Integer host, Integer participant) {
    Map<String, Integer> answers = new HashMap<>();
    answers.put("sending/exit/lead", sending);
    answers.put("host/exit/lead", host);
    answers.put("participant/exit/lead", participant);
    return add(count, "DE", answers);
  }

  private List<ResponseRow> responses(Map<String, Integer> answers) {
    List<ResponseRow> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      for (String wave : List.of("exit", "follow-up")) {
        byte[] codes = new byte[plan.closedItems().size()];
        boolean any = false;
        for (int i = 0; i < codes.length; i++) {
          Integer code = answers.get(role.id() + "/" + wave + "/" + plan.closedItems().get(i));
          codes[i] = code == null ? MissingReason.SKIPPED.code() : code.byteValue();
          any |= code != null;
        }
        if (any) {
          String instrument = role.id() + "-" + wave;
          rows.add(new ResponseRow(role, wave, instrument, true, codes, new Double[0]));
        }
      }
    }
    return rows;
  }

  /** The cube of all that was added. */
  public Cube cube() {
    return builder.cube();
  }

  /** All figures of all that was added. */
  public List<Estimate> estimates() {
    return Estimation.of(DIRECTORY, cube());
  }

  /** One figure among {@code all}. */
  public static Estimate find(
      List<Estimate> all, String indicator, Statistic statistic, Cell cell) {
    return all.stream()
        .filter(e -> e.indicator().equals(indicator) && e.statistic() == statistic)
        .filter(e -> e.cell().equals(cell))
        .findFirst()
        .orElseThrow(() -> new AssertionError(indicator + " " + statistic + " " + cell));
  }
}
