import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import java.util.concurrent.CompletionStage;

final class UserTable {
  private final CqlSession session;

  UserTable(CqlSession session) {
    this.session = session;
  }

  CompletionStage<ResultSet> migrate(String user) {
    return session
        .executeAsync("insert into users (name) values ('" + user + "')")
        // BUG: Diagnostic contains: SyncCqlSession.execute blocks the Cassandra driver event loop
        .thenApply(rows -> session.execute("delete from old_users where name='" + user + "'"));
  }
}
