/**
 * First drafts of programme directories.
 *
 * <p>{@code survey} reads what survey tools say of their questionnaires, {@code look} looks into
 * exports with the readers of a run, {@code guess} puts together what they suggest, {@code
 * codebook} and {@code programme} write it as YAML with the help of {@code page}, which remembers
 * where a person has to decide. {@code words} and {@code likert} know how people in five languages
 * call parties, moments, statuses and answers.
 */
package org.sojourn.drafting;
