package shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What things cost, from the database. */
final class PriceList {
  private final DataSource database;

  PriceList(DataSource database) {
    this.database = database;
  }

  Map<String, Integer> today() {
    Map<String, Integer> prices = new HashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement("select article, cents from price");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        prices.put(row.getString(1), row.getInt(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no prices", e);
    }
    return prices;
  }
}
