package org.sojourn.site.page;

/**
 * A figure that charts draw and that downloads hold. Of a figure that is not shown, nothing but its
 * state and id is known here.
 *
 * @param state {@code shown}, {@code hidden}, {@code empty} or {@code undefined}
 * @param value the figure, in its unit, or null
 * @param low lower limit of its interval, or null
 * @param high upper limit of its interval, or null
 * @param base number of answers, pairs or exchanges, or null
 * @param population how many there were to be asked, or null
 * @param id of the estimate
 * @param says the figure in words, with the name of what it is about
 */
public record Mark(
    String state,
    Double value,
    Double low,
    Double high,
    Long base,
    Long population,
    String id,
    String says) {}
