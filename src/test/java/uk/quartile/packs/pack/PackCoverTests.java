package uk.quartile.packs.pack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.committees.Access;
import uk.quartile.catalogue.committees.Committee;
import uk.quartile.catalogue.committees.Committees;
import uk.quartile.catalogue.committees.Council;
import uk.quartile.catalogue.committees.Logo;
import uk.quartile.catalogue.committees.Meeting;
import uk.quartile.domain.Quarter;
import uk.quartile.packs.accessible.AccessiblePdf;
import uk.quartile.packs.accessible.PdfAssertions;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.documents.IssueLine;
import uk.quartile.packs.documents.LaidOut;
import uk.quartile.packs.documents.SetFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.layout.BlockText;
import uk.quartile.packs.layout.Bookmark;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

/** What a clerk needs to know, whatever is known. */
class PackCoverTests {

	private static final String CODE = "E06000016";

	private static final String FILE = CODE + "/pack.pdf";

	/** Of the report that the figures of {@link FigureOf} are of. */
	private static final LocalDate RECEIVED = LocalDate.of(2024, 7, 1);

	private static SetFigures set(@Nullable Logo logo, @Nullable LocalDate release, Committee committee,
			Figure... figures) {
		Catalogue plain = RegionalExample.CATALOGUE;
		Map<Quarter, LocalDate> releases = (release != null) ? Map.of(FigureOf.QUARTER, release) : Map.of();
		Committees committees = new Committees(List.of(new Council(CODE, "Leicester City Council", logo, null)),
				List.of(committee), releases, new TreeMap<>());
		Catalogue own = new Catalogue(plain.measures(), plain.authorities(), plain.successions(), plain.inspections(),
				plain.generalPopulation(), plain.populations(), plain.settings(), plain.files(), committees);
		return SetFigures.of(own, "E12000004", FigureOf.QUARTER, List.of(figures), List.of(), List.of(), "",
				"0123456789abcdef", RECEIVED);
	}

	private static Committee committee(List<Meeting> meetings, Access access, @Nullable String recommendation) {
		return new Committee(CODE, "Scrutiny Commission", meetings, "12", "Director", "a@council.example", access,
				recommendation);
	}

	private static String cover(@Nullable LocalDate release, Committee committee, Figure... figures) {
		AuthorityFigures authority = AuthorityFigures.of(set(null, release, committee, figures), CODE);
		return BlockText.of(new Pages("", "", "", "",
				List.of(new PackCover(authority, committee, IssueLine.of(authority, "pack.pdf"),
						List.of(new Bookmark(1, "Briefing", "Leicester")), false)
					.page())));
	}

	/** Four weeks after the release, as Herefordshire resolved. */
	@Test
	void meetsFourWeeksAfterTheReleaseWhereNoMeetingIsKnown() {
		Committee committee = committee(List.of(), Access.UNDECIDED, null);
		assertThat(cover(LocalDate.of(2024, 8, 1), committee))
			.contains("Meeting | 29 August 2024 (four weeks after the release; to be confirmed)", "Agenda item | 12");
		assertThat(cover(null, committee))
			.contains("Meeting | 29 July 2024 (four weeks after the release; to be confirmed)");
	}

	@Test
	void namesTheMeetingThatIsKnown() {
		assertThat(cover(null,
				committee(List.of(new Meeting(LocalDate.of(2024, 9, 5), "7", true)), Access.UNDECIDED, null)))
			.contains("Committee | Scrutiny Commission", "Meeting | 5 September 2024\n", "Agenda item | 7",
					"Report of | Director", "Contact | a@council.example", "Issue | First issue\n",
					"Figures | as received by 1 July 2024");
	}

	@Test
	void saysWhoMayReadIt() {
		assertThat(cover(null, committee(List.of(), Access.UNDECIDED, null)))
			.contains("Who may read it | draft, not an agenda paper: who may read it is not decided");
		assertThat(cover(null, committee(List.of(), new Access(true, null), null)))
			.contains("Who may read it | members only: the restricted edition may not be published");
		assertThat(cover(null, committee(List.of(), new Access(false, 3), null))).contains(
				"Who may read it | exempt under paragraph 3 of Schedule 12A, Part 1, to the Local Government Act 1972");
	}

	@Test
	void recommendsWhatTheFiguresSuggestUnlessTheCommitteesOwnIsStated() {
		Committee committee = committee(List.of(), Access.UNDECIDED, null);
		assertThat(cover(null, committee)).contains("\n To note the figures.\n",
				"On record no action is due or overdue, and no resolution is open.");
		assertThat(cover(null, committee, worse())).contains(
				"To note the figures, and to ask for an action on each concern that has none: who will change what, by when.",
				"ITEM 3\u2002Single assessments within 45 working days, page {p} -> 3\u2002Single assessments");
		assertThat(cover(null, committee(List.of(), Access.UNDECIDED, "To ask for a report."), worse()))
			.contains("\n To ask for a report.\n")
			.doesNotContain("To note");
	}

	private static Figure worse() {
		return FigureOf.measure("assessments-in-45-days-12m")
			.area(CODE, "authority", "Leicester")
			.counts(500, 1000.0)
			.value(50)
			.england(80, "worse")
			.rank(10, 10)
			.yearBefore(600, 1000.0, 60, FigureOf.test(true))
			.standsOut("exception", 40, -1, -1)
			.figure();
	}

	/** What is transparent, grey or of few colours is shown upon white. */
	@ParameterizedTest
	@ValueSource(ints = { BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_INDEXED })
	void showsTheLogoAccessiblyWithBookmarksTwoDeep(int type) throws Exception {
		SetFigures set = set(logo(type), null, committee(List.of(), Access.UNDECIDED, null), worse());
		LaidOut laidOut = new PackDocument().layOut(FILE, set);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		AccessiblePdf.write(laidOut.pages(), laidOut.properties(), bytes);
		PdfAssertions.assertThat(bytes.toByteArray()).conformsToPdfUa1AndA2a();
		PdfAssertions.assertThat(bytes.toByteArray())
			.structure()
			.containsSubsequence(" H1 'Leicester City Council'", " H2 'Recommendation'", " TOC", "  TOCI",
					"    Link 'Briefing' OBJR '2' OBJR", "    Link 'Profile' OBJR '3' OBJR", "   TOC", "    TOCI",
					"      Link 'Position and direction' OBJR '3' OBJR")
			.anyMatch((line) -> line.contains("Figure") && line.contains("\"Logo of Leicester City Council.\""));
		try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
			PDOutlineItem cover = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
			assertThat(cover.getTitle()).isEqualTo("Leicester City Council");
			PDOutlineItem briefing = cover.getNextSibling();
			assertThat(briefing.getTitle()).isEqualTo("Briefing");
			assertThat(briefing.getFirstChild()).isNull();
			PDOutlineItem profile = briefing.getNextSibling();
			assertThat(profile.getTitle()).isEqualTo("Profile");
			assertThat(profile.children()).extracting(PDOutlineItem::getTitle)
				.startsWith("Position and direction", "Scorecard");
			assertThat(profile.children()).allMatch((section) -> section.getFirstChild() == null);
		}
	}

	private static Logo logo(int type) throws IOException {
		BufferedImage image = new BufferedImage(900, 300, type);
		for (int x = 0; x < 900; x++) {
			image.setRGB(x, x / 3, 0x8000FF00 + x);
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return new Logo("logos/l.png", bytes.toByteArray());
	}

}
