package uk.quartile.notices;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.ChasedReturn;
import uk.quartile.packs.PackSummary;

/** Notices of an example, day by day: Leicester's return is rejected. */
final class Telling {

	static final Quarter QUARTER = Quarter.parse("2019-20-Q1");

	static final ChasedReturn REJECTED = rejected("E06000016", "Leicester", "a".repeat(64));

	static final ChasedReturn LATE = new ChasedReturn("E06000017", "Rutland", QUARTER, LocalDate.of(2019, 8, 14),
			"Your return for Quarter 1 2019-20 (April to June 2019) was due by 14 August 2019 and has not come.",
			ChasedReturn.Why.LATE, "", new byte[0]);

	static final ChasedReturn UNSIGNED = new ChasedReturn("E06000017", "Rutland", QUARTER, LocalDate.of(2019, 8, 14),
			"Your return for Quarter 1 2019-20 (April to June 2019) is not signed off.", ChasedReturn.Why.UNSIGNED,
			"c".repeat(64), new byte[0]);

	static final String CONTACTS = """
			authority,name,role,email
			E06000016,Una Field,data officer,Una@leicester.example
			E06000016,Performance,team,team@leicester.example
			E06000017,Ted Oak,data officer,ted@rutland.example
			""";

	private final Path folder;

	private final JdbcNotices kept;

	/** Read once; null after a file of it has changed. */
	private Catalogue catalogue;

	final List<ChasedReturn> returns = new ArrayList<>();

	Map<String, String> environment = Map.of();

	long run = 1;

	String inputs = "f".repeat(64);

	Telling(Path folder, JdbcClient jdbc) throws IOException {
		this.folder = folder;
		this.kept = new JdbcNotices(jdbc);
		FileSystemUtils.copyRecursively(FrozenJobs.FOLDER, folder.resolve("jobs"));
		FileSystemUtils.copyRecursively(Path.of("input/reference"), folder.resolve("reference"));
		contacts(CONTACTS);
	}

	static ChasedReturn rejected(String authority, String name, String sha256) {
		return new ChasedReturn(authority, name, QUARTER, LocalDate.of(2019, 8, 14),
				"Your return for Quarter 1 2019-20 (April to June 2019) could not be taken in. 2019-20-Q1/" + authority
						+ ".csv line 5: found '<b>&'; expected a number. Please correct it and send it again.",
				ChasedReturn.Why.REJECTED, sha256, "file,line\nreturn,5\n".getBytes(StandardCharsets.UTF_8));
	}

	void contacts(String csv) throws IOException {
		Files.writeString(this.folder.resolve("reference/contacts.csv"), csv);
		this.catalogue = null;
	}

	void committees(String yaml) throws IOException {
		Files.writeString(this.folder.resolve("jobs/committees.yml"), yaml);
		this.catalogue = null;
	}

	Telling settings(String yaml) throws IOException {
		Files.copy(FrozenJobs.FOLDER.resolve("quarterly-benchmarking.yml"),
				this.folder.resolve("jobs/quarterly-benchmarking.yml"), StandardCopyOption.REPLACE_EXISTING);
		Files.writeString(this.folder.resolve("jobs/quarterly-benchmarking.yml"), "\n" + yaml,
				StandardOpenOption.APPEND);
		this.catalogue = null;
		return this;
	}

	/** As after a run at two in the morning of a day in 2019. */
	NoticeSummary tell(String day) {
		if (this.catalogue == null) {
			this.catalogue = CatalogueFiles.load(this.folder.resolve("jobs"), this.folder).catalogue();
		}
		Instant now = Instant.parse("2019-" + day + "T01:00:00Z");
		PackSummary made = new PackSummary(List.of(new PackSummary.OfRegion(QUARTER, "E12000004", 190, List.of())),
				List.of(), List.of(), List.of());
		return new Notices(this.catalogue, this.environment, Clock.fixed(now, ZoneOffset.UTC), () -> false)
			.tell(this.kept, (today) -> this.returns, new FinishedRun(this.run, this.inputs, "E12000004",
					Instant.parse("2019-08-20T01:02:03Z"), made, this.returns.size(), 0));
	}

}
