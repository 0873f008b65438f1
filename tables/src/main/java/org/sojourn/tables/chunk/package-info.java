/**
 * Columns of stored tables on their way into Parquet files: values are numbered, packed and
 * compressed page by page here; where pages lie in a file and what its footer says is the library's
 * work.
 */
package org.sojourn.tables.chunk;
