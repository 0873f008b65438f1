package org.rapaio.jupyter.kernel.channels;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes the place of the kernel's class of this name, before which it stands on the class path.
 *
 * <p>In version 3.0.1 that class starts its thread first and says that it is running afterwards: a
 * thread that is faster ends at once, and the kernel never answers. Here the order is the other way
 * round. The kernel also opens its channels before it has set what handles their messages: one that
 * comes in between ended the thread. Here it is lost, and who sent it asks again. To be removed
 * with a version of the kernel that starts in order.
 */
public final class LoopThread extends Thread {

  private static final Logger LOGGER = Logger.getLogger(LoopThread.class.getName());

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
      try {
        body.run();
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        running = false;
      } catch (NullPointerException e) {
        LOGGER.log(Level.WARNING, "a message came before the kernel was ready", e);
      }
    }
  }

  /** Lets the thread end after this time. */
  public void shutdown() {
    running = false;
  }
}
