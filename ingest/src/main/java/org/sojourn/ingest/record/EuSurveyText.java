package org.sojourn.ingest.record;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.ingest.text.CellText;

/** How EUSurvey writes texts and times. */
final class EuSurveyText {

  private static final Pattern BLOCK =
      Pattern.compile("(?i)</?(p|br|div|li|ul|ol|h[1-6]|table|tr|td)\\b[^<>]*>");
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^<>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-z]+);");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{2})-(\\d{2})-(\\d{2})");
  private static final Map<String, String> NAMED =
      Map.of("nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private EuSurveyText() {}

  /** A title without the HTML that an editor put around it, each run of blanks as one. */
  static String plain(String title) {
    String text = TAG.matcher(BLOCK.matcher(title).replaceAll(" ")).replaceAll("");
    Matcher entities = ENTITY.matcher(text);
    String resolved = entities.replaceAll(m -> Matcher.quoteReplacement(resolved(m.group(1))));
    return CellText.clean(BLANKS.matcher(resolved).replaceAll(" "));
  }

  private static String resolved(String entity) {
    if (!entity.startsWith("#")) {
      return NAMED.getOrDefault(entity, "&" + entity + ";");
    }
    int code =
        entity.startsWith("#x")
            ? Integer.parseInt(entity.substring(2), 16)
            : Integer.parseInt(entity.substring(1));
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }

  /** A time as ISO 8601 where it is written {@code yyyy-MM-dd_HH-mm-ss}, else as it is. */
  static String time(String text) {
    return TIME.matcher(text).replaceFirst("$1T$2:$3:$4");
  }

  /** Empty for the word that anonymous surveys write instead of what could tell who answered. */
  static String who(String text) {
    return text.strip().equalsIgnoreCase("anonymous") ? "" : text;
  }
}
