/**
 * What is wrong with an installation, in sentences: the machine, its folders, the
 * settings, the database, past runs, and whoever is told or delivered to. Looks, and
 * changes nothing.
 */
@NullMarked
package uk.quartile.doctor;

import org.jspecify.annotations.NullMarked;
