package org.sojourn.cli.cluster;

import java.util.Timer;
import java.util.TimerTask;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;

/**
 * Ends what waits for executors that do not come: Spark itself would wait for ever, at the start as
 * after the last worker was lost.
 */
final class ClusterWatch extends TimerTask {

  private static final String WAIT = "spark.scheduler.maxRegisteredResourcesWaitingTime";
  private static final String GROUP = "sojourn";
  private static final long SECOND = 1000;

  private final SparkContext context;
  private final String reason;
  private final long patience;
  private long waited;

  private ClusterWatch(SparkContext context, String reason, long patience) {
    this.context = context;
    this.reason = reason;
    this.patience = patience;
  }

  /** Watches the jobs that this thread starts until {@code context} is stopped. */
  static void begin(SparkContext context, String master) {
    SparkConf conf = context.getConf();
    long patience = conf.getTimeAsSeconds(WAIT, "120s");
    String reason =
        ClusterFailures.NO_EXECUTORS.formatted(
            master, patience, conf.get("spark.executor.memory", "1g"), WAIT);
    context.setJobGroup(GROUP, GROUP, false);
    new Timer("cluster-watch", true)
        .schedule(new ClusterWatch(context, reason, patience), SECOND, SECOND);
  }

  @Override
  public void run() {
    if (context.isStopped()) {
      cancel();
    } else if (executors() > 0) {
      waited = 0;
    } else if (++waited >= patience) {
      context.cancelJobGroup(GROUP, reason);
    }
  }

  /** Executors that are there, without this process, which Spark lists with them. */
  private int executors() {
    return context.statusTracker().getExecutorInfos().length - 1;
  }
}
