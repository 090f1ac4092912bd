package uk.quartile.intake.checks.file;

import java.util.List;

import uk.quartile.intake.checks.FileCheck;

/** All checks of files. */
public final class FileChecks {

	/** In the order in which their findings about one line are told. */
	public static final List<FileCheck> ALL = List.of(new FileUnreadable(), new FileChanging(), new FileMisplaced(),
			new FileTwice(), new FileTooLarge(), new FileNotText());

	private FileChecks() {
	}

}
