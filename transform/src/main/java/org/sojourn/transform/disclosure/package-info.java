/**
 * Statistical disclosure control: which figures may be published so that nobody's answers can be
 * worked out. Pure functions of figures; knows neither Spark nor files.
 *
 * <p>What can be published is bound together by sums (a country's respondents are those of its
 * sectors). The numbers behind the figures of one base are laid out as a {@link
 * org.sojourn.transform.disclosure.Network} of such sums; with the answers given they make an
 * {@link org.sojourn.transform.disclosure.Exposure}. {@link
 * org.sojourn.transform.disclosure.Suppression} hides cells until none gives a hidden one away,
 * with the optimiser of {@link org.sojourn.transform.disclosure.linked}. {@link
 * org.sojourn.transform.disclosure.PublicationAudit} judges the figures that come out.
 */
package org.sojourn.transform.disclosure;
