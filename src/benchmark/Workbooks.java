import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.intake.CheckedReturn;
import uk.quartile.intake.Intake;
import uk.quartile.sample.SampleRegion;

/**
 * Times the check of a return of the whole catalogue as a workbook beside the same as
 * text, in one process, turn by turn, and prints the ratio. It judges nothing.
 *
 * <pre>
 * ./quartile --version
 * java -cp target/launch/$(cat target/launch/built)/quartile.jar src/benchmark/Workbooks.java [files]
 * </pre>
 */
public final class Workbooks {

	private static final int ROUNDS = 5;

	public static void main(String[] arguments) throws IOException {
		int files = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 1000;
		Path folder = Files.createTempDirectory("workbooks");
		try {
			Path sample = folder.resolve("sample");
			SampleRegion.write(sample, 4, 5);
			Path returned = first(sample.resolve("input/returns"));
			Path input = Files.createDirectories(folder.resolve("input/returns")).getParent();
			Catalogue catalogue = CatalogueFiles.load(sample.resolve("jobs"), sample.resolve("input")).catalogue();
			List<Path> texts = new ArrayList<>();
			List<Path> workbooks = new ArrayList<>();
			for (int i = 0; i < files; i++) {
				texts.add(Files.copy(returned, folder.resolve("return-" + i + ".csv")));
				workbooks.add(workbook(returned, folder.resolve("return-" + i + ".xlsx")));
			}
			List<Double> ratios = new ArrayList<>();
			for (int round = 0; round < ROUNDS; round++) {
				double text = seconds(texts, input, catalogue);
				double workbook = seconds(workbooks, input, catalogue);
				ratios.add(workbook / text);
				System.out.printf(Locale.UK, "%,d returns of %d lines: text %.2f s, workbooks %.2f s, ratio %.2f%n", files,
						Files.readAllLines(returned).size() - 1, text, workbook, workbook / text);
			}
			// The first warms up.
			System.out.printf(Locale.UK, "median ratio %.2f%n",
					ratios.subList(1, ROUNDS).stream().sorted().skip((ROUNDS - 1) / 2).findFirst().orElseThrow());
		}
		finally {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}

	private static double seconds(List<Path> files, Path input, Catalogue catalogue) {
		long start = System.nanoTime();
		for (Path file : files) {
			List<CheckedReturn> checked = Intake.check(List.of(file), input, catalogue, LocalDate.now());
			if (checked.get(0).rejected()) {
				throw new IllegalStateException(checked.get(0).findings().get(0).message());
			}
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static Path first(Path returns) throws IOException {
		try (Stream<Path> all = Files.walk(returns)) {
			return all.filter((each) -> each.toString().endsWith(".csv")).max(Comparator.comparingLong((each) -> each.toFile().length())).orElseThrow();
		}
	}

	private static Path workbook(Path returned, Path file) throws IOException {
		try (OutputStream stream = Files.newOutputStream(file); Workbook workbook = new Workbook(stream, "Benchmark", null)) {
			Worksheet sheet = workbook.newWorksheet("Return");
			int row = 0;
			for (String line : Files.readAllLines(returned)) {
				String[] fields = line.split(",", -1);
				for (int i = 0; i < fields.length; i++) {
					if (fields[i].matches("[\\d.]+")) {
						sheet.value(row, i, new BigDecimal(fields[i]));
					}
					else if (!fields[i].isEmpty()) {
						sheet.value(row, i, fields[i]);
					}
				}
				row++;
			}
		}
		return file;
	}

}
