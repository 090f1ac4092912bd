package uk.quartile.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import uk.quartile.catalogue.NoticeSettings;
import uk.quartile.catalogue.Settings;
import uk.quartile.delivery.Delivery;
import uk.quartile.notices.sending.MailServer;
import uk.quartile.notices.sending.NotSent;
import uk.quartile.notices.sending.Webhook;

/** Whether those outside answer to whom documents and messages go; nothing is sent. */
final class OutsideCheck {

	private final Settings settings;

	private final Map<String, String> environment;

	OutsideCheck(Settings settings, Map<String, String> environment) {
		this.settings = settings;
		this.environment = environment;
	}

	List<Diagnosis> examine(Path output) {
		List<Diagnosis> diagnoses = new ArrayList<>();
		Settings.Delivery delivery = this.settings.delivery();
		if (!delivery.to().isEmpty()) {
			diagnoses.add(delivery(delivery, output));
		}
		NoticeSettings notices = this.settings.notices();
		if (notices.mail().isWanted()) {
			diagnoses.add(answer(() -> new MailServer(notices.mail(), this.environment).requireAnswer(),
					"Mail: " + notices.mail().server() + " answers, and lets in."));
		}
		if (notices.webhook().isWanted()) {
			diagnoses.add(answer(() -> new Webhook(notices.webhook(), this.environment).requireAnswer(),
					"Webhook: " + notices.webhook().to() + " answers."));
		}
		if (diagnoses.isEmpty()) {
			diagnoses.add(Diagnosis
				.well("Outside: nothing is delivered, and nobody is told; jobs/ names no place and no " + "server."));
		}
		return diagnoses;
	}

	private Diagnosis delivery(Settings.Delivery delivery, Path output) {
		Optional<String> fault = new Delivery(delivery, this.environment, () -> false).fault(output);
		if (fault.isPresent()) {
			return Diagnosis.wrong(fault.get());
		}
		if (!delivery.isToStore() && !Files.isWritable(Path.of(delivery.to()))) {
			return Diagnosis.wrong(delivery.to() + ": found that " + System.getProperty("user.name")
					+ " may not write there; expected the right to, for documents are delivered there; see to that, or "
					+ "correct `to` under `delivery`.");
		}
		return Diagnosis.well("Delivery: " + delivery.to() + " can be listed.");
	}

	private static Diagnosis answer(Runnable question, String well) {
		try {
			question.run();
			return Diagnosis.well(well);
		}
		catch (NotSent ex) {
			return Diagnosis.wrong(String.valueOf(ex.getMessage()));
		}
	}

}
