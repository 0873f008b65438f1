/**
 * What came out of parsing single files, kept by runs: a later run takes it where a file and the
 * way it is read are as they were.
 */
package org.sojourn.ingest.kept;
