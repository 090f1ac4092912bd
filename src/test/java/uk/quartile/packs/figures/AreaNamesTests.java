package uk.quartile.packs.figures;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.FrozenJobs;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.domain.area.AreaType;

import static org.assertj.core.api.Assertions.assertThat;

class AreaNamesTests {

	private static final AreaNames NAMES = new AreaNames(
			CatalogueFiles.load(FrozenJobs.FOLDER, Path.of("input")).catalogue());

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					E06000061+E06000062 |                               | North Northamptonshire and West Northamptonshire
					E06000061+E06000062 | E10000021                     | North Northamptonshire and West Northamptonshire together (Northamptonshire until 31 March 2021)
					E06000058+E06000059 | E06000028+E06000029+E10000009 | Bournemouth, Christchurch and Poole, and Dorset together (Bournemouth, Poole and Dorset until 31 March 2019)
					E06000015+E06000016 | E06000015+E06000016           | Derby and Leicester together
					""")
	void tellOfAJointGroundWhoCoveredItBefore(String area, String ground, String name) {
		assertThat(NAMES.name(area, AreaType.JOINT, ground)).isEqualTo(name);
	}

}
