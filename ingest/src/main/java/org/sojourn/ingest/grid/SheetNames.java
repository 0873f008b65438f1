package org.sojourn.ingest.grid;

import java.util.List;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.text.Folded;
import org.sojourn.ingest.text.Shown;
import org.sojourn.model.run.Failure;

/** Finds the wanted sheet of a workbook. */
final class SheetNames {

  private SheetNames() {}

  /** Whether the sheet called {@code name} is {@code wanted}: every one is when that is null. */
  static boolean matches(String wanted, String name) {
    return wanted == null || Folded.of(wanted).equals(Folded.of(name));
  }

  /** The failure for a sheet that is not among {@code names}. */
  static Failure none(SourceFile file, List<String> names) {
    String wanted = file.plan().sheet();
    return file.failure(
        "there is no sheet %s%s; the workbook has %s; correct layout.sheet"
            .formatted(
                wanted == null ? "at all" : "'" + wanted + "'",
                wanted == null ? "" : Shown.meant(wanted, names),
                Shown.names(names)));
  }
}
