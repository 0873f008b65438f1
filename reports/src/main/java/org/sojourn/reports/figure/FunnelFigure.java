package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.chart.FunnelChart;
import org.sojourn.reports.chart.RowLabel;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.FigureText;

/** From registration to survey: how many are left at each stage. */
public final class FunnelFigure {

  private FunnelFigure() {}

  /** The figure, empty when no stage has fewer than the one before. */
  public static Optional<Block.Figure> of(Composition composition) {
    List<Estimate> counts =
        composition.results().cells(BuiltIn.FUNNEL, null, Statistic.COUNT, "stage");
    List<FunnelChart.Stage> stages = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    Estimate before = null;
    for (String id : BuiltIn.STAGES) {
      Optional<Estimate> count =
          counts.stream().filter(e -> e.cell().keys().get(0).equals(id)).findFirst();
      if (count.isPresent() && !isZero(count.get())) {
        FunnelChart.Stage stage = stage(composition, id, count.get(), before);
        stages.add(stage);
        sentences.add(stage.label().name() + " " + stage.text() + " " + stage.label().value());
        before = id.equals(BuiltIn.STAGES.get(0)) ? null : count.get();
      }
    }
    long levels =
        stages.stream()
            .filter(stage -> stage.state() == State.SHOWN)
            .mapToDouble(FunnelChart.Stage::count)
            .distinct()
            .count();
    if (levels < 2) {
      return Optional.empty();
    }
    return Optional.of(
        composition.figure(
            composition.countTitles().funnel(counts).orElseThrow(),
            new FunnelChart(stages),
            composition.say("alt.funnel") + " " + Rows.join(composition, sentences),
            composition.say("note.funnel"),
            composition.sources().ofRecords(composition.say("source.funnel"), counts)));
  }

  private static boolean isZero(Estimate count) {
    return count.shown() && count.value() == 0;
  }

  private static FunnelChart.Stage stage(
      Composition composition, String id, Estimate count, Estimate before) {
    State state = FigureText.state(count.status());
    String share = "";
    if (state == State.SHOWN && before != null && before.shown()) {
      share =
          composition.say(
              "funnel.share",
              "share",
              composition.numbers().percent(100 * count.value() / before.value()));
    }
    return new FunnelChart.Stage(
        RowLabel.of(composition.say("stage." + id), "", share),
        state,
        state == State.SHOWN ? count.value() : 0,
        composition.text().value(count));
  }
}
