package org.sojourn.drafting.survey;

import java.util.Map;

/**
 * An answer that a question offers.
 *
 * @param code how the tool stores it
 * @param label language to what respondents read
 * @param column the export's column of this option, where a question has one column per option;
 *     else null
 */
public record Choice(String code, Map<String, String> label, String column) {}
