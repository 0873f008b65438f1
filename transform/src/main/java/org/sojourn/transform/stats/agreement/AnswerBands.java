package org.sojourn.transform.stats.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring answers of one party, put together until each band holds enough exchanges for a row
 * of a joint table.
 *
 * <p>Bands begin as single answers. The lowest band with fewer than the threshold, or with fewer
 * than another limit of which all, or all but one, fall into one band of another party, joins the
 * neighbour that holds fewer exchanges, the lower one of equals; again until there is none. A party
 * that ends with one band has no table.
 *
 * @param bands the answer codes of each band, rising
 */
public record AnswerBands(List<List<Integer>> bands) {

  /** Copies the lists. */
  public AnswerBands {
    bands = bands.stream().map(List::copyOf).toList();
  }

  /**
   * How large bands have to be.
   *
   * @param threshold least number of exchanges of a band
   * @param alike least number where nearly all of them fall into one band of another party
   * @param others how many do not, at most, where nearly all do
   */
  public record Limits(long threshold, long alike, long others) {}

  /**
   * The bands of every party.
   *
   * @param answers of exchanges of which all parties answered
   * @param codes of the scale, rising
   * @param parties how many there are
   * @param limits how large bands have to be
   */
  public static List<AnswerBands> of(
      JointAnswers answers, List<Integer> codes, int parties, Limits limits) {
    return new Search(answers, limits).bands(codes, parties);
  }

  /** Number of bands. */
  public int size() {
    return bands.size();
  }

  /** Whether {@code code} belongs to the band at {@code position}. */
  public boolean has(int position, int code) {
    return bands.get(position).contains(code);
  }

  /** The band's lowest and highest code: {@code 1-3}, or {@code 4} alone. */
  public String name(int position) {
    List<Integer> band = bands.get(position);
    int last = band.get(band.size() - 1);
    return band.size() == 1 ? Integer.toString(last) : band.get(0) + "-" + last;
  }

  /** Puts bands together. */
  private record Search(JointAnswers answers, Limits limits) {

    List<AnswerBands> bands(List<Integer> codes, int parties) {
      List<List<List<Integer>>> all = new ArrayList<>();
      for (int party = 0; party < parties; party++) {
        all.add(new ArrayList<>(codes.stream().map(List::of).toList()));
      }
      while (joinsOne(all)) {}
      return all.stream().map(AnswerBands::new).toList();
    }

    private boolean joinsOne(List<List<List<Integer>>> all) {
      for (int party = 0; party < all.size(); party++) {
        List<List<Integer>> bands = all.get(party);
        for (int band = 0; band < bands.size() && bands.size() > 1; band++) {
          if (isFew(all, party, bands.get(band))) {
            join(party, bands, band);
            return true;
          }
        }
      }
      return false;
    }

    private boolean isFew(List<List<List<Integer>>> all, int party, List<Integer> band) {
      long size = count(party, band, party, band);
      if (size < limits.threshold()) {
        return true;
      }
      boolean alike = false;
      for (int other = 0; other < all.size(); other++) {
        for (List<Integer> answer : all.get(other)) {
          boolean is = other != party && all.get(other).size() > 1;
          alike |= is && size - count(party, band, other, answer) <= limits.others();
        }
      }
      return alike && size < limits.alike();
    }

    private void join(int party, List<List<Integer>> bands, int band) {
      boolean up =
          band == 0
              || band + 1 < bands.size()
                  && size(party, bands.get(band + 1)) < size(party, bands.get(band - 1));
      int lower = up ? band : band - 1;
      List<Integer> joined = new ArrayList<>(bands.get(lower));
      joined.addAll(bands.remove(lower + 1));
      bands.set(lower, joined);
    }

    private long size(int party, List<Integer> band) {
      return count(party, band, party, band);
    }

    private long count(int party, List<Integer> band, int other, List<Integer> answer) {
      return answers.combinations().stream()
          .filter(c -> band.contains(c.answers().get(party)))
          .filter(c -> answer.contains(c.answers().get(other)))
          .mapToLong(JointAnswers.Combination::count)
          .sum();
    }
  }
}
