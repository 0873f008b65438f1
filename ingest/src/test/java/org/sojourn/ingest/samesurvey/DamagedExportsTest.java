package org.sojourn.ingest.samesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.parse.Canonical;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.load.ProgrammeLoader;

/**
 * A damaged export ends in a message about its file or in rows, never in an error of Java. Three
 * changed bytes can make three more line ends, and so three more rows.
 */
class DamagedExportsTest {

  private static final PseudonymKey KEY = PseudonymKey.of("aa".repeat(32));
  private static final int TRIES = 4;

  @TempDir Path folder;

  @Test
  void damageEndsInMessages() {
    Random random = new Random(20170331);
    int refused = 0;
    int read = 0;
    for (Export export : SameSurvey.exports()) {
      for (int i = 0; i < TRIES && export.file() != null; i++) {
        byte[] damaged = damage(export.content(), random);
        SameSurvey.write(
            new Export(export.name(), export.format(), export.file(), damaged, export.source()),
            folder);
        Canonical result = Canonical.of(ProgrammeLoader.load(folder), KEY);
        assertThat(result.problems()).as("%s, try %d", export, i).hasSizeLessThanOrEqualTo(1);
        assertThat(result.rows())
            .as("%s, try %d", export, i)
            .hasSizeLessThanOrEqualTo(Given.ALL.size() + 3);
        result.problems().forEach(p -> assertThat(p).contains("(source 'same'): "));
        refused += result.problems().size();
        read += result.rows().size();
      }
    }
    assertThat(refused).isPositive();
    assertThat(read).isPositive();
  }

  /** Cuts, repeats or changes a piece. */
  private static byte[] damage(byte[] content, Random random) {
    int at = random.nextInt(content.length);
    return switch (random.nextInt(3)) {
      case 0 -> Arrays.copyOf(content, at);
      case 1 -> {
        byte[] changed = content.clone();
        for (int i = at; i < Math.min(content.length, at + 3); i++) {
          changed[i] = (byte) random.nextInt(256);
        }
        yield changed;
      }
      default -> {
        List<Byte> bytes = new ArrayList<>();
        for (int i = 0; i < content.length; i++) {
          if (i < at || i > at + 20) {
            bytes.add(content[i]);
          }
        }
        byte[] shorter = new byte[bytes.size()];
        for (int i = 0; i < shorter.length; i++) {
          shorter[i] = bytes.get(i);
        }
        yield shorter;
      }
    };
  }
}
