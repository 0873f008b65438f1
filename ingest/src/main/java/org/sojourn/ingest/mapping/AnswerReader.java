package org.sojourn.ingest.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.ingest.text.Folded;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.MissingAnswer;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.quality.IssueCode;

/**
 * Reads answers of a closed item: a code of its scale, or a label in any language. A label that
 * stands for two codes (in two languages) is none.
 *
 * @param position of the item
 * @param scale id of its scale
 * @param codes folded text to code, negative for missing reasons
 * @param allowed what is allowed, for messages
 */
record AnswerReader(int position, String scale, HashMap<String, Byte> codes, String allowed)
    implements ColumnReader {

  private static final Pattern CODE = Pattern.compile("0*(\\d+)(?:[.,]0+)?");

  /** A reader of answers on {@code scale}. */
  static AnswerReader of(int position, Scale scale) {
    HashMap<String, Byte> codes = labels(scale);
    for (MissingAnswer missing : scale.missing()) {
      codes.put(Folded.of(missing.code()), missing.reason().code());
    }
    for (Answer answer : scale.answers()) {
      codes.put(String.valueOf(answer.code()), (byte) answer.code());
    }
    return new AnswerReader(position, scale.id(), codes, allowed(scale));
  }

  private static HashMap<String, Byte> labels(Scale scale) {
    HashMap<String, Byte> codes = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (Answer answer : scale.answers()) {
      add(codes, twice, answer.label().byLanguage(), (byte) answer.code());
    }
    for (MissingAnswer missing : scale.missing()) {
      add(codes, twice, missing.label().byLanguage(), missing.reason().code());
    }
    twice.forEach(codes::remove);
    return codes;
  }

  private static void add(
      Map<String, Byte> codes, Set<String> twice, Map<String, String> labels, byte code) {
    for (String label : labels.values()) {
      Byte other = codes.put(Folded.of(label), code);
      if (other != null && other != code) {
        twice.add(Folded.of(label));
      }
    }
  }

  @Override
  public void read(Cell cell, Draft draft) {
    Byte code = codes.get(Folded.of(cell.text()));
    Matcher number = CODE.matcher(cell.text());
    if (code == null && number.matches()) {
      code = codes.get(number.group(1));
    }
    if (code == null) {
      draft.set(position, MissingReason.INVALID.code());
      draft.issue(
          IssueCode.OUTSIDE_SCALE,
          cell,
          "is not an answer of scale %s; allowed: %s or its labels".formatted(scale, allowed));
    } else {
      draft.set(position, code);
      draft.normalised(cell, name(code));
    }
  }

  private static String name(byte code) {
    return MissingReason.of(code).map(MissingReason::id).orElse(String.valueOf(code));
  }

  @Override
  public void missing(Cell cell, Draft draft) {
    draft.set(position, cell.missing().code());
    if (!cell.raw().isEmpty()) {
      draft.normalised(cell, cell.missing().id());
    }
  }

  private static String allowed(Scale scale) {
    StringJoiner codes = new StringJoiner(", ");
    List<Integer> answers = scale.answers().stream().map(Answer::code).sorted().toList();
    int from = 0;
    for (int i = 1; i <= answers.size(); i++) {
      if (i == answers.size() || answers.get(i) != answers.get(i - 1) + 1) {
        int first = answers.get(from);
        int last = answers.get(i - 1);
        codes.add(first == last ? "" + first : first + "-" + last);
        from = i;
      }
    }
    scale.missing().forEach(missing -> codes.add(missing.code()));
    return codes.toString();
  }
}
