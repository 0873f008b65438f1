package org.sojourn.cli.runs;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.cli.console.Places;
import org.sojourn.model.run.Failure;

/**
 * The one lock of an output directory, held by whoever changes what is published: the system gives
 * it back when the process ends, however it ends, so that it blocks nobody for ever. Where files
 * cannot be locked, the file says which process holds it, and a process that is gone holds nothing.
 *
 * @param file what is locked; removed when the lock is given back
 * @param channel holds the lock
 */
public record RunLock(Path file, FileChannel channel) {

  private static final int LONGEST_TEXT = 1000;

  /** Files that this process has locked: to open and close them would give the lock back. */
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  /**
   * Takes the lock on {@code file}, which is made when it is not there.
   *
   * @throws Failure when somebody else holds it: nobody waits
   */
  public static RunLock take(Path file) throws IOException {
    if (!OWN.add(file)) {
      throw busy(file, LockHolder.self().text());
    }
    try {
      return lock(file);
    } catch (IOException | RuntimeException e) {
      OWN.remove(file);
      throw e;
    }
  }

  private static RunLock lock(Path file) throws IOException {
    while (true) {
      FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
      if (!isLocked(channel)) {
        String holder = text(channel);
        channel.close();
        throw busy(file, holder);
      }
      if (Files.exists(file)) {
        write(channel, LockHolder.self().text());
        return new RunLock(file, channel);
      }
      channel.close(); // whoever held it has removed the file meanwhile
    }
  }

  /** Whether the lock could be had, or nobody who lives says that it is theirs. */
  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (IOException cannotBeLocked) {
      return LockHolder.parse(text(channel)).map(LockHolder::isGone).orElse(true);
    }
  }

  private static Failure busy(Path file, String holder) {
    String who = LockHolder.parse(holder).map(LockHolder::shown).orElse("another process");
    return new Failure(
        Failure.Kind.FAULT,
        "%s is at work in %s (%s); wait until it has ended, or end it"
            .formatted(who, Places.shown(file.toAbsolutePath().getParent()), file.getFileName()));
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(LONGEST_TEXT);
    int length = channel.read(buffer, 0);
    return length <= 0 ? "" : new String(buffer.array(), 0, length, StandardCharsets.UTF_8);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** Who seems to be at work under the lock {@code file}, without touching it. */
  public static Optional<LockHolder> holder(Path file) {
    try {
      return LockHolder.parse(Files.readString(file)).filter(holder -> !holder.isGone());
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** Removes the file and gives the lock back. */
  public void release() throws IOException {
    if (channel.isOpen()) {
      Files.deleteIfExists(file);
      channel.close();
      OWN.remove(file);
    }
  }
}
