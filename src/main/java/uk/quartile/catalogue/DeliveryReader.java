package uk.quartile.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import uk.quartile.catalogue.reading.YamlMapping;
import uk.quartile.domain.Edition;

/** Reads {@code delivery} of the settings: where finished documents go. */
final class DeliveryReader {

	private static final List<String> KEYS = List.of("to", "editions", "endpoint", "region", "timeout-seconds");

	private static final String ANYWHERE = "blank, an absolute folder as in /srv/packs, or s3://bucket/prefix";

	private DeliveryReader() {
	}

	static Settings.Delivery read(YamlMapping root) {
		Settings.Delivery usual = Settings.Delivery.NONE;
		YamlMapping delivery = root.mapping("delivery");
		Secrets.refuse(delivery, KEYS, "what opens the store", "QUARTILE_DELIVERY_KEY and QUARTILE_DELIVERY_SECRET");
		String to = to(delivery);
		Set<Edition> editions = EnumSet.noneOf(Edition.class);
		editions.addAll(delivery.words("editions", Edition.class, List.copyOf(usual.editions())));
		if (editions.isEmpty() && !to.isEmpty() && delivery.texts("editions", List.of()).isEmpty()) {
			delivery.fault("editions", "none, so that nothing would be delivered", "public, restricted or both",
					"name one, or leave `to` blank");
		}
		String region = delivery.text("region", usual.region());
		if (!region.matches("[a-z0-9-]{1,40}")) {
			delivery.fault("region", "'" + region + "'", "a region of the store, as in eu-west-2");
		}
		return new Settings.Delivery(to, editions, endpoint(delivery, to), region,
				delivery.whole("timeout-seconds", 1, 600, usual.timeout()));
	}

	private static String to(YamlMapping delivery) {
		String to = delivery.text("to", "").replaceFirst("(?<=[^/])/+$", "");
		boolean sound = to.isEmpty() || to.startsWith(Settings.Delivery.STORE) || isFolder(to);
		if (!sound) {
			delivery.fault("to", "'" + to + "'", ANYWHERE,
					to.matches("(?i)https?://.*")
							? "write the bucket here, as in s3://packs, and the address of its store under `endpoint`"
							: "write the whole path, or the bucket");
		}
		else if (to.startsWith(Settings.Delivery.STORE) && !isBucket(to.substring(Settings.Delivery.STORE.length()))) {
			delivery.fault("to", "'" + to + "'",
					"s3://, the name of a bucket (3 to 63 small letters, digits, full stops and "
							+ "hyphens), and where wanted a prefix of names without . and ..");
		}
		return to;
	}

	private static boolean isFolder(String text) {
		try {
			return Path.of(text).isAbsolute();
		}
		catch (InvalidPathException ex) {
			return false;
		}
	}

	private static boolean isBucket(String text) {
		return text.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:/(?!\\.{1,2}(?:/|$))[^/\\p{Cntrl}]+){0,20}");
	}

	private static String endpoint(YamlMapping delivery, String to) {
		String endpoint = delivery.text("endpoint", "");
		if (endpoint.isEmpty()) {
			return endpoint;
		}
		if (!isAddress(endpoint)) {
			boolean signed = endpoint.contains("@");
			delivery.fault("endpoint", signed ? "an address with a user in it" : "'" + endpoint + "'",
					"http:// or https://, a host and where wanted a port, as in https://store.example.org:9000",
					signed ? "set QUARTILE_DELIVERY_KEY and QUARTILE_DELIVERY_SECRET in the environment instead"
							: "correct it");
		}
		else if (!to.startsWith(Settings.Delivery.STORE)) {
			delivery.fault("endpoint", "an address of a store, but no bucket under `to`",
					"s3://bucket/prefix there, or no endpoint");
		}
		return endpoint;
	}

	private static boolean isAddress(String text) {
		try {
			URI uri = new URI(text);
			return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null
					&& uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null
					&& uri.getPath().matches("/?");
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
