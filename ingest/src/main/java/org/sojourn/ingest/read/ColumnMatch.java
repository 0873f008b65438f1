package org.sojourn.ingest.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sojourn.ingest.text.CellText;
import org.sojourn.ingest.text.Folded;
import org.sojourn.ingest.text.Shown;
import org.sojourn.model.run.Failure;

/** Finds the wanted columns among those a file has. */
public final class ColumnMatch {

  private static final int LONGEST_NAME = 120;
  private static final int MOST_NAMES = 60;

  private ColumnMatch() {}

  /**
   * Where each column of {@code header} goes.
   *
   * @param header the columns of the file, from left to right
   * @return for each column of the file the position among the wanted ones, or -1
   * @throws Failure when wanted columns are missing, there twice, or one under two names
   */
  public static int[] slots(SourceFile file, List<Heading> header) {
    List<String> wanted = file.plan().columns();
    int[] slots = new int[header.size()];
    Arrays.fill(slots, -1);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      List<Integer> places = places(wanted.get(i), header);
      if (places.isEmpty()) {
        missing.add(wanted.get(i));
      } else if (places.size() > 1) {
        throw twice(file, wanted.get(i), places);
      } else if (slots[places.get(0)] >= 0) {
        throw same(file, wanted.get(slots[places.get(0)]), wanted.get(i), places.get(0));
      } else {
        slots[places.get(0)] = i;
      }
    }
    if (!missing.isEmpty()) {
      throw missing(file, missing, header.stream().map(Heading::name).toList());
    }
    return slots;
  }

  /**
   * Places of {@code name}: as it is written before without case, the first names before others.
   */
  private static List<Integer> places(String name, List<Heading> header) {
    String written = CellText.clean(name);
    String folded = Folded.of(name);
    List<Predicate<Heading>> matches =
        List.of(
            heading -> CellText.clean(heading.name()).equals(written),
            heading -> heading.names().stream().anyMatch(n -> CellText.clean(n).equals(written)),
            heading -> Folded.of(heading.name()).equals(folded),
            heading -> heading.names().stream().anyMatch(n -> Folded.of(n).equals(folded)));
    for (Predicate<Heading> match : matches) {
      List<Integer> found =
          IntStream.range(0, header.size()).filter(i -> match.test(header.get(i))).boxed().toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** How many of the wanted columns {@code header} names. */
  public static long found(List<String> wanted, List<String> header) {
    List<Heading> headings = header.stream().map(name -> Heading.of(name)).toList();
    return wanted.stream().filter(name -> !places(name, headings).isEmpty()).count();
  }

  private static Failure twice(SourceFile file, String name, List<Integer> places) {
    String where = places.stream().map(i -> "" + (i + 1)).collect(Collectors.joining(" and "));
    return file.failure(
        "column '%s' is there more than once, as column %s; rename or remove all but one in the export"
            .formatted(name, where));
  }

  private static Failure same(SourceFile file, String name, String other, int place) {
    return file.failure(
        "'%s' and '%s' are both column %d of the file; use one of the names throughout the source's mapping"
            .formatted(name, other, place + 1));
  }

  /** The failure for wanted columns that are not among {@code present}. */
  public static Failure missing(SourceFile file, List<String> missing, Collection<String> present) {
    List<String> names = present.stream().map(CellText::clean).filter(n -> !n.isEmpty()).toList();
    String list = missing.stream().map(n -> described(n, names)).collect(Collectors.joining(", "));
    String rest = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
    return file.failure(
        "missing column%s %s; the file has %s%s; correct the column names in the source's mapping, or the export"
            .formatted(
                missing.size() == 1 ? "" : "s",
                list,
                Shown.names(names.stream().limit(MOST_NAMES).map(ColumnMatch::cut).toList()),
                rest));
  }

  private static String cut(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name;
  }

  private static String described(String name, List<String> present) {
    return "'" + name + "'" + Shown.meant(name, present);
  }
}
