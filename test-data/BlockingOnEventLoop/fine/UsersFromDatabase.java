import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.ReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class UsersFromDatabase implements ReactiveUserDetailsService {
  private final JdbcTemplate jdbc;

  UsersFromDatabase(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Mono<UserDetails> findByUsername(String name) {
    return Mono.fromCallable(() -> jdbc.queryForObject(SELECT, String.class, name))
        .map(password -> user(name, password))
        .subscribeOn(Schedulers.boundedElastic());
  }

  private static final String SELECT = "select password from users where name=?";

  private static UserDetails user(String name, String password) {
    return User.withUsername(name).password(password).roles("USER").build();
  }
}
