package org.sojourn.transform.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Criterion;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Text;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ExchangeRow;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.cube.ResponseRow;
import org.sojourn.transform.support.TinyProgramme;

/** An option of a multiple item is counted and estimated like any closed item. */
class MultipleItemFiguresTest {

  private static final ProgrammeDirectory PROGRAMME = programme();
  private static final CubePlan PLAN = PlanCompiler.compile(PROGRAMME);

  private static ProgrammeDirectory programme() {
    ProgrammeDirectory tiny = TinyProgramme.load();
    List<Instrument> instruments =
        tiny.codebook().instruments().stream()
            .map(i -> i.instrument().equals("host-exit") ? withChannels(i) : i)
            .toList();
    return new ProgrammeDirectory(
        tiny.path(),
        tiny.programme(),
        new Codebook(tiny.codebook().scales(), instruments),
        tiny.sources(),
        List.of(fairs()),
        tiny.report(),
        tiny.checks());
  }

  private static Instrument withChannels(Instrument host) {
    Item channels =
        new Item(
            "channels",
            Item.Kind.MULTIPLE,
            null,
            Text.of("en", "Channels"),
            null,
            null,
            null,
            List.of(
                new Option("email", Text.of("en", "E-mail"), null),
                new Option("fair", Text.of("en", "Fair"), null)));
    return new Instrument(
        host.instrument(),
        host.role(),
        host.wave(),
        host.title(),
        Stream.concat(host.items().stream(), Stream.of(channels)).toList());
  }

  private static Indicator fairs() {
    return new Indicator(
        "fairs",
        Text.of("en", "Hosts that came by a fair"),
        Construct.OPERATION,
        Criterion.RELEVANCE,
        null,
        new Measure.Share("channels_fair", List.of(1), "exit", List.of()),
        null,
        List.of(),
        null,
        null,
        null,
        null);
  }

  private static ExchangeGroup answered(int number, int code) {
    byte[] codes = new byte[PLAN.closedItems().size()];
    Arrays.fill(codes, (byte) code);
    return new ExchangeGroup(
        new ExchangeRow(
            "E-" + number,
            ExchangeStatus.COMPLETED,
            new String[PLAN.attributes().size()],
            new Double[PLAN.numbers().size()]),
        List.of(
            new ResponseRow(
                Role.HOST,
                "exit",
                "host-exit",
                true,
                codes,
                new Double[PLAN.amountItems().size()])));
  }

  @Test
  void onlyTheOptionAskedForIsCounted() {
    assertThat(PLAN.closedItems()).containsExactly("channels_fair");
  }

  @Test
  void itsShareIsOfThoseWhoAnsweredTheQuestion() {
    int[] codes = {
      1,
      1,
      1,
      0,
      0,
      MissingReason.SKIPPED.code(),
      MissingReason.DONT_KNOW.code(),
      MissingReason.NOT_SHOWN.code()
    };
    CubeBuilder builder = new CubeBuilder(PLAN);
    for (int i = 0; i < codes.length; i++) {
      builder.add(answered(i, codes[i]));
    }
    Cube cube = builder.cube();
    List<Estimate> shares =
        Estimation.of(PROGRAMME, cube).stream()
            .filter(e -> e.indicator().equals("fairs") && e.statistic() == Statistic.SHARE)
            .toList();
    assertThat(shares).hasSize(1);
    assertThat(shares.get(0).value()).isEqualTo(60.0);
    assertThat(shares.get(0).base()).isEqualTo(5L);
    assertThat(shares.get(0).population()).isEqualTo(8L);
  }
}
