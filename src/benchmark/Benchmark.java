import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times whole processes of the launcher, and prints medians, ratios and the shares of the
 * stages. It judges nothing: machines differ, and are noisy.
 *
 * <pre>
 * java src/benchmark/Benchmark.java [--runs 5] [--authorities 9] [--quarters 13]
 * </pre>
 */
public final class Benchmark {

	private static final Pattern STEP = Pattern.compile("Step: \\[(\\w+)] executed in (?:(\\d+)m(?!s))?(?:(\\d+)s)?(?:(\\d+)ms)?");

	private static final Pattern PART = Pattern.compile("(Filled|Exported|Finished) in (\\d+) ms");

	private static final Pattern PAGES = Pattern.compile("(\\d+) pages");

	private final Path home = Path.of("").toAbsolutePath();

	private final Path work;

	private final int runs;

	private Benchmark(Path work, int runs) {
		this.work = work;
		this.runs = runs;
	}

	public static void main(String[] arguments) throws Exception {
		Map<String, Integer> options = options(arguments);
		Path work = Files.createTempDirectory("quartile-benchmark");
		try {
			Benchmark benchmark = new Benchmark(work, options.get("--runs"));
			benchmark.launch("build", List.of("--version"));
			benchmark.realReturns();
			benchmark.inventedRegion(options.get("--authorities"), options.get("--quarters"));
			benchmark.comparison();
		}
		finally {
			delete(work);
		}
	}

	private static Map<String, Integer> options(String[] arguments) {
		Map<String, Integer> options = new LinkedHashMap<>(Map.of("--runs", 5, "--authorities", 9, "--quarters", 13));
		for (int i = 0; i < arguments.length; i += 2) {
			if (!options.containsKey(arguments[i]) || i + 1 == arguments.length || !arguments[i + 1].matches("[1-9]\\d{0,3}")) {
				System.err.println("found '" + arguments[i] + "'; expected --runs, --authorities or --quarters, each with a number");
				System.exit(2);
			}
			options.put(arguments[i], Integer.parseInt(arguments[i + 1]));
		}
		return options;
	}

	/** One region and quarter, as in the README. */
	private void realReturns() throws Exception {
		Path output = this.work.resolve("output");
		List<String> run = List.of("run", "--output", output.toString(), "--data", this.work.resolve("data").toString());
		List<Measured> first = new ArrayList<>();
		List<Measured> taken = new ArrayList<>();
		List<Measured> render = new ArrayList<>();
		List<Measured> nothing = new ArrayList<>();
		for (int i = 0; i < this.runs; i++) {
			delete(this.work.resolve("data"));
			delete(output);
			launch("start", List.of("runs", "--data", this.work.resolve("data").toString()));
			taken.add(launch("run", run));
			delete(output);
			render.add(launch("run", run));
			nothing.add(launch("run", run));
		}
		delete(this.work.resolve("data"));
		delete(output);
		first.add(launch("run", run));
		System.out.println("Real returns of the East Midlands, newest quarter");
		print("a new database as well", first);
		print("first intake of all returns", taken);
		print("returns known, documents to render", render);
		print("nothing to do", nothing);
		System.out.printf(Locale.ROOT, "  first intake takes %.2f times, nothing to do %.2f times as long as rendering%n%n",
				median(taken) / median(render), median(nothing) / median(render));
	}

