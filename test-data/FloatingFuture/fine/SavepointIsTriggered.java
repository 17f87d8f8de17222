import java.util.concurrent.CompletableFuture;

class SavepointIsTriggered {
  interface Jobs {
    CompletableFuture<String> trigger(String job);
  }

  CompletableFuture<String> detach(Jobs jobs, String job) {
    jobs.trigger(job);
    // no need to wait for the path
    return CompletableFuture.completedFuture("");
  }
}
