package org.sojourn.cli.run;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.run.Progress;
import org.sojourn.model.run.RunManifest.Step;

/** Passes progress on and keeps it for the run's record. */
final class Steps implements Progress {

  private static final double MILLIS = 1e3;

  private final Progress shown;
  private final List<Step> steps = new ArrayList<>();
  private String step = "";
  private long began;

  Steps(Progress shown) {
    this.shown = shown;
  }

  @Override
  public void begin(String name) {
    step = name;
    began = System.nanoTime();
    shown.begin(name);
  }

  @Override
  public void advanced(int files, int all) {
    shown.advanced(files, all);
  }

  @Override
  public void note(String text) {
    steps.add(new Step(text, 0, 0));
    shown.note(text);
  }

  @Override
  public void aside(String text) {
    shown.note(text);
  }

  @Override
  public void done(long rows) {
    double seconds = Math.round((System.nanoTime() - began) / 1e9 * MILLIS) / MILLIS;
    steps.add(new Step(step, rows, seconds));
    shown.done(rows);
  }

  List<Step> all() {
    return List.copyOf(steps);
  }
}
