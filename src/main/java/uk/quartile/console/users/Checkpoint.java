package uk.quartile.console.users;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at everybody who is logged in, at each step: who was changed meanwhile has to log
 * in anew, and who must change the password does nothing else before. What was done is
 * written down.
 */
final class Checkpoint extends OncePerRequestFilter {

	/** What the page asks for by itself, over and over. */
	static final String POLL = "HX-Poll";

	private final JdbcUsers users;

	private final JdbcAudit audit;

	Checkpoint(JdbcUsers users, JdbcAudit audit) {
		this.users = users;
		this.audit = audit;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication known = SecurityContextHolder.getContext().getAuthentication();
		if (known == null || !(known.getPrincipal() instanceof Person person)
				|| request.getServletPath().startsWith("/assets/")) {
			chain.doFilter(request, response);
			return;
		}
		if (isChanged(person)) {
			request.logout();
			SecurityContextHolder.clearContext();
			if (request.getSession(false) != null) {
				request.getSession().invalidate();
			}
			chain.doFilter(request, response);
			return;
		}
		if (person.user().mustChangePassword() && !isAllowedBefore(request.getServletPath())) {
			if (request.getHeader("HX-Request") != null) {
				response.setHeader("HX-Redirect", request.getContextPath() + "/password");
			}
			else {
				response.sendRedirect(request.getContextPath() + "/password");
			}
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			note(request, response, person);
		}
	}

	private static boolean isAllowedBefore(String path) {
		return path.equals("/password") || path.equals("/logout") || path.startsWith("/actuator/health");
	}

	private boolean isChanged(Person person) {
		Optional<User> now = this.users.find(person.getUsername());
		return now.isEmpty() || now.get().closed() || now.get().version() != person.user().version();
	}

	private void note(HttpServletRequest request, HttpServletResponse response, Person person) {
		if (request.getHeader(POLL) != null || request.getServletPath().startsWith("/actuator/")) {
			return;
		}
		int status = response.getStatus();
		String query = request.getQueryString();
		this.audit.note(person.getUsername(), did(request, response), request.getMethod() + " "
				+ request.getRequestURI() + ((query != null) ? "?" + query : "") + " " + status,
				request.getRemoteAddr());
	}

	private static String did(HttpServletRequest request, HttpServletResponse response) {
		if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
			return Deed.REFUSED;
		}
		if (!request.getMethod().equals("GET")) {
			return Deed.DID;
		}
		return (response.getHeader("Content-Disposition") != null) ? Deed.DOWNLOADED : Deed.SAW;
	}

}
