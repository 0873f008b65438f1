package org.sojourn.transform.stats.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.JointHistogram;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Share;

/**
 * The same question answered by the three parties of an exchange: sending organisation, host,
 * participant. Only exchanges of which all three answered are counted.
 *
 * <p>The shares of exchanges in which all agree, two agree, and none agrees add up to 1; each is a
 * {@link Share} with Wilson's interval, undefined without exchanges. Agreement beyond chance is
 * {@link FleissKappa} over all three, and {@link Kappa} of any two by {@link #pairs}.
 *
 * <p>Range: shares 0 to 1, Fleiss' kappa up to 1. R: {@code prop.test(x, n, correct = FALSE)} of
 * the exchanges in which {@code length(unique(...))} of the three answers is 1, 2 or 3; {@code
 * irr::kappam.fleiss(ratings)}.
 *
 * @param triads joint counts
 */
public record Triads(List<Triad> triads) {

  /** A party of an exchange. */
  public enum Party {
    /** The sending organisation. */
    SENDING(Triad::sending),
    /** The host organisation. */
    HOST(Triad::host),
    /** The participant. */
    PARTICIPANT(Triad::participant);

    private final ToIntFunction<Triad> answer;

    Party(ToIntFunction<Triad> answer) {
      this.answer = answer;
    }
  }

  /**
   * Exchanges with the same three answers.
   *
   * @param sending code of the sending organisation's answer
   * @param host code of the host's
   * @param participant code of the participant's
   * @param count number of exchanges, 0 or more
   */
  public record Triad(int sending, int host, int participant, long count) {

    int distinct() {
      return new TreeSet<>(List.of(sending, host, participant)).size();
    }
  }

  /** Copies the list. */
  public Triads {
    triads = List.copyOf(triads);
  }

  /** Number of exchanges, n. */
  public long size() {
    return triads.stream().mapToLong(Triad::count).sum();
  }

  /** The share of exchanges in which all three agree. */
  public Result allAgree(Population population, Confidence confidence) {
    return share(1, population, confidence);
  }

  /** The share of exchanges in which exactly two agree. */
  public Result twoAgree(Population population, Confidence confidence) {
    return share(2, population, confidence);
  }

  /** The share of exchanges in which all three differ. */
  public Result noneAgree(Population population, Confidence confidence) {
    return share(3, population, confidence);
  }

  private Result share(int distinct, Population population, Confidence confidence) {
    long hits = triads.stream().filter(t -> t.distinct() == distinct).mapToLong(Triad::count).sum();
    return Share.of(hits, size(), population, confidence);
  }

  /** The joint answers of two parties, {@code one} as pre, {@code other} as post. */
  public JointHistogram pairs(Party one, Party other) {
    SortedMap<Integer, SortedMap<Integer, Long>> counts = new TreeMap<>();
    for (Triad triad : triads) {
      counts
          .computeIfAbsent(one.answer.applyAsInt(triad), code -> new TreeMap<>())
          .merge(other.answer.applyAsInt(triad), triad.count(), Long::sum);
    }
    List<JointHistogram.Pair> pairs = new ArrayList<>();
    counts.forEach(
        (a, row) -> row.forEach((b, count) -> pairs.add(new JointHistogram.Pair(a, b, count))));
    return new JointHistogram(pairs);
  }

  /** Fleiss' kappa of the three. */
  public Result kappa(Confidence confidence) {
    TreeSet<Integer> codes = new TreeSet<>();
    triads.forEach(t -> codes.addAll(List.of(t.sending(), t.host(), t.participant())));
    List<FleissKappa.Votes> votes = new ArrayList<>();
    for (Triad triad : triads) {
      List<Integer> answers = List.of(triad.sending(), triad.host(), triad.participant());
      List<Integer> raters =
          codes.stream().map(code -> (int) answers.stream().filter(code::equals).count()).toList();
      votes.add(new FleissKappa.Votes(raters, triad.count()));
    }
    return FleissKappa.of(votes, confidence);
  }
}
