import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.AsyncResultSet;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

final class UserTable {
  private final CqlSession session;

  UserTable(CqlSession session) {
    this.session = session;
  }

  CompletionStage<AsyncResultSet> migrate(String user) {
    return session
        .executeAsync("insert into users (name) values ('" + user + "')")
        .thenCompose(
            rows -> session.executeAsync("delete from old_users where name='" + user + "'"));
  }

  CompletionStage<ResultSet> migrateLater(String user, Executor workers) {
    return session
        .executeAsync("insert into users (name) values ('" + user + "')")
        .thenApplyAsync(
            rows -> session.execute("delete from old_users where name='" + user + "'"), workers);
  }
}
