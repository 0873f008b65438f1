package org.sojourn.model.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sojourn.model.programme.Text;

/**
 * How a scheme is meant to work, step by step; a step may be empty.
 *
 * @param needs what it answers to
 * @param inputs what is put in
 * @param activities what is done
 * @param outputs what is produced directly
 * @param results what changes for those who take part
 * @param impacts what changes beyond them
 */
public record Intervention(
    List<Text> needs,
    List<Text> inputs,
    List<Text> activities,
    List<Text> outputs,
    List<Text> results,
    List<Text> impacts) {

  /** The steps in their order. */
  public enum Step {
    /** What the scheme answers to. */
    NEEDS,
    /** What is put in. */
    INPUTS,
    /** What is done. */
    ACTIVITIES,
    /** What is produced directly. */
    OUTPUTS,
    /** What changes for those who take part. */
    RESULTS,
    /** What changes beyond them. */
    IMPACTS;

    /** The name used in files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Fills in what is left out. */
  public Intervention {
    needs = copy(needs);
    inputs = copy(inputs);
    activities = copy(activities);
    outputs = copy(outputs);
    results = copy(results);
    impacts = copy(impacts);
  }

  private static List<Text> copy(List<Text> texts) {
    return texts == null ? List.of() : List.copyOf(texts);
  }

  /** What stands in each step that has anything, in order. */
  public Map<Step, List<Text>> steps() {
    Map<Step, List<Text>> steps = new EnumMap<>(Step.class);
    steps.put(Step.NEEDS, needs);
    steps.put(Step.INPUTS, inputs);
    steps.put(Step.ACTIVITIES, activities);
    steps.put(Step.OUTPUTS, outputs);
    steps.put(Step.RESULTS, results);
    steps.put(Step.IMPACTS, impacts);
    steps.values().removeIf(List::isEmpty);
    return steps;
  }
}
