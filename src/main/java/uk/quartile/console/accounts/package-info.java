/** The pages to log in, to change a password, to let users in, and to read the audit. */
@NullMarked
package uk.quartile.console.accounts;

import org.jspecify.annotations.NullMarked;
