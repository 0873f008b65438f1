package org.sojourn.tables.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parquet's own decoder reads what was packed. */
class PackingTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 12, 16, 17, 24, 31})
  void isReadBack(int width) throws IOException {
    for (int count : new int[] {1, 7, 8, 9, 16, 17, 1000, 5003}) {
      for (int longest : new int[] {1, 9, 40, 400}) {
        int[] numbers = numbers(width, count, longest);
        LittleEndian out = new LittleEndian();
        Packing.encode(numbers, count, width, out);
        byte[] bytes = out.input().toByteArray();
        RunLengthBitPackingHybridDecoder decoder =
            new RunLengthBitPackingHybridDecoder(width, new ByteArrayInputStream(bytes));
        int[] read = new int[count];
        for (int i = 0; i < count; i++) {
          read[i] = decoder.readInt();
        }
        assertThat(read).as("%d of %d bits", count, width).containsExactly(numbers);
      }
    }
  }

  /** Runs of up to {@code longest} equal numbers. */
  private static int[] numbers(int width, int count, int longest) {
    Random random = new Random(width + 31L * longest);
    int[] numbers = new int[count];
    int left = 0;
    int number = 0;
    for (int i = 0; i < count; i++, left--) {
      if (left <= 0) {
        left = 1 + random.nextInt(longest);
        number = random.nextInt() & (1 << width) - 1;
      }
      numbers[i] = number;
    }
    return numbers;
  }

  @Test
  void equalNumbersAreOneRun() throws IOException {
    LittleEndian out = new LittleEndian();
    Packing.encode(new int[20_000], 20_000, 3, out);
    assertThat(out.input().toByteArray()).containsExactly(0xC0, 0xB8, 0x02, 0);
  }

  @Test
  void widthsAreThoseOfTheLargestNumber() {
    assertThat(Packing.width(0)).isZero();
    assertThat(Packing.width(1)).isEqualTo(1);
    assertThat(Packing.width(255)).isEqualTo(8);
    assertThat(Packing.width(256)).isEqualTo(9);
  }
}
