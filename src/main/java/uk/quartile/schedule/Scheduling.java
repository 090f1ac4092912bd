package uk.quartile.schedule;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.quartile.database.Database;
import uk.quartile.database.Machine;
import uk.quartile.notices.JdbcNotices;
import uk.quartile.run.Request;

/** Puts the schedule together. */
@Configuration(proxyBeanMethods = false)
public class Scheduling {

	/** One that says nothing for four of these is taken for dead. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(5);

	private static final int MISSED = 4;

	/** A run that is told to stop finishes what is at hand within twenty seconds. */
	private static final Duration PATIENCE = Duration.ofSeconds(25);

	@Bean
	JdbcScheduledRuns scheduledRuns(JdbcClient jdbc) {
		return new JdbcScheduledRuns(jdbc);
	}

	@Bean
	JdbcNotices toldBefore(JdbcClient jdbc) {
		return new JdbcNotices(jdbc);
	}

	@Bean(destroyMethod = "close")
	RunSchedule runSchedule(DataSource source, Database database, Request.Folders folders, JdbcScheduledRuns kept,
			JdbcNotices told, ServerLog log, Clock clock) {
		NightlyTimes times = new NightlyTimes(folders);
		RunSchedule schedule = new RunSchedule(new Attempts(database, folders, kept, told, log, times, clock), times,
				kept, clock);
		schedule.start(Scheduler.create(source, schedule.askedTask())
			.startTasks(schedule.nightlyTask())
			.threads(1)
			.pollingInterval(Duration.ofSeconds(5))
			.enableImmediateExecution()
			.heartbeatInterval(HEARTBEAT)
			.missedHeartbeatsLimit(MISSED)
			.schedulerName(new SchedulerName.Fixed(Machine.name() + ", process " + ProcessHandle.current().pid()))
			.shutdownMaxWait(PATIENCE)
			.clock(clock::instant)
			.build());
		return schedule;
	}

}
