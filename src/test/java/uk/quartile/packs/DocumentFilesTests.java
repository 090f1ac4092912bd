package uk.quartile.packs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Map;
import java.util.TreeMap;

import net.sf.jasperreports.engine.JRException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.packs.accessible.DocumentProperties;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.documents.Document;
import uk.quartile.packs.documents.LaidOut;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.layout.Typesetter;
import uk.quartile.packs.output.OutputFile;
import uk.quartile.packs.output.OutputFolder;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Documents are laid out side by side, and each succeeds or fails by itself. */
class DocumentFilesTests {

	private static final Quarter QUARTER = Quarter.parse("2019-20-Q1");

	@Test
	void aDocumentThatFailsKeepsNoOtherBack(@TempDir Path output) {
		OutputFolder folder = new OutputFolder(output, QUARTER, "E12000004", Edition.RESTRICTED);
		Map<String, Document> documents = new TreeMap<>();
		for (String file : List.of("a/briefing.pdf", "b/briefing.pdf", "c/briefing.pdf", "d/briefing.pdf")) {
			documents.put(file, new Example());
		}
		assertThat(new DocumentFiles(folder, figures(), "seed").write(documents))
			.containsExactly("b/briefing.pdf: page 'Scorecard': found no figure");
		assertThat(folder.files()).extracting(OutputFile::path)
			.containsExactly("a/briefing.pdf", "c/briefing.pdf", "d/briefing.pdf");
	}

	/** Issue 9, line 13: the sentence names the page. */
	@Test
	void aPageThatFailsIsNamed() {
		assertThatIllegalStateException().isThrownBy(() -> Page.make("Scorecard", () -> {
			throw new IllegalStateException("found no figure; expected one");
		})).withMessage("page 'Scorecard': found no figure; expected one");
		assertThatIllegalStateException().isThrownBy(() -> Page.make("Scorecard", () -> {
			throw new NullPointerException();
		}))
			.withMessage("page 'Scorecard': found a fault of the program (NullPointerException); expected none; "
					+ "report it, with the log");
		Pages pages = new Pages("A", "", "", "", List.of(new Page(Paper.PORTRAIT,
				List.of(Text.heading(Text.Part.TITLE, "Title", "Scorecard"), Text.of("No such style", "words")))));
		assertThatIllegalStateException().isThrownBy(() -> new Typesetter(HouseStyle.read()).set(pages))
			.withMessageStartingWith("page 'Scorecard': ");
	}

	private static SetFigures figures() {
		return SetFigures.of(RegionalExample.CATALOGUE, "E12000004", QUARTER, List.of(), List.of(), List.of(), "",
				"0123456789abcdef", QUARTER.lastDay());
	}

	private static final class Example implements Document {

		@Override
		public Report kind() {
			return Report.BRIEFING;
		}

		@Override
		public List<String> files(Catalogue catalogue, String region, Quarter quarter) {
			return List.of();
		}

		@Override
		public Set<String> measures(String file, SetFigures figures) {
			return Set.of();
		}

		@Override
		public LaidOut layOut(String file, SetFigures figures) throws JRException {
			if (file.startsWith("b")) {
				throw new IllegalStateException("page 'Scorecard': found no figure");
			}
			Pages pages = new Pages(file, "", "", "",
					List.of(new Page(Paper.PORTRAIT, List.of(Text.heading(Text.Part.TITLE, "Title", file)))));
			return new LaidOut(new DocumentProperties(file, Locale.UK, LocalDate.of(2019, 6, 30), "abc"),
					new Typesetter(HouseStyle.read()).set(pages));
		}

	}

}
