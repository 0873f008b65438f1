package org.sojourn.cli.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Kills the executor of one worker, and another worker with all it has, in the middle of a run: in
 * the driver, where it is told what is being done.
 */
public final class WorkerLoss extends SparkListener {

  /** Process of the worker that loses its executor. */
  static final String EXECUTOR_OF = "sojourn.test.executor-of";

  /** Process of the worker that is lost. */
  static final String WORKER = "sojourn.test.worker";

  /** File for a line on everything that was lost. */
  static final String REPORT = "sojourn.test.report";

  private static final int REGISTRATIONS = 1;
  private static final int ANSWERS = 2;

  private final Set<String> executors = new TreeSet<>();
  private int job;

  @Override
  public void onJobStart(SparkListenerJobStart start) {
    job = start.jobId();
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    executors.add(end.taskInfo().executorId());
    if (job >= REGISTRATIONS && System.getProperty(EXECUTOR_OF) != null) {
      ProcessHandle worker = process(EXECUTOR_OF);
      report("executor in job " + job + " of " + executors);
      worker.descendants().forEach(ProcessHandle::destroyForcibly);
    } else if (job >= ANSWERS && System.getProperty(WORKER) != null) {
      ProcessHandle worker = process(WORKER);
      report("worker in job " + job + " of " + executors);
      List<ProcessHandle> children = worker.descendants().toList();
      worker.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }

  @Override
  public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    report("lost " + removed.executorId());
  }

  private static ProcessHandle process(String property) {
    long pid = Long.parseLong(System.getProperty(property));
    System.clearProperty(property);
    return ProcessHandle.of(pid).orElseThrow();
  }

  private static void report(String line) {
    Path report = Path.of(System.getProperty(REPORT));
    try {
      Files.writeString(report, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
