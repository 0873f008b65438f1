package org.sojourn.drafting.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.model.run.Failure;

/** Reads the files in which survey tools say what was asked. */
public final class SurveyDefinitions {

  private static final int START = 4096;

  private SurveyDefinitions() {}

  /**
   * The survey that {@code file} defines: a LimeSurvey structure ({@code .lss}), an XML export of
   * EUSurvey, or an XLSForm ({@code .xlsx}, {@code .xls}).
   *
   * @throws Failure when it is none of these or cannot be read
   */
  public static SurveyDefinition read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Failures.of(file, Files.exists(file) ? "is not a file" : "there is no such file");
    }
    return read(file, kind(file, file.getFileName().toString()));
  }

  private static SurveyDefinition read(Path file, Kind kind) {
    return switch (kind) {
      case LIMESURVEY -> LimeSurveyDefinition.read(file);
      case EUSURVEY -> EuSurveyDefinition.read(file);
      case WORKBOOK -> XlsFormDefinition.read(file);
      case NONE ->
          throw Failures.of(
              file,
              "is no survey definition; allowed: a LimeSurvey structure (.lss), an XML export of"
                  + " EUSurvey, an XLSForm (.xlsx, .xls)");
    };
  }

  /**
   * The survey that {@code file} defines, empty where it is no survey definition at all.
   *
   * @param name its own, which may differ from the one under which it lies
   */
  public static Optional<SurveyDefinition> find(Path file, String name) {
    Kind kind = kind(file, name);
    if (kind == Kind.NONE || kind == Kind.WORKBOOK && !isForm(file)) {
      return Optional.empty();
    }
    return Optional.of(read(file, kind));
  }

  private static boolean isForm(Path file) {
    try {
      XlsFormSheets sheets = XlsFormSheets.read(file);
      return sheets.survey().stream()
          .anyMatch(row -> row.containsKey("type") && row.containsKey("name"));
    } catch (Failure e) {
      return false;
    }
  }

  private enum Kind {
    LIMESURVEY,
    EUSURVEY,
    WORKBOOK,
    NONE
  }

  private static Kind kind(Path file, String own) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(START);
    } catch (IOException e) {
      throw Failures.of(file, "cannot be read: " + e.getMessage());
    }
    String name = own.toLowerCase(Locale.ROOT);
    String start = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (start.startsWith("PK") || start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return name.matches(".*\\.xls[xm]?") ? Kind.WORKBOOK : Kind.NONE;
    }
    if (!start.contains("<")) {
      return Kind.NONE;
    }
    if (name.endsWith(".lss") || start.contains("<LimeSurveyDocType>")) {
      return Kind.LIMESURVEY;
    }
    return start.contains("<Results") && name.endsWith(".xml") ? Kind.EUSURVEY : Kind.NONE;
  }
}
