import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

class CollectedElsewhere {
  interface Scaler {
    CompletableFuture<byte[]> scale(String file, int width);
  }

  private final List<CompletableFuture<byte[]>> pending = new ArrayList<>();

  void prepare(Scaler scaler, List<String> files) {
    files.stream()
        .map(file -> scaler.scale(file, 128))
        .collect(Collectors.toCollection(() -> pending));
  }

  void close() {
    pending.forEach(CompletableFuture::join);
  }
}
