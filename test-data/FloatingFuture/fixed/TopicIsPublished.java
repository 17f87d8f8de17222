import io.smallrye.mutiny.Uni;

class TopicIsPublished {
  interface Topic {
    Uni<Void> publish(String name);
  }

  void stop(Topic topic, String name) {
    topic.publish(name).subscribe().asCompletionStage()
        .whenComplete(
            (result, error) -> {
              if (error != null) {
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), error);
              }
            });
  }
}
