package org.sojourn.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Does one task for many at once, for as many as there are processors. */
final class AtOnce {

  private AtOnce() {}

  /**
   * What {@code task} makes of each of {@code all}, as {@link #call(List, Function, IntConsumer)}.
   */
  static <S, T> List<T> call(List<S> all, Function<S, T> task) {
    return call(all, task, done -> {});
  }

  /**
   * What {@code task} makes of each of {@code all}, in their order.
   *
   * @param done hears, in the thread of the caller, how many of the first are done
   * @throws RuntimeException what the first of them in their order threw, after all that had begun
   *     have ended
   */
  static <S, T> List<T> call(List<S> all, Function<S, T> task, IntConsumer done) {
    int most = Math.max(1, Math.min(all.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService threads = Executors.newFixedThreadPool(most);
    try {
      List<Future<T>> tasks =
          all.stream().map(one -> threads.submit(() -> task.apply(one))).toList();
      List<T> made = new ArrayList<>();
      for (Future<T> begun : tasks) {
        made.add(begun.get());
        done.accept(made.size());
      }
      return made;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } finally {
      end(threads);
    }
  }

  /** Begins nothing more, and waits for what has begun. */
  private static void end(ExecutorService threads) {
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
