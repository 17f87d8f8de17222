import java.util.concurrent.CompletionStage;

class StaticInitialiserDropsFuture {
  static final Registry REGISTRY = Registry.local();

  static {
    // BUG: Diagnostic contains: The future of register is dropped
    REGISTRY.register("billing");
  }

  interface Registry {
    CompletionStage<Void> register(String service);

    static Registry local() {
      throw new UnsupportedOperationException("no registry here");
    }
  }
}
