package org.sojourn.model.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Text;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;

/** An item of several answers is stored as one closed item per option. */
class MultipleItemTest {

  private static final Item CHANNELS = channels(null);

  private static Item channels(String scale) {
    return new Item(
        "channels",
        Item.Kind.MULTIPLE,
        scale,
        new Text(Map.of("en", "How did you hear of us?", "de", "Wie haben Sie von uns erfahren:")),
        Text.of("en", "Channels"),
        null,
        null,
        List.of(
            new Option("email", new Text(Map.of("en", "E-mail", "de", "E-Mail")), null),
            new Option("fair", Text.of("en", "Fair"), List.of("SQ2"))));
  }

  private static Codebook codebook(Item item) {
    Item plain =
        new Item("age", Item.Kind.AMOUNT, null, Text.of("en", "Age"), null, null, null, null);
    Instrument host =
        new Instrument("host", Role.HOST, "exit", Text.of("en", "Host"), List.of(item, plain));
    Scale chosen = new Scale("chosen", YesNo.SCALE.answers(), null, List.of());
    Scale zero = new Scale("zero", YesNo.SCALE.answers(), null, List.of());
    return new Codebook(List.of(chosen, zero), List.of(host));
  }

  @Test
  void everyOptionIsAClosedItem() {
    Item email = CHANNELS.columns().get(0);
    assertThat(CHANNELS.columns())
        .extracting(Item::id)
        .containsExactly("channels_email", "channels_fair");
    assertThat(email.kind()).isEqualTo(Item.Kind.CLOSED);
    assertThat(email.scale()).isEqualTo("yes/no");
    assertThat(email.label().byLanguage())
        .isEqualTo(
            Map.of(
                "en",
                "How did you hear of us? E-mail",
                "de",
                "Wie haben Sie von uns erfahren: E-Mail"));
    assertThat(email.brief().byLanguage()).isEqualTo(Map.of("en", "Channels: E-mail"));
    assertThat(email.columns()).containsExactly(email);
  }

  @Test
  void theCodebookHoldsTheOptionsAndTheirScale() {
    Codebook codebook = codebook(CHANNELS);
    assertThat(codebook.items())
        .extracting(Item::id)
        .containsExactly("age", "channels_email", "channels_fair");
    assertThat(codebook.item("channels")).isEmpty();
    assertThat(codebook.scaleOf("channels_fair")).contains(YesNo.SCALE);
    assertThat(codebook.scales()).extracting(Scale::id).containsExactly("chosen", "yes/no", "zero");
    assertThat(codebook(channels("chosen")).scales())
        .extracting(Scale::id)
        .containsExactly("chosen", "zero");
    assertThat(new Codebook(codebook.scales(), codebook.instruments())).isEqualTo(codebook);
  }

  @Test
  void anInstrumentAsksTheItemAndItsOptions() {
    Instrument host = codebook(CHANNELS).instruments().get(0);
    assertThat(host.items()).extracting(Item::id).containsExactly("channels", "age");
    assertThat(host.columns())
        .extracting(Item::id)
        .containsExactly("channels_email", "channels_fair", "age");
    assertThat(host.asks("channels")).isTrue();
    assertThat(host.asks("channels_fair")).isTrue();
    assertThat(host.asks("channels_radio")).isFalse();
  }

  @Test
  void theTableHasOneColumnAnOption() {
    assertThat(CanonicalTables.responses(codebook(CHANNELS), "en").columns())
        .filteredOn(column -> column.name().startsWith("channels"))
        .extracting(Column::name, Column::description)
        .containsExactly(
            tuple(
                "channels_email",
                "How did you hear of us? E-mail (answer code; negative: missing)"),
            tuple(
                "channels_fair", "How did you hear of us? Fair (answer code; negative: missing)"));
  }

  @Test
  void theBuiltInScaleHasLabelsInTenLanguages() {
    assertThat(YesNo.languages())
        .containsExactly("bg", "de", "el", "en", "es", "fr", "it", "nl", "pl", "pt");
    assertThat(YesNo.SCALE.answers())
        .allSatisfy(
            answer ->
                assertThat(answer.label().byLanguage().keySet())
                    .containsExactlyElementsOf(YesNo.languages()));
    assertThat(YesNo.fits(YesNo.SCALE)).isTrue();
    assertThat(Ticks.ticked()).doesNotContainAnyElementsOf(Ticks.unticked());
    assertThat(Ticks.unticked())
        .containsExactly(
            "N", "0", "false", "Nao", "Не", "Nein", "Όχι", "No", "Non", "Nee", "Nie", "Não");
  }

  @Test
  void aTextInNoCommonLanguageIsEmpty() {
    Text joined = Text.of("en", "Match").followedBy(Text.of("de", "Gut"));
    assertThat(joined.byLanguage()).isEmpty();
    assertThatThrownBy(() -> joined.in("en"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no text in 'en', only in []");
  }
}
