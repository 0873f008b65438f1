/**
 * What notebooks need besides Java: to find a run, to ask its Parquet tables by SQL, and to show
 * tables and charts that can be read and heard.
 *
 * <p>Nothing here computes a figure: statistics stand in the notebooks, where they can be read.
 */
package org.sojourn.notebooks;
