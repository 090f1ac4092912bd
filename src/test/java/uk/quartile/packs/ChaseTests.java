package uk.quartile.packs;

import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.contacts.Contacts;
import uk.quartile.catalogue.contacts.ContactsFile;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Severity;
import uk.quartile.packs.csv.ChaseCsv;
import uk.quartile.packs.figures.returns.Relabelled;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.figures.returns.Signatures;
import uk.quartile.packs.figures.returns.Withdrawn;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom to write to, and what. */
class ChaseTests {

	private static final Catalogue CATALOGUE = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue();

	private static final String EAST_MIDLANDS = "E12000004";

	private static final Quarter Q1 = Quarter.parse("2019-20-Q1");

	/** The region's nine authorities of that quarter, as authorities.csv has them. */
	private static final List<String> ALL = List.of("E06000015", "E06000016", "E06000017", "E06000018", "E10000007",
			"E10000018", "E10000019", "E10000021", "E10000024");

	/** The end of the quarter and 45 days, as jobs/ has it. */
	private static final LocalDate DUE = LocalDate.of(2019, 8, 14);

	@Test
	void hasNothingToSayOfReturnsThatAreInAndSound() {
		assertThat(rows(returns(Q1, ALL))).isEmpty();
	}

	@Test
	void tellsOfEachThatIsAbsentRejectedWithdrawnOrWarnedOf() {
		List<Returned> returns = returns(Q1, ALL);
		returns.removeIf((each) -> each.authority().equals("E10000007"));
		returns.set(0, new Returned("E06000015", Q1, "2019-20-Q1/E06000015.csv", "", true, null, false,
				List.of(finding(2, Severity.WARNING), finding(3, Severity.WARNING), finding(4, Severity.WARNING))));
		returns.set(1, new Returned("E06000016", Q1, "2019-20-Q1/E06000016.csv", "", false, null, true,
				List.of(finding(2, Severity.WARNING), finding(3, Severity.ERROR))));
		returns.set(2, new Returned("E06000017", Q1, "2019-20-Q1/E06000017.csv", "", true,
				new Withdrawn(LocalDate.of(2019, 9, 2), "the director", "two teams left out"), false, List.of()));
		assertThat(rows(returns)).containsExactly(
				new ChaseCsv.Row("E10000007", "Derbyshire", "2019-20-Q1", "absent", "2019-20-Q1/E10000007.csv", 0,
						"Your return for Quarter 1 2019-20 (April to June 2019) was due by 14 August 2019 and has not "
								+ "come: please send it as 2019-20-Q1/E10000007.csv.",
						"", DUE),
				new ChaseCsv.Row("E06000016", "Leicester", "2019-20-Q1", "rejected", "2019-20-Q1/E06000016.csv", 2,
						"Your return for Quarter 1 2019-20 (April to June 2019) could not be taken in. return.csv line 3: "
								+ "found that; expected this; correct it. Your receipt lists one more. Please correct it and "
								+ "send it again. Until then the one before it counts.",
						"", DUE),
				new ChaseCsv.Row("E06000017", "Rutland", "2019-20-Q1", "withdrawn", "2019-20-Q1/E06000017.csv", 0,
						"Your return for Quarter 1 2019-20 (April to June 2019) was withdrawn on 2 September 2019 by the "
								+ "director: two teams left out. Please send it again when it holds.",
						"", DUE),
				new ChaseCsv.Row("E06000015", "Derby", "2019-20-Q1", "warned", "2019-20-Q1/E06000015.csv", 3,
						"Your return for Quarter 1 2019-20 (April to June 2019) was taken in, with three warnings. "
								+ "return.csv line 2: found that; expected this; correct it. Your receipt lists two more. "
								+ "Please correct what is wrong and send it again, or send it with a note that says why it is "
								+ "right.",
						"", DUE));
	}

