package uk.quartile.catalogue.committees;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.quartile.catalogue.reading.Faults;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.area.Authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Each fixture in {@code faults/} has one fault, and is named by it; beside it stands
 * what is said of it.
 */
class CommitteesFileTests {

	private static final Path RESOURCES = Path.of("src/test/resources/uk/quartile/catalogue/committees");

	private static final List<Authority> AUTHORITIES = Stream.of("E06000015 Derby", "E06000016 Leicester")
		.map((each) -> each.split(" "))
		.map((each) -> new Authority(each[0], "", each[1], "unitary", "E12000004", "East Midlands", null, null))
		.toList();

	private static final String WITH_LOGO = "councils:\n- {authority: E06000016, name: Leicester City Council, logo: logos/l.png}\n";

	private static final String FOUND = "jobs/committees.yml line 2, logo: found ";

	@TestFactory
	Stream<DynamicTest> eachFaultIsNamed() throws IOException {
		return Files.list(RESOURCES.resolve("faults"))
			.filter((file) -> file.toString().endsWith(".yml"))
			.sorted()
			.map((file) -> dynamicTest(file.getFileName().toString(), () -> {
				Faults faults = new Faults("jobs/committees.yml");
				CommitteesFile.read(Files.readAllBytes(file), faults, AUTHORITIES, Map.of());
				assertThat(faults.findings()).extracting(Finding::message)
					.containsExactly(Files.readString(Path.of(file.toString().replace(".yml", ".txt"))).strip());
			}));
	}

	@Test
	void readsASoundFile() throws IOException {
		Committees read = read(Files.readString(RESOURCES.resolve("sound.yml")), Map.of());
		assertThat(read.councils())
			.containsExactly(new Council("E06000016", "Leicester City Council", null, new Colour(0x1F, 0x5F, 0x8F)));
		assertThat(read.committees()).containsExactly(
				new Committee("E06000016", "Scrutiny Commission",
						List.of(new Meeting(LocalDate.of(2024, 6, 6), null, true),
								new Meeting(LocalDate.of(2024, 9, 5), "7", true)),
						"12", "Director for Social Care and Early Help", null, new Access(false, 3), null),
				new Committee("E06000015", "Scrutiny Commission", List.of(), null, null, null, Access.UNDECIDED, null));
		assertThat(read.release(Quarter.parse("2023-24-Q4"))).contains(LocalDate.of(2024, 5, 20));
		assertThat(read.release(Quarter.parse("2024-25-Q1"))).isEmpty();
		assertThat(read.named("scrutiny commission")).hasSize(2);
		assertThat(read.of("E06000015")).hasSize(1);
		assertThat(read.council("E06000015")).isEmpty();
	}

	/**
	 * Four weeks after the release: Herefordshire's resolution ("meetings are scheduled
	 * four weeks after the release of the quarterly report").
	 */
	@Test
	void meetsFourWeeksAfterTheReleaseUnlessAMeetingIsKnown() throws IOException {
		Committees read = read(Files.readString(RESOURCES.resolve("sound.yml")), Map.of());
		Committee leicester = read.committees().get(0);
		assertThat(leicester.meetingAfter(LocalDate.of(2024, 5, 30)))
			.isEqualTo(new Meeting(LocalDate.of(2024, 6, 6), "12", true));
		// Six days aren't five clear days before it, and a night to print.
		assertThat(leicester.meetingAfter(LocalDate.of(2024, 5, 31)))
			.isEqualTo(new Meeting(LocalDate.of(2024, 9, 5), "7", true));
		assertThat(leicester.meetingAfter(LocalDate.of(2024, 9, 2)))
			.isEqualTo(new Meeting(LocalDate.of(2024, 9, 30), "12", false));
	}

