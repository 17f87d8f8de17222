import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Consumer;

class AnonymousConsumer {
  interface Devices {
    Uni<Void> reset(String id);
  }

  void resetAll(List<String> ids, Devices devices) {
    ids.forEach(
        new Consumer<String>() {
          @Override
          public void accept(String id) {
            // BUG: Diagnostic contains: forEach drops what reset returns for each element
            devices.reset(id);
          }
        });
  }
}
