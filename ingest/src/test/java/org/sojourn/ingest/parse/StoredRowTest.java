package org.sojourn.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StoredRowTest {

  private static StoredRow copy(StoredRow row) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(row);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (StoredRow) in.readObject();
    }
  }

  @Test
  void allTypesTravel() throws Exception {
    Object[] values = {
      null,
      "Köln 😀",
      "x".repeat(100_000),
      (byte) -5,
      31,
      31L,
      12.5,
      LocalDate.of(1969, 12, 31),
      LocalDateTime.of(2017, 3, 31, 14, 5, 9, 123_456_000)
    };
    StoredRow copy = copy(new StoredRow(3, 5_000_000_000L, values));
    assertThat(copy.file()).isEqualTo(3);
    assertThat(copy.row()).isEqualTo(5_000_000_000L);
    assertThat(copy.values(0)).isEqualTo(values);
    assertThat(copy.values(2)).hasSize(11);
    assertThat(copy.values(2)[10]).isNull();
  }

  @Test
  void otherTypesAreRefused() {
    assertThatThrownBy(() -> copy(new StoredRow(0, 1, new Object[] {1.5f})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("canonical tables hold no class java.lang.Float");
  }

  @Property(tries = 200)
  void anyTextTravels(@ForAll String text, @ForAll double number) throws Exception {
    StoredRow copy = copy(new StoredRow(0, 1, new Object[] {text, number}));
    String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(copy.values(0)).containsExactly(valid, number);
  }
}
