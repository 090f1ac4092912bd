package uk.quartile.console.layout;

import java.util.List;
import java.util.stream.Stream;

import uk.quartile.console.users.Role;

/** The pages that somebody may open. */
enum Menu {

	QUARTER("Quarter", "/quarter", Role.ANALYST),

	RETURNS("Returns", "/returns", Role.AUTHORITY),

	RUNS("Runs", "/runs", Role.ANALYST),

	DOCUMENTS("Documents", "/documents", Role.VIEWER),

	FIGURES("Figures", "/figures", Role.ANALYST),

	CHANGES("What changed", "/changes", Role.ANALYST),

	RECORD("On record", "/record", Role.ANALYST),

	REFERENCE("Reference", "/reference", Role.ANALYST),

	USERS("Users", "/users", Role.ADMINISTRATOR),

	AUDIT("Audit", "/audit", Role.ADMINISTRATOR);

	private final String title;

	private final String address;

	private final Role from;

	Menu(String title, String address, Role from) {
		this.title = title;
		this.address = address;
		this.from = from;
	}

	/** The menu of a role, on a page. */
	static List<MenuItem> of(Role role, String path) {
		return Stream.of(values())
			.filter((each) -> role.compareTo(each.from) >= 0)
			.map((each) -> new MenuItem(each.title, each.address,
					path.equals(each.address) || path.startsWith(each.address + "/")))
			.toList();
	}

}
