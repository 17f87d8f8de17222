import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

final class JdbcLedger implements Ledger {
  private final DataSource orders;

  JdbcLedger(DataSource orders) {
    this.orders = orders;
  }

  @Override
  public void book(String order) {
    try {
      insert(order);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void insert(String order) throws SQLException {
    try (Connection connection = orders.getConnection();
        PreparedStatement insert = connection.prepareStatement("insert into orders values (?)")) {
      insert.setString(1, order);
      insert.executeUpdate();
    }
  }
}
