package org.sojourn.model.programme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code programme.yaml} declares: the scheme, its languages, waves and parties, and the
 * policies under which its figures are computed and published.
 *
 * @param id name used in paths: lower case letters, digits and hyphens
 * @param title the programme's name
 * @param summary what it is, in one or two sentences
 * @param notice shown wherever results are shown (that data are reconstructed, say), or null
 * @param lead who runs it, or null
 * @param languages two-letter codes of the languages of its outputs, the first is the default
 * @param period the days it ran
 * @param nace revision of NACE of its sector codes: "2" or "2.1"
 * @param waves the moments respondents are asked, in order; empty without surveys
 * @param roles label of each party, in the order of {@link Role}; a role left out is not part of
 *     the programme
 * @param population status of the exchanges whose parties are asked: the survey population
 * @param attributes further columns of the exchanges
 * @param estimation how uncertainty is computed
 * @param disclosure what must not be published
 * @param pseudonyms which key replaces personal data
 * @param weighting how answers are weighted, null where they are not
 * @param gates limits beyond which a run is not published
 */
public record Programme(
    String id,
    Text title,
    Text summary,
    Text notice,
    String lead,
    List<String> languages,
    Period period,
    String nace,
    List<Wave> waves,
    Map<Role, Text> roles,
    ExchangeStatus population,
    List<Attribute> attributes,
    Estimation estimation,
    Disclosure disclosure,
    Pseudonyms pseudonyms,
    Weighting weighting,
    Gates gates) {

  /** Fills in what a programme leaves out. */
  public Programme {
    languages = List.copyOf(languages);
    nace = nace == null ? "2" : nace;
    waves = waves == null ? List.of() : List.copyOf(waves);
    roles =
        roles == null || roles.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new EnumMap<>(roles));
    population = population == null ? ExchangeStatus.COMPLETED : population;
    attributes = attributes == null ? List.of() : List.copyOf(attributes);
    estimation = estimation == null ? new Estimation(null, null, null, null) : estimation;
    disclosure = disclosure == null ? Disclosure.usual() : disclosure;
    pseudonyms = pseudonyms == null ? new Pseudonyms(null, null) : pseudonyms;
    gates = gates == null ? Gates.usual() : gates;
  }

  /** Whether answers are weighted or clustered, so that they are no simple random sample. */
  public boolean hasSurveyDesign() {
    return weighting != null || estimation.clusters() != Clusters.NONE;
  }

  /** The default language of outputs. */
  public String language() {
    return languages.get(0);
  }
}
