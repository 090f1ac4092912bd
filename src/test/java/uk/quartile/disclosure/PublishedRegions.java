package uk.quartile.disclosure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.Stages;
import uk.quartile.StoredInput;
import uk.quartile.attack.Intruder;
import uk.quartile.attack.PublicFiles;
import uk.quartile.attack.Told;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;

import static org.assertj.core.api.Assertions.assertThat;

/** Invented regions, and the finished tables of their public editions. */
final class PublishedRegions {

	private final DataSource database;

	private final Path folder;

	private final Catalogue catalogue;

	private final Map<String, BigDecimal> truth;

	private final Map<String, BigDecimal> published;

	private final Set<String> announced = new HashSet<>();

	/** With their returns taken in, and nothing published yet. */
	PublishedRegions(DataSource database, Path folder, List<TinyRegion> regions, Stream<String> sharing)
			throws IOException {
		this.database = database;
		this.folder = folder;
		TinyRegions.write(folder, regions, sharing);
		StoredInput input = new StoredInput(database);
		this.catalogue = input.receive(folder.resolve("jobs"), folder.resolve("input"));
		input.acceptAll(folder.resolve("input/returns"));
		this.truth = PublicFiles
			.numbers(PublicFiles.returned(this.catalogue, folder.resolve("input/returns"), TinyRegion.NEWEST));
		this.published = PublicFiles.published(this.catalogue, folder.resolve("input"));
		run(regions.get(0).code(), TinyRegion.NEWEST, "derived", Attacked.all(), "observationStep", "rateStep");
	}

	JdbcClient jdbc() {
		return JdbcClient.create(this.database);
	}

	/** Makes an edition, the tables alone, with some of the protections. */
	void publish(String region, Quarter quarter, String output, Set<Protects> protections) {
		run(region, quarter, output, protections, "comparisonStep", "disclosureStep", "packsStep");
		this.announced.addAll(jdbc().sql("SELECT area || ' ' || quarter || ' ' || measure FROM disclosure WHERE told")
			.query(String.class)
			.list());
	}

	void run(String region, Quarter quarter, String output, Set<Protects> protections, String... steps) {
		Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneOffset.UTC);
		Run run = new Run(quarter, region, Set.of(), Set.of(Edition.PUBLIC), "rebased",
				this.folder.resolve("input/returns"), this.folder.resolve(output), "program", "test");
		JobExecution execution = new Stages(this.database, clock,
				(context) -> context.registerBean(Disclosure.class, () -> new Disclosure(protections)))
			.run(this.catalogue, run, steps);
		assertThat(execution.getAllFailureExceptions()).isEmpty();
	}

	/** What finished tables tell. */
	List<Told> told(String output, Quarter quarter, String region) throws IOException {
		return new PublicFiles(this.folder.resolve(output).resolve(quarter + "/" + region + "/public")).told();
	}

	Intruder intruder(int questions) {
		Intruder intruder = new Intruder(this.catalogue, this.truth, this.published);
		intruder.asking(questions, 1);
		return intruder;
	}

	/** But for figures of which it is said that no proof was found. */
	List<String> unannounced(List<String> found) {
		return found.stream().filter((each) -> this.announced.stream().noneMatch(each::contains)).toList();
	}

	/** What is found out from two editions that are decided without a protection. */
	List<String> without(Protects protection, TinyRegion region, int questions) throws IOException {
		forget();
		Intruder intruder = intruder(questions);
		List<String> found = new ArrayList<>();
		for (Quarter quarter : List.of(TinyRegion.NEWEST.previous(), TinyRegion.NEWEST)) {
			publish(region.code(), quarter, protection.name(), Attacked.without(protection));
			found.addAll(intruder.read(quarter, told(protection.name(), quarter, region.code())));
		}
		return found;
	}

	/** As if nothing had ever been published. */
	void forget() {
		jdbc().sql("TRUNCATE disclosure, disclosed_edition").update();
		this.announced.clear();
	}

}
