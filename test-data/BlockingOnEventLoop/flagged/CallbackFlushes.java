import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

final class CallbackFlushes {
  private final KafkaProducer<String, String> producer;

  CallbackFlushes(KafkaProducer<String, String> producer) {
    this.producer = producer;
  }

  void send(String order) {
    producer.send(
        new ProducerRecord<>("orders", order),
        (metadata, failure) -> {
          if (failure != null) {
            System.err.println("not sent: " + failure);
          }
          // BUG: Diagnostic contains: KafkaProducer.flush blocks the Kafka event loop
          producer.flush();
        });
  }
}
