package uk.quartile.packs;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Featured;
import uk.quartile.domain.FunnelStage;
import uk.quartile.domain.measure.Measure;

/**
 * The numbers printed in a document. A number is looked for in its rows of the tables
 * alone: those of the measures and areas that its line names, or else of all that its
 * page names.
 */
final class PrintedNumbers {

	private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November"
			+ "|December)";

	/** What isn't a figure, kind by kind. */
	private static final List<Pattern> NO_FIGURES = List.of(
			// A day or a month.
			Pattern.compile("(?<![\\d.,])(?:\\d{1,2}\\s+)?" + MONTH + "(?:\\s+\\d{4})?\\b"),
			// A financial year, or a quarter of it.
			Pattern.compile("\\b(?:Quarter\\s+\\d,?(?:\\s+\\d{4}-\\d\\d)?|\\d{4}-\\d\\d)\\b"),
			// A year: counts have a comma.
			Pattern.compile("(?<![\\d,.])(?:19|20)\\d\\d(?![\\d,.]\\d|\\d)"),
			// A page.
			Pattern.compile("[Pp]ages?\\s+\\d+(?:\\s+(?:of|to|and)\\s+\\d+)?"),
			// Who is counted in it.
			Pattern.compile("aged 0 to 17\\b"),
			// The unit of rates, and the level of intervals.
			Pattern.compile("(?<![\\d,])10,000(?!\\d|,\\d)"), Pattern.compile("\\b95%"),
			// Where a definition stands.
			Pattern.compile("measure\\s+\\d+"),
			// Whom a strip leaves out.
			Pattern.compile("one in 40 at each end"),
			// What a range needs, and how it is reckoned.
			Pattern.compile("\\b2\\.66 times"), Pattern.compile("at least 12 quarters"),
			Pattern.compile("\\b12 are needed"),
			// Measures, counted, and actions of a plan.
			Pattern.compile("(?<!\\d)\\d+ measures"), Pattern.compile("(?<!\\d)\\d+ are overdue"),
			// Measures by their numbers.
			Pattern.compile("(?<=Not collected )(?:\\d+|~+|, | and | to | )+"),
			Pattern.compile("(?<=\\p{L} \\()\\d+(?:, \\d+)*(?=\\)[,.])"),
			// A fingerprint.
			Pattern.compile("\\b[0-9a-f]{12}\\b"));

	private static final Pattern CONTENTS = Pattern.compile("(?m)^(?:Inside|Contents)$");

	/** A title that is broken over lines has its page in a line by itself. */
	private static final Pattern PAGE_OF_CONTENTS = Pattern.compile("(?m)(^|\\p{L}[^\\d\n]* |days |months )\\d{1,2}$");

