package org.sojourn.tables.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Parquet's own encoder wrote is read back. */
class BitPackedTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 12, 16, 17, 24, 31, 32})
  void readsWhatWasWritten(int width) throws IOException {
    for (int count : new int[] {1, 7, 8, 9, 1000, 5003}) {
      int[] numbers = numbers(width, count);
      RunLengthBitPackingHybridEncoder encoder =
          new RunLengthBitPackingHybridEncoder(width, 64, 1 << 20, new HeapByteBufferAllocator());
      for (int number : numbers) {
        encoder.writeInt(number);
      }
      byte[] bytes = encoder.toBytes().toByteArray();
      byte[] page = new byte[bytes.length + 3];
      System.arraycopy(bytes, 0, page, 3, bytes.length);
      int[] read = new int[count];
      new BitPacked(page, 3, width).read(read, count);
      assertThat(read).as("%d numbers of %d bits", count, width).containsExactly(numbers);
    }
  }

  /** Now long runs, now changing numbers. */
  private static int[] numbers(int width, int count) {
    Random random = new Random(width);
    int mask = width == 32 ? -1 : (1 << width) - 1;
    int[] numbers = new int[count];
    int left = 0;
    for (int i = 0; i < count; i++, left--) {
      if (left <= 0 && random.nextInt(10) == 0) {
        left = random.nextInt(100);
      }
      numbers[i] = i > 0 && left > 0 ? numbers[i - 1] : random.nextInt() & mask;
    }
    return numbers;
  }
}
