import io.reactivex.rxjava3.core.Completable;

class ShutdownHookByReference {
  interface Journal {
    Completable flush();
  }

  void install(Journal journal) {
    // BUG: Diagnostic contains: The Completable of flush is dropped
    Runtime.getRuntime().addShutdownHook(new Thread(journal::flush));
  }
}
