/**
 * Statistical disclosure control: which figures may be published so that nobody's answers can be
 * worked out. Pure functions of figures; knows neither Spark nor files.
 *
 * <p>What can be published is bound together by sums (a country's respondents are those of its
 * sectors). The numbers behind the figures of one base are laid out as a {@link
 * org.sojourn.transform.disclosure.Network} of such sums, and {@link
 * org.sojourn.transform.disclosure.Suppression} hides cells until no sum gives a hidden one away.
 */
package org.sojourn.transform.disclosure;
