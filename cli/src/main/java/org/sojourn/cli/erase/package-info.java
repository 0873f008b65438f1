/**
 * Persons leave and keys change: runs without the one, then the other rewritten, and what of them
 * is still kept anywhere.
 */
package org.sojourn.cli.erase;
