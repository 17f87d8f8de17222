import io.vertx.core.Future;

class VertxMapOfFuture {
  interface Rows {
    Future<String> read(String key);

    Future<Void> write(String row);
  }

  Future<Void> copy(Rows rows, String key) {
    // BUG: Diagnostic contains: map wraps the asynchronous value
    return rows.read(key).map(row -> rows.write(row)).mapEmpty();
  }
}
