package org.sojourn.reports.words;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.classification.Countries;
import org.sojourn.model.classification.Country;
import org.sojourn.model.classification.Nace;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Attribute;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Text;

/** What readers see instead of the keys of cells: countries, sectors, size classes, roles. */
public final class Labels {

  /** The key of what is not known. */
  public static final String UNKNOWN = "?";

  private final Words words;
  private final ProgrammeDirectory directory;
  private final Programme programme;

  /** Labels of {@code directory} in the language of {@code words}. */
  public Labels(Words words, ProgrammeDirectory directory) {
    this.words = words;
    this.directory = directory;
    this.programme = directory.programme();
  }

  private String in(Text text) {
    return words.set(text.in(words.language()));
  }

  /** The name of a breakdown: "Country". */
  public String breakdown(String id) {
    for (Attribute attribute : programme.attributes()) {
      if (attribute.id().equals(id)) {
        return in(attribute.label());
      }
    }
    return BuiltIn.dividedBy(id)
        .filter(by -> !words.has("breakdown." + id))
        .map(by -> breakdown("instrument") + ", " + breakdown(by))
        .orElseGet(() -> words.say("breakdown." + id));
  }

  /** The name of a breakdown inside a sentence: "country". */
  public String by(String id) {
    return words.has("by." + id) ? words.say("by." + id) : breakdown(id);
  }

  /** The name of a cell: "Germany, Manufacturing"; for flows "from Germany to Italy". */
  public String cell(Cell cell) {
    if (cell.keys().isEmpty()) {
      return words.say("cell.overall");
    }
    if (cell.breakdown().equals("flow")) {
      return words.say(
          "cell.flow", "from", country(cell.keys().get(0)), "to", country(cell.keys().get(1)));
    }
    List<String> dimensions = dimensions(cell);
    List<String> names =
        IntStream.range(0, cell.keys().size())
            .mapToObj(i -> key(dimensions.get(i), cell.keys().get(i)))
            .toList();
    return String.join(", ", names);
  }

  private List<String> dimensions(Cell cell) {
    List<String> dimensions =
        switch (cell.breakdown()) {
          case "instrument", "status", "stage", "day" -> List.of(cell.breakdown());
          case "role-pair", "role-silence" -> List.of("role", "role");
          case "role-pair-answers" -> List.of("role", "role", "answer", "answer");
          case "role-silence-group" -> List.of("role", "role", "silence");
          default ->
              BuiltIn.dividedBy(cell.breakdown())
                  .map(by -> List.of("instrument", by))
                  .or(() -> Breakdown.of(cell.breakdown(), programme).map(Breakdown::dimensions))
                  .orElse(List.of(cell.breakdown()));
        };
    return dimensions.isEmpty() ? List.of(cell.breakdown()) : dimensions;
  }

  /** The name of one key of a dimension. */
  public String key(String dimension, String key) {
    if (key.equals(UNKNOWN)) {
      return words.say("cell.unknown");
    }
    return switch (dimension) {
      case "country", "partner-country", "sending-country", "host-country" -> country(key);
      case "sector", "division" -> sector(key);
      case "size" -> words.say("size." + key);
      case "role" -> role(key);
      case "silence" -> words.say("cell.silence." + key);
      case "cohort" -> cohort(key);
      case "status" -> words.say("status." + key);
      case "stage" -> words.say("stage." + key);
      case "instrument" -> instrument(key);
      case "day" -> new Numbers(words).date(LocalDate.parse(key));
      default -> key;
    };
  }

  /** The short name of a country; Kosovo's carries its footnote mark. */
  public String country(String code) {
    if (code.equals(UNKNOWN)) {
      return words.say("cell.unknown");
    }
    return Countries.byCode(code).map(c -> c.name(words.language())).orElse(code);
  }

  /** The Commission's code of a country (EL, UK), for narrow places. */
  public String countryCode(String code) {
    if (code.equals(UNKNOWN)) {
      return UNKNOWN;
    }
    return Countries.byCode(code).map(Country::euCode).orElse(code) + (isKosovo(code) ? "*" : "");
  }

  private static boolean isKosovo(String code) {
    return code.equals("XK");
  }

  /** A NACE section or division by its short title. */
  public String sector(String code) {
    if (code.equals(UNKNOWN)) {
      return words.say("cell.unknown");
    }
    return Nace.revision(programme.nace()).shortTitle(code, words.language());
  }

  /** A party, in the programme's own words. */
  public String role(String id) {
    for (Role role : Role.values()) {
      if (role.id().equals(id) && programme.roles().containsKey(role)) {
        return in(programme.roles().get(role));
      }
    }
    return id;
  }

  private String cohort(String key) {
    return words.say(
        "cohort", "quarter", key.substring(key.length() - 1), "year", key.substring(0, 4));
  }

  /** The title of a questionnaire. */
  public String instrument(String id) {
    return directory.codebook().instrument(id).map(Instrument::title).map(this::in).orElse(id);
  }

  /** The label of a wave. */
  public String wave(String id) {
    return programme.waves().stream()
        .filter(wave -> wave.id().equals(id))
        .map(wave -> in(wave.label()))
        .findFirst()
        .orElse(id);
  }

  /** {@code names} in alphabetical order, joined for a sentence. */
  public String list(List<String> names) {
    List<String> sorted = names.stream().sorted(words.alphabetical()).toList();
    return words.set(ListFormatter.getInstance(words.locale()).format(sorted));
  }

  /** {@code cells} in the alphabetical order of their names. */
  public Comparator<Cell> byName() {
    return Comparator.comparing(this::cell, words.alphabetical());
  }
}
