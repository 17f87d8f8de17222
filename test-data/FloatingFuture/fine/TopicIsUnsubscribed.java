import io.smallrye.mutiny.Uni;

class TopicIsUnsubscribed {
  interface Topic {
    Uni<Void> unsubscribe(String name);
  }

  void stop(Topic topic, String name) {
    topic.unsubscribe(name).subscribe().asCompletionStage();
  }
}
