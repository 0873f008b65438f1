package org.sojourn.model.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.model.programme.Text;

/**
 * The scale of the options of a multiple item: chosen or not. Its labels are in the languages of
 * {@link #languages()}; a programme in another one declares a scale of its own.
 */
public final class YesNo {

  /** Code of an option that is not chosen. */
  public static final int NO = 0;

  /** Code of an option that is chosen. */
  public static final int YES = 1;

  /** The built-in scale; no declared scale can have its id. */
  public static final Scale SCALE =
      new Scale(
          "yes/no",
          List.of(
              new Answer(
                  NO,
                  labels(
                      "bg Не, de Nein, el Όχι, en No, es No, fr Non, it No, nl Nee, pl Nie, pt Não"),
                  List.of()),
              new Answer(
                  YES,
                  labels(
                      "bg Да, de Ja, el Ναι, en Yes, es Sí, fr Oui, it Sì, nl Ja, pl Tak, pt Sim"),
                  List.of())),
          null,
          List.of());

  private YesNo() {}

  /** Codes of languages, each with its word. */
  private static Text labels(String pairs) {
    return new Text(
        Arrays.stream(pairs.split(", "))
            .map(pair -> pair.split(" "))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
  }

  /** Codes of the languages in which the built-in scale has labels. */
  public static Set<String> languages() {
    return SCALE.answers().get(0).label().byLanguage().keySet();
  }

  /** Whether {@code scale} says chosen or not: its codes are 0 and 1. */
  public static boolean fits(Scale scale) {
    return scale.answers().stream().map(Answer::code).toList().equals(List.of(NO, YES));
  }
}
