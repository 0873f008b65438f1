package org.rapaio.jupyter.kernel.channels;

/**
 * Takes the place of the kernel's class of this name, before which it stands on the class path.
 *
 * <p>In version 3.0.1 that class starts its thread first and says that it is running afterwards: a
 * thread that is faster ends at once, and the kernel never answers. Here the order is the other way
 * round. To be removed with a version of the kernel that has that order, too.
 */
public final class LoopThread extends Thread {

  private final long pause;
  private final Runnable body;
  private volatile boolean running;

  /**
   * A thread that repeats {@code body} until it is shut down or interrupted.
   *
   * @param pause milliseconds between two times
   */
  public LoopThread(String name, long pause, Runnable body) {
    super(name);
    this.pause = pause;
    this.body = body;
  }

  @Override
  public synchronized void start() {
    running = true;
    super.start();
  }

  @Override
  public void run() {
    while (running) {
      body.run();
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        running = false;
      }
    }
  }

  /** Lets the thread end after this time. */
  public void shutdown() {
    running = false;
  }
}
