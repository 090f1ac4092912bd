package uk.quartile.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.cli.terminal.CatalogueOptions;
import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.FolderOptions;
import uk.quartile.cli.terminal.HelpOption;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.domain.FileAside;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Readers;
import uk.quartile.domain.Refusal;
import uk.quartile.domain.Run;
import uk.quartile.domain.area.AreaType;
import uk.quartile.domain.area.Authority;
import uk.quartile.domain.area.Footprint;
import uk.quartile.explanation.asking.Area;
import uk.quartile.explanation.asking.Question;
import uk.quartile.template.Template;
import uk.quartile.template.TemplateFormat;
import uk.quartile.template.TemplateText;
import uk.quartile.template.TemplateWorkbook;

/** Writes what an authority has to fill in. */
@Command(name = "template", sortOptions = false,
		description = {
				"Writes the workbook that an authority has to fill in: a row for each measure that is due, with its "
						+ "definition, the figures of last quarter and last year beside it, and a sheet of guidance.",
				"Earlier figures are those of the accepted returns under input/. Starts no database." },
		footerHeading = "%nExamples:%n",
		footer = { "  ./quartile template Leicester 2024-25-Q4",
				"  ./quartile template all 2024-25-Q4 --output to-send",
				"  ./quartile template E06000016 2024-25-Q4 --format csv" })
final class TemplateCommand implements Callable<Integer> {

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	@Mixin
	private final HelpOption help = new HelpOption();

	@Parameters(paramLabel = "AUTHORITY", index = "0",
			description = "Code (GSS or DfE) or name, or an unambiguous part of the name; several that return jointly "
					+ "joined by +; or all, for each authority of the region.")
	private String area = "";

	@Parameters(paramLabel = "QUARTER", index = "1", description = "Such as 2024-25-Q4, for January to March 2025.")
	private Quarter quarter = new Quarter(2019, 1);

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "xlsx",
			description = "xlsx, or csv for programs (${DEFAULT-VALUE}).")
	private TemplateFormat format = TemplateFormat.XLSX;

	@Option(names = "--output", paramLabel = "DIR",
			description = "Folder to write to (templates/QUARTER in the folder of documents).")
	private @Nullable Path folder;

	@Mixin
	private final CatalogueOptions options = new CatalogueOptions();

	private final Clock clock;

	private final Terminal terminal;

	TemplateCommand(Clock clock, Terminal terminal) {
		this.clock = clock;
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Catalogue catalogue = this.options.catalogue(this.clock);
		Path from = this.options.input();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZONE);
		List<Template> templates = new ArrayList<>();
		for (Area each : areas(catalogue)) {
			templates.add(Template.of(catalogue, from, Footprint.parse(each.code()), each.name(), this.quarter, today));
		}
		Path to = (this.folder != null) ? this.folder
				: FolderOptions.existing(null, "reports/output").resolve("templates").resolve(this.quarter.toString());
		try {
			Files.createDirectories(to);
			for (Template each : templates) {
				Path file = to.resolve(each.footprint().code() + "." + this.format.written());
				write(each, file);
				this.terminal.out()
					.println(file + ": " + each.name() + ", " + this.quarter + ", "
							+ ((each.lines().size() == 1) ? "1 measure" : each.lines().size() + " measures"));
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw Refusal.wrongRequest(
					"--output: found " + to + ", where nothing can be written (" + ex.getClass().getSimpleName()
							+ "); expected a folder that this user may write to, with room in it; "
							+ "name another, or mend its permissions.");
		}
		return ExitStatus.DONE;
	}

	private List<Area> areas(Catalogue catalogue) {
		if (!this.area.equals(Run.ALL_REGIONS)) {
			Area area = Question.area(catalogue, this.area, this.quarter);
			if (area.type() != AreaType.AUTHORITY && area.type() != AreaType.JOINT) {
				throw Refusal.wrongRequest("AUTHORITY: found '" + this.area + "', which sends no return; expected an "
						+ "authority, several joined by +, or all; name one.");
			}
			return List.of(area);
		}
		String region = catalogue.settings().region();
		List<String> regions = region.equals(Run.ALL_REGIONS) ? catalogue.regions() : List.of(region);
		return regions.stream()
			.flatMap((each) -> catalogue.members(each, this.quarter.lastDay()).stream())
			.map(TemplateCommand::area)
			.toList();
	}

	private static Area area(Authority authority) {
		return new Area(AreaType.AUTHORITY, authority.code(), authority.name(), authority.region());
	}

	/** Whole or not at all. */
	private void write(Template template, Path file) throws IOException {
		FileAside.filled(file, Readers.ofTheEnvironment(), (stream) -> {
			if (this.format == TemplateFormat.CSV) {
				TemplateText.write(template, stream);
			}
			else {
				TemplateWorkbook.write(template, stream);
			}
		}).moveIn();
	}

}
