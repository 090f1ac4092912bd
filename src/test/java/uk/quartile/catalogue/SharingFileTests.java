package uk.quartile.catalogue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class SharingFileTests {

	private static final Catalogue CATALOGUE = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue();

	private final Faults faults = new Faults("input/reference/sharing.csv");

	@Test
	void readsWhatAuthoritiesLetOthersSee() {
		assertThat(read("E06000017,*,public,withheld,2023-04-01\nE06000017,referrals,public,named,2024-04-01\n"))
			.extracting(SharingRow::authority, SharingRow::measure, (row) -> row.show().written(),
					(row) -> row.from().toString())
			.containsExactly(org.assertj.core.groups.Tuple.tuple("E06000017", null, "withheld", "2023-04-01"),
					org.assertj.core.groups.Tuple.tuple("E06000017", "referrals", "named", "2024-04-01"));
		assertThat(this.faults.findings()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					E06000099,*,public,withheld,2023-04-01 | found 'E06000099'; expected an authority in authorities.csv
					E06000017,referal,public,withheld,2023-04-01 | found 'referal'; expected a measure of measures.yml, or * for all; write referrals.
					E06000017,,public,withheld,2023-04-01 | found nothing; expected a measure's code, or * for all
					E06000017,*,public,hidden,2023-04-01 | found 'hidden'; expected named, anonymised or withheld
					E06000017,*,restricted,withheld,2023-04-01 | found 'restricted', in which this version shows everything by name; expected public, whose figures alone are decided by this file; take the line out.
					E06000017,*,public,withheld,from April | found 'from April'; expected
					E06000017,*,public,withheld, | found nothing; expected the first day on which it holds
					""")
	void saysWhatIsWrongInWhichLine(String line, String sentence) {
		read(line + "\n");
		assertThat(this.faults.findings()).first()
			.extracting(Finding::message)
			.asString()
			.startsWith("input/reference/sharing.csv line 2")
			.contains(sentence);
	}

	@Test
	void refusesRowsThatContradictOneAnother() {
		read("E06000017,*,public,withheld,2023-04-01\nE06000017,*,public,named,2023-04-01\n");
		assertThat(this.faults.findings()).singleElement()
			.extracting(Finding::message)
			.asString()
			.startsWith("input/reference/sharing.csv line 3")
			.contains(
					"found 'named', after 'withheld' for the same from the same day; expected each authority, measure, "
							+ "edition and day once; keep the line that is meant.");
	}

	private List<SharingRow> read(String lines) {
		return SharingFile.read(("authority,measure,edition,show,from\n" + lines).getBytes(StandardCharsets.UTF_8),
				this.faults, new Areas(CATALOGUE.authorities()), CATALOGUE.measures());
	}

}
