package org.sojourn.cli.telemetry;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.cli.console.JsonText;
import org.sojourn.model.run.Progress;

/** A JSON object a line: each step that is done, and how a run ended. */
public final class JsonProgress implements Progress {

  private final PrintWriter out;
  private String step = "";
  private long began;

  public JsonProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(String name) {
    step = name;
    began = System.nanoTime();
  }

  @Override
  public void done(long rows) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("step", step);
    fields.put("rows", rows);
    fields.put("seconds", Math.round((System.nanoTime() - began) / 1e6) / 1e3);
    out.println(line("info", "step", fields));
  }

  @Override
  public void note(String text) {
    out.println(line("info", "note", Map.of("message", text)));
  }

  /** A line with the moment and {@code fields}. */
  public static String line(String level, String event, Map<String, Object> fields) {
    Map<String, Object> line = new TreeMap<>();
    line.put("time", Instant.now().toString());
    line.put("level", level);
    line.put("event", event);
    line.putAll(fields);
    return JsonText.line(line);
  }
}
