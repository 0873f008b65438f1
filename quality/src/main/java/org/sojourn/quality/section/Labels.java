package org.sojourn.quality.section;

import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.classification.Countries;
import org.sojourn.model.classification.Nace;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.programme.Programme;
import org.sojourn.quality.measure.Coverage.Dimension;
import org.sojourn.quality.page.Cell;

/**
 * What things are called in the first language of a programme.
 *
 * @param directory the programme
 */
public record Labels(ProgrammeDirectory directory) {

  /** The programme. */
  Programme programme() {
    return directory.programme();
  }

  /** The language. */
  String language() {
    return programme().language();
  }

  /** Title of an instrument. */
  String title(Instrument instrument) {
    return instrument.title().in(language());
  }

  /** A few words for an item. */
  Cell item(Item item) {
    return Cell.in(language(), item.brief().in(language()));
  }

  /** What respondents saw for {@code code}. */
  String answer(Scale scale, int code) {
    return scale.answers().stream()
        .filter(answer -> answer.code() == code)
        .map(answer -> answer.label().in(language()))
        .findFirst()
        .orElse(String.valueOf(code));
  }

  /** A country or section; {@code not given} for null. */
  Cell group(Dimension dimension, String code) {
    return code == null ? Cell.of("not given") : Cell.in(language(), name(dimension, code));
  }

  /** Name of a country, or letter and title of a section. */
  String name(Dimension dimension, String code) {
    return dimension == Dimension.COUNTRY
        ? Countries.byCode(code).map(country -> country.name(language())).orElse(code)
        : code + " " + Nace.revision(programme().nace()).title(code, language());
  }
}
