package org.sojourn.site.write;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.sojourn.site.page.Block;
import org.sojourn.site.page.Page;
import org.sojourn.site.told.Told;

/** Sets pages as HTML; every text is escaped by the templates. */
public final class Typesetter {

  /**
   * What a page may load: files beside it, and pictures it has made itself. The server sends the
   * same.
   */
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
          + " img-src 'self' data: blob:; base-uri 'none'; form-action 'none'";

  /** The words of scripts, each with its message. */
  private static final List<String> SCRIPT_WORDS =
      List.of(
          "table",
          "csv",
          "svg",
          "png",
          "keys",
          "scroll",
          "axis",
          "largest",
          "all",
          "clear",
          "filtered",
          "combine",
          "not-published",
          "not-asked",
          "no-figure",
          "light",
          "dark",
          "map-off",
          "low",
          "high",
          "base",
          "population",
          "name",
          "series",
          "value",
          "state",
          "id");

  private static final Configuration TEMPLATES = templates();

  private Typesetter() {}

  /** The HTML of {@code page}. */
  public static String page(Page page, Told told, List<Block.Link> sections) {
    return set(
        "page.ftlh",
        Map.of(
            "page",
            page,
            "told",
            told,
            "sections",
            sections,
            "policy",
            POLICY,
            "languages",
            languages(told),
            "words",
            Json.of(words(told))));
  }

  /** The page that leads to the language of the reader. */
  public static String start(Told told) {
    return set("start.ftlh", Map.of("told", told, "policy", POLICY, "languages", languages(told)));
  }

  private static List<Block.Link> languages(Told told) {
    return told.programme().languages().stream()
        .map(code -> new Block.Link(Told.languageName(code), code, "", code))
        .toList();
  }

  private static Map<String, String> words(Told told) {
    Map<String, String> words = new LinkedHashMap<>();
    SCRIPT_WORDS.forEach(key -> words.put(key, told.say("script." + key)));
    words.put("pair", told.words().pair("{name}", "{value}"));
    words.put("n", told.words().say("base", "n", "{n}"));
    words.put("sending", told.words().say("counts.sending"));
    words.put("hosting", told.words().say("counts.hosting"));
    words.put("hidden", told.words().say("status.hidden"));
    words.put(
        "why-hidden",
        told.say(
            "note.hidden",
            "names",
            "{value}",
            "threshold",
            told.programme().disclosure().threshold()));
    words.put("empty", told.words().say("status.no-answers"));
    words.put("undefined", told.words().say("status.undefined"));
    return words;
  }

  private static String set(String template, Map<String, Object> model) {
    StringWriter out = new StringWriter();
    try {
      TEMPLATES.getTemplate(template).process(model, out);
    } catch (TemplateException e) {
      throw new IllegalStateException("the site's template is at fault: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Configuration templates() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(Typesetter.class, "/org/sojourn/site/templates");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    return configuration;
  }
}
