package org.sojourn.drafting.page;

/**
 * What a person has to decide about a draft.
 *
 * @param file path relative to the drafted directory, with slashes
 * @param line of the file, from 1
 * @param question what to decide, in a sentence without its full stop
 */
public record Decision(String file, int line, String question) {

  /** Place and question: {@code programme.yaml:3: ...}. */
  public String text() {
    return file + ":" + line + ": " + question;
  }
}
