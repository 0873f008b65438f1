package org.sojourn.reports.document;

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
import org.sojourn.reports.words.Words;

/** Sets a document as XHTML with the templates of the class path. */
public final class Typesetter {

  private static final Configuration TEMPLATES = templates();

  private Typesetter() {}

  /** The XHTML of {@code document}; the template's own words come from {@code words}. */
  public static String xhtml(ReportDocument document, Words words) {
    StringWriter out = new StringWriter();
    try {
      Template template = TEMPLATES.getTemplate("report.ftlx");
      template.process(Map.of("report", document, "words", words), out);
    } catch (TemplateException e) {
      throw new IllegalStateException("the report's template is at fault: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Configuration templates() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(Typesetter.class, "/org/sojourn/reports/templates");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    return configuration;
  }
}
