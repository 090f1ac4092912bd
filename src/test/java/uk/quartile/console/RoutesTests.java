package uk.quartile.console;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import uk.quartile.console.Browser.Page;
import uk.quartile.console.users.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route, as every role, and as nobody. */
@Timeout(300)
class RoutesTests {

	@RegisterExtension
	static final ConsoleUnderTest console = new ConsoleUnderTest();

	private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

	private static final Set<Role> WHO_SENDS = EnumSet.of(Role.AUTHORITY, Role.ANALYST, Role.ADMINISTRATOR);

	private static final Set<Role> ANALYSTS = EnumSet.of(Role.ANALYST, Role.ADMINISTRATOR);

	private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);

	/** No region of this name: a form that may be sent starts no run. */
	private static final Map<String, String> NOTHING_DONE = Map.of("region", "nowhere");

	/** Whom the beginning of an address is for; what is not here, nobody may open. */
	private static final Map<String, Set<Role>> FOR = new LinkedHashMap<>();

	static {
		FOR.put("/password", EVERYBODY);
		// Files that belong to no authority may hold figures of any.
		FOR.put("/documents/receipts", ANALYSTS);
		FOR.put("/documents", EVERYBODY);
		FOR.put("/returns", WHO_SENDS);
		FOR.put("/quarter", ANALYSTS);
		FOR.put("/runs", ANALYSTS);
		FOR.put("/figures", ANALYSTS);
		FOR.put("/explain", ANALYSTS);
		FOR.put("/changes", ANALYSTS);
		FOR.put("/chase", ANALYSTS);
		FOR.put("/record", ANALYSTS);
		FOR.put("/reference", ANALYSTS);
		FOR.put("/users", ADMINISTRATORS);
		FOR.put("/audit", ADMINISTRATORS);
	}

	@Test
	void letsEachRoleInWhereItBelongsAndNowhereElse() {
		List<String> wrong = new ArrayList<>();
		for (Route route : routes()) {
			Set<Role> allowed = allowed(route.address());
			for (Role role : Role.values()) {
				Page page = route.get() ? console.as(role).get(route.address())
						: console.as(role).post(route.address(), NOTHING_DONE);
				boolean in = page.status() != 403;
				boolean login = page.header("Location").endsWith("/login");
				if (in != allowed.contains(role) || login) {
					wrong.add(role + " " + route + ": " + page.status());
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void letsNobodyInWhoHasNotLoggedIn() {
		Browser nobody = console.anybody();
		assertThat(routes()).allSatisfy((route) -> {
			Page page = route.get() ? nobody.get(route.address()) : nobody.post(route.address(), Map.of());
			assertThat(page.status()).as(route.toString()).isEqualTo(302);
			assertThat(page.header("Location")).as(route.toString()).endsWith("/login");
		});
		assertThat(nobody.get("/actuator/health").status()).isEqualTo(200);
		assertThat(nobody.get("/actuator/health").text()).doesNotContain("database", "details");
		assertThat(List.of("/actuator", "/actuator/env", "/actuator/prometheus", "/assets/../console.properties",
				"/nowhere"))
			.allSatisfy((address) -> assertThat(nobody.get(address).status()).as(address).isNotEqualTo(200));
	}

	/** Another site can make a browser send a form, but doesn't know the token. */
	@Test
	void takesNoFormWithoutItsToken() {
		assertThat(routes()).filteredOn((route) -> !route.get())
			.isNotEmpty()
			.allSatisfy(
					(route) -> assertThat(console.as(Role.ADMINISTRATOR).postAsItIs(route.address(), Map.of()).status())
						.as(route.toString())
						.isEqualTo(403));
	}

	@Test
	void showsAnAuthorityNothingOfAnothersReturns() {
		List<String> own = List.of("/returns/" + ConsoleUnderTest.QUARTER + "/" + ConsoleUnderTest.AUTHORITY,
				"/returns/" + ConsoleUnderTest.QUARTER + "/" + ConsoleUnderTest.AUTHORITY + "/lines",
				"/returns/" + ConsoleUnderTest.QUARTER + "/" + ConsoleUnderTest.AUTHORITY + "/template");
		Browser officer = console.as(Role.AUTHORITY);
		assertThat(own).allSatisfy((address) -> {
			assertThat(officer.get(address).status()).as(address).isIn(200, 302);
			String others = address.replace(ConsoleUnderTest.AUTHORITY, ConsoleUnderTest.OTHER);
			assertThat(officer.get(others).status()).as(others).isEqualTo(403);
			assertThat(console.as(Role.ANALYST).get(others).status()).as(others).isIn(200, 302);
		});
		// The number of another's submission under one's own name leads nowhere.
		long others = console.jdbc()
			.sql("SELECT max(id) FROM submission WHERE authority = ?")
			.param(ConsoleUnderTest.OTHER)
			.query(Long.class)
			.single();
		assertThat(officer.get(own.get(0) + "/" + others + "/file").status()).isEqualTo(404);
		assertThat(officer.get("/returns").words()).contains("Your returns").doesNotContain(ConsoleUnderTest.OTHER);
	}

	private static Set<Role> allowed(String address) {
		return FOR.entrySet()
			.stream()
			.filter((each) -> address.equals(each.getKey()) || address.startsWith(each.getKey() + "/")
					|| address.startsWith(each.getKey() + "?"))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow(() -> new AssertionError(address + " is not in the list of whom a route is for"));
	}

	/** All that there are, with what stands for the variables in their addresses. */
	private static List<Route> routes() {
		Set<Route> routes = new TreeSet<>();
		for (RequestMappingInfo mapping : console
			.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet()) {
			for (String pattern : mapping.getPatternValues()) {
				if (Set.of("/login", "/error", "/").contains(pattern)) {
					continue;
				}
				Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
				assertThat(methods).as(pattern).isNotEmpty();
				methods.forEach((method) -> routes.add(new Route(method == RequestMethod.GET, filled(pattern))));
			}
		}
		assertThat(routes).hasSizeGreaterThan(20);
		return List.copyOf(routes);
	}

	private static String filled(String pattern) {
		String address = pattern.replace("{quarter}", ConsoleUnderTest.QUARTER)
			.replace("{authority}", ConsoleUnderTest.AUTHORITY)
			.replace("{area}", ConsoleUnderTest.AUTHORITY)
			.replace("{region}", ConsoleUnderTest.REGION)
			.replaceAll("\\{(?:id|number):\\[0-9\\]\\+\\}", "1")
			.replaceAll("\\{id:\\[0-9a-f\\]\\{32\\}\\}", "0123456789abcdef".repeat(2))
			.replaceAll("\\{\\*?\\w+(?::[^/]*)?\\}", "x")
			.replace("/**", "/x");
		return address.equals("/chase") ? address + "?quarter=" + ConsoleUnderTest.QUARTER : address;
	}

	/**
	 * One that the console answers.
	 *
	 * @param get whether it is asked for, and not sent to
	 * @param address with something for its variables
	 */
	private record Route(boolean get, String address) implements Comparable<Route> {

		@Override
		public int compareTo(Route other) {
			return toString().compareTo(other.toString());
		}

		@Override
		public String toString() {
			return (this.get ? "GET " : "POST ") + this.address;
		}

	}

}
