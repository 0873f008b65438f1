package org.sojourn.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does one task for many at once, for as many as there are processors. */
final class AtOnce {

  private AtOnce() {}

  /**
   * What {@code task} makes of each of {@code all}, in their order.
   *
   * @throws RuntimeException what the first of them in their order threw, after all have ended
   */
  static <S, T> List<T> call(List<S> all, Function<S, T> task) {
    int most = Math.min(Math.max(1, all.size()), Runtime.getRuntime().availableProcessors());
    ExecutorService threads = Executors.newFixedThreadPool(most);
    List<Callable<T>> tasks = all.stream().map(one -> (Callable<T>) () -> task.apply(one)).toList();
    try {
      List<T> done = new ArrayList<>();
      for (Future<T> ended : threads.invokeAll(tasks)) {
        done.add(ended.get());
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } finally {
      threads.shutdownNow();
    }
  }
}
