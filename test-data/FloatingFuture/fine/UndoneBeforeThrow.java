import java.util.concurrent.CompletableFuture;

class UndoneBeforeThrow {
  interface Records {
    CompletableFuture<Void> remove(String name);

    void check(String name);
  }

  boolean add(Records records, String name) {
    if (name.isEmpty()) {
      records.remove(name);
      throw new IllegalArgumentException("no name");
    }
    try {
      records.check(name);
    } catch (IllegalStateException e) {
      if (name.length() > 1) {
        records.remove(name);
      }
      throw e;
    }
    return true;
  }
}
