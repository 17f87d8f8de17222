import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

class FluentBuilderOfOwn {
  static final class Feed implements Publisher<String> {
    private String topic = "";

    Feed topic(String topic) {
      this.topic = topic;
      return this;
    }

    @Override
    public void subscribe(Subscriber<? super String> subscriber) {
      subscriber.onError(new IllegalStateException(topic));
    }
  }

  Feed news() {
    Feed feed = new Feed();
    feed.topic("news");
    return feed;
  }
}
