package org.sojourn.cli;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A lock on a file, held as long as a run lasts: the system gives it back when the process ends,
 * however it ends. So a lock that can be had belongs to a run that is dead.
 *
 * @param file what is locked; removed when the lock is given back
 * @param channel holds the lock
 */
record RunLock(Path file, FileChannel channel) {

  /** Waits for the lock on {@code file}, which is made when it is not there. */
  static RunLock take(Path file) throws IOException {
    while (true) {
      FileChannel channel = FileChannel.open(file, CREATE, WRITE);
      lock(channel);
      if (Files.exists(file)) {
        return new RunLock(file, channel);
      }
      channel.close(); // another run took the file for a dead one's and removed it
    }
  }

  private static void lock(FileChannel channel) {
    try {
      channel.lock();
    } catch (IOException none) {
      // Where files cannot be locked, the file alone is kept: nobody can take it for a dead run's.
    }
  }

  /** The lock on {@code file}, null when somebody holds it or nobody can tell. */
  static RunLock ofTheDead(Path file) {
    try {
      FileChannel channel = FileChannel.open(file, WRITE);
      RunLock lock = held(channel) ? null : new RunLock(file, channel);
      if (lock == null) {
        channel.close();
      }
      return lock;
    } catch (IOException untold) {
      return null;
    }
  }

  private static boolean held(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException ownProcess) {
      return true;
    }
  }

  /** Removes the file and gives the lock back. */
  void release() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
