package uk.quartile.delivery.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

import uk.quartile.catalogue.Settings;
import uk.quartile.domain.Fingerprint;

/**
 * A bucket of a store that speaks S3. An object is there whole or not at all; it can't be
 * renamed. The SHA-256 goes with the bytes, so that the store refuses others.
 */
final class StorePlace implements Place {

	/** Timeouts until a question must be answered in full: bytes take their time. */
	static final int PATIENCE = 10;

	private static final int ATTEMPTS = 2;

	private static final int PRECONDITION_FAILED = 412;

	private final S3Client store;

	private final StoreFaults faults;

	private final String bucket;

	private final String prefix;

	private final String name;

	/**
	 * A bucket, of which nothing is asked yet.
	 * @param key opens the store; blank for what Amazon's own programs would take
	 */
	StorePlace(Settings.Delivery settings, String key, String secret) {
		String[] parts = settings.to().substring(Settings.Delivery.STORE.length()).split("/", 2);
		this.bucket = parts[0];
		this.prefix = (parts.length > 1) ? parts[1] + "/" : "";
		this.name = settings.to() + (settings.endpoint().isEmpty() ? "" : " at " + settings.endpoint());
		this.faults = new StoreFaults(this.name, settings.timeout());
		this.store = client(settings, key.isEmpty() ? DefaultCredentialsProvider.builder().build()
				: StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)));
	}

	private static S3Client client(Settings.Delivery settings, AwsCredentialsProvider credentials) {
		Duration timeout = Duration.ofSeconds(settings.timeout());
		S3ClientBuilder builder = S3Client.builder()
			.region(Region.of(settings.region()))
			.credentialsProvider(credentials)
			.httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(timeout).socketTimeout(timeout))
			.serviceConfiguration(S3Configuration.builder().expectContinueEnabled(false).build())
			// Older stores know no checksums but those that are asked for.
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.overrideConfiguration((override) -> override.apiCallTimeout(timeout.multipliedBy(PATIENCE))
				.retryStrategy((strategy) -> strategy.maxAttempts(ATTEMPTS)));
		if (!settings.endpoint().isEmpty()) {
			builder.endpointOverride(URI.create(settings.endpoint())).forcePathStyle(true);
		}
		return builder.build();
	}

	@Override
	public Set<String> names(String folder) {
		String start = this.prefix + folder + "/";
		return asked(() -> {
			Set<String> names = new TreeSet<>();
			this.store.listObjectsV2Paginator((list) -> list.bucket(this.bucket).prefix(start))
				.contents()
				.forEach((object) -> names.add(object.key().substring(start.length())));
			return names;
		});
	}

	/** As the store says; where it keeps no such hash, of the bytes that it gives. */
	@Override
	public Optional<String> sha256(String name) {
		try {
			String known = asked(() -> this.store
				.headObject(
						(head) -> head.bucket(this.bucket).key(this.prefix + name).checksumMode(ChecksumMode.ENABLED))
				.checksumSHA256());
			// Of an object put in parts it is a hash of hashes, marked by a hyphen.
			return (known != null && !known.contains("-"))
					? Optional.of(HexFormat.of().formatHex(Base64.getDecoder().decode(known)))
					: read(name, StorePlace::fingerprint);
		}
		catch (NoSuchKeyException ex) {
			return Optional.empty();
		}
	}

	private static String fingerprint(InputStream stream) {
		try {
			return Fingerprint.of(stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public <T> Optional<T> read(String name, Function<InputStream, T> reader) {
		try {
			return Optional.of(asked(() -> {
				try (ResponseInputStream<GetObjectResponse> stream = this.store
					.getObject((get) -> get.bucket(this.bucket).key(this.prefix + name))) {
					return reader.apply(stream);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}));
		}
		catch (NoSuchKeyException ex) {
			return Optional.empty();
		}
	}

	@Override
	public void put(String name, Parcel parcel, boolean isNew) {
		String sha256 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(parcel.sha256()));
		asked(() -> {
			try {
				return this.store.putObject(
						(put) -> put.bucket(this.bucket)
							.key(this.prefix + name)
							.contentType(parcel.type())
							.checksumSHA256(sha256)
							.ifNoneMatch(isNew ? "*" : null),
						RequestBody.fromContentProvider(() -> open(parcel), parcel.size(), parcel.type()));
			}
			catch (S3Exception ex) {
				// An answer may have been lost, so that it was put there a second time.
				if (ex.statusCode() == PRECONDITION_FAILED
						&& sha256(name).filter(parcel.sha256()::equals).isPresent()) {
					return ex;
				}
				throw ex;
			}
		});
	}

	private static InputStream open(Parcel parcel) {
		try {
			return parcel.content().open();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void remove(String name) {
		asked(() -> this.store.deleteObject((delete) -> delete.bucket(this.bucket).key(this.prefix + name)));
	}

	private <T> T asked(Supplier<T> question) {
		try {
			return question.get();
		}
		catch (NoSuchKeyException ex) {
			throw ex;
		}
		catch (SdkException | UncheckedIOException ex) {
			throw this.faults.of(ex);
		}
	}

	@Override
	public String toString() {
		return this.name;
	}

	@Override
	public void close() {
		this.store.close();
	}

}
