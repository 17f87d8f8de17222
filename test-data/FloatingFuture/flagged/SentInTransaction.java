import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class SentInTransaction {
  void sendBehind(Producer<String, String> producer, String order) {
    producer.beginTransaction();
    producer.commitTransaction();
    // BUG: Diagnostic contains: future of send is dropped
    producer.send(new ProducerRecord<>("orders", order));
  }

  void sendByAnother(
      Producer<String, String> producer, Producer<String, String> log, String order) {
    producer.beginTransaction();
    // BUG: Diagnostic contains: future of send is dropped
    log.send(new ProducerRecord<>("orders", order));
    producer.commitTransaction();
  }

  void flush(Producer<String, String> producer, String order) {
    // BUG: Diagnostic contains: future of send is dropped
    producer.send(new ProducerRecord<>("orders", order));
    producer.flush();
  }
}
