package org.sojourn.ingest.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A door to a server on this machine that passes on a number of bytes of each connection's answers,
 * and then cuts the connection.
 */
final class CutWire implements Closeable {

  private final ServerSocket door;
  private final int server;
  private final long bytes;

  CutWire(int server, long bytes) throws IOException {
    this.server = server;
    this.bytes = bytes;
    door = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    run(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        Socket behind = new Socket("127.0.0.1", server);
        run(() -> pass(client, behind, Long.MAX_VALUE));
        run(() -> pass(behind, client, bytes));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void pass(Socket from, Socket to, long most) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[4096];
      long left = most;
      for (int n = in.read(buffer); n >= 0 && left > 0; n = in.read(buffer)) {
        out.write(buffer, 0, (int) Math.min(n, left));
        left -= n;
      }
    } catch (IOException cut) {
      return;
    }
  }

  private static void run(Runnable task) {
    Thread thread = new Thread(task, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
