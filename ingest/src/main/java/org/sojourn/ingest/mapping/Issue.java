package org.sojourn.ingest.mapping;

import java.io.Serializable;
import org.sojourn.model.quality.IssueCode;

/**
 * What is wrong with a row or a value.
 *
 * @param code which kind of problem
 * @param column column of the source at fault, null when it is the row as a whole
 * @param value its text as the source has it, a pseudonym where it identifies somebody, or null
 * @param reason what is wrong and what is allowed; holds no identifying text
 */
public record Issue(IssueCode code, String column, String value, String reason)
    implements Serializable {}
