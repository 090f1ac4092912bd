package uk.quartile.console.users;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who may go where. Whatever is not named here is for nobody. */
@Configuration(proxyBeanMethods = false)
public class WebSecurity {

	private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'none'; connect-src 'self'; frame-src 'self'; object-src 'none'; form-action 'self'; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	private static final String HTMX = "HX-Request";

	private static final String[] FOR_ANYBODY = { "/login", "/assets/**", "/actuator/health", "/actuator/health/*",
			"/error" };

	/** Each looks itself whose figures are asked for. */
	private static final String[] FOR_EVERY_USER = { "/", "/password", "/logout", "/documents", "/documents/**" };

	private static final String[] FOR_WHO_SENDS_RETURNS = { "/returns", "/returns/**" };

	private static final String[] FOR_ANALYSTS = { "/quarter", "/quarter/**", "/runs", "/runs/**", "/figures",
			"/figures/**", "/explain", "/changes", "/chase", "/chase/**", "/record", "/record/**", "/reference",
			"/reference/**" };

	private static final String[] FOR_ADMINISTRATORS = { "/users", "/users/**", "/audit", "/actuator/prometheus" };

	@Bean
	JdbcUsers users(JdbcClient jdbc, Clock clock) {
		return new JdbcUsers(jdbc, clock);
	}

	@Bean
	JdbcAudit audit(JdbcClient jdbc, Clock clock) {
		return new JdbcAudit(jdbc, clock);
	}

	@Bean
	Passwords passwords() {
		return new Passwords();
	}

	@Bean
	Accounts accounts(JdbcUsers users, Passwords passwords) {
		return new Accounts(users, passwords);
	}

	@Bean
	SecurityFilterChain doors(HttpSecurity http, JdbcUsers users, JdbcAudit audit, Passwords passwords)
			throws Exception {
		return http.authenticationProvider(new Logins(users, audit, passwords))
			.authorizeHttpRequests(WebSecurity::allow)
			.formLogin((login) -> login.loginPage("/login")
				.defaultSuccessUrl("/", false)
				.failureHandler((request, response, fault) -> response
					.sendRedirect(request.getContextPath() + "/login?" + why(fault))))
			.logout((logout) -> logout.logoutSuccessUrl("/login?out"))
			.addFilterBefore(new Checkpoint(users, audit), ExceptionTranslationFilter.class)
			.exceptionHandling((faults) -> faults.authenticationEntryPoint(WebSecurity::sendToLogin))
			.requestCache((cache) -> cache.requestCache(pagesAlone()))
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader((policy) -> policy.policy("camera=(), microphone=(), geolocation=()")))
			.build();
	}

	private static void allow(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
		String administrator = Role.ADMINISTRATOR.name();
		String analyst = Role.ANALYST.name();
		routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
			.permitAll()
			.requestMatchers(FOR_ANYBODY)
			.permitAll()
			.requestMatchers(FOR_EVERY_USER)
			.authenticated()
			.requestMatchers(FOR_WHO_SENDS_RETURNS)
			.hasAnyRole(analyst, administrator, Role.AUTHORITY.name())
			.requestMatchers(FOR_ANALYSTS)
			.hasAnyRole(analyst, administrator)
			.requestMatchers(FOR_ADMINISTRATORS)
			.hasRole(administrator)
			.anyRequest()
			.denyAll();
	}

	private static String why(AuthenticationException fault) {
		return (fault instanceof LockedException) ? "wait" : "wrong";
	}

	/**
	 * A part of a page that is asked for is told to go there: it can't show the login.
	 */
	private static void sendToLogin(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException fault) throws IOException {
		String login = request.getContextPath() + "/login";
		if (request.getHeader(HTMX) != null) {
			response.setHeader("HX-Redirect", login);
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			response.sendRedirect(login);
		}
	}

	/** After the login people go on to a page, and to no script, picture or part. */
	private static HttpSessionRequestCache pagesAlone() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(
				(request) -> request.getMethod().equals(HttpMethod.GET.name()) && request.getHeader(HTMX) == null
						&& String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html"));
		return cache;
	}

}
