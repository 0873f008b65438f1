package org.sojourn.model.estimate;

/**
 * Short ids of respondents' words: {@code Q-} and eight characters that depend on the words and on
 * the question they answer. The key of the response is no part of it: from an id nobody can work
 * out whose words they are, and words that were changed since somebody chose them have another id.
 */
public final class QuoteId {

  private static final String PATTERN = "Q-[0-9A-Z]{8}";

  private QuoteId() {}

  /** The id of {@code text}, an answer to {@code item} of {@code instrument}. */
  public static String of(String programme, String instrument, String item, String text) {
    return ShortId.of('Q', String.join("\u001f", programme, instrument, item, text));
  }

  /** Whether {@code text} is written like an id. */
  public static boolean is(String text) {
    return text.matches(PATTERN);
  }
}
