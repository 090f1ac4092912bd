package uk.quartile.console.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

import org.slf4j.LoggerFactory;

import uk.quartile.catalogue.CatalogueFiles;
import uk.quartile.catalogue.JdbcCatalogue;
import uk.quartile.catalogue.reading.FaultyCatalogueException;
import uk.quartile.console.inputs.CurrentCatalogue;
import uk.quartile.database.Database;
import uk.quartile.database.DatabaseException;
import uk.quartile.database.RunInProgressException;
import uk.quartile.database.RunLock;
import uk.quartile.domain.FileAside;
import uk.quartile.domain.Finding;
import uk.quartile.domain.Readers;
import uk.quartile.record.receiving.JdbcRecordReceipts;
import uk.quartile.record.receiving.RecordCheck;
import uk.quartile.run.Request;

/**
 * Writes new versions of input files: only what runs would accept, only in place of what
 * somebody has seen, and only where that was received, so that no version is lost.
 */
public final class RecordKeeper {

	private static final String CHANGED = "Somebody has changed this meanwhile: look at it as it is now, and enter your "
			+ "change again";

	private final Request.Folders folders;

	private final CurrentCatalogue current;

	private final JdbcReceivedRecords received;

	private final JdbcRecordReceipts records;

	private final JdbcCatalogue tables;

	private final Database database;

	private final Clock clock;

	RecordKeeper(Request.Folders folders, CurrentCatalogue current, JdbcReceivedRecords received,
			JdbcRecordReceipts records, JdbcCatalogue tables, Database database, Clock clock) {
		this.folders = folders;
		this.current = current;
		this.received = received;
		this.records = records;
		this.tables = tables;
		this.database = database;
		this.clock = clock;
	}

	/** A file as it lies there. */
	InputTable read(RecordKind kind, Subject subject) {
		return InputTable.read(place(kind, subject), kind.columns());
	}

	/** Whether the next run takes in a file as it lies there. */
	boolean awaitsRun(RecordKind kind, Subject subject, InputTable table) {
		return !table.sha256().isEmpty() && !this.received.has(kind.path(subject), table.sha256());
	}

	/**
	 * Writes a file anew.
	 * @param seen SHA-256 of the file that the change was made in; blank for none
	 * @param line of the row that is changed; 0 for a new one
	 * @param change what is made of the file
	 * @return why it was not written; none if it was
	 */
	List<Refused> write(RecordKind kind, Subject subject, String seen, int line, UnaryOperator<InputTable> change) {
		return this.received.inTurn(() -> writeNow(kind, subject, seen, line, change));
	}

	private List<Refused> writeNow(RecordKind kind, Subject subject, String seen, int line,
			UnaryOperator<InputTable> change) {
		InputTable table = read(kind, subject);
		if (!table.sha256().equals(seen)
				|| (line > 0 && table.at(line).filter((each) -> kind.isAbout(each.values(), subject)).isEmpty())) {
			return List.of(Refused.form(CHANGED));
		}
		InputTable changed = change.apply(table);
		try {
			CatalogueFiles files = this.current.files();
			byte[] bytes = changed.written();
			List<Refused> refused = check(kind, subject, files, bytes).stream()
				.map((each) -> refused(kind, each, changed.lineWritten(line)))
				.toList();
			if (refused.isEmpty()) {
				keepPresent(kind, subject, table, files);
				put(place(kind, subject), bytes);
			}
			return refused;
		}
		catch (FaultyCatalogueException ex) {
			return List.of(Refused.form("Nothing can be checked while jobs/ or the reference tables have faults: mend "
					+ "them first. The page Reference lists them"));
		}
		catch (RunInProgressException ex) {
			return List.of(Refused.form("A run is taking in the file as it was: try again when the run has ended"));
		}
		catch (IOException | DatabaseException ex) {
			LoggerFactory.getLogger(RecordKeeper.class).warn("Not written: {}", kind.path(subject), ex);
			return List
				.of(Refused.form("The file could not be written: whoever looks after this installation has to see "
						+ "to the input folder; the log says more"));
		}
	}

	private List<Finding> check(RecordKind kind, Subject subject, CatalogueFiles files, byte[] bytes) {
		if (kind != RecordKind.SIGN_OFFS) {
			return RecordCheck.of(kind.path(subject), bytes, files.catalogue()).findings();
		}
		try {
			files.with(kind.path(subject), bytes, this.clock);
			return List.of();
		}
		catch (FaultyCatalogueException ex) {
			return ex.findings();
		}
	}

	/** What is wrong with a row that was there before is told with its line. */
	private static Refused refused(RecordKind kind, Finding finding, int line) {
		Integer of = finding.line();
		if (of == null || of != line) {
			return Refused.form(finding.message());
		}
		return kind.fields()
			.stream()
			.filter((each) -> each.column().equals(finding.column()))
			.findFirst()
			.map((each) -> new Refused(each.label() + ": found " + finding.found() + "; expected " + finding.expected()
					+ "; " + finding.remedy() + ".", each.id()))
			.orElseGet(() -> Refused.form(finding.message()));
	}

	/** Takes in the file that is about to be replaced, as a run would. */
	private void keepPresent(RecordKind kind, Subject subject, InputTable table, CatalogueFiles files) {
		if (awaitsRun(kind, subject, table)) {
			try (RunLock.Held right = new RunLock(this.database).tryAcquire()) {
				if (kind == RecordKind.SIGN_OFFS) {
					this.tables.receive(files);
				}
				else {
					this.records.receive(this.folders.input(), files.catalogue());
				}
			}
		}
	}

	/** A file keeps its rights, and a link what it leads to. */
	private static void put(Path file, byte[] bytes) throws IOException {
		Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
		boolean there = Files.exists(file);
		Path place = there ? file.toRealPath() : file;
		FileAside aside = FileAside.filled(place, Readers.EVERYONE, (stream) -> stream.write(bytes));
		PosixFileAttributeView rights = Files.getFileAttributeView(place, PosixFileAttributeView.class);
		if (there && rights != null) {
			Files.setPosixFilePermissions(aside.path(), rights.readAttributes().permissions());
		}
		aside.moveIn();
	}

	private Path place(RecordKind kind, Subject subject) {
		return this.folders.input().resolve(kind.path(subject));
	}

}
