package uk.quartile.console.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.console.inputs.WaitingReturns;
import uk.quartile.console.users.Person;
import uk.quartile.domain.Finding;
import uk.quartile.domain.FileAside;
import uk.quartile.domain.Readers;
import uk.quartile.domain.Severity;
import uk.quartile.domain.area.Authority;
import uk.quartile.intake.CheckedReturn;
import uk.quartile.intake.Intake;
import uk.quartile.run.Request;

/**
 * Checks what was sent, and puts what is accepted where the next run takes it in. Nothing
 * is overwritten that no run has received.
 */
public final class Acceptance {

	private final Request.Folders folders;

	private final CurrentCatalogue current;

	private final WaitingReturns waiting;

	public Acceptance(Request.Folders folders, CurrentCatalogue current, WaitingReturns waiting) {
		this.folders = folders;
		this.current = current;
		this.waiting = waiting;
	}

	/** What the checks say, as far as it is for this person. */
	Upload look(String id, List<Path> files, Person person) throws IOException {
		List<UploadedFile> looked = new ArrayList<>();
		for (Path file : files) {
			looked.add(look(file, person));
		}
		return new Upload(id, looked);
	}

	private UploadedFile look(Path file, Person person) throws IOException {
		String name = file.getFileName().toString();
		List<CheckedReturn> returns = check(file);
		String refused = refused(file, returns, person);
		boolean foreign = returns.stream().anyMatch((each) -> each.footprint() != null && !isFor(person, each));
		SentLines sent = SentLines.of(name, Files.readAllBytes(file));
		List<Finding> findings = returns.stream()
			.flatMap((each) -> each.findings().stream())
			// What is said beside earlier figures could tell another authority's.
			.filter((each) -> !foreign
					&& (person.seesAllFigures() || isPlaced(returns) || each.severity() == Severity.ERROR))
			.toList();
		boolean rejected = returns.stream().allMatch(CheckedReturn::rejected);
		return new UploadedFile(name, foreign ? "" : whose(returns), !rejected && refused.isEmpty(), refused,
				FindingShown.of(findings, sent));
	}

	private List<CheckedReturn> check(Path file) {
		return Intake.check(List.of(file), this.folders.input(), this.current.catalogue(), this.current.today());
	}

	private static boolean isPlaced(List<CheckedReturn> returns) {
		return returns.stream().allMatch((each) -> each.footprint() != null);
	}

	private static boolean isFor(Person person, CheckedReturn each) {
		return person.seesAllFigures()
				|| Objects.requireNonNull(each.footprint()).authorities().contains(person.user().authority());
	}

	private String refused(Path file, List<CheckedReturn> returns, Person person) {
		if (returns.stream().anyMatch((each) -> each.footprint() != null && !isFor(person, each))) {
			return "It holds figures of another authority than yours: send your own alone.";
		}
		if (!person.seesAllFigures() && returns.size() > 1) {
			return "It holds more than one return: send each in a file of its own.";
		}
		List<CheckedReturn> accepted = returns.stream().filter((each) -> !each.rejected()).toList();
		for (CheckedReturn each : accepted) {
			for (Path there : there(each, file)) {
				if (returns.size() > 1) {
					return "There is a return of its own for " + whose(List.of(each))
							+ ", which goes before a file of several: send that authority’s return by itself.";
				}
				if (!this.waiting.isReceived(there)) {
					return "The return that came before for " + whose(List.of(each))
							+ " has not been taken in yet: start a run first, so that nothing is lost.";
				}
			}
		}
		return "";
	}

	/** The files that are this return now, as text and as a workbook. */
	private List<Path> there(CheckedReturn each, Path sent) {
		if (each.footprint() == null || each.quarter() == null) {
			return List.of();
		}
		Path folder = this.folders.input().resolve("returns").resolve(each.quarter().toString());
		return List.of(".csv", ".xlsx", ".ods")
			.stream()
			.map((ending) -> folder.resolve(each.footprint().code() + ending))
			.filter(Files::exists)
			.toList();
	}

	private String whose(List<CheckedReturn> returns) {
		Catalogue catalogue = this.current.catalogue();
		return returns.stream()
			.filter((each) -> each.footprint() != null)
			.map((each) -> Objects.requireNonNull(each.footprint())
				.authorities()
				.stream()
				.map((code) -> catalogue.authority(code).map(Authority::name).orElse(code))
				.collect(Collectors.joining(" and ")) + ", " + each.quarter())
			.distinct()
			.collect(Collectors.joining("; "));
	}

	/**
	 * Puts a file where the next run finds it.
	 * @return whose it is, in words
	 * @throws Uploads.Unfit if it can't be accepted any more
	 */
	String accept(Path file, Person person) throws IOException, Uploads.Unfit {
		List<CheckedReturn> returns = check(file);
		String refused = refused(file, returns, person);
		if (!refused.isEmpty() || returns.stream().allMatch(CheckedReturn::rejected)) {
			throw new Uploads.Unfit(file.getFileName() + " cannot be accepted: "
					+ (refused.isEmpty() ? "the checks reject it now." : refused));
		}
		Path returnsFolder = this.folders.input().resolve("returns");
		if (returns.size() > 1) {
			put(file, unused(returnsFolder, file.getFileName().toString()));
			return whose(returns);
		}
		CheckedReturn one = returns.get(0);
		String name = file.getFileName().toString();
		Path place = returnsFolder.resolve(Objects.requireNonNull(one.quarter()).toString())
			.resolve(Objects.requireNonNull(one.footprint()).code() + name.substring(name.lastIndexOf('.')));
		put(file, place);
		for (Path before : there(one, file)) {
			if (!before.equals(place)) {
				Files.delete(before);
			}
		}
		return whose(returns);
	}

	private static Path unused(Path folder, String name) {
		int dot = name.lastIndexOf('.');
		Path file = folder.resolve(name);
		for (int number = 2; Files.exists(file); number++) {
			file = folder.resolve(name.substring(0, dot) + " " + number + name.substring(dot));
		}
		return file;
	}

	private static void put(Path file, Path place) throws IOException {
		Files.createDirectories(place.resolveSibling(""));
		FileAside.filled(place, Readers.ofTheEnvironment(), (stream) -> Files.copy(file, stream)).moveIn();
	}

}
