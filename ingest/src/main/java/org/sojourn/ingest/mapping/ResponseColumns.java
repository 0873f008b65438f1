package org.sojourn.ingest.mapping;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.sojourn.ingest.text.Shown;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.SourceDefinition;
import org.sojourn.model.table.CanonicalTables;

/** The columns and items of the responses to one instrument. */
final class ResponseColumns extends CanonicalColumns {

  private static final String COMPLETE = "complete";
  private static final String PARTIAL = "partial";

  private final String source;
  private final Codebook codebook;
  private final Instrument instrument;

  ResponseColumns(SourceDefinition source, ProgrammeDirectory programme) {
    super(
        source,
        programme,
        CanonicalTables.responses(programme.codebook(), programme.programme().language()));
    this.source = source.source();
    this.codebook = programme.codebook();
    this.instrument =
        codebook
            .instrument(String.valueOf(source.instrument()))
            .orElseThrow(() -> failure("names no instrument of the codebook"));
  }

  private Failure failure(String message) {
    return new Failure(Failure.Kind.INPUT, "source '%s' %s".formatted(source, message));
  }

  @Override
  List<String> keys() {
    return List.of("exchange");
  }

  @Override
  ColumnReader reader(String column, ColumnRule rule) {
    return switch (column) {
      case "response", "exchange" -> new TextReader(position(column));
      case "respondent" -> new PseudonymReader(position(column));
      case STATUS -> new StatusReader(position(column), List.of(COMPLETE, PARTIAL));
      default -> date(column, rule, true);
    };
  }

  @Override
  Step itemStep(String id, ColumnRule rule, BiFunction<String, ColumnRule, CellSource> cells) {
    Item item =
        instrument.items().stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow(() -> notAsked(id));
    return rule.options().isEmpty()
        ? new CellStep(cells.apply(id, rule), reader(item, rule), null)
        : spread(item).step(rule, cells);
  }

  private ColumnReader reader(Item item, ColumnRule rule) {
    return switch (item.kind()) {
      case CLOSED -> AnswerReader.of(position(item.id()), scale(item));
      case MULTIPLE -> joined(item, rule);
      case AMOUNT -> new AmountReader(position(item.id()), item);
      case OPEN -> new OpenReader(position(item.id()));
    };
  }

  private JoinedReader joined(Item item, ColumnRule rule) {
    if (rule.separator() == null) {
      throw failure("joins the answers to '%s' without a separator".formatted(item.id()));
    }
    return JoinedReader.of(item, scale(item), positions(item), rule);
  }

  private SpreadItem spread(Item item) {
    return switch (item.kind()) {
      case CLOSED -> SpreadItem.closed(item, scale(item), position(item.id()));
      case MULTIPLE -> SpreadItem.multiple(item, scale(item), positions(item));
      default -> throw failure("spreads '%s', which has no answers".formatted(item.id()));
    };
  }

  private int[] positions(Item item) {
    return item.columns().stream().mapToInt(option -> position(option.id())).toArray();
  }

  private Failure notAsked(String id) {
    List<String> items = instrument.items().stream().map(Item::id).toList();
    return failure(
        "maps '%s', which instrument '%s' does not ask%s; allowed: %s"
            .formatted(
                id, instrument.instrument(), Shown.meant(id, items), String.join(", ", items)));
  }

  private Scale scale(Item item) {
    return codebook
        .scale(String.valueOf(item.scale()))
        .orElseThrow(() -> failure("maps '%s', whose scale is unknown".formatted(item.id())));
  }

  @Override
  Object[] template() {
    Object[] values = super.template();
    values[position("instrument")] = instrument.instrument();
    values[position("role")] = instrument.role().id();
    values[position("wave")] = instrument.wave();
    values[position(STATUS)] = COMPLETE;
    for (Item item : codebook.items()) {
      if (item.kind() == Item.Kind.CLOSED) {
        values[position(item.id())] = MissingReason.NOT_SHOWN.code();
      }
    }
    return values;
  }

  @Override
  List<TableFinish> finishes(Map<String, CellSource> sources) {
    return List.of(new DefaultKey(position("response"), -1));
  }
}
