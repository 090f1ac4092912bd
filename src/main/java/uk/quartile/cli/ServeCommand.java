package uk.quartile.cli;

import java.time.Clock;
import java.util.concurrent.Callable;

import org.springframework.batch.core.listener.JobExecutionListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import uk.quartile.cli.terminal.ExitStatus;
import uk.quartile.cli.terminal.FolderOptions;
import uk.quartile.cli.terminal.HelpOption;
import uk.quartile.cli.terminal.Terminal;
import uk.quartile.database.Database;
import uk.quartile.run.BenchmarkingRun;
import uk.quartile.run.Failure;
import uk.quartile.run.Interruption;
import uk.quartile.run.Request;
import uk.quartile.run.context.Databases;
import uk.quartile.schedule.Server;

/** Runs the main job by itself. */
@Command(name = "serve", sortOptions = false,
		description = {
				"Does the main job at the times that jobs/quarterly-benchmarking.yml sets, until it is stopped "
						+ "(Ctrl-C, or SIGTERM).",
				"Each run reads jobs/ anew. While it serves, other commands share its database." },
		footerHeading = "%nExamples:%n",
		footer = { "  ./quartile serve", "  ./quartile serve --output /srv/committee --data /var/lib/quartile" })
final class ServeCommand implements Callable<Integer> {

	@Mixin
	private final HelpOption help = new HelpOption();

	@Mixin
	private final FolderOptions folders = new FolderOptions();

	private final Clock clock;

	private final Terminal terminal;

	ServeCommand(Clock clock, Terminal terminal) {
		this.clock = clock;
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Failure.logIn(this.folders.folders());
		Interruption interruption = new Interruption();
		interruption.listen(ExitStatus.DONE, () -> {
		});
		Request request = new Request(null, null, null, null, null, null, this.folders.foldersToRead());
		try (Database database = Databases.open(request.folders().data())) {
			Server server = new Server(this.clock, this.terminal.out(), interruption, (asked) -> Summary
				.sentence(new BenchmarkingRun(this.clock, interruption, new JobExecutionListener() {
				}).ofItsOwnProcess().run(asked)));
			return server.serve(request) ? ExitStatus.DONE : ExitStatus.FAILED;
		}
		finally {
			interruption.ended();
		}
	}

}
