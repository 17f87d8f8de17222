import java.util.concurrent.CompletionStage;

class StaticInitialiserDropsFuture {
  static final Registry REGISTRY = Registry.local();

  static {
    REGISTRY.register("billing")
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }

  interface Registry {
    CompletionStage<Void> register(String service);

    static Registry local() {
      throw new UnsupportedOperationException("no registry here");
    }
  }
}
