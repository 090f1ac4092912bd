package uk.quartile.intake.receiving;

/**
 * The newest accepted submission of a return.
 *
 * @param submission its id
 * @param sha256 of its bytes
 */
public record SubmissionInForce(long submission, String sha256) {
}
