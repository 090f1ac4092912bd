package uk.quartile.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The files that operators take over: systemd's own program reads its own. */
class ManifestsTests {

	private static final Path UNITS = Path.of("jobs/systemd");

	private static final Path ANALYZE = Path.of("/usr/bin/systemd-analyze");

	@TempDir
	private Path folder;

	@Test
	void areUnitsThatSystemdFindsNoFaultWith() throws Exception {
		assumeTrue(Files.isExecutable(ANALYZE), ANALYZE + " is not installed");
		List<String> command = new ArrayList<>(List.of(ANALYZE.toString(), "verify", "--man=no"));
		for (String name : List.of("quartile.service", "quartile-run.service", "quartile-run.timer")) {
			// It looks whether the program is there.
			Path copy = Files.writeString(this.folder.resolve(name), Files.readString(UNITS.resolve(name))
				.replace("/opt/quartile/quartile", Path.of("quartile").toAbsolutePath().toString()));
			command.add(copy.toString());
		}
		assertThat(said(command.toArray(String[]::new))).isEmpty();
		assertThat(said(ANALYZE.toString(), "calendar", "*-*-* 02:00:00 Europe/London")).contains("Next elapse:");
	}

	@Test
	void serveAndRunAsAUserOfTheirOwnAndNobodyElsesRoot() throws IOException {
		for (String name : List.of("quartile.service", "quartile-run.service")) {
			assertThat(Files.readAllLines(UNITS.resolve(name))).as(name)
				.contains("User=quartile", "ProtectSystem=strict", "NoNewPrivileges=true", "KillMode=mixed",
						"UMask=0027");
		}
		assertThat(Files.readAllLines(UNITS.resolve("quartile-run.service"))).contains("SuccessExitStatus=3");
	}

	@Test
	void areObjectsOfKubernetesThatNobodysRootRuns() throws IOException {
		List<Map<String, Object>> objects = new ArrayList<>();
		new Yaml(new SafeConstructor(new LoaderOptions()))
			.loadAll(Files.readString(Path.of("docs/operations/kubernetes.yaml")))
			.forEach((each) -> objects.add(mapping(each)));
		assertThat(objects).extracting((each) -> each.get("kind"))
			.containsExactly("Secret", "PersistentVolumeClaim", "ConfigMap", "Deployment", "Service", "CronJob");
		Map<String, Object> deployed = mapping(at(objects.get(3), "spec", "template", "spec"));
		Map<String, Object> nightly = mapping(at(objects.get(5), "spec", "jobTemplate", "spec", "template", "spec"));
		for (Map<String, Object> pod : List.of(deployed, nightly)) {
			assertThat(at(pod, "securityContext", "runAsNonRoot")).isEqualTo(true);
			for (Object each : (List<?>) pod.get("containers")) {
				Map<String, Object> container = mapping(each);
				assertThat(at(container, "securityContext", "readOnlyRootFilesystem")).isEqualTo(true);
				assertThat(at(container, "securityContext", "allowPrivilegeEscalation")).isEqualTo(false);
			}
		}
		Map<String, Object> serving = mapping(((List<?>) deployed.get("containers")).get(0));
		Map<String, Object> proxy = mapping(((List<?>) deployed.get("containers")).get(1));
		assertThat(at(serving, "args")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
			.startsWith("serve");
		assertThat(at(proxy, "readinessProbe", "httpGet", "path")).isEqualTo("/actuator/health");
		assertThat(at(objects.get(3), "spec", "strategy", "type")).isEqualTo("Recreate");
		assertThat(at(objects.get(5), "spec", "concurrencyPolicy")).isEqualTo("Forbid");
		assertThat(mapping(objects.get(0).get("stringData")).keySet()).containsExactly("QUARTILE_DATABASE_URL",
				"QUARTILE_DATABASE_USERNAME", "QUARTILE_DATABASE_PASSWORD");
	}

	private static Object at(Map<String, Object> object, String... path) {
		Object at = object;
		for (String key : path) {
			at = mapping(at).get(key);
			assertThat(at).as(String.join(".", path)).isNotNull();
		}
		return at;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> mapping(Object value) {
		return (Map<String, Object>) value;
	}

	private static String said(String... command) throws IOException {
		return new String(new ProcessBuilder(command).redirectErrorStream(true).start().getInputStream().readAllBytes(),
				StandardCharsets.UTF_8)
			.strip();
	}

}
