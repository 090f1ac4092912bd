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
