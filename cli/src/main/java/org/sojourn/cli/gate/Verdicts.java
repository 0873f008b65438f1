package org.sojourn.cli.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.model.run.GateResult;
import org.sojourn.model.run.GateResult.Verdict;

/** What the gates of a run have found so far, and what an operator said of it beforehand. */
public final class Verdicts {

  private final Set<String> accepted;
  private final List<GateResult> results = new ArrayList<>();

  /**
   * Nothing found yet.
   *
   * @param accepted names of the gates that refuse nothing in this run
   */
  public Verdicts(Set<String> accepted) {
    this.accepted = Set.copyOf(accepted);
  }

  /** Adds what a gate found. */
  public void add(List<GateResult> found) {
    found.forEach(
        result ->
            results.add(
                result.isRefused() && accepted.contains(result.gate())
                    ? result.as(Verdict.ACCEPTED)
                    : result));
  }

  /** All results, in the order of the gates. */
  public List<GateResult> all() {
    return List.copyOf(results);
  }

  /** Whether the run may not be published. */
  public boolean isRefused() {
    return results.stream().anyMatch(GateResult::isRefused);
  }

  /** Why the run may not be published, a gate after the other; empty when it may. */
  public String refusal() {
    return refused()
        .map(result -> result.gate() + ": " + result.message())
        .collect(Collectors.joining("; "));
  }

  /**
   * The message of the refusal, a line a gate.
   *
   * @param stays what stays published, or an empty text
   * @param look where what was computed can be looked at
   */
  public String message(String stays, String look) {
    String lines =
        refused()
            .map(result -> "\n  gate " + result.gate() + ": " + result.message())
            .collect(Collectors.joining());
    return "refused to publish; "
        + (stays.isEmpty() ? "nothing is published" : stays + " stays")
        + lines
        + "\n  look at "
        + look
        + ", mend it and run again"
        + overruled();
  }

  private String overruled() {
    Set<String> gates = new TreeSet<>();
    refused().forEach(result -> gates.add(result.gate()));
    return Gate.acceptable().containsAll(gates)
        ? "; if it is as it should be, run once with "
            + gates.stream().map(gate -> "--accept " + gate).collect(Collectors.joining(" "))
        : "";
  }

  private Stream<GateResult> refused() {
    return results.stream().filter(GateResult::isRefused);
  }
}
