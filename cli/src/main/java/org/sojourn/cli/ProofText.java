package org.sojourn.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.sojourn.model.run.RunManifest;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Visible;
import org.sojourn.reports.proof.Mismatch;
import org.sojourn.reports.proof.Proof;

/** What came of verifying a report, in plain text. */
record ProofText(PrintWriter out, Path report, StoredRun run) {

  /** Prints what was compared and, up to {@code limit}, what differs. */
  void print(Proof proof, int limit) {
    out.println();
    if (proof.holds()) {
      out.println(report + " says what its data say.");
    } else {
      out.println(report + " is not what its data give: " + verdict(proof));
      mismatches(proof.mismatches(), limit);
    }
    out.println();
    out.println(
        "  compared  %s, %s on %s, and what is read aloud"
            .formatted(
                Numbers.count(proof.figures(), "figure", "figures"),
                Numbers.count(proof.words(), "word", "words"),
                Numbers.count(proof.pages(), "page", "pages")));
    out.println(
        "  run       " + run.manifest().fingerprint() + " in " + Places.shown(run.folder()));
    origin(run.manifest(), proof);
  }

  private static String verdict(Proof proof) {
    return proof.mismatches().isEmpty()
        ? "every word and figure is right, but the file has been changed otherwise, or saved again"
            + " by another program"
        : Numbers.count(proof.mismatches().size(), "mismatch", "mismatches");
  }

  private void mismatches(List<Mismatch> all, int limit) {
    for (Mismatch mismatch : all.subList(0, Math.min(limit, all.size()))) {
      out.println("  " + Visible.text(mismatch.where() + ": " + mismatch.what()));
      if (!mismatch.context().isEmpty()) {
        out.println("      in: " + Visible.text(mismatch.context()));
      }
    }
    if (all.size() > limit) {
      out.println("  and " + Numbers.count(all.size() - limit) + " more; --limit N shows more");
    }
  }

  private void origin(RunManifest manifest, Proof proof) {
    String java = Runtime.version().toString();
    if (!proof.holds() && !java.equals(manifest.java())) {
      out.println(
          "  note      the report was made with Java %s and verified with %s, which can set text"
                  .formatted(manifest.java(), java)
              + " otherwise");
    }
    out.println("  sources   " + SourceFiles.of(manifest).told());
  }
}
