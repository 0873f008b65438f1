package org.sojourn.transform.kept;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.transform.count.PartFile;
import org.sojourn.transform.count.StoredParts;

/**
 * What is counted, and what need not be.
 *
 * @param from private folder of the run whose cube is taken, null for none
 * @param come parts to be added
 * @param gone parts to be taken away
 * @param told what is said of it, null for nothing
 */
record CubeChoice(Path from, List<PartFile> come, List<PartFile> gone, String told) {

  /**
   * What is to be done about {@code parts}.
   *
   * @param hash of what is counted
   * @param now the same parts by their contents
   * @param tables where they lie
   */
  static CubeChoice of(
      String hash, List<CountedPart> now, List<PartFile> parts, StoredParts tables, LastCube last) {
    if (!last.isAny()) {
      return new CubeChoice(null, parts, List.of(), null);
    }
    Optional<String> damage = last.damage();
    if (damage.isPresent()) {
      return anew(parts, damage.get());
    }
    LastCube.Counted before = last.counted();
    if (!before.plan().equals(hash)) {
      return anew(parts, "what is counted is not what the last run counted");
    }
    Map<CountedPart.Content, Deque<CountedPart>> left = new HashMap<>();
    before.parts().forEach(p -> left.computeIfAbsent(p.content(), c -> new ArrayDeque<>()).add(p));
    List<PartFile> come = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      Deque<CountedPart> same = left.get(now.get(i).content());
      if (same == null || same.poll() == null) {
        come.add(parts.get(i));
      }
    }
    List<CountedPart> gone =
        before.parts().stream().filter(p -> left.get(p.content()).remove(p)).toList();
    return choice(parts, come, gone, tables.of(last.folder()), last.folder());
  }

  private static CubeChoice choice(
      List<PartFile> parts,
      List<PartFile> come,
      List<CountedPart> gone,
      StoredParts earlier,
      Path from) {
    if (come.size() + gone.size() > parts.size() / 2) {
      return anew(parts, "%d are new and %d are gone".formatted(come.size(), gone.size()));
    }
    List<PartFile> taken = new ArrayList<>();
    for (CountedPart part : gone) {
      PartFile file = earlier.part(part.table(), part.file(), part.responses() != null);
      if (!part.isAt(file)) {
        return anew(
            parts,
            "the last run's %s %s is not what it stored".formatted(part.table(), part.file()));
      }
      taken.add(file);
    }
    return new CubeChoice(from, come, taken, told(parts.size(), come.size(), gone.size()));
  }

  private static CubeChoice anew(List<PartFile> parts, String why) {
    return new CubeChoice(
        null, parts, List.of(), "counted all %s, since %s".formatted(parts(parts.size()), why));
  }

  private static String told(int all, int come, int gone) {
    return come == 0 && gone == 0
        ? "counted none of %s: all are as the last run counted them".formatted(parts(all))
        : "counted %d of %s, took %d away; %d as the last run counted them"
            .formatted(come, parts(all), gone, all - come);
  }

  private static String parts(int number) {
    return number == 1 ? "1 part" : number + " parts";
  }
}
