package org.sojourn.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlainBytesTest {

  /** The same as looking at them one by one. */
  @Property(tries = 500)
  void theFirstOtherByteIsFound(
      @ForAll @Size(max = 60) @ByteRange(min = 1, max = 127) byte[] plain,
      @ForAll byte other,
      @ForAll @IntRange(max = 60) int place,
      @ForAll @IntRange(max = 60) int start) {
    byte[] bytes = plain.clone();
    if (place < bytes.length) {
      bytes[place] = other;
    }
    int from = Math.min(start, bytes.length);
    int first =
        IntStream.range(from, bytes.length).filter(i -> bytes[i] <= 0).findFirst().orElse(-1);
    assertThat(PlainBytes.end(bytes, from, bytes.length))
        .as("%s from %d", Arrays.toString(bytes), from)
        .isEqualTo(first < 0 ? bytes.length : first);
  }
}
