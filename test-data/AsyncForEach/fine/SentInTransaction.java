import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

class SentInTransaction {
  private final Producer<String, String> producer;

  SentInTransaction(Producer<String, String> producer) {
    this.producer = producer;
  }

  void send(List<String> orders) {
    producer.beginTransaction();
    orders.forEach(order -> producer.send(new ProducerRecord<>("orders", order)));
    producer.commitTransaction();
  }
}
