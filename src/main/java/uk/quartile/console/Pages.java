package uk.quartile.console;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import uk.quartile.console.accounts.AuditPage;
import uk.quartile.console.accounts.LoginPage;
import uk.quartile.console.accounts.PasswordPage;
import uk.quartile.console.accounts.UsersPage;
import uk.quartile.console.layout.FirstPage;
import uk.quartile.console.layout.PageModel;
import uk.quartile.console.users.WebSecurity;

/** Every page there is: looking for them on the class path would take longer. */
@Configuration(proxyBeanMethods = false)
@Import({ WebSecurity.class, PageModel.class, FirstPage.class, LoginPage.class, PasswordPage.class, UsersPage.class, AuditPage.class })
class Pages {

}
