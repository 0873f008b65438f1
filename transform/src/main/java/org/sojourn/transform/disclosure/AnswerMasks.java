package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.transform.base.Base;

/** Works out what to hide of the figures of indicators, one mask for each family. */
final class AnswerMasks {

  private final ProgrammeDirectory directory;
  private final Family families;
  private final OperationalMask operational;
  private final Map<Base, Map<Place, CellStatus>> masks = new LinkedHashMap<>();

  /** Masks of the figures of indicators among {@code estimates}. */
  AnswerMasks(ProgrammeDirectory directory, List<Estimate> estimates, OperationalMask operational) {
    this.directory = directory;
    this.families = new Family(directory);
    this.operational = operational;
    Map<Base, List<Estimate>> byFamily = new LinkedHashMap<>();
    for (Estimate estimate : estimates) {
      if (families.knows(estimate)) {
        byFamily.computeIfAbsent(families.of(estimate), f -> new ArrayList<>()).add(estimate);
      }
    }
    byFamily.forEach((family, figures) -> masks.put(family, mask(family, figures)));
  }

  private Map<Place, CellStatus> mask(Base family, List<Estimate> figures) {
    if (family instanceof Base.Exchanges && operational.isOpen()) {
      return Map.of();
    }
    Network network = new Network();
    List<Place> hiddenAnyway = new ArrayList<>();
    for (Estimate figure : figures) {
      Place place = families.place(figure);
      network.put(place, figure.base());
      if (figure.base() > 0 && operational.hidesPopulation(place)) {
        hiddenAnyway.add(place);
      }
    }
    TableSums tables = new TableSums(network, directory.programme());
    RoleSums roles = new RoleSums(network);
    tables.putMargins();
    roles.putDifferences();
    tables.addSums();
    roles.addSums();
    return Suppression.of(network, directory.programme().disclosure().threshold(), hiddenAnyway);
  }

  /** Whether the figure is one of an indicator. */
  boolean knows(Estimate estimate) {
    return families.knows(estimate);
  }

  /** Whether the figure's population is hidden, though the figure, resting on nobody, is not. */
  boolean hidesPopulation(Estimate estimate) {
    return operational.hidesPopulation(families.place(estimate));
  }

  /** How the figure of an indicator is hidden; null where it is not. */
  CellStatus hides(Estimate estimate) {
    return masks.get(families.of(estimate)).get(families.place(estimate));
  }
}
