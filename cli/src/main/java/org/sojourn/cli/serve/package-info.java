/** Published files over HTTP, for readers on one machine. */
package org.sojourn.cli.serve;
