package org.sojourn.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** A page in a fresh context that remembers what went wrong and what was asked for. */
final class Visit implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> errors = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  Visit(Browser browser, Browser.NewContextOptions options) {
    context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.onDialog(
        dialog -> {
          errors.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(request -> requests.add(request.url()));
  }

  static Visit desktop(Browser browser) {
    return new Visit(browser, new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  Page page() {
    return page;
  }

  /** Opens a page and waits until its charts are drawn in the page's own typeface. */
  Page open(String address) {
    page.navigate(address);
    page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))");
    return page;
  }

  /** What is read aloud where the keyboard is. */
  static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
  }

  /** Nothing went wrong, and nothing was asked for but what lies under {@code home}. */
  void wasCleanAt(String home) {
    assertThat(errors).isEmpty();
    assertThat(requests)
        .isNotEmpty()
        .allMatch(
            url -> url.startsWith(home) || url.startsWith("data:") || url.startsWith("blob:"));
  }

  @Override
  public void close() {
    context.close();
  }
}
