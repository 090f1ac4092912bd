package uk.quartile.delivery.place;

import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.Objects;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

import uk.quartile.domain.Visible;

/**
 * What is said of a store that is away, slow, full, or refuses.
 *
 * @param where as a person names the place
 * @param timeout in seconds
 */
record StoreFaults(String where, int timeout) {

	private static final int PRECONDITION_FAILED = 412;

	private static final int LEAST_FAILURE = 500;

	private static final int NO_ROOM = 507;

	NotDelivered of(RuntimeException fault) {
		return (fault instanceof AwsServiceException answer) ? answered(answer) : unanswered(fault);
	}

	private NotDelivered answered(AwsServiceException answer) {
		String code = (answer.awsErrorDetails() != null)
				? Objects.requireNonNullElse(answer.awsErrorDetails().errorCode(), "") : "";
		String said = answer.statusCode() + (code.isEmpty() ? "" : " " + Visible.text(code));
		if (code.equals("NoSuchBucket")) {
			return all("found no such bucket (" + said + "); expected one; make it, or correct `to` under `delivery`.",
					answer);
		}
		if (answer.statusCode() == 401 || answer.statusCode() == 403) {
			return all("found that it refuses (" + said
					+ "); expected that what QUARTILE_DELIVERY_KEY and QUARTILE_DELIVERY_SECRET hold may list, read, put and "
					+ "delete there; correct them, or have that allowed.", answer);
		}
		if (answer.statusCode() == NO_ROOM || code.matches(".*(?:StorageFull|Quota|InsufficientStorage).*")) {
			return all(
					"found that it is full (" + said + "); expected room; make some, or correct `to` under `delivery`.",
					answer);
		}
		if (answer.statusCode() == PRECONDITION_FAILED) {
			return NotDelivered.only(this.where + ": found that somebody else put a file there meanwhile (" + said
					+ "); expected to be alone; see who else delivers there.", answer);
		}
		if (answer.statusCode() >= LEAST_FAILURE) {
			return all("found that it fails (" + said + "); expected that it works; ask whoever runs it.", answer);
		}
		return NotDelivered.only(this.where + ": found that it won't take or give a file (" + said
				+ "); expected a store that speaks S3; see to, endpoint and region under `delivery`, and the log.",
				answer);
	}

	private NotDelivered unanswered(RuntimeException fault) {
		Throwable first = fault;
		int late = 0;
		while (true) {
			if (first instanceof ApiCallTimeoutException) {
				late = this.timeout * StorePlace.PATIENCE;
			}
			else if (first instanceof SocketTimeoutException) {
				late = Math.max(late, this.timeout);
			}
			Throwable cause = first.getCause();
			if (cause == null) {
				break;
			}
			first = cause;
		}
		String message = Objects.requireNonNullElse(first.getMessage(), first.getClass().getSimpleName());
		if (message.toLowerCase(Locale.ROOT).contains("credentials")) {
			return all(
					"found nothing that opens it; expected QUARTILE_DELIVERY_KEY and QUARTILE_DELIVERY_SECRET in the "
							+ "environment; set both.",
					fault);
		}
		if (late > 0) {
			return all(
					"found no answer within " + late + ((late == 1) ? " second" : " seconds")
							+ "; expected one; see how it is, or give it more by timeout-seconds under `delivery`.",
					fault);
		}
		return all("found that it can't be reached (" + first.getClass().getSimpleName().replace("Exception", "") + ": "
				+ Visible.text(message)
				+ "); expected an answer; see whether it runs, and whether `delivery` names it.", fault);
	}

	private NotDelivered all(String sentence, Throwable cause) {
		return NotDelivered.all(this.where + ": " + sentence, cause);
	}

}
