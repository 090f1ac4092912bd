package uk.quartile.catalogue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.FrozenJobs;
import uk.quartile.database.TestDatabase;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JdbcCatalogueTests {

	private static final Path SOUND = Path.of("src/test/resources/uk/quartile/catalogue/sound");

	private static final Instant FIRST = Instant.parse("2019-08-01T02:00:00Z");

	private static final Instant LATER = Instant.parse("2019-09-01T02:00:00Z");

	@RegisterExtension
	final TestDatabase database = new TestDatabase();

	private JdbcClient jdbc;

	@BeforeEach
	void connect() {
		this.jdbc = this.database.jdbcClient();
	}

	@Test
	void keepsTheBytesOfEachFile() throws Exception {
		receive(FIRST, sound());
		List<Map<String, Object>> kept = this.jdbc
			.sql("SELECT path, content, received_at = '2019-08-01T02:00:00Z' AS then FROM received_file ORDER BY path")
			.query()
			.listOfRows();
		assertThat(kept).extracting((row) -> row.get("path"))
			.containsExactlyElementsOf(new TreeMap<>(sound()).keySet());
		assertThat(kept).allSatisfy((row) -> {
			assertThat(row.get("then")).isEqualTo(true);
			assertThat((byte[]) row.get("content")).isEqualTo(sound().get(row.get("path")));
		});
	}

	@Test
	void keepsTheRowsOfEachTable() throws Exception {
		CatalogueFiles real = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input"));
		receive(FIRST, new TreeMap<>(real.contents()));
		assertThat(count("authority")).isEqualTo(163);
		assertThat(count("succession")).isEqualTo(13);
		assertThat(count("population")).isEqualTo(3102);
		assertThat(count("neighbour")).isEqualTo(3090);
		assertThat(count("comparator_count")).isEqualTo(24205);
		assertThat(value("SELECT name FROM authority WHERE code = 'E06000019'")).isEqualTo("Herefordshire, County of");
		assertThat(value("SELECT population_0_17 FROM population WHERE area = 'E06000016' AND mid_year = 2019"
				+ " AND release = 'rebased'"))
			.isEqualTo("87991");
		assertThat(value("SELECT absence FROM population WHERE area = 'E06000028' AND mid_year = 2012")).isEqualTo("x");
		assertThat(value("SELECT line_number || ' ' || numerator FROM comparator_count WHERE area = 'E12000004'"
				+ " AND quarter = '2017-18-Q2' AND measure = 'agency-social-workers'"))
			.isEqualTo("23095 437.0000");
		assertThat(value("SELECT string_agg(neighbour, ' ' ORDER BY rank) FROM neighbour"
				+ " WHERE edition = '2021' AND authority = 'E06000016'"))
			.isEqualTo("E06000039 E09000018 E08000028 E08000031 E09000017 E06000008 E08000026 E08000030 E06000045"
					+ " E06000031");
	}

	@Test
	void doesNothingForTheSameBytes() throws Exception {
		SortedMap<String, Long> first = receive(FIRST, sound());
		assertThat(receive(LATER, sound())).isEqualTo(first);
		assertThat(count("received_file")).isEqualTo(12);
	}

	@Test
	void receivesOnlyWhatChangedAndKeepsWhatWas() throws Exception {
		SortedMap<String, Long> first = receive(FIRST, sound());
		SortedMap<String, Long> second = receive(LATER, revised());
		assertThat(second.entrySet()).filteredOn((entry) -> !first.get(entry.getKey()).equals(entry.getValue()))
			.extracting(Map.Entry::getKey)
			.containsExactly("reference/populations.csv");
		assertThat(this.jdbc.sql("SELECT population_0_17 FROM population WHERE area = 'E06000015' ORDER BY file")
			.query(Long.class)
			.list()).containsExactly(59_000L, 59_001L);
	}

	@Test
	void refusesTheNumberOfAMeasureThatIsGone() throws Exception {
		SortedMap<String, byte[]> contents = new TreeMap<>(sound());
		String measures = new String(contents.get(CatalogueFiles.MEASURES), StandardCharsets.UTF_8);
		contents.put(CatalogueFiles.MEASURES,
				measures.replace("title: Referrals", "title: Referrals\n    number: 7").getBytes());
		receive(FIRST, contents);
		contents.put(CatalogueFiles.MEASURES, measures.getBytes());
		receive(FIRST.plusSeconds(60), contents);
		contents.put(CatalogueFiles.MEASURES,
				measures.replace("title: Re-referrals", "title: Re-referrals\n    number: 7").getBytes());
		assertThatThrownBy(() -> receive(LATER, contents))
			.hasMessage("jobs/measures.yml line 10, number: found 7, which "
					+ "was that of 'referrals'; expected a number that no measure has or had; give it 8, the next that is "
					+ "free.");
		contents.put(CatalogueFiles.MEASURES,
				measures.replace("title: Referrals", "title: Referrals\n    number: 7").getBytes());
		receive(LATER, contents);
	}

	@Test
	void asksForTheNumberOfAMeasureBesideOthersThatHaveOne() throws Exception {
		SortedMap<String, byte[]> contents = new TreeMap<>(sound());
		assertThat(new CatalogueReader().read(contents).catalogue().warnings())
			.noneMatch((each) -> each.check().equals("unnumbered"));
		String measures = new String(contents.get(CatalogueFiles.MEASURES), StandardCharsets.UTF_8);
		contents.put(CatalogueFiles.MEASURES,
				measures.replace("title: Referrals", "title: Referrals\n    number: 7").getBytes());
		CatalogueFiles files = new CatalogueReader().read(contents);
		assertThat(files.catalogue().measures()).extracting((each) -> each.label().number()).containsExactly(7, 8);
		assertThat(files.catalogue().warnings()).filteredOn((each) -> each.check().equals("unnumbered"))
			.extracting(Finding::message)
			.containsExactly(
					"jobs/measures.yml, number: found no number of re-referrals-12m; expected one that no measure "
							+ "has or had, which minutes can cite; add number: 8, the next that is free; until then the measure "
							+ "goes by it.");
	}

	@Test
	void receivesEarlierBytesAnew() throws Exception {
		receive(FIRST, sound());
		receive(LATER, revised());
		receive(LATER.plusSeconds(60), sound());
		assertThat(count("received_file")).isEqualTo(14);
	}

	@Test
	void readsTheFilesAsTheyStoodAtAnInstant() throws Exception {
		receive(FIRST, sound());
		receive(LATER, revised());
		JdbcCatalogue catalogue = catalogue(LATER);
		assertThat(catalogue.receivedBy(FIRST.minusMillis(1))).isEmpty();
		assertThat(catalogue.first()).contains(FIRST);
		assertThat(catalogue.receivedBy(LATER.minusMillis(1)).orElseThrow().contents())
			.containsExactlyEntriesOf(sound());
		assertThat(catalogue.receivedBy(LATER).orElseThrow().catalogue().files())
			.containsEntry("reference/populations.csv", Fingerprint.of(revised().get("reference/populations.csv")));
	}

	@Test
	void knowsFromWhenOnAnOptionalFileWasGone() throws Exception {
		receive(FIRST, sound());
		SortedMap<String, byte[]> without = sound();
		without.remove("reference/withdrawals.csv");
		receive(LATER, without);
		receive(LATER.plusSeconds(60), without);
		assertThat(count("file_removal")).isOne();
		JdbcCatalogue catalogue = catalogue(LATER);
		assertThat(catalogue.receivedBy(LATER.minusMillis(1)).orElseThrow().contents()).hasSize(12);
		assertThat(catalogue.receivedBy(LATER).orElseThrow().contents()).hasSize(11);
		receive(LATER.plusSeconds(120), sound());
		assertThat(catalogue.receivedBy(LATER.plusSeconds(119)).orElseThrow().contents()).hasSize(11);
		assertThat(catalogue.receivedBy(LATER.plusSeconds(120)).orElseThrow().contents()).hasSize(12);
	}

	/** A clock that was ahead when the first files came. */
	@Test
	void goesByTheOrderOfReceiptWhateverTheClockSaid() throws Exception {
		receive(LATER, sound());
		receive(FIRST, revised());
		JdbcCatalogue catalogue = catalogue(FIRST);
		assertThat(catalogue.receivedBy(LATER).orElseThrow().catalogue().files())
			.containsEntry("reference/populations.csv", Fingerprint.of(revised().get("reference/populations.csv")));
		long received = count("received_file");
		receive(FIRST.plusSeconds(60), revised());
		assertThat(count("received_file")).isEqualTo(received);
		SortedMap<String, byte[]> without = revised();
		without.remove("reference/withdrawals.csv");
		receive(FIRST.plusSeconds(120), without);
		assertThat(catalogue.receivedBy(LATER).orElseThrow().contents()).hasSize(11);
	}

	@Test
	void receivesAllFilesOrNone() throws Exception {
		this.jdbc.sql("ALTER TABLE succession ADD CHECK (kind <> 'recode')").update();
		assertThatThrownBy(() -> receive(FIRST, sound())).hasMessageContaining("succession");
		assertThat(count("received_file")).isZero();
		assertThat(count("authority")).isZero();
	}

	private SortedMap<String, Long> receive(Instant at, SortedMap<String, byte[]> contents) {
		return catalogue(at).receive(new CatalogueReader().read(contents));
	}

	private JdbcCatalogue catalogue(Instant at) {
		return new JdbcCatalogue(this.database.dataSource(), Clock.fixed(at, ZoneOffset.UTC));
	}

	private static SortedMap<String, byte[]> sound() throws Exception {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		for (String path : CatalogueFiles.PATHS) {
			contents.put(path, Files.readAllBytes(SOUND.resolve(path)));
		}
		return contents;
	}

	private static SortedMap<String, byte[]> revised() throws Exception {
		SortedMap<String, byte[]> contents = sound();
		contents.computeIfPresent("reference/populations.csv",
				(path, bytes) -> new String(bytes, StandardCharsets.UTF_8).replace("59000", "59001")
					.getBytes(StandardCharsets.UTF_8));
		return contents;
	}

	private long count(String table) {
		return this.jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
	}

	private String value(String sql) {
		return String.valueOf(this.jdbc.sql(sql).query().singleValue());
	}

}
