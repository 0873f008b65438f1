package org.sojourn.drafting.guess;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.drafting.codebook.DraftInstrument;
import org.sojourn.drafting.codebook.DraftScale;
import org.sojourn.drafting.look.Exports;
import org.sojourn.model.source.CanonicalTable;

/**
 * A programme as its exports suggest it.
 *
 * @param sources one for every export: registrations, exchanges, responses
 * @param instruments the questionnaires
 * @param scales their scales
 * @param items their questions, with everybody who is asked
 * @param attributes further columns of the exchanges
 * @param first earliest day of the exchanges, empty where no day is known
 * @param last latest day of the exchanges
 */
public record ProgrammeGuess(
    List<DraftSource> sources,
    List<DraftInstrument> instruments,
    List<DraftScale> scales,
    List<AskedItem> items,
    List<AttributeGuess> attributes,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {

  /** The programme that {@code exports} suggest. */
  public static ProgrammeGuess of(Exports exports) {
    return new Assembly(exports).guess();
  }

  /** The rules of the sources that feed {@code table}. */
  public List<Map<String, Rule>> rules(CanonicalTable table) {
    return sources.stream()
        .filter(source -> source.table() == table)
        .map(DraftSource::columns)
        .toList();
  }
}
