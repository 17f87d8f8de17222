import io.vertx.core.Future;

class VertxMapOfFuture {
  interface Rows {
    Future<String> read(String key);

    Future<Void> write(String row);
  }

  Future<Void> copy(Rows rows, String key) {
    return rows.read(key).compose(row -> rows.write(row)).mapEmpty();
  }
}
