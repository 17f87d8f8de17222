import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import reactor.core.publisher.Mono;

final class UsersFromDatabase implements ReactiveUserDetailsService {
  private final JdbcTemplate jdbc;

  UsersFromDatabase(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Mono<UserDetails> findByUsername(String name) {
    // BUG: Diagnostic contains: JdbcTemplate.queryForObject blocks the Spring Security event loop
    return Mono.just(user(name, jdbc.queryForObject(SELECT, String.class, name)));
  }

  private static final String SELECT = "select password from users where name=?";

  private static UserDetails user(String name, String password) {
    return User.withUsername(name).password(password).roles("USER").build();
  }
}
