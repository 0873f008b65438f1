package org.sojourn.reports.chart;

import java.util.List;
import java.util.stream.Stream;
import org.sojourn.reports.type.Typeface;

/** How many are left at each stage, as centred bars. */
public final class FunnelChart extends RowChart {

  private static final double LEAST_LABEL_WIDTH = 40;

  private final List<Stage> stages;

  /** A funnel of {@code stages} from the widest. */
  public FunnelChart(List<Stage> stages) {
    this.stages = List.copyOf(stages);
  }

  /**
   * One stage.
   *
   * @param label beside it; its value says what became of the stage before
   * @param state whether there is a count
   * @param count how many
   * @param text the count in words
   */
  public record Stage(RowLabel label, State state, double count, String text) {}

  @Override
  List<RowLabel> labels() {
    return stages.stream().map(Stage::label).toList();
  }

  @Override
  Measure measure() {
    double most = Math.max(1, stages.stream().mapToDouble(Stage::count).max().orElse(1));
    return new Measure(-most, most, most, value -> "");
  }

  @Override
  boolean hasAxis() {
    return false;
  }

  @Override
  int leastRowHeight() {
    return 28;
  }

  @Override
  int leastNameWidth() {
    return 150;
  }

  @Override
  int valueWidth() {
    return Math.max(150, super.valueWidth());
  }

  @Override
  public List<String> texts() {
    return Stream.concat(super.texts().stream(), stages.stream().map(Stage::text)).toList();
  }

  @Override
  void paint(RowSpace space, int index) {
    Stage stage = stages.get(index);
    if (stage.state() != State.SHOWN) {
      IntervalChart.absent(space, stage.state(), stage.text());
      return;
    }
    var bar = space.bar(-stage.count(), stage.count(), 22);
    space.pen().fill(bar, Ink.BLUE);
    boolean inside = bar.getWidth() >= LEAST_LABEL_WIDTH;
    space
        .pen()
        .write(
            stage.text(),
            inside ? bar.getCenterX() : bar.getMaxX() + 6,
            bar.getCenterY(),
            inside ? Pen.Side.AT : Pen.Side.RIGHT_OF,
            Typeface.bold(NORMAL),
            inside ? Ink.on(Ink.BLUE) : Ink.TEXT);
  }
}
