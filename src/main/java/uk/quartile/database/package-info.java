/**
 * Where the figures are kept: an embedded PostgreSQL that processes share, or a server;
 * and the lock that lets one run at a time work on it.
 */
@NullMarked
package uk.quartile.database;

import org.jspecify.annotations.NullMarked;