	/** First intake to regional report, with the shares of the stages. */
	private void inventedRegion(int authorities, int quarters) throws Exception {
		Path sample = this.work.resolve("sample");
		launch("sample", List.of("sample", sample.toString(), "--authorities", "" + authorities, "--quarters", "" + quarters));
		Path data = this.work.resolve("invented");
		launch("start", List.of("runs", "--data", data.toString()));
		Path log = data.resolve("quartile.log");
		Files.deleteIfExists(log);
		Measured run = launch("run", List.of("run", "--input", sample.resolve("input").toString(), "--jobs",
				sample.resolve("jobs").toString(), "--output", this.work.resolve("invented-output").toString(), "--data",
				data.toString()));
		System.out.println("Invented region, " + authorities + " authorities and " + quarters
				+ " quarters of all measures: first intake to regional report");
		print("one run", List.of(run));
		Matcher pages = PAGES.matcher(run.printed());
		if (pages.find()) {
			System.out.printf(Locale.ROOT, "  %s pages, %.1f a second%n", pages.group(1),
					Double.parseDouble(pages.group(1)) / run.seconds());
		}
		double rest = run.seconds();
		for (Map.Entry<String, Double> share : stages(log).entrySet()) {
			System.out.printf(Locale.ROOT, "  %-14s %6.2f s  %3.0f%%%n", share.getKey(), share.getValue(),
					100 * share.getValue() / run.seconds());
			rest -= share.getValue();
		}
		System.out.printf(Locale.ROOT, "  %-14s %6.2f s  %3.0f%%%n", "start-up", rest, 100 * rest / run.seconds());
	}

	/** The comparison alone, of 152 authorities and 13 quarters, by the number of measures. */
	private void comparison() throws Exception {
		Path sample = this.work.resolve("sample152");
		launch("sample", List.of("sample", sample.toString(), "--authorities", "152", "--quarters", "13"));
		System.out.println("Comparison of 152 authorities and 13 quarters, rates known");
		Measured half = compared(sample, 25);
		Measured whole = compared(sample, 50);
		System.out.printf(Locale.ROOT, "  twice the measures take %.2f times as long, with %.2f times the memory%n",
				whole.seconds() / half.seconds(), (double) whole.megabytes() / half.megabytes());
	}

	private Measured compared(Path sample, int measures) throws Exception {
		Path region = this.work.resolve("measures" + measures);
		cut(sample, region, measures);
		Path data = region.resolve("var");
		Path settings = region.resolve("jobs").resolve("quarterly-benchmarking.yml");
		String written = Files.readString(settings);
		List<String> run = List.of("run", "--reports", "none", "--input", region.resolve("input").toString(), "--jobs",
				region.resolve("jobs").toString(), "--output", region.resolve("output").toString(), "--data", data.toString());
		launch("run", run);
		List<Measured> runs = new ArrayList<>();
		for (int i = 0; i < this.runs; i++) {
			// Rates don't rest on the notice, but comparisons do, as on all of jobs/.
			Files.writeString(settings, written.replaceFirst("(?m)^notice:.*$", "notice: \"" + i + "\""));
			Files.deleteIfExists(data.resolve("quartile.log"));
			Measured one = launch("run", run);
			runs.add(new Measured(stages(data.resolve("quartile.log")).get("comparison"), one.megabytes(), one.printed()));
		}
		print(measures + " measures", runs);
		return new Measured(median(runs), runs.stream().mapToLong(Measured::megabytes).max().orElse(0), "");
	}

