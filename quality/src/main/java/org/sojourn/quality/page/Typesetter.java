package org.sojourn.quality.page;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** Sets the page as one HTML file that needs nothing else: no script, no font, no network. */
public final class Typesetter {

  private static final Configuration TEMPLATES = templates();

  private Typesetter() {}

  /** The HTML of {@code page}; every text is escaped by the template. */
  public static String html(Page page) {
    StringWriter out = new StringWriter();
    try {
      Template template = TEMPLATES.getTemplate("quality.ftlh");
      template.process(Map.of("page", page), out);
    } catch (TemplateException e) {
      throw new IllegalStateException("the page's template is at fault: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Configuration templates() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(Typesetter.class, "/org/sojourn/quality");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    return configuration;
  }
}
