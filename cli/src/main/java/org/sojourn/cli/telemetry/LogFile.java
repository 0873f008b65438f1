package org.sojourn.cli.telemetry;

import java.nio.file.Path;
import org.apache.logging.log4j.core.config.Configurator;

/** Where warnings of Spark and the whole story of a fault are written; see log4j2.properties. */
public final class LogFile {

  private static final String PROPERTY = "sojourn.log";

  private LogFile() {}

  /** Lets everything that is logged from here on go to {@code file}, made when something is. */
  public static void open(Path file) {
    System.setProperty(PROPERTY, file.toString());
    Configurator.reconfigure();
  }

  /** The file, or null before one was opened. */
  static String name() {
    return System.getProperty(PROPERTY);
  }
}
