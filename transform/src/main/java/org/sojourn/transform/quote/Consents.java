package org.sojourn.transform.quote;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.YesNo;
import org.sojourn.model.estimate.QuoteId;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetScan;

/**
 * Whose words may be quoted: theirs who answered yes to the question that the codebook names. No
 * answer, a missing one and a question that was never asked are no consent. Where several wrote the
 * same words in answer to the same question, one yes is enough: the words are quoted, nobody is.
 */
final class Consents {

  private static final String INSTRUMENT = "instrument";

  private final ProgrammeDirectory programme;
  private final Set<String> wanted;
  private final List<String> columns = new ArrayList<>(List.of(INSTRUMENT));
  private final Map<String, SaidWords> allowed = new HashMap<>();
  private final Map<String, String> refused = new HashMap<>();

  private Consents(ProgrammeDirectory programme, Set<String> wanted) {
    this.programme = programme;
    this.wanted = wanted;
    Codebook codebook = programme.codebook();
    codebook.instruments().stream()
        .flatMap(Consents::open)
        .flatMap(item -> Stream.of(item.id(), item.consent()))
        .filter(Objects::nonNull)
        .distinct()
        .forEach(columns::add);
  }

  /**
   * Reads the responses in {@code privateDir}.
   *
   * @param wanted ids of the words about which {@link #refusal} is asked
   */
  static Consents read(ProgrammeDirectory programme, Path privateDir, Set<String> wanted) {
    Consents consents = new Consents(programme, wanted);
    TableSchema schema =
        CanonicalTables.responses(programme.codebook(), programme.programme().language());
    if (!programme.codebook().instruments().isEmpty()) {
      ParquetScan.forEach(
          privateDir.resolve(schema.name()), schema, consents.columns, consents::response);
    }
    return consents;
  }

  /** All words that may be quoted, each once, by questionnaire, question and text. */
  List<SaidWords> allowed() {
    return allowed.values().stream()
        .sorted(
            Comparator.comparing(SaidWords::instrument)
                .thenComparing(SaidWords::item)
                .thenComparing(SaidWords::text))
        .toList();
  }

  /** The words called {@code id}, where they may be quoted. */
  Optional<SaidWords> allowed(String id) {
    return Optional.ofNullable(allowed.get(id));
  }

  /** Why the wanted words called {@code id} may not be quoted; empty where there are none such. */
  Optional<String> refusal(String id) {
    return Optional.ofNullable(refused.get(id));
  }

  private static Stream<Item> open(Instrument instrument) {
    return instrument.items().stream().filter(item -> item.kind() == Item.Kind.OPEN);
  }

  private void response(Object[] row) {
    programme
        .codebook()
        .instrument((String) row[0])
        .ifPresent(instrument -> open(instrument).forEach(item -> answer(instrument, item, row)));
  }

  private void answer(Instrument instrument, Item item, Object[] row) {
    String text = (String) row[columns.indexOf(item.id())];
    boolean yes =
        item.consent() != null
            && row[columns.indexOf(item.consent())] instanceof Number code
            && code.intValue() == YesNo.YES;
    if (text == null || text.isBlank() || !yes && wanted.isEmpty()) {
      return;
    }
    String name = instrument.instrument();
    String id = QuoteId.of(programme.programme().id(), name, item.id(), text);
    if (yes) {
      allowed.put(id, new SaidWords(id, name, instrument.role().id(), item.id(), text));
    } else if (wanted.contains(id)) {
      refused.put(
          id,
          item.consent() == null
              ? "the item '%s' of '%s' names no consent".formatted(item.id(), name)
              : "whoever wrote them has not answered yes to '" + item.consent() + "'");
    }
  }
}
