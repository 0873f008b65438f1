/** Published runs copied to HDFS or an object store, where readers find the last whole one. */
package org.sojourn.cli.store;
