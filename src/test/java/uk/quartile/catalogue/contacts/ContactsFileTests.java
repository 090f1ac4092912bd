package uk.quartile.catalogue.contacts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

class ContactsFileTests {

	private static final Catalogue CATALOGUE = CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue();

	private static final Quarter Q1 = Quarter.parse("2019-20-Q1");

	private final Faults faults = new Faults("input/reference/contacts.csv");

	@Test
	void tellsWhomToWriteToAndHowLongAReturnMayTake() {
		Contacts contacts = read("E06000017,Data team,officer,data@rutland.example,,\n"
				+ "E06000017,,,,2019-20-Q1,2019-08-30\nE06000016,A. Clerk,,clerk@leicester.example,2019-20-Q1,2019-09-30\n");
		assertThat(this.faults.findings()).isEmpty();
		assertThat(contacts.of("E06000017"))
			.containsExactly(new Contact("E06000017", "Data team", "officer", "data@rutland.example"));
		assertThat(contacts.of("E06000016+E06000017")).extracting(Contact::email)
			.containsExactly("data@rutland.example", "clerk@leicester.example");
		assertThat(contacts.extendedTo("E06000016+E06000017", Q1)).contains(LocalDate.of(2019, 9, 30));
		assertThat(contacts.extendedTo("E06000017", Q1.previous())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					E06000099,A,,a@b.example,,                 | found 'E06000099'; expected an authority in authorities.csv
					E06000017,A,,a.b.example,,                 | , email: found 'a.b.example', which is no address; expected one address, as in data.team@council.gov.uk; correct it; give each further person a line.
					E06000017,A,,a@b.example; c@d.example,,    | , email: found 'a@b.example; c@d.example', which is no address
					E06000017,A,,A <a@b.example>,,             | , email: found 'A <a@b.example>', which is no address; expected one address, as in data.team@council.gov.uk; write a@b.example alone.
					E06000017,A,,mailto:a@b.example,,          | ; write a@b.example alone.
					E06000017,A,,a..b@c.example,,              | , email: found 'a..b@c.example', which is no address
					E06000017,A,,a@localhost,,                 | , email: found 'a@localhost', which is no address
					E06000017,A,,аnna@b.example,,              | which is no address
					E06000017,A,,,,                            | , email: found nothing; expected an address to write to, or a quarter and the day it is extended to
					E06000017,,,a@b.example,,                  | , name: found nothing; expected whom it reaches
					E06000017,,,,2019-20-Q1,                   | , extended_to: found nothing; expected the last day on which the return is in time
					E06000017,,,,2019-20-Q1,2019-06-30         | , extended_to: found '2019-06-30', before the quarter is over; expected a day after 2019-06-30, as in 2019-08-29
					""")
	void saysWhatIsWrongInWhichLine(String line, String sentence) {
		read(line.strip() + "\n");
		assertThat(this.faults.findings()).first()
			.extracting(Finding::message)
			.asString()
			.startsWith("input/reference/contacts.csv line 2")
			.contains(sentence);
	}

	/** Else it would be a header of the mail. */
	@Test
	void takesNoAddressOfTwoLines() {
		read("E06000017,A,,\"a@b.example\nBcc: c@d.example\",,\n");
		assertThat(this.faults.findings()).singleElement()
			.extracting(Finding::message)
			.asString()
			.contains(", email: found 'a@b.example\\u000aBcc: c@d.example', which is no address; ");
	}

	@Test
	void eachLineStandsOnce() {
		read("E06000017,A,,a@b.example,,\nE06000017,A,,a@b.example,,\n");
		assertThat(this.faults.findings()).singleElement()
			.extracting(Finding::message)
			.isEqualTo(
					"input/reference/contacts.csv line 3, authority: found the same line again; expected each address of an "
							+ "authority, and each extension, once; take one of the two out.");
	}

	private Contacts read(String lines) {
		return ContactsFile.read(
				("authority,name,role,email,quarter,extended_to\n" + lines).getBytes(StandardCharsets.UTF_8),
				this.faults, CATALOGUE.authorities());
	}

}
