package org.sojourn.transform.quote;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.check.Finding;
import org.sojourn.model.check.Nearest;
import org.sojourn.model.check.ProgrammeException;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.prose.Reference;
import org.sojourn.model.table.QuoteTable;
import org.sojourn.tables.CsvTable;
import org.sojourn.tables.ParquetTable;

/** Lists the words that may be quoted, and publishes those that the evaluator's prose quotes. */
public final class Quotations {

  /** The private list's file. */
  static final String FILE = QuoteTable.ALLOWED.name() + ".csv";

  private Quotations() {}

  /** Whether {@code programme} asks for consent to be quoted, or quotes anybody. */
  public static boolean asked(ProgrammeDirectory programme) {
    return asksConsent(programme)
        || programme.prose().stream().anyMatch(prose -> !prose.quotes().isEmpty());
  }

  private static boolean asksConsent(ProgrammeDirectory programme) {
    return programme.codebook().instruments().stream()
        .flatMap(instrument -> instrument.items().stream())
        .map(Item::consent)
        .anyMatch(consent -> consent != null);
  }

  /**
   * Writes {@code quotes.csv} into {@code privateDir} where the codebook asks for consent, and the
   * table {@code quotes} into {@code publicDataDir} where prose quotes anybody.
   *
   * @param privateDir holds the table {@code responses}
   * @return how many answers may be quoted
   * @throws ProgrammeException naming file, line and column of every quote without consent, and of
   *     every one whose words nobody wrote; nothing is published then
   */
  public static int write(ProgrammeDirectory programme, Path privateDir, Path publicDataDir) {
    Set<String> wanted =
        programme.prose().stream()
            .flatMap(prose -> prose.quotes().stream())
            .map(Reference::name)
            .collect(Collectors.toSet());
    Consents consents = Consents.read(programme, privateDir, wanted);
    List<SaidWords> allowed = consents.allowed();
    if (asksConsent(programme)) {
      list(allowed, privateDir.resolve(FILE));
    }
    List<SaidWords> chosen = chosen(programme, consents);
    if (!chosen.isEmpty()) {
      ParquetTable.write(
          publicDataDir.resolve(QuoteTable.CHOSEN.name()),
          QuoteTable.CHOSEN,
          chosen.stream().map(w -> new Object[] {w.id(), w.role(), w.item(), w.text()}).toList());
    }
    return allowed.size();
  }

  private static void list(List<SaidWords> allowed, Path file) {
    try (CsvTable csv = CsvTable.forSpreadsheets(file, QuoteTable.ALLOWED)) {
      allowed.forEach(
          w -> csv.add(new Object[] {w.id(), w.instrument(), w.role(), w.item(), w.text()}));
    }
  }

  /** By their ids: their order tells nothing about when or by whom they were written. */
  private static List<SaidWords> chosen(ProgrammeDirectory programme, Consents consents) {
    TreeMap<String, SaidWords> chosen = new TreeMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : programme.prose()) {
      for (Reference reference : prose.quotes()) {
        Optional<SaidWords> words = consents.allowed(reference.name());
        words.ifPresentOrElse(
            w -> chosen.put(w.id(), w), () -> findings.add(refusal(prose, reference, consents)));
      }
    }
    if (!findings.isEmpty()) {
      throw new ProgrammeException(findings);
    }
    return List.copyOf(chosen.values());
  }

  private static Finding refusal(Prose prose, Reference reference, Consents consents) {
    String id = reference.name();
    Optional<String> why = consents.refusal(id);
    return new Finding(
        prose.file(),
        reference.line(),
        reference.column(),
        why.map(reason -> "the words '" + id + "' may not be quoted: " + reason)
            .orElse("no answer of this run has the words '" + id + "'"),
        "words that private/quotes.csv of a run lists: quote others, or leave this quote out",
        why.isPresent()
            ? ""
            : Nearest.to(id, consents.allowed().stream().map(SaidWords::id).toList()));
  }
}