	@Test
	void findsTheLogosThatItNames() {
		assertThat(LogoFile.named(WITH_LOGO.getBytes())).containsExactly("logos/l.png");
		assertThat(LogoFile.named("councils: [{logo: ../../etc/passwd}]".getBytes())).isEmpty();
		assertThat(LogoFile.named("councils: [{logo: a, {".getBytes())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "png,6", "png,2", "png,10", "jpeg,1" })
	void takesALogoThatIsAPicture(String format, int type) throws IOException {
		byte[] picture = picture(format, 240, 80, type);
		Logo logo = read(WITH_LOGO, Map.of("jobs/logos/l.png", picture)).councils().get(0).logo();
		assertThat(logo.file()).isEqualTo("logos/l.png");
		assertThat(logo.bytes()).isEqualTo(picture);
	}

	@Test
	void saysWhyALogoCannotBeShown() throws IOException {
		assertThat(logoFault("<svg/>".getBytes())).isEqualTo("jobs/logos/l.png, which is neither PNG nor JPEG; "
				+ "expected a picture below jobs/, PNG or JPEG, of at most 1024 kilobytes; save it as PNG.");
		assertThat(logoFault(new byte[LogoFile.LARGEST + 1])).isEqualTo("jobs/logos/l.png, which is larger; "
				+ "expected a picture below jobs/, PNG or JPEG, of at most 1024 kilobytes; save it smaller.");
		assertThat(logoFault(picture("png", 3001, 10, BufferedImage.TYPE_INT_RGB)))
			.isEqualTo("jobs/logos/l.png of 3,001 by 10 pixels; expected at most 3,000 each way; save it smaller.");
		String broken = "jobs/logos/l.png, a picture that is broken, or of colours for print; expected a whole "
				+ "picture in RGB or grey; open it in a drawing program, and save it anew as PNG.";
		byte[] png = picture("png", 240, 80, BufferedImage.TYPE_INT_ARGB);
		assertThat(logoFault(Arrays.copyOf(png, png.length / 2))).isEqualTo(broken);
		byte[] jpeg = picture("jpeg", 240, 80, BufferedImage.TYPE_INT_RGB);
		assertThat(logoFault(Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo(broken);
		assertThat(logoFault(Arrays.copyOf(png, 8))).isEqualTo(broken);
	}

	private static String logoFault(byte[] picture) {
		List<String> faults = faults(WITH_LOGO, Map.of("jobs/logos/l.png", picture));
		assertThat(faults).hasSize(1).allMatch((fault) -> fault.startsWith(FOUND));
		return faults.get(0).substring(FOUND.length());
	}

	private static byte[] picture(String format, int width, int height, int type) throws IOException {
		BufferedImage image = new BufferedImage(width, height, type);
		for (int x = 0; x < width; x++) {
			image.setRGB(x, x * (height - 1) / width, 0x80FF0000 + x * 997);
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertThat(ImageIO.write(image, format, bytes)).isTrue();
		return bytes.toByteArray();
	}

	/**
	 * Worked out by another program from the formula of WCAG 2.2 (relative luminance);
	 * #767676 is its well-known lightest grey.
	 */
	@ParameterizedTest
	@CsvSource({ "#7FB2E5, 2.2", "#56799B, 4.5", "#1F5F8F, 6.7", "#A8430A, 6.0", "#767676, 4.5", "#000000, 21.0" })
	void worksOutContrast(String written, String ratio) {
		Colour colour = Colour.read(written).orElseThrow();
		assertThat(colour).hasToString(written);
		assertThat(colour.ratio()).isEqualTo(ratio);
	}

	@Test
	void roundsNoContrastUp() {
		assertThat(Colour.read("#777777").orElseThrow().onWhite()).isCloseTo(4.478, within(0.001));
		assertThat(Colour.read("#777777").orElseThrow().ratio()).isEqualTo("4.4");
	}

	private static Committees read(String file, Map<String, byte[]> jobs) {
		Faults faults = new Faults("jobs/committees.yml");
		Committees read = CommitteesFile.read(file.getBytes(), faults, AUTHORITIES, jobs);
		assertThat(faults.findings()).isEmpty();
		return read;
	}

	private static List<String> faults(String file, Map<String, byte[]> jobs) {
		Faults faults = new Faults("jobs/committees.yml");
		CommitteesFile.read(file.getBytes(), faults, AUTHORITIES, jobs);
		return faults.findings().stream().map(Finding::message).toList();
	}

}