	/** A copy with the first measures of the catalogue alone. */
	private static void cut(Path from, Path to, int measures) throws IOException {
		List<String> codes = new ArrayList<>();
		StringBuilder catalogue = new StringBuilder();
		for (String line : Files.readAllLines(from.resolve("jobs/measures.yml"))) {
			if (line.startsWith("  - code: ")) {
				codes.add(line.substring("  - code: ".length()).strip());
			}
			// What refers to other measures would refer to some that are cut.
			if (codes.size() <= measures && !line.matches("    (yearly|flows|part-of|same-count):.*")) {
				catalogue.append(line).append('\n');
			}
		}
		List<String> kept = codes.subList(0, measures);
		try (Stream<Path> paths = Files.walk(from)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				Path copy = to.resolve(from.relativize(path).toString());
				Files.createDirectories(copy.getParent());
				boolean lines = path.startsWith(from.resolve("input/returns")) || path.endsWith("comparator_counts.csv")
						|| path.endsWith("general_population.csv");
				if (path.endsWith("measures.yml")) {
					Files.writeString(copy, catalogue);
				}
				else if (path.endsWith("quarterly-benchmarking.yml")) {
					Files.write(copy,
							Files.readAllLines(path).stream().filter((line) -> !targetOfAnother(line, kept)).toList());
				}
				else if (lines) {
					List<String> all = Files.readAllLines(path);
					int column = all.isEmpty() ? 0 : List.of(all.get(0).split(",")).indexOf("measure");
					List<String> left = all.stream().skip(1).filter((line) -> kept.contains(cell(line, column))).toList();
					// A return without a line would be rejected.
					if (!left.isEmpty()) {
						Files.write(copy, Stream.concat(all.stream().limit(1), left.stream()).toList());
					}
				}
				else {
					Files.copy(path, copy);
				}
			}
		}
	}

	private static boolean targetOfAnother(String line, List<String> kept) {
		return line.contains(": {target:") && !line.startsWith("#") && !kept.contains(line.substring(0, line.indexOf(':')).strip());
	}

	private static String cell(String line, int column) {
		String[] cells = line.split(",", -1);
		return (column >= 0 && column < cells.length) ? cells[column] : "";
	}

	/** Seconds by stage; packs are told apart into filling, exporting and the rest. */
	private static Map<String, Double> stages(Path log) throws IOException {
		Map<String, Double> stages = new LinkedHashMap<>();
		for (String line : Files.readAllLines(log)) {
			Matcher part = PART.matcher(line);
			if (part.find() && !part.group(1).equals("Finished")) {
				stages.merge(part.group(1).equals("Filled") ? "fill" : "export", Integer.parseInt(part.group(2)) / 1000.0,
						Double::sum);
			}
			Matcher step = STEP.matcher(line);
			if (step.find()) {
				double seconds = 60 * number(step.group(2)) + number(step.group(3)) + number(step.group(4)) / 1000;
				switch (step.group(1)) {
					case "observations", "rates" -> stages.merge("rates", seconds, Double::sum);
					case "packs" -> stages.put("finishing",
							seconds - stages.getOrDefault("fill", 0.0) - stages.getOrDefault("export", 0.0));
					default -> stages.put(step.group(1), seconds);
				}
			}
		}
		return stages;
	}

	private static double number(String digits) {
		return (digits == null) ? 0 : Double.parseDouble(digits);
	}

	private Measured launch(String what, List<String> arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(this.home.resolve("quartile").toString()));
		command.addAll(arguments);
		Path printed = Files.createTempFile(this.work, what, ".txt");
		long start = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
		long peak = 0;
		while (process.isAlive()) {
			peak = Math.max(peak, peakKilobytes(process.pid()));
			Thread.sleep(5);
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		if (process.exitValue() != 0) {
			throw new IllegalStateException(String.join(" ", command) + " ended with status " + process.exitValue() + ":\n"
					+ Files.readString(printed));
		}
		return new Measured(seconds, peak / 1024, Files.readString(printed));
	}

	/** The launcher becomes the JVM, so that this is the JVM's peak; 0 where there is no /proc. */
	private static long peakKilobytes(long pid) {
		try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
			return lines.filter((line) -> line.startsWith("VmHWM"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
				.findFirst()
				.orElse(0);
		}
		catch (IOException | RuntimeException ex) {
			return 0;
		}
	}

	private static void print(String what, List<Measured> measured) {
		double[] seconds = measured.stream().mapToDouble(Measured::seconds).sorted().toArray();
		System.out.printf(Locale.ROOT, "  %-36s median %5.2f s (%.2f to %.2f, %d runs), JVM peak %d MB%n", what,
				median(measured), seconds[0], seconds[seconds.length - 1], seconds.length,
				measured.stream().mapToLong(Measured::megabytes).max().orElse(0));
	}

	private static double median(List<Measured> measured) {
		double[] seconds = measured.stream().mapToDouble(Measured::seconds).sorted().toArray();
		return Arrays.stream(seconds).skip((seconds.length - 1) / 2).limit(2 - seconds.length % 2).average().orElse(0);
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> paths = Files.walk(folder)) {
				for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}

	private record Measured(double seconds, long megabytes, String printed) {
	}

}
