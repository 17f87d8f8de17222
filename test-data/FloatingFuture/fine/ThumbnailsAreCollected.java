import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

class ThumbnailsAreCollected {
  interface Scaler {
    CompletableFuture<byte[]> scale(String file, int width);
  }

  void prepare(Scaler scaler, List<String> files) {
    files.stream()
        .map(file -> scaler.scale(file, 128).exceptionally(error -> fallback(file, error)))
        .collect(Collectors.toList());
    System.out.println(files.size() + " thumbnails are ready");
  }

  private byte[] fallback(String file, Throwable error) {
    System.err.println(file + ": " + error);
    return new byte[0];
  }
}
