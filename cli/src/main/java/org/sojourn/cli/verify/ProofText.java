package org.sojourn.cli.verify;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.sojourn.cli.console.Places;
import org.sojourn.cli.runs.Build;
import org.sojourn.model.run.RunManifest;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Visible;
import org.sojourn.reports.proof.FolderProof;
import org.sojourn.reports.proof.Mismatch;
import org.sojourn.reports.proof.Proof;

/** What came of verifying a report, or other published files, in plain text. */
record ProofText(PrintWriter out, Path path, StoredRun run) {

  /** Prints what was compared and, up to {@code limit}, what differs. */
  void print(Proof proof, int limit) {
    verdict(proof.holds(), verdict(proof), proof.mismatches(), limit);
    String compared =
        "%s, %s on %s, and what is read aloud"
            .formatted(
                Numbers.count(proof.figures(), "figure", "figures"),
                Numbers.count(proof.words(), "word", "words"),
                Numbers.count(proof.pages(), "page", "pages"));
    origin(compared, proof.holds());
  }

  /** The same of other files. */
  void print(FolderProof proof, int limit) {
    String verdict = Numbers.count(proof.mismatches().size(), "mismatch", "mismatches");
    verdict(proof.holds(), verdict, proof.mismatches(), limit);
    origin(Numbers.count(proof.files(), "file", "files"), proof.holds());
  }

  private void verdict(boolean holds, String verdict, List<Mismatch> mismatches, int limit) {
    out.println();
    if (holds) {
      out.println(path + " says what its data say.");
    } else {
      out.println(path + " is not what its data give: " + verdict);
      mismatches(mismatches, limit);
    }
    out.println();
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

  private void origin(String compared, boolean holds) {
    RunManifest manifest = run.manifest();
    out.println("  compared  " + compared);
    out.println("  run       " + manifest.fingerprint() + " in " + Places.shown(run.folder()));
    builds(manifest, holds);
    String java = Runtime.version().toString();
    if (!holds && !java.equals(manifest.java())) {
      out.println(
          "  note      the run was made with Java %s and verified with %s, which can set text"
                  .formatted(manifest.java(), java)
              + " otherwise");
    }
    out.println("  sources   " + SourceFiles.of(manifest).told());
  }

  /**
   * Says whether other code of the same version made the run, which can be why something differs.
   */
  private void builds(RunManifest manifest, boolean holds) {
    if (Build.id().equals(manifest.build())) {
      out.println("  build     " + Build.id() + " of Sojourn " + manifest.sojourn());
      return;
    }
    String made = manifest.build() == null ? "an unknown build" : "build " + manifest.build();
    out.println(
        "  note      made by %s of Sojourn %s, verified by build %s%s"
            .formatted(
                made,
                manifest.sojourn(),
                Build.id(),
                holds
                    ? ", which gives the same bytes"
                    : ": another build of a version can compute or set otherwise, so what differs"
                        + " need not have been changed; verify with the build that made it"));
  }
}
