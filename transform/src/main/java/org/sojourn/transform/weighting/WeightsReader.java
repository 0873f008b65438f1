package org.sojourn.transform.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.programme.Programme;
import org.sojourn.transform.base.WeightingClasses;
import org.sojourn.transform.cube.Counts;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.ExchangeTopic;
import org.sojourn.transform.cube.ResponseTopic;
import org.sojourn.transform.cube.Side;

/** Finds the weights of every questionnaire's responses out of a cube. */
public final class WeightsReader {

  private WeightsReader() {}

  /** The weights in order of the questionnaires; none where the programme does not weight. */
  public static List<Weights> of(ProgrammeDirectory directory, Cube cube) {
    List<Weights> weights = new ArrayList<>();
    if (directory.programme().weighting() != null) {
      for (Instrument instrument : directory.codebook().instruments()) {
        weights.add(of(directory.programme(), instrument, cube));
      }
    }
    return List.copyOf(weights);
  }

  private static Weights of(Programme programme, Instrument instrument, Cube cube) {
    String classes = WeightingClasses.of(programme).id();
    int place = programme.population().ordinal();
    SortedMap<String, Long> population =
        positive(
            cube.cells(new ExchangeTopic(Side.of(instrument.role())), classes),
            counts -> counts.at(place));
    ResponseTopic responses =
        new ResponseTopic(instrument.instrument(), instrument.role(), instrument.wave());
    SortedMap<String, Long> respondents =
        positive(
            cube.cells(responses, classes),
            counts -> counts.at(ResponseTopic.COMPLETE) + counts.at(ResponseTopic.PARTIAL));
    return Weights.of(
        instrument.role(), instrument.wave(), programme.weighting(), population, respondents);
  }

  private static SortedMap<String, Long> positive(
      SortedMap<String, Counts> cells, ToLongFunction<DenseCounts> count) {
    SortedMap<String, Long> positive = new TreeMap<>();
    cells.forEach(
        (key, counts) -> {
          long n = count.applyAsLong((DenseCounts) counts);
          if (n > 0) {
            positive.put(key, n);
          }
        });
    return positive;
  }
}
