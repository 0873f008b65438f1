package org.sojourn.model.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sojourn.model.classification.Countries;
import org.sojourn.model.classification.Nace;
import org.sojourn.model.classification.SizeClass;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.MissingAnswer;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Located;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.SourceDefinition;

/** Which values columns and items know. */
final class KnownValues {

  private final Draft draft;

  KnownValues(Draft draft) {
    this.draft = draft;
  }

  /**
   * A closed set of values.
   *
   * @param knows whether a value is in it
   * @param refusal what to say of a value that is not, with {@code %s} for the value
   * @param allowed the values, or what they are in words
   */
  record Check(Predicate<String> knows, String refusal, List<String> allowed) {

    private static Check oneOf(List<String> allowed, String refusal) {
      return new Check(
          value -> allowed.stream().anyMatch(value::equalsIgnoreCase), refusal, allowed);
    }
  }

  /** The values of a canonical column; empty where it holds any text, number or date. */
  Optional<Check> ofColumn(SourceDefinition source, String column) {
    if (column.equals("status")) {
      return status(source.table());
    }
    return switch (column.replaceFirst("^(sending|host)_", "")) {
      case "country" ->
          Optional.of(
              new Check(
                  value -> Countries.find(value).isPresent(),
                  "'%s' is no country",
                  List.of("an ISO country code")));
      case "size" ->
          Optional.of(
              new Check(
                  value -> SizeClass.find(value).isPresent(),
                  "'%s' is no size class",
                  Arrays.stream(SizeClass.values()).map(SizeClass::id).toList()));
      case "nace" ->
          Optional.ofNullable(source.nace())
              .or(() -> draft.programme().map(Located::value).map(Programme::nace))
              .map(this::nace);
      default -> Optional.empty();
    };
  }

  private static Optional<Check> status(CanonicalTable table) {
    return switch (table) {
      case REGISTRATIONS -> Optional.empty();
      case EXCHANGES ->
          Optional.of(
              Check.oneOf(
                  Arrays.stream(ExchangeStatus.values()).map(ExchangeStatus::id).toList(),
                  "'%s' is no status of an exchange"));
      case RESPONSES ->
          Optional.of(
              Check.oneOf(List.of("complete", "partial"), "'%s' is no status of a response"));
    };
  }

  private Check nace(String revision) {
    return new Check(
        value -> Nace.revision(revision).find(value).isPresent(),
        "'%s' is nothing in NACE Rev. " + revision,
        List.of("a section letter or division of NACE Rev. " + revision));
  }

  /** The answers of a closed item: codes, labels in any language, and missing reasons. */
  Optional<Check> ofItem(String item) {
    Optional<Item> multiple = draft.item(item).filter(i -> i.kind() == Item.Kind.MULTIPLE);
    return multiple.isPresent()
        ? multiple.map(this::options)
        : draft.scaleOf(item).map(KnownValues::scale);
  }

  /** What joined answers can be declared as: one option, or a missing reason. */
  private Check options(Item item) {
    List<String> options = item.options().stream().map(Option::id).toList();
    List<String> known = new ArrayList<>(options);
    for (Option option : item.options()) {
      known.addAll(option.label().byLanguage().values());
      known.addAll(option.also());
    }
    draft.scale(item.scale()).ifPresent(scale -> known.addAll(missing(scale)));
    return new Check(
        value -> known.stream().anyMatch(value::equalsIgnoreCase),
        "'%s' is no option of item '" + item.id() + "'",
        options);
  }

  /** Texts that stand for a missing reason, whatever the scale, and those of its own answers. */
  private static List<String> missing(Scale scale) {
    List<String> known = new ArrayList<>();
    for (MissingAnswer answer : scale.missing()) {
      known.add(answer.code());
      known.addAll(answer.label().byLanguage().values());
      known.addAll(answer.also());
    }
    Arrays.stream(MissingReason.values()).map(MissingReason::id).forEach(known::add);
    return known;
  }

  private static Check scale(Scale scale) {
    List<String> codes = new ArrayList<>();
    scale.answers().forEach(answer -> codes.add(Integer.toString(answer.code())));
    scale.missing().stream().map(MissingAnswer::code).forEach(codes::add);
    List<String> known = new ArrayList<>(codes);
    scale.answers().forEach(answer -> known.addAll(answer.label().byLanguage().values()));
    scale.answers().forEach(answer -> known.addAll(answer.also()));
    known.addAll(missing(scale));
    return new Check(
        value -> known.stream().anyMatch(value::equalsIgnoreCase),
        "'%s' is no answer of scale '" + scale.id() + "'",
        codes);
  }
}
