package org.sojourn.cli.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.sojourn.cli.console.Places;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.runs.Version;
import org.sojourn.model.run.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn serve}: shows the site of the published run. */
@Command(
    name = "serve",
    header = {"Shows the site of the published run in a browser.", ""},
    description = {
      "Serves the public folder of the published run, to this machine only unless --host says",
      "otherwise. A run that is published later is shown from then on. The site needs no server:",
      "public/site/index.html opens from disk, and the folder public can lie on any web host.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65535;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "output directory, or a run; default: the only published run in output/")
  private Path output;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "default: ${DEFAULT-VALUE}; 0 takes any free one")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "default: ${DEFAULT-VALUE}, this machine only; 0.0.0.0 for everybody")
  private String host;

  public ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    PublicFolder folder = PublicFolder.find(output);
    try (SiteServer site = SiteServer.start(folder, address())) {
      terminal.out().println(site.url() + " shows " + Places.shown(folder.run()));
      terminal.out().println("Stop it with Ctrl-C.");
      terminal.out().flush();
      new CountDownLatch(1).await();
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.INPUT,
          "cannot listen at %s, port %d: %s; name another port with --port"
              .formatted(host, port, e.getMessage()),
          e);
    }
    return 0;
  }

  private InetSocketAddress address() {
    if (port < 0 || port > LAST_PORT) {
      throw new Failure(Failure.Kind.INPUT, port + " is no port; allowed: 0 to " + LAST_PORT);
    }
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new Failure(
          Failure.Kind.INPUT, "'" + host + "' is no address of this machine; see --host");
    }
    return address;
  }
}
