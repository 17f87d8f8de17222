import java.util.concurrent.CompletableFuture;

class SavepointIsTriggered {
  interface Jobs {
    CompletableFuture<String> trigger(String job);
  }

  CompletableFuture<String> detach(Jobs jobs, String job) {
    jobs.trigger(job)
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
    // the path is shown by the status page
    return CompletableFuture.completedFuture("");
  }
}
