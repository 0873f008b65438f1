package org.sojourn.cli.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions that the build wrote down. */
public final class Version implements IVersionProvider {

  private static final Properties PROPERTIES = load();

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/sojourn.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** Sojourn's version. */
  public static String sojourn() {
    return PROPERTIES.getProperty("version");
  }

  /** The version of Spark that Sojourn was built with. */
  public static String spark() {
    return PROPERTIES.getProperty("spark");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "sojourn %s (build %s, Spark %s, Java %d)"
          .formatted(sojourn(), Build.id(), spark(), Runtime.version().feature())
    };
  }
}
