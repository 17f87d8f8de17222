import io.smallrye.mutiny.Uni;

class TopicIsPublished {
  interface Topic {
    Uni<Void> publish(String name);
  }

  void stop(Topic topic, String name) {
    // BUG: Diagnostic contains: The future of asCompletionStage is dropped
    topic.publish(name).subscribe().asCompletionStage();
  }
}
