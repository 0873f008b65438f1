package org.sojourn.quality.part;

import java.util.List;
import java.util.StringJoiner;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.programme.Programme;

/**
 * What decides, beside rows and build, what is counted of a part: as much of programme and codebook
 * as counting uses. Labels do not count.
 */
final class Rules {

  /** Of what is kept: another one is not read. */
  private static final String FORMAT = "1";

  private final String period;
  private final String questions;

  Rules(ProgrammeDirectory directory) {
    Programme programme = directory.programme();
    this.period = FORMAT + "\n" + programme.period().from() + "\n" + programme.period().to();
    StringJoiner lines = new StringJoiner("\n");
    lines.add(programme.population().id());
    for (Instrument instrument : directory.codebook().instruments()) {
      lines.add("instrument " + instrument.instrument() + " " + instrument.role().id());
      instrument.items().forEach(item -> lines.add("item " + item.id() + columns(item)));
    }
    for (Scale scale : directory.codebook().scales()) {
      lines.add("scale " + scale.id() + " " + scale.answers().size());
    }
    this.questions = lines.toString();
  }

  private static List<String> columns(Item item) {
    return item.columns().stream()
        .map(column -> column.id() + " " + column.kind().id() + " " + column.scale())
        .toList();
  }

  /** What decides about parts of {@code kind}. */
  String of(Part.Kind kind) {
    return switch (kind) {
      case QUARANTINE -> FORMAT;
      case REGISTRATIONS -> period;
      case EXCHANGES -> period + "\n" + questions;
    };
  }
}
