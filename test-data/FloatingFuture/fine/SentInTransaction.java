import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class SentInTransaction {
  void send(Producer<String, String> producer, String order) {
    producer.beginTransaction();
    producer.send(new ProducerRecord<>("orders", order));
    producer.commitTransaction();
  }
}
