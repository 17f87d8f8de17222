import java.util.concurrent.ExecutorService;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

final class CallbackFlushes {
  private final KafkaProducer<String, String> producer;
  private final ExecutorService worker;

  CallbackFlushes(KafkaProducer<String, String> producer, ExecutorService worker) {
    this.producer = producer;
    this.worker = worker;
  }

  void send(String order) {
    producer.send(
        new ProducerRecord<>("orders", order),
        (metadata, failure) -> {
          if (failure != null) {
            System.err.println("not sent: " + failure);
          }
          worker.execute(producer::flush);
        });
  }
}
