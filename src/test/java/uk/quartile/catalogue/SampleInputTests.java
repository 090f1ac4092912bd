package uk.quartile.catalogue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The files that the repository itself carries. */
class SampleInputTests {

	private static final CatalogueFiles FILES = CatalogueFiles.load(Path.of("jobs"), Path.of("input"));

	@Test
	void hasNoFault() {
		Catalogue catalogue = FILES.catalogue();
		assertThat(catalogue.measures()).hasSizeGreaterThanOrEqualTo(82);
		assertThat(catalogue.authorities()).hasSize(163);
		assertThat(catalogue.successions()).hasSize(13);
		assertThat(FILES.tables().populations()).hasSize(3102);
		assertThat(FILES.tables().neighbours()).hasSize(3090);
		assertThat(FILES.tables().comparatorCounts()).hasSize(24205);
	}

	@Test
	void theRegionCollectsWhatItsReturnsHold() {
		assertThat(FILES.catalogue().settings().collects()).hasSizeGreaterThanOrEqualTo(19);
		assertThat(FILES.catalogue().settings().region()).isEqualTo("E12000004");
		assertThat(FILES.catalogue().settings().largestFile()).isEqualTo(1_048_576);
	}

}
