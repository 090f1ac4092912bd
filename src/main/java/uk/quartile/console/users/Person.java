package uk.quartile.console.users;

import java.util.Collection;
import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A user who has logged in.
 *
 * @param user as he or she was then
 */
public record Person(User user) implements UserDetails {

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority("ROLE_" + this.user.role().name()));
	}

	/** The session needs none. */
	@Override
	public String getPassword() {
		return "";
	}

	@Override
	public String getUsername() {
		return this.user.name();
	}

	/** Whether figures of an authority that are not published are for this person. */
	public boolean maySee(String authority) {
		return this.user.role().seesAllFigures()
				|| (this.user.role() == Role.AUTHORITY && this.user.authority().equals(authority));
	}

	public boolean seesAllFigures() {
		return this.user.role().seesAllFigures();
	}

	public boolean isAdministrator() {
		return this.user.role() == Role.ADMINISTRATOR;
	}

}
