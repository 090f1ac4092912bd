package uk.quartile.intake;

/**
 * The newest accepted submission of a return.
 *
 * @param submission its id
 * @param sha256 of its bytes
 */
record InForce(long submission, String sha256) {
}
