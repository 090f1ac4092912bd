package uk.quartile.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import uk.quartile.domain.area.Footprint;
import uk.quartile.intake.reading.WorkbookFormat;
import uk.quartile.intake.receiving.Checked;
import uk.quartile.intake.receiving.Checks;
import uk.quartile.intake.receiving.Scan;
import uk.quartile.intake.returns.Place;
import uk.quartile.intake.returns.Reference;
import uk.quartile.intake.returns.ReturnFile;

/** Finds what was returned before, as it lies in the folder of returns. */
final class EarlierReturns {

	private EarlierReturns() {
	}

	static Map<String, EarlierLine> lines(Path input, Reference reference, Place place) {
		Path returns = input.resolve("returns");
		return Stream.concat(Stream.of(place.footprint()), grounds(reference, place.footprint()))
			.map((footprint) -> new Place(place.quarter(), footprint))
			.flatMap((each) -> Stream.concat(Stream.of(".csv"), WorkbookFormat.endings())
				.map((ending) -> returns.resolve(each.code() + ending)))
			.filter(Files::isRegularFile)
			.map((path) -> accepted(Scan.file(returns, path, reference), reference))
			.filter((lines) -> !lines.isEmpty())
			.findFirst()
			.orElse(Map.of());
	}

	private static Stream<Footprint> grounds(Reference reference, Footprint footprint) {
		return footprint.joint() ? Stream.empty()
				: reference.catalogue().footprints().sameGround(footprint.code()).stream();
	}

	private static Map<String, EarlierLine> accepted(ReturnFile file, Reference reference) {
		Checked checked = Checks.check(file, file.content(reference), reference, (place) -> List.of());
		Map<String, EarlierLine> lines = new LinkedHashMap<>();
		if (checked.accepted()) {
			checked.lines()
				.forEach((line) -> lines.put(line.code(),
						new EarlierLine(line.numerator().asKept(), line.denominator().asKept())));
		}
		return lines;
	}

}
