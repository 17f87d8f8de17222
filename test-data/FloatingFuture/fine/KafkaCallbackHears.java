import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class KafkaCallbackHears {
  private static final Logger log = LoggerFactory.getLogger(KafkaCallbackHears.class);
  private final Producer<String, String> producer;

  KafkaCallbackHears(Producer<String, String> producer) {
    this.producer = producer;
  }

  void publish(String order) {
    producer.send(
        new ProducerRecord<>("orders", order),
        (metadata, failure) -> {
          if (failure != null) {
            log.error("order is lost", failure);
          }
        });
  }
}
