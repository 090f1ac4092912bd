package uk.quartile.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import uk.quartile.domain.FileAside;

/** Whether folders can be read and written, and by whom. */
final class FoldersCheck {

	private final String user;

	/**
	 * A check.
	 * @param user who runs this process
	 */
	FoldersCheck(String user) {
		this.user = user;
	}

	/** A folder that is read, such as {@code input/}. */
	Diagnosis read(String option, Path folder) {
		if (!Files.isDirectory(folder)) {
			return Diagnosis.wrong(folder + ": found no such folder; expected the one that is read; make it, or name "
					+ "another with " + option + ".");
		}
		try {
			FolderLook look = FolderLook.at(folder);
			return look.unreadable().isEmpty() ? Diagnosis.well(folder + ": all can be read.")
					: Diagnosis.wrong(folder + ": found " + Amounts.count(look.unreadable().size(), "file")
							+ " or folders that " + this.user + " can't read: " + Amounts.some(look.unreadable())
							+ "; expected all to be readable; mend their permissions, or take them away.");
		}
		catch (IOException ex) {
			return unlistable(folder, ex);
		}
	}

	/** Files among the returns that nobody can mean as one. */
	Diagnosis returns(Path returns) {
		if (!Files.isDirectory(returns)) {
			return Diagnosis.wrong(returns + ": found no folder of returns; expected one with files such as "
					+ "2019-20-Q1/E06000016.csv; make it and put the returns there, or name another with --input.");
		}
		try {
			List<Path> files = FolderLook.at(returns).files();
			List<Path> others = files.stream().filter((each) -> !isReturn(each)).toList();
			return others.isEmpty()
					? Diagnosis
						.well(returns + ": " + Amounts.count(files.size(), "file") + " of returns, all named as such.")
					: Diagnosis.doubtful(returns + ": found " + Amounts.count(others.size(), "file")
							+ " that can be no return by the name: " + Amounts.some(others)
							+ "; expected names that end in .csv or .xlsx; rename them, or take them away.");
		}
		catch (IOException ex) {
			return unlistable(returns, ex);
		}
	}

	private static boolean isReturn(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".csv") || name.endsWith(".xlsx");
	}

	/**
	 * A folder that is written, such as the output.
	 * @param deep whether all in it is looked at
	 */
	List<Diagnosis> written(String option, Path folder, boolean deep) {
		if (!Files.exists(folder)) {
			return List.of(toBeMade(option, folder));
		}
		if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
			return List.of(Diagnosis.wrong(folder + ": found "
					+ (Files.isDirectory(folder) ? "that " + this.user + " may not write there" : "a file")
					+ "; expected a folder that it may write to; see to that, or " + "name another with " + option
					+ "."));
		}
		try {
			return deep ? whole(folder, FolderLook.at(folder)) : List.of(owned(folder, FolderLook.owner(folder)));
		}
		catch (IOException ex) {
			return List.of(unlistable(folder, ex));
		}
	}

	private List<Diagnosis> whole(Path folder, FolderLook look) {
		List<Diagnosis> diagnoses = new ArrayList<>();
		diagnoses.add(owned(folder, look.owner()));
		if (!look.ofOthers().isEmpty()) {
			diagnoses.add(Diagnosis.doubtful(folder + ": found " + Amounts.count(look.ofOthers().size(), "file")
					+ " or folders that don't belong to " + look.owner() + ", whose the folder is: "
					+ Amounts.some(look.ofOthers())
					+ "; expected one owner of all, or later runs can't replace them; as root: chown -R " + look.owner()
					+ " " + folder + "."));
		}
		if (!look.unfinished().isEmpty()) {
			diagnoses.add(Diagnosis.doubtful(folder + ": found " + Amounts.count(look.unfinished().size(), "file")
					+ " that a killed run left unfinished: " + Amounts.some(look.unfinished())
					+ "; expected none while nobody runs; the next run overwrites those that it writes again, and the "
					+ "others can be removed."));
		}
		return diagnoses;
	}

	private Diagnosis owned(Path folder, String owner) {
		return owner.equals(this.user) ? Diagnosis.well(folder + ": " + owner + " may write there, and owns it.")
				: Diagnosis.doubtful(folder + ": found that it belongs to " + owner + ", and that " + this.user
						+ " asks; expected that one user runs Quartile; run it as " + owner + ".");
	}

	private Diagnosis toBeMade(String option, Path folder) {
		Path above = folder.toAbsolutePath().getParent();
		while (above != null && !Files.exists(above)) {
			above = above.getParent();
		}
		return (above != null && Files.isDirectory(above) && Files.isWritable(above))
				? Diagnosis.well(folder + ": not there yet; the first run makes it.")
				: Diagnosis.wrong(folder + ": found no such folder, and that " + this.user + " may not make it in "
						+ above + "; expected a folder that it may write to; make it, or name another with " + option
						+ ".");
	}

	private Diagnosis unlistable(Path folder, IOException ex) {
		return Diagnosis.wrong(folder + ": found that " + this.user + " can't list it (" + FileAside.reason(ex)
				+ "); expected the right to; mend its permissions.");
	}

}
