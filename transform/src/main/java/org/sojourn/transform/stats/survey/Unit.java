package org.sojourn.transform.stats.survey;

/**
 * A respondent of a sample.
 *
 * @param stratum the stratum drawn from; one name where there are none
 * @param cluster what was drawn there first, such as an organisation; the respondent itself where
 *     there are no clusters
 * @param clustersInStratum how many clusters the stratum has in the population; infinite without
 *     finite population correction
 * @param weight how many of the population it stands for, above 0
 * @param inDomain whether it belongs to the part that is estimated
 * @param value its value; of no account outside the domain
 */
public record Unit(
    String stratum,
    String cluster,
    double clustersInStratum,
    double weight,
    boolean inDomain,
    double value) {}
