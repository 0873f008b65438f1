package org.sojourn.transform.cube;

import java.util.List;

/**
 * All seats of one organisation: what is added at a time to the tables that count organisations.
 *
 * @param known whether the source names the organisation. Seats of one side of one exchange without
 *     a name make a group of their own: surely one organisation, but perhaps one that has others
 * @param seats its parties in exchanges of the survey population, in any order
 */
public record OrganisationGroup(boolean known, List<Seat> seats) {}
