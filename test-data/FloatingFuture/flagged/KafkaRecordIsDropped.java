import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class KafkaRecordIsDropped {
  private final Producer<String, String> producer;

  KafkaRecordIsDropped(Producer<String, String> producer) {
    this.producer = producer;
  }

  void publish(String order) {
    // BUG: Diagnostic contains: The future of send is dropped
    producer.send(new ProducerRecord<>("orders", order));
  }
}
