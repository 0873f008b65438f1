package org.sojourn.site.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.sojourn.site.support.ExampleSite;

/** One Chromium, and one host of the example's site in every language, for all tests of a JVM. */
final class SharedBrowser implements BeforeAllCallback {

  private static Open open;

  /** What is closed when the last test is over. */
  private static final class Open implements AutoCloseable {

    final Playwright playwright = Browsers.playwright();
    final Browser browser = Browsers.launch(playwright);
    final StaticHost host = host();

    private static StaticHost host() {
      try {
        return new StaticHost(ExampleSite.everyLanguage());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      host.close();
      browser.close();
      playwright.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    open =
        context
            .getRoot()
            .getStore(Namespace.create(SharedBrowser.class))
            .getOrComputeIfAbsent("open", key -> new Open(), Open.class);
  }

  static Browser browser() {
    return open.browser;
  }

  /** Address of the host. */
  static String home() {
    return open.host.address();
  }

  /** Address of the site over HTTP. */
  static String site() {
    return home() + "site/";
  }

  /** Address of the site on the disk. */
  static String disk() {
    return "file://" + ExampleSite.everyLanguage() + "/site/";
  }
}
