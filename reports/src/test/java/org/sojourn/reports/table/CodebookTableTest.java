package org.sojourn.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Text;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.words.Words;

/** What the report says of a question with several answers. */
class CodebookTableTest {

  private static Composition composition() {
    Composition example = ExampleReport.composition();
    ProgrammeDirectory programme = example.directory();
    Item channels =
        new Item(
            "channels",
            Item.Kind.MULTIPLE,
            null,
            Text.of("en", "How did you hear of it?"),
            null,
            null,
            null,
            List.of(
                new Option("email", Text.of("en", "E-mail"), null),
                new Option("fair", Text.of("en", "Fair"), null)));
    Instrument host =
        new Instrument("host-exit", Role.HOST, "exit", Text.of("en", "Hosts"), List.of(channels));
    ProgrammeDirectory changed =
        new ProgrammeDirectory(
            programme.path(),
            programme.programme(),
            new Codebook(List.of(), List.of(host)),
            programme.sources(),
            List.of(),
            programme.report(),
            List.of());
    return new Composition(
        changed, example.facts(), ExampleReport.results(), ExampleReport.quality(), Words.in("en"));
  }

  private static List<List<String>> texts(Block.DataTable table) {
    return table.rows().stream().map(row -> row.stream().map(Entry::text).toList()).toList();
  }

  @Test
  void everyOptionIsListedWithItsQuestion() {
    assertThat(texts(CodebookTable.items(composition()).orElseThrow()))
        .containsExactly(
            List.of("channels_email", "How did you hear of it? E-mail", "yes/no", "host-exit"),
            List.of("channels_fair", "How did you hear of it? Fair", "yes/no", "host-exit"));
  }

  @Test
  void theBuiltInScaleIsListed() {
    assertThat(texts(CodebookTable.scales(composition()).orElseThrow()))
        .containsExactly(List.of("yes/no", "0\u00a0=\u00a0No, 1\u00a0=\u00a0Yes", ""));
  }

  @Test
  void itCountsAsOneQuestion() {
    List<List<String>> rows = texts(CodebookTable.instruments(composition()).orElseThrow());
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get(3)).isEqualTo("1");
  }
}
