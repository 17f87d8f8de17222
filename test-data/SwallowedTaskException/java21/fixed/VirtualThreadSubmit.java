import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class VirtualThreadSubmit {
  interface Mail {
    String deliver();
  }

  void deliver(Mail mail) {
    try (ExecutorService perTask = Executors.newVirtualThreadPerTaskExecutor()) {
      perTask.execute(mail::deliver);
    }
  }
}
