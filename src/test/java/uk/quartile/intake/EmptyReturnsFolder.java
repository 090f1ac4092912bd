package uk.quartile.intake;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import uk.quartile.database.TestDatabase;

/** What tests of intake begin with: nothing received, and nothing to receive. */
public abstract class EmptyReturnsFolder {

	@RegisterExtension
	public final TestDatabase database = new TestDatabase();

	@TempDir
	Path folder;

	public ReturnsFolder returns;

	public IntakeRun run;

	@BeforeEach
	void prepare() throws IOException {
		this.returns = new ReturnsFolder(this.folder);
		this.run = new IntakeRun(this.database.dataSource(), this.returns.path(), Fixtures.CATALOGUE);
	}

}
