package org.sojourn.drafting.likert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.codebook.MissingReason;

/** Texts and codes that say why there is no answer, as survey tools and people write them. */
public final class NoAnswers {

  private static final Map<String, MissingReason> MARKS = new LinkedHashMap<>();
  private static final Map<String, MissingReason> PHRASES = new LinkedHashMap<>();
  private static final Set<String> CODES =
      Set.of("97", "98", "99", "997", "998", "999", "-9", "-8", "-99", "-98", "-97", "-999", "-1");

  static {
    mark(MissingReason.NOT_SHOWN, "{question_not_shown}", "not shown");
    mark(MissingReason.NOT_APPLICABLE, "n/a", "n.a.", "na", "-", "--", "–", "—", "#n/a", "k.a.");
    mark(MissingReason.SKIPPED, "?", "no answer", "keine antwort", "sans réponse", ".");
    phrase(MissingReason.DONT_KNOW, "don t know", "do not know", "i don t know", "dont know");
    phrase(MissingReason.DONT_KNOW, "can t say", "cannot say", "not sure", "no opinion", "unsure");
    phrase(MissingReason.DONT_KNOW, "don t know no opinion", "don t know no answer", "dk", "dk na");
    phrase(MissingReason.DONT_KNOW, "weiss nicht", "ich weiss nicht", "weiss ich nicht");
    phrase(MissingReason.DONT_KNOW, "ich weiss es nicht", "kann ich nicht sagen", "keine meinung");
    phrase(MissingReason.DONT_KNOW, "ne sait pas", "je ne sais pas", "ne se prononce pas");
    phrase(MissingReason.DONT_KNOW, "no se", "no lo se", "no sabe", "no sabe no contesta", "ns nc");
    phrase(MissingReason.DONT_KNOW, "non so", "non lo so", "non sa", "nessuna opinione");
    phrase(MissingReason.DONT_KNOW, "sans opinion", "sin opinion", "uncertain");
    phrase(MissingReason.NOT_APPLICABLE, "not applicable", "does not apply", "doesn t apply");
    phrase(
        MissingReason.NOT_APPLICABLE, "trifft nicht auf mich zu", "nicht zutreffend", "entfallt");
    phrase(MissingReason.NOT_APPLICABLE, "sans objet", "non applicable", "ne s applique pas");
    phrase(MissingReason.NOT_APPLICABLE, "no procede", "no aplicable", "no aplica", "n a", "n v t");
    phrase(MissingReason.NOT_APPLICABLE, "non applicabile", "non pertinente");
    phrase(MissingReason.SKIPPED, "no answer", "prefer not to say", "prefer not to answer");
    phrase(MissingReason.SKIPPED, "keine angabe", "keine antwort", "mochte ich nicht sagen");
    phrase(MissingReason.SKIPPED, "pas de reponse", "sans reponse", "je prefere ne pas repondre");
    phrase(MissingReason.SKIPPED, "no contesta", "prefiero no responder", "sin respuesta");
    phrase(MissingReason.SKIPPED, "nessuna risposta", "preferisco non rispondere");
  }

  private NoAnswers() {}

  private static void mark(MissingReason reason, String... texts) {
    for (String text : texts) {
      MARKS.put(text, reason);
    }
  }

  private static void phrase(MissingReason reason, String... texts) {
    for (String text : texts) {
      PHRASES.put(text, reason);
    }
  }

  /** The reason that a mark such as {@code n/a} stands for: marks are no part of any scale. */
  public static Optional<MissingReason> mark(String text) {
    return Optional.ofNullable(MARKS.get(text.toLowerCase(java.util.Locale.ROOT).strip()));
  }

  /** The reason that an offered answer such as {@code Don't know} gives, in five languages. */
  public static Optional<MissingReason> phrase(String label) {
    return Optional.ofNullable(PHRASES.get(Phrase.of(label)));
  }

  /** Whether {@code text} is one of the numbers that by custom are no answers: 98, -99, 999. */
  public static boolean isCode(String text) {
    return CODES.contains(text);
  }

  /**
   * The reason that such a number usually stands for. Customs differ: whoever uses this asks.
   *
   * @param code one for which {@link #isCode} holds
   */
  public static MissingReason usual(String code) {
    String digits = code.replace("-", "");
    if (digits.endsWith("9")) {
      return MissingReason.NOT_APPLICABLE;
    }
    return digits.endsWith("8") ? MissingReason.DONT_KNOW : MissingReason.SKIPPED;
  }

  /** What respondents usually read for {@code reason}, in English. */
  public static String label(MissingReason reason) {
    return switch (reason) {
      case DONT_KNOW -> "Don't know";
      case NOT_APPLICABLE -> "Does not apply";
      case NOT_SHOWN -> "Not shown";
      case SKIPPED -> "No answer";
      case INVALID -> "Invalid";
    };
  }
}