	@Test
	void tellsWhomToWriteToAndByWhenItIsToCome() {
		byte[] table = """
				authority,name,role,email,quarter,extended_to
				E10000007,A. Clerk,data officer,data.team@derbyshire.example,,
				E10000007,The director,director,director@derbyshire.example,,
				E10000007,,,,2019-20-Q1,2019-08-30
				E10000007,,,,2019-20-Q2,2019-12-30
				""".getBytes(StandardCharsets.UTF_8);
		Faults faults = new Faults("reference/contacts.csv");
		Contacts contacts = ContactsFile.read(table, faults, CATALOGUE.authorities());
		assertThat(faults.findings()).isEmpty();
		Catalogue catalogue = new Catalogue(CATALOGUE.measures(), CATALOGUE.authorities(), CATALOGUE.successions(),
				CATALOGUE.inspections(), CATALOGUE.generalPopulation(), CATALOGUE.populations(), CATALOGUE.settings(),
				CATALOGUE.files(), CATALOGUE.committees(), CATALOGUE.sharing(), contacts, CATALOGUE.dictionary());
		List<Returned> returns = returns(Q1, ALL);
		returns.removeIf((each) -> each.authority().equals("E10000007"));
		assertThat(
				new Chase(catalogue, EAST_MIDLANDS, Q1).rows(returns, List.of(), Signatures.NONE, (authority) -> false))
			.containsExactly(new ChaseCsv.Row("E10000007", "Derbyshire", "2019-20-Q1", "absent",
					"2019-20-Q1/E10000007.csv", 0,
					"Your return for Quarter 1 2019-20 (April to June 2019) was due by 30 August 2019 and has not "
							+ "come: please send it as 2019-20-Q1/E10000007.csv.",
					"data.team@derbyshire.example; director@derbyshire.example", LocalDate.of(2019, 8, 30)));
	}

	@Test
	void namesTheReturnThatMayBearLastYearsLabel() {
		List<Returned> returns = returns(Q1, ALL);
		returns.removeIf((each) -> each.authority().equals("E10000007"));
		List<Relabelled> relabelled = List.of(
				new Relabelled("E10000007", Quarter.parse("2018-19-Q4"), LocalDate.of(2019, 7, 30)),
				new Relabelled("E10000007", Quarter.parse("2018-19-Q1"), LocalDate.of(2019, 8, 2)),
				new Relabelled("E06000016", Quarter.parse("2018-19-Q1"), LocalDate.of(2019, 8, 3)));
		assertThat(new Chase(CATALOGUE, EAST_MIDLANDS, Q1).rows(returns, relabelled, Signatures.NONE,
				(authority) -> false))
			.extracting(ChaseCsv.Row::sentence)
			.containsExactly(
					"Your return for Quarter 1 2019-20 (April to June 2019) was due by 14 August 2019 and has not "
							+ "come: please send it as 2019-20-Q1/E10000007.csv. On 2 August 2019 a return for Quarter 1 2018-19 "
							+ "came that changes most of its figures: if these are of Quarter 1 2019-20, please send that quarter's "
							+ "own again as well.");
	}

	@Test
	void leavesOutReturnsOfOtherQuartersAndRegions() {
		List<Returned> returns = returns(Q1, ALL);
		returns.add(new Returned("E06000016", Q1.previous(), "2018-19-Q4/E06000016.csv", "", false, null, true,
				List.of(finding(3, Severity.ERROR))));
		returns.add(new Returned("E10000016", Q1, "2019-20-Q1/E10000016.csv", "", false, null, true,
				List.of(finding(3, Severity.ERROR))));
		assertThat(rows(returns)).isEmpty();
	}

	/** The two parts of Northamptonshire return their workforce together. */
	@Test
	void missesTheOwnReturnOfWhoLacksFiguresBesideAJointOne() {
		Quarter after = Quarter.parse("2021-22-Q1");
		List<Returned> returns = returns(after, ALL);
		returns.removeIf((each) -> each.authority().equals("E10000021"));
		returns.addAll(returns(after, List.of("E06000061+E06000062")));
		Chase chase = new Chase(CATALOGUE, EAST_MIDLANDS, after);
		assertThat(chase.rows(returns, List.of(), Signatures.NONE, "E06000061"::equals))
			.extracting(ChaseCsv.Row::authorityName)
			.containsExactly("North Northamptonshire");
	}

	private static List<ChaseCsv.Row> rows(List<Returned> returns) {
		return new Chase(CATALOGUE, EAST_MIDLANDS, Q1).rows(returns, List.of(), Signatures.NONE, (authority) -> false);
	}

	private static List<Returned> returns(Quarter quarter, List<String> authorities) {
		return new ArrayList<>(authorities.stream()
			.map((code) -> new Returned(code, quarter, quarter + "/" + code + ".csv", "", true, null, false, List.of()))
			.toList());
	}

	private static Finding finding(int line, Severity severity) {
		return new Finding("return.csv", line, null, "check", severity, "that", "this", "correct it");
	}

}
