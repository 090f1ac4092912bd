package uk.quartile.delivery.place;

import java.nio.file.Path;
import java.util.Map;

import uk.quartile.catalogue.Settings;

/** Opens the place that settings name. Classes of stores are loaded for a store alone. */
public final class Places {

	private static final String KEY = "QUARTILE_DELIVERY_KEY";

	private static final String SECRET = "QUARTILE_DELIVERY_SECRET";

	private Places() {
	}

	/**
	 * Opens it.
	 * @param environment has what opens a store
	 * @param output where the documents lie
	 * @throws NotDelivered if it can be seen already that it can't be used
	 */
	public static Place open(Settings.Delivery settings, Map<String, String> environment, Path output) {
		if (!settings.isToStore()) {
			return new FolderPlace(Path.of(settings.to()), output);
		}
		String key = environment.getOrDefault(KEY, "").strip();
		String secret = environment.getOrDefault(SECRET, "").strip();
		if (key.isEmpty() != secret.isEmpty()) {
			throw NotDelivered.all(
					(key.isEmpty() ? KEY : SECRET) + ": found nothing, but " + (key.isEmpty() ? SECRET : KEY)
							+ "; expected both, or neither; set it, or unset the other.",
					new IllegalArgumentException("half of a key"));
		}
		return new StorePlace(settings, key, secret);
	}

}