	/** An authority that the document doesn't name: any. */
	private static final Pattern UNNAMED = Pattern.compile("\\bAuthority [A-Z]\\b");

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\p{L}\\d.,-])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?!\\p{L}*\\d)");

	/** What follows them tells of method and definition, whose numbers are constants. */
	private static final Set<String> METHOD = Set.of("How to read these pages", "Words");

	/** The same, to the end of the document. */
	private static final Pattern LAST_PAGES = Pattern.compile("(?m)^How the figures are made$");

	/** Lines of a sentence before the one with its last numbers. */
	private static final int BEFORE = 3;

	/** What the funnel calls its stages. */
	private static final Map<FunnelStage, String> FUNNEL = Map.of(FunnelStage.CONTACTS, "Contacts",
			FunnelStage.REFERRALS, "Referrals", FunnelStage.ASSESSMENTS, "Assessments", FunnelStage.PLANS,
			"Protection plans started", FunnelStage.CARE, "Children who came into care");

	private static final Pattern HEADING = Pattern.compile("^\\s*(H\\d?|TH Row) .*'(.*)'$");

	private static final Pattern SAID = Pattern.compile("(?:Figure|read as)[^\"]*\"([^\"]*\\d[^\"]*)\"");

	private static final String NAME_ENDS = "(?![\\p{L}\\d])";

	private final NumbersInTables tables;

	/** What measures count, in the catalogue's words. */
	private final List<Pattern> definitions = new ArrayList<>();

	/** What is no figure, but stands in a file that the manifest names. */
	private final Set<BigDecimal> recorded = new HashSet<>();

	/** Measure that the page before named last. */
	private Set<String> carried = Set.of();

	/** Area whose name stood alone in a line, last. */
	private Set<String> headed = Set.of();

	/** With the number before the title, which is the name's. */
	private final Map<String, Name> measures = new LinkedHashMap<>();

	/** By pattern and code, each once: many authorities have the name of one region. */
	private final Map<String, Name> areas = new LinkedHashMap<>();

	/**
	 * The numbers of a set.
	 * @param set folder with {@code benchmarks.csv}, {@code history.csv} and manifest
	 * @param input folder with the files that the manifest names
	 */
	PrintedNumbers(Path set, Catalogue catalogue, Path input) throws IOException {
		this.tables = new NumbersInTables(set, catalogue);
		Matcher files = Pattern
			.compile("\"((?:actions|commentary)/[^\"]+|context.csv|quality_work.csv|resolutions.csv"
					+ "|reference/inspections.csv|committees.yml)\"")
			.matcher(Files.readString(set.resolve("manifest.json")));
		while (files.find()) {
			Path file = input.resolve(files.group(1));
			// A cell ends with a comma, which is none of a number.
			Matcher numbers = NUMBER
				.matcher(Files.isRegularFile(file) ? Files.readString(file).replaceAll(",(?!\\d{3}\\b)", " , ") : "");
			while (numbers.find()) {
				this.recorded.add(number(numbers.group()));
			}
		}
		for (Measure measure : catalogue.measures()) {
			Stream.of(measure.definition(), measure.source())
				.filter((text) -> !text.isBlank())
				.forEach((text) -> this.definitions.add(Pattern.compile(quoted(plain(text)))));
			if (measure.split() != null) {
				name(measure.split(), "", measure);
			}
			for (String name : List.of(measure.title().replaceFirst(", (?:last 12 months|this quarter)$", ""),
					measure.title().replaceFirst(", last 12 months$", ""), measure.label().shortTitle())) {
				name(name, "(?:(?<![\\d.,])" + measure.label().number() + "\\s+)?", measure);
			}
			Featured.Counted funnel = measure.label().featured().funnel();
			if (funnel != null) {
				add(this.measures, "(?m)^" + FUNNEL.get(funnel.stage()), FUNNEL.get(funnel.stage()), measure.code());
			}
		}
		this.tables.groups().forEach(this::name);
		name("England", Catalogue.ENGLAND);
		catalogue.successions().forEach((each) -> name(each.predecessorName(), each.successor()));
		catalogue.authorities().forEach((authority) -> {
			name(authority.name(), authority.code());
			name(authority.shortName(), authority.code());
			name(authority.regionName(), authority.region());
		});
	}

	private void name(String name, String code) {
		// Those of England are no area.
		add(this.areas, "(?<!authorities of )" + quoted(plain(name)), name, code);
	}

	private void name(String name, String before, Measure measure) {
		add(this.measures, "(?i)" + before + quoted(plain(name)), name, measure.code());
	}

	private static void add(Map<String, Name> names, String pattern, String name, String code) {
		names.computeIfAbsent(pattern + " " + code, (key) -> new Name(Pattern.compile(pattern + NAME_ENDS),
				plain(name).toLowerCase(Locale.ROOT).split("\\s+")[0], code));
	}

	/** A name may be broken over lines. */
	private static String quoted(String name) {
		return Arrays.stream(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
	}

	private static BigDecimal number(String printed) {
		return new BigDecimal(printed.replace(",", ""));
	}

	/** One way to write what print has several for. */
	private static String plain(String text) {
		return text.replaceAll("[\u00a0\u2002]", " ").replace('\u2019', '\'');
	}

	/** The lines of a document with numbers that their rows haven't, each with these. */
	List<String> missing(Path pdf) throws IOException {
		Set<String> own = own(pdf);
		List<String> missing = new ArrayList<>();
		this.carried = Set.of();
		this.headed = Set.of();
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			PrintedText printed = new PrintedText();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				String text = printed.of(document, page);
				Matcher end = LAST_PAGES.matcher(text);
				int last = (page > 2 && end.find()) ? end.start() : -1;
				text = (last >= 0) ? text.substring(0, last) : text;
				text = (page == 1) ? withoutContents(text, document, document.getDocumentCatalog().getDocumentOutline())
						: text;
				if (text.lines().limit(4).anyMatch(METHOD::contains)) {
					continue;
				}
				for (String line : missing(text, own)) {
					missing.add("page " + page + ": " + line);
				}
				if (last >= 0) {
					break;
				}
			}
		}
		return missing;
	}

	private static Set<String> own(Path pdf) {
		Set<String> own = new HashSet<>();
		pdf.forEach((folder) -> {
			if (folder.toString().matches("[EX]\\d{8}")) {
				own.add(folder.toString());
			}
		});
		return own;
	}

	/**
	 * The same of what is said in place of pictures and signs, each under the heading and
	 * the row's head that it stands by.
	 * @param tags as {@code StructureOutline} writes them
	 */
	List<String> missingInTags(Path pdf, List<String> tags) {
		List<String> missing = new ArrayList<>();
		String heading = "";
		String row = "";
		for (String tag : tags) {
			Matcher headed = HEADING.matcher(tag);
			if (headed.find()) {
				// The number of a measure is none of its figures.
				row = headed.group(2).replaceAll("^\\d+$", "");
				heading = headed.group(1).equals("TH Row") ? heading : row;
			}
			Matcher said = SAID.matcher(tag);
			while (said.find()) {
				missing.addAll(missing(heading + "\n" + row + "\n" + said.group(1).replace("; ", "\n"), own(pdf)));
			}
		}
		return missing;
	}

	/** Titles of bookmarks, with the pages that they lead to. */
	private static String withoutContents(String text, PDDocument document, PDOutlineNode bookmarks)
			throws IOException {
		String rest = text;
		for (PDOutlineItem item : bookmarks.children()) {
			int to = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
			rest = rest.replaceAll("(?m)^" + quoted(item.getTitle()) + "\\s+" + to + "$", item.getTitle());
			rest = withoutContents(rest, document, item);
		}
		return rest;
	}

	/**
	 * The same of the text of a page.
	 * @param own areas that the document is of: a region, and of its authorities one
	 */
	List<String> missing(String text, Set<String> own) {
		String page = plain(text);
		for (Pattern definition : this.definitions) {
			page = blank(definition, page);
		}
		// Names first: what a title ends with may look like the day of a month that
		// follows it.
		List<Named> measuresOnPage = named(this.measures, page);
		StringBuilder named = new StringBuilder(page);
		measuresOnPage.forEach((name) -> {
			for (int i = name.from(); i < name.to(); i++) {
				named.setCharAt(i, Character.isDigit(named.charAt(i)) ? '~' : named.charAt(i));
			}
		});
		page = named.toString();
		for (Pattern kind : NO_FIGURES) {
			page = blank(kind, page);
		}
		boolean unnamed = UNNAMED.matcher(page).find();
		Matcher contents = CONTENTS.matcher(page);
		if (contents.find()) {
			page = page.substring(0, contents.start()) + PAGE_OF_CONTENTS.matcher(page.substring(contents.start()))
				.replaceAll((found) -> found.group(1) + "~".repeat(found.end() - found.end(1)));
		}
		List<Named> areasOnPage = named(this.areas, page);
		Set<String> areasOfPage = codes(areasOnPage, 0, page.length());
		areasOfPage.addAll(own);
		// A table that goes on from the page before is of what that named last.
		Set<String> all = codes(measuresOnPage, 0, page.length());
		all.addAll(this.carried);
		measuresOnPage.stream()
			.mapToInt(Named::to)
			.max()
			.ifPresent((to) -> this.carried = measuresOnPage.stream()
				.filter((name) -> name.to() == to)
				.map(Named::code)
				.collect(Collectors.toSet()));
		List<String> missing = new ArrayList<>();
		Deque<Integer> starts = new ArrayDeque<>();
		int before = 0;
		int start = 0;
		for (String line : page.split("\n")) {
			int end = start + line.length();
			int from = before;
			int lineStart = start;
			// A row of a table begins with its name; what a sentence is of may have been
			// named a few lines before.
			Set<String> measures = codes(measuresOnPage, begins(measuresOnPage, start) ? start : from, end);
			Set<String> areas = codes(areasOnPage, start, end);
			if (areasOnPage.stream().anyMatch((name) -> name.from() == lineStart && name.to() == end)) {
				this.headed = Set.copyOf(areas);
			}
			if (!areas.isEmpty()) {
				areas.addAll(this.headed);
				areas.addAll(begins(areasOnPage, start) ? Set.of() : codes(areasOnPage, from, end));
				areas.addAll(own);
			}
			Matcher numbers = NUMBER.matcher(line);
			while (numbers.find()) {
				BigDecimal printed = number(numbers.group());
				if (!this.tables.have(printed, measures.isEmpty() ? all : measures,
						unnamed ? Set.of() : areas.isEmpty() ? areasOfPage : areas)
						&& !this.recorded.contains(printed)) {
					missing.add(numbers.group() + " in: " + line);
				}
			}
			starts.addLast(start);
			before = (starts.size() > BEFORE) ? starts.removeFirst() : starts.getFirst();
			start = end + 1;
		}
		return missing;
	}

	/** As long as before, so that names stay where they are. */
	private static String blank(Pattern kind, String text) {
		return kind.matcher(text).replaceAll((found) -> found.group().replaceAll("[^\\s]", "~"));
	}

	/** But for a bullet, or a sign. */
	private static boolean begins(List<Named> names, int start) {
		return names.stream().anyMatch((name) -> name.from() >= start && name.from() <= start + 2);
	}

	private static Set<String> codes(List<Named> names, int from, int to) {
		return names.stream()
			.filter((name) -> name.from() < to && name.to() > from)
			.map(Named::code)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<Named> named(Map<String, Name> names, String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		List<Named> named = new ArrayList<>();
		names.values().stream().filter((name) -> lower.contains(name.firstWord())).forEach((name) -> {
			Matcher found = name.pattern().matcher(text);
			while (found.find()) {
				named.add(new Named(found.start(), found.end(), name.code()));
			}
		});
		return named;
	}

	/**
	 * What an area or a measure is called.
	 *
	 * @param pattern of the name, and of what may stand before it
	 * @param firstWord of it, in small letters: without it in a text there is no need to
	 * look further
	 * @param code of the area or measure
	 */
	private record Name(Pattern pattern, String firstWord, String code) {
	}

	/** Where a name stands in a text. */
	private record Named(int from, int to, String code) {
	}

}
