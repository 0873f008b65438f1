package org.sojourn.model.report;

/**
 * An organisation that gets a report about the exchanges that it sent.
 *
 * @param organisation how exports call it in the column {@code sending_organisation}
 * @param name how its report calls it, the same in every language
 */
public record NamedOrganisation(String organisation, String name) {}
