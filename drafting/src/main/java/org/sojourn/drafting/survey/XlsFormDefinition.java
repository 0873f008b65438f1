package org.sojourn.drafting.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.drafting.text.PlainText;

/**
 * Reads XLSForms, the forms of KoboToolbox and ODK. Columns are named by the questions' names,
 * without their groups; options of several answers are written into one column.
 */
final class XlsFormDefinition {

  private static final Pattern SELECT =
      Pattern.compile(
          "(?:add )?(select[ _]one|select1|select[ _]multiple|select all that apply)"
              + "(?: prompt using)?(?: from)?\\s+(\\S+)(\\s+or[ _]other)?");
  private static final Set<String> TEXTS =
      Set.of("text", "note_text", "barcode", "date", "time", "datetime", "datetime_local");
  private static final Set<String> NUMBERS = Set.of("integer", "int", "decimal", "range");
  private static final Set<String> SILENT =
      Set.of(
          "note",
          "calculate",
          "hidden",
          "start",
          "end",
          "today",
          "deviceid",
          "username",
          "audit",
          "phonenumber",
          "email",
          "simserial",
          "subscriberid",
          "start-geopoint",
          "imei",
          "");

  private final XlsFormSheets sheets;
  private final Set<String> languages = new LinkedHashSet<>();
  private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int repeats;

  private XlsFormDefinition(XlsFormSheets sheets) {
    this.sheets = sheets;
    for (Map<String, String> row : sheets.survey()) {
      languages.addAll(label(row, "").keySet());
    }
    for (Map<String, String> row : sheets.choices()) {
      String name = row.getOrDefault("name", "");
      if (!name.isEmpty()) {
        lists
            .computeIfAbsent(row.getOrDefault("list_name", ""), list -> new ArrayList<>())
            .add(new Choice(name, label(row, name), null));
      }
    }
  }

  /** The form in {@code file}. */
  static SurveyDefinition read(Path file) {
    return new XlsFormDefinition(XlsFormSheets.read(file)).definition();
  }

  private SurveyDefinition definition() {
    sheets.survey().forEach(this::row);
    Map<String, String> settings = sheets.settings();
    String own = language();
    List<String> ordered = new ArrayList<>();
    ordered.add(own);
    languages.stream().filter(language -> !language.equals(own)).forEach(ordered::add);
    String title = PlainText.of(settings.getOrDefault("form_title", ""));
    return new SurveyDefinition(
        "XLSForm",
        settings.getOrDefault("form_id", ""),
        title.isEmpty() ? Map.of() : Map.of(own, title),
        List.copyOf(ordered),
        List.copyOf(questions),
        List.copyOf(notes));
  }

  /** The language of labels without one. */
  private String language() {
    String declared = sheets.settings().getOrDefault("default_language", "");
    return declared.isEmpty()
        ? languages.stream().findFirst().orElse("en")
        : Languages.ofHeading(declared);
  }

  private Map<String, String> label(Map<String, String> row, String fallback) {
    Map<String, String> label = new LinkedHashMap<>();
    for (Map.Entry<String, String> cell : row.entrySet()) {
      String text = PlainText.of(cell.getValue());
      if (cell.getKey().startsWith("label::") && !text.isEmpty()) {
        label.putIfAbsent(Languages.ofHeading(cell.getKey().substring(7)), text);
      }
    }
    String plain = PlainText.of(row.getOrDefault("label", ""));
    if (!plain.isEmpty()) {
      label.putIfAbsent(language(), plain);
    }
    if (label.isEmpty() && !fallback.isEmpty()) {
      label.put(language(), fallback);
    }
    return label;
  }

  private void row(Map<String, String> row) {
    String type = row.getOrDefault("type", "").strip();
    String kind = type.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String name = row.getOrDefault("name", "").strip();
    if (kind.matches("begin[ _]repeat")) {
      repeats++;
      notes.add(name + ": a group that repeats has several rows for one response");
    } else if (kind.matches("end[ _]repeat")) {
      repeats--;
    } else if (repeats <= 0 && !name.isEmpty() && !kind.matches("(begin|end)[ _]group")) {
      question(type, kind, name, label(row, name));
    }
  }

  private void question(String type, String kind, String name, Map<String, String> label) {
    Matcher select = SELECT.matcher(type);
    if (select.matches()) {
      select(select, name, label);
    } else if (NUMBERS.contains(kind)) {
      questions.add(Question.amount(name, name, label, null, null));
    } else if (TEXTS.contains(kind.replace('-', '_'))) {
      questions.add(Question.open(name, name, label));
    } else if (!SILENT.contains(kind)) {
      notes.add(name + ": a question of type '" + type + "'");
    }
  }

  private void select(Matcher select, String name, Map<String, String> label) {
    List<Choice> choices = new ArrayList<>(lists.getOrDefault(select.group(2), List.of()));
    boolean other = select.group(3) != null;
    if (choices.isEmpty()) {
      notes.add(name + ": the form has no list '" + select.group(2) + "'");
      return;
    }
    if (other) {
      choices.add(new BuiltInAnswers(List.copyOf(label.keySet())).other("other"));
    }
    boolean one = select.group(1).endsWith("one") || select.group(1).endsWith("1");
    questions.add(
        one
            ? Question.closed(name, name, label, List.copyOf(choices))
            : Question.multiple(name, name, label, List.copyOf(choices)));
    if (other) {
      questions.add(Question.open(name + "_other", name + "_other", label));
    }
  }
}
