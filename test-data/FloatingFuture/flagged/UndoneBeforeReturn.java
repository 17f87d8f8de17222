import java.util.concurrent.CompletableFuture;

class UndoneBeforeReturn {
  interface Records {
    CompletableFuture<Void> remove(String name);
  }

  boolean add(Records records, String name) {
    if (name.isEmpty()) {
      // BUG: Diagnostic contains: The future of remove is dropped
      records.remove(name);
      return false;
    }
    return true;
  }
}
