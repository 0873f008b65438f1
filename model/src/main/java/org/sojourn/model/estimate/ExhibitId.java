package org.sojourn.model.estimate;

import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Short ids of what a report shows: {@code F-} for a figure, {@code T-} for a table, and eight
 * characters that depend on nothing but which estimates are shown. The same estimates have the same
 * id in every language and run.
 */
public final class ExhibitId {

  private static final Pattern FORM = Pattern.compile("[FT]-[0-9A-Z]{8}", Pattern.CASE_INSENSITIVE);

  private ExhibitId() {}

  /** The id of a figure that shows {@code estimates}. */
  public static String ofFigure(Collection<String> estimates) {
    return of('F', estimates);
  }

  /** The id of a table that shows {@code estimates}. */
  public static String ofTable(Collection<String> estimates) {
    return of('T', estimates);
  }

  private static String of(char letter, Collection<String> estimates) {
    return ShortId.of(letter, String.join("\u001f", new TreeSet<>(estimates)));
  }

  /** Whether {@code id} has the form of these ids. */
  public static boolean isOne(String id) {
    return FORM.matcher(id).matches();
  }
}
