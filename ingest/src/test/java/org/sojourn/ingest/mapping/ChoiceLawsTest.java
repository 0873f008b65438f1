package org.sojourn.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sojourn.ingest.mapping.Maps.Mapped;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.ColumnRule;

/** However several answers are written, the same comes out. */
class ChoiceLawsTest {

  private static final List<Option> OPTIONS =
      Maps.CODEBOOK.instruments().get(0).items().stream()
          .filter(item -> item.id().equals("channels"))
          .findFirst()
          .orElseThrow()
          .options();
  private static final List<String> IDS = OPTIONS.stream().map(Option::id).toList();
  private static final String[] COLUMNS =
      IDS.stream().map(id -> "channels_" + id).toArray(String[]::new);

  @Provide
  Arbitrary<Set<String>> chosen() {
    return Arbitraries.of(IDS).set().ofMinSize(1);
  }

  private static Mapped joined(String separator, ColumnRule.Blank blank, String text) {
    return Maps.source(CanonicalTable.RESPONSES)
        .column("exchange", "Exchange")
        .item("channels", Maps.joined("Q7", separator, blank))
        .map("Exchange", "X1", "Q7", text);
  }

  private static Mapped spread(ColumnRule.Blank blank, Set<String> chosen, String unticked) {
    List<String> options = new ArrayList<>();
    List<String> row = new ArrayList<>(List.of("Exchange", "X1"));
    for (String id : IDS) {
      options.addAll(List.of(id, "Q7_" + id));
      row.addAll(List.of("Q7_" + id, chosen.contains(id) ? "Yes" : unticked));
    }
    return Maps.source(CanonicalTable.RESPONSES)
        .column("exchange", "Exchange")
        .item("channels", Maps.spread(null, null, blank, options.toArray(String[]::new)))
        .map(row.toArray(String[]::new));
  }

  /** One of the texts of {@code option}. */
  private static String text(Option option, Random random) {
    List<String> texts = new ArrayList<>(option.label().byLanguage().values());
    texts.add(option.id());
    texts.addAll(option.also());
    texts.add(option.label().in("de") + " (" + option.also().get(0) + ")");
    return texts.get(random.nextInt(texts.size()));
  }

  private static String text(Set<String> chosen, String separator, Random random) {
    List<String> parts = new ArrayList<>();
    OPTIONS.stream()
        .filter(option -> chosen.contains(option.id()))
        .forEach(option -> parts.add(text(option, random)));
    Collections.shuffle(parts, random);
    return String.join(separator, parts);
  }

  @Property(tries = 300)
  void joinedAndSpreadAnswersAreTheSame(
      @ForAll("chosen") Set<String> chosen,
      @ForAll("separators") String separator,
      @ForAll Random random) {
    Mapped joined = joined(separator, null, text(chosen, separator, random));
    Mapped spread = spread(null, chosen, random.nextBoolean() ? "" : "No");
    assertThat(joined.issues()).isEmpty();
    assertThat(spread.issues()).isEmpty();
    assertThat(Maps.codes(joined, COLUMNS))
        .isEqualTo(Maps.codes(spread, COLUMNS))
        .isEqualTo(
            String.join(" ", IDS.stream().map(id -> chosen.contains(id) ? "1" : "0").toList()));
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(";", ", ", ",", "; ", "|", " / ", "\n");
  }

  @Property(tries = 300)
  void partsInAnyOrderGiveTheSame(@ForAll("chosen") Set<String> chosen, @ForAll Random random) {
    Mapped one = joined(", ", null, text(chosen, ", ", random));
    Mapped other = joined(", ", null, text(chosen, ", ", random));
    assertThat(Maps.codes(one, COLUMNS)).isEqualTo(Maps.codes(other, COLUMNS));
  }

  @Property(tries = 20)
  void nothingFilledInIsTheSame(@ForAll ColumnRule.Blank blank) {
    assertThat(Maps.codes(joined(";", blank, " "), COLUMNS))
        .isEqualTo(Maps.codes(spread(blank, Set.of(), ""), COLUMNS))
        .isEqualTo(blank == ColumnRule.Blank.NONE ? "0 0 0 0" : "-2 -2 -2 -2");
  }

  @Property(tries = 300)
  void whateverIsInACellEveryOptionIsAnsweredOrExplained(@ForAll String text) {
    Mapped mapped = joined(";", null, text);
    List<String> codes = List.of(Maps.codes(mapped, COLUMNS).split(" "));
    assertThat(codes).allSatisfy(code -> assertThat(code).isIn("0", "1", "-2", "-3", "-5"));
    assertThat(codes.contains("-5")).isEqualTo(mapped.issues().size() == 1);
  }
}
