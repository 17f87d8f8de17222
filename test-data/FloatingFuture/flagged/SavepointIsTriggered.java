import java.util.concurrent.CompletableFuture;

class SavepointIsTriggered {
  interface Jobs {
    CompletableFuture<String> trigger(String job);
  }

  CompletableFuture<String> detach(Jobs jobs, String job) {
    // BUG: Diagnostic contains: The future of trigger is dropped
    jobs.trigger(job);
    // the path is shown by the status page
    return CompletableFuture.completedFuture("");
  }
}
