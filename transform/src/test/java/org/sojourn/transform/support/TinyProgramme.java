package org.sojourn.transform.support;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Programme;

/** The programme of {@code src/test/resources/programmes/tiny}. */
public final class TinyProgramme {

  private TinyProgramme() {}

  private static final String SENDING_AND_HOST =
      "  exchange: Number\n  sending_organisation: Company\n  host_organisation: Host";

  /** The same with answers of one organisation as clusters. */
  public static ProgrammeDirectory clustered() {
    return with(
        Map.of(
            "finite-population: true",
            "finite-population: true, clusters: organisation",
            "  exchange: Number",
            SENDING_AND_HOST));
  }

  /** The same with a least number of organisations behind its figures. */
  public static ProgrammeDirectory organisations(int least) {
    return with(
        Map.of(
            "threshold: 3",
            "threshold: 3, organisations: " + least,
            "  exchange: Number",
            SENDING_AND_HOST));
  }

  /** The same with some texts of its files replaced. */
  public static ProgrammeDirectory with(Map<String, String> replacements) {
    try {
      Path original = Path.of(TinyProgramme.class.getResource("/programmes/tiny").toURI());
      Path copy = Files.createTempDirectory("tiny");
      try (Stream<Path> files = Files.walk(original)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String text = Files.readString(file);
          for (Map.Entry<String, String> replacement : replacements.entrySet()) {
            text = text.replace(replacement.getKey(), replacement.getValue());
          }
          Path target = copy.resolve(original.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.writeString(target, text);
        }
      }
      return ProgrammeLoader.load(copy);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public static ProgrammeDirectory load() {
    try {
      return ProgrammeLoader.load(
          Path.of(TinyProgramme.class.getResource("/programmes/tiny/programme.yaml").toURI())
              .getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same under another disclosure policy. */
  public static ProgrammeDirectory with(Disclosure policy) {
    ProgrammeDirectory tiny = load();
    Programme p = tiny.programme();
    Programme changed =
        new Programme(
            p.id(),
            p.title(),
            p.summary(),
            p.notice(),
            p.lead(),
            p.languages(),
            p.period(),
            p.nace(),
            p.waves(),
            p.roles(),
            p.population(),
            p.attributes(),
            p.estimation(),
            policy,
            p.pseudonyms(),
            p.weighting(),
            p.gates());
    return new ProgrammeDirectory(
        tiny.path(),
        changed,
        tiny.codebook(),
        tiny.sources(),
        tiny.indicators(),
        tiny.report(),
        tiny.checks());
  }
}
