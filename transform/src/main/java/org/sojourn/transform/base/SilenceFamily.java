package org.sojourn.transform.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sojourn.model.programme.Disclosure;

/**
 * Which figures about the parties of the same exchanges can stand beside each other.
 *
 * <p>A party's answers may be known of everybody, of the exchanges of which all parties answered,
 * and of those in which one certain other party answered. Their differences tell of those in which
 * only some answered: with all four sets of a party of three, of those in which it answered alone.
 * So each set that follows has to be empty or large. One that only follows is large from one and a
 * half times the threshold on, since nobody looks whether all in it answered alike; a set that is
 * shown is so from the threshold on, unless all in it did.
 */
public final class SilenceFamily {

  private SilenceFamily() {}

  /** Least number of answers that may follow from others. */
  public static long derived(long threshold) {
    return (3 * threshold + 1) / 2;
  }

  /**
   * Whether answers of the exchanges of which all parties answered may be shown: those must be
   * twice the threshold, and of no party few further ones.
   *
   * @param complete exchanges of which all parties answered
   * @param further how many more answers are known of parties, alone or together
   */
  public static boolean showsTables(long complete, Collection<Long> further, long threshold) {
    return complete >= 2 * threshold && further.stream().allMatch(f -> isSafe(f, threshold));
  }

  /**
   * Those whose two groups may be shown and tested, in order: what would single somebody out beside
   * those before it is left out.
   *
   * @param all every party's answers by every other party
   * @param complete exchanges of which all parties answered
   */
  public static List<Silence> shown(List<Silence> all, long complete, Disclosure policy) {
    long threshold = policy.threshold();
    List<Silence> shown = new ArrayList<>();
    for (Silence silence : all) {
      if (silence.isLarge(policy)
          && isSafe(silence.both() - complete, threshold)
          && shown.stream().allMatch(s -> fits(s, silence, complete, threshold))) {
        shown.add(silence);
      }
    }
    return List.copyOf(shown);
  }

  /** Whether those of which the party alone answered, of two others, may be known. */
  private static boolean fits(Silence one, Silence other, long complete, long threshold) {
    return one.role() != other.role()
        || isSafe(one.size() - one.both() - other.both() + complete, threshold);
  }

  private static boolean isSafe(long rest, long threshold) {
    return rest == 0 || rest >= derived(threshold);
  }
}
